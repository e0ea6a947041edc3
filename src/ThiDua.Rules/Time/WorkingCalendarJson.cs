using System.Linq;
using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>The shape of a working calendar.</summary>
internal static class WorkingCalendarJson
{
    public static readonly ValueList<IsoDayOfWeek> UsualWeekend = ValueList.Of(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);

    private static readonly Form<LocalDate?> _date = new OptionalForm<LocalDate>(Forms.Date);

    public static readonly WordForm<CalendarDayKind> Kind = new(
        ("holiday", CalendarDayKind.Holiday),
        ("compensation", CalendarDayKind.Compensation),
        ("swapped-off", CalendarDayKind.SwappedOff),
        ("swapped-work", CalendarDayKind.SwappedWork));

    private static readonly Shape<CalendarDaySpec> _day = new(
        "calendar-day",
        "A day that is off, or worked, other than its day of the week says.",
        "Ngày nghỉ hoặc ngày làm việc khác với thứ trong tuần của nó.",
        w => new CalendarDaySpec
        {
            Date = w.Required("date", Forms.Date, x => x.Date, "the day.", "ngày."),
            Kind = w.Required(
                "kind", Kind, x => x.Kind,
                "\"holiday\", \"compensation\" (for a holiday on a weekend), \"swapped-off\" or \"swapped-work\".", "\"holiday\" nghỉ lễ, \"compensation\" nghỉ bù, \"swapped-off\" nghỉ hoán đổi, \"swapped-work\" làm bù."),
            Name = w.Required("name", Forms.Text, x => x.Name, "what the day is called.", "tên gọi."),
            With = w.Optional("with", _date, x => x.With, null, "the day that it was swapped with.", "ngày được hoán đổi với ngày này."),
            Source = w.Optional("source", Forms.Text!, x => x.Source, null, "the notice that says so.", "văn bản thông báo."),
            Confidence = w.Optional("confidence", ConfidenceForm.Instance, x => x.Confidence, Confidence.Unverified, "how sure it is; unverified unless said.", "độ tin cậy; mặc định chưa kiểm chứng."),
        });

    private static readonly Shape<CalendarYearSpec> _year = new(
        "calendar-year",
        "The special days of one year; of a year that is not there nothing is known.",
        "Các ngày đặc biệt của một năm; năm không có ở đây là năm chưa có dữ liệu.",
        w => new CalendarYearSpec
        {
            Year = w.Required("year", new WholeForm(Period.FirstYear, Period.LastYear), x => x.Year, "the year.", "năm."),
            IsEstimated = w.Optional("estimated", Forms.YesNo, x => x.IsEstimated, false, "whether its days were reckoned from the law, before a notice told them.", "có phải ước tính theo luật, chưa có thông báo."),
            Days = w.Required("days", new ListForm<CalendarDaySpec>(_day) { Most = 366 }, x => x.Days, "the special days, in any order.", "các ngày đặc biệt, theo thứ tự bất kỳ."),
        });

    public static readonly Shape<WorkingCalendarSpec> Shape = new(
        "working-calendar",
        "Which days are worked: the weekend, and for each year its holidays, days off and days worked instead.",
        "Lịch làm việc: ngày nghỉ hằng tuần, và ngày nghỉ lễ, nghỉ bù, hoán đổi, làm bù của từng năm.",
        w => new WorkingCalendarSpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            Code = w.Required("code", Forms.Code, x => x.Code, "the code by which rules name it.", "mã lịch."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name for people.", "tên gọi."),
            Weekend = w.Optional(
                "weekend", new ListForm<IsoDayOfWeek>(DeadlineJson.Weekday) { Most = 7 }, x => x.Weekend, UsualWeekend,
                "the days of the week that are off; Saturday and Sunday unless said.", "ngày nghỉ hằng tuần; mặc định thứ Bảy và Chủ nhật."),
            Years = w.Required("years", new ListForm<CalendarYearSpec>(_year), x => x.Years, "the years of which something is known.", "các năm đã có dữ liệu."),
        });

    /// <summary>What was read or built, as it is written: by year and date.</summary>
    public static WorkingCalendarSpec ToSpec(WorkingCalendar calendar) => new()
    {
        Code = calendar.Code,
        Title = calendar.Title == calendar.Code.Value ? null : calendar.Title,
        Weekend = calendar.Weekend,
        Years = ValueList.From(calendar.Years.Select(year => new CalendarYearSpec
        {
            Year = year.Year,
            IsEstimated = year.IsEstimated,
            Days = ValueList.From(year.Days.Select(ToSpec)),
        })),
    };

    public static CalendarDaySpec ToSpec(CalendarDay day) => new()
    {
        Date = day.Date,
        Kind = day.Kind,
        Name = day.Name,
        Source = day.Source,
        Confidence = day.Confidence,
        With = day.SwappedWith,
    };
}
