using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>The shapes of deadlines.</summary>
internal static class DeadlineJson
{
    public static readonly DeadlineKinds Union = new();

    /// <summary>A deadline, or one for each reading of an unclear wording such as "trước".</summary>
    public static readonly Form<ByReading<DeadlineSpec>> Form = new ByReadingForm<DeadlineSpec>(new DeferredForm<DeadlineSpec>(() => Union));

    public static readonly WordForm<IsoDayOfWeek> Weekday = new(
        ("monday", IsoDayOfWeek.Monday),
        ("tuesday", IsoDayOfWeek.Tuesday),
        ("wednesday", IsoDayOfWeek.Wednesday),
        ("thursday", IsoDayOfWeek.Thursday),
        ("friday", IsoDayOfWeek.Friday),
        ("saturday", IsoDayOfWeek.Saturday),
        ("sunday", IsoDayOfWeek.Sunday));

    public static readonly WordForm<RollPolicy> Roll = new(
        ("none", RollPolicy.None), ("next", RollPolicy.Next), ("previous", RollPolicy.Previous));

    public static readonly WordForm<CountUnit> Unit = new(
        ("days", CountUnit.Days),
        ("working-days", CountUnit.WorkingDays),
        ("weeks", CountUnit.Weeks),
        ("months", CountUnit.Months),
        ("years", CountUnit.Years));

    private static readonly Form<LocalTime?> _time = new OptionalForm<LocalTime>(TimeForm.Instance);

    private static readonly Form<RollPolicy?> _roll = new OptionalForm<RollPolicy>(Roll);

    private static readonly Form<int?> _day = new OptionalForm<int>(new WholeForm(1, 31));

    private static readonly Form<int?> _month = new OptionalForm<int>(new WholeForm(1, 12));

    private static readonly Form<IsoDayOfWeek?> _weekday = new OptionalForm<IsoDayOfWeek>(Weekday);

    private static readonly Form<int?> _nth = new OptionalForm<int>(new WordForm<int>(
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("last", Recurrence.Last)));

    private static readonly WordForm<bool> _in = new(("period", false), ("next-period", true));

    private static readonly WordForm<bool> _edge = new(("no-later-than", false), ("before", true));

    private static RollPolicy? RollOf<T>(ShapeWalk<T> w)
        where T : DeadlineSpec =>
        w.Optional(
            "roll", _roll, x => x.Roll, null,
            "what happens when the last day is a day off: \"none\", \"next\" or \"previous\" working day; none unless said.",
            "ngày cuối rơi vào ngày nghỉ thì: \"none\" giữ nguyên, \"next\" lùi đến ngày làm việc tiếp theo, \"previous\" đẩy lên ngày làm việc trước; mặc định giữ nguyên.");

    private static Code CalendarOf<T>(ShapeWalk<T> w)
        where T : DeadlineSpec =>
        w.Optional("calendar", Forms.Code, x => x.Calendar, default, "the working calendar that says which days are off.", "lịch làm việc cho biết ngày nào nghỉ.");

    private static LocalTime? TimeOf<T>(ShapeWalk<T> w, Func<T, LocalTime?> get) =>
        w.Optional("time", _time, get, null, "the time of that day, in Vietnam.", "giờ trong ngày đó, giờ Việt Nam.");

    internal sealed class DeadlineKinds : Kinds<DeadlineSpec>
    {
        public override Words Name => new("a deadline (an object with \"kind\")", "thời hạn (đối tượng có \"kind\")");

        public override string SchemaName => "deadline";

        public override IReadOnlyList<KindCase<DeadlineSpec>> Cases { get; } =
        [
            new ShapeCase<DeadlineSpec, DeadlineSpec.Before>(
                "before",
                "Strictly before a day, or before a time of that day.",
                "Trước một ngày, hoặc trước một giờ của ngày đó; chính ngày (giờ) đó là chậm.",
                w => new(w.Required("day", DayRefForm.Instance!, x => x.Day, "the day: a date, or the code of an event under \"dates\".", "ngày: ngày tháng, hoặc mã sự kiện trong \"dates\"."), TimeOf(w, x => x.Time))
                {
                    Roll = RollOf(w),
                    Calendar = CalendarOf(w),
                }),
            new ShapeCase<DeadlineSpec, DeadlineSpec.NoLaterThan>(
                "no-later-than",
                "No later than a day, which is included.",
                "Chậm nhất một ngày; ngày đó vẫn đúng hạn.",
                w => new(w.Required("day", DayRefForm.Instance!, x => x.Day, "the last good day: a date, or the code of an event.", "ngày cuối: ngày tháng, hoặc mã sự kiện."), TimeOf(w, x => x.Time))
                {
                    Roll = RollOf(w),
                    Calendar = CalendarOf(w),
                }),
            new ShapeCase<DeadlineSpec, DeadlineSpec.Within>(
                "within",
                "Inside a period, from its first to its last day.",
                "Trong một kỳ, từ ngày đầu đến hết ngày cuối.",
                w => new(w.Required("period", PeriodForm.Instance, x => x.Period, "the period.", "kỳ."))
                {
                    Roll = RollOf(w),
                    Calendar = CalendarOf(w),
                }),
            new ShapeCase<DeadlineSpec, DeadlineSpec.Window>(
                "window",
                "From one day to another, both included.",
                "Từ ngày này đến ngày kia, gồm cả hai ngày.",
                w => new(
                    w.Required("from", DayRefForm.Instance!, x => x.From, "the first good day.", "ngày đầu."),
                    w.Required("to", DayRefForm.Instance!, x => x.To, "the last good day.", "ngày cuối."))
                {
                    Roll = RollOf(w),
                    Calendar = CalendarOf(w),
                }),
            new ShapeCase<DeadlineSpec, DeadlineSpec.After>(
                "after",
                "A number of days, working days, weeks, months or years after an event, whose own day is not counted.",
                "Một số ngày, ngày làm việc, tuần, tháng hoặc năm kể từ một sự kiện; không tính ngày của sự kiện.",
                w => new(
                    w.Required("day", DayRefForm.Instance!, x => x.Day, "the day of the event: a date, or its code.", "ngày của sự kiện: ngày tháng, hoặc mã sự kiện."),
                    w.Required("n", new WholeForm(1, Deadline.After.Most), x => x.Count, "how many.", "bao nhiêu."),
                    w.Required("count", Unit, x => x.Unit, "of what.", "đơn vị đếm."))
                {
                    Roll = RollOf(w),
                    Calendar = CalendarOf(w),
                }),
            new ShapeCase<DeadlineSpec, DeadlineSpec.Recurring>(
                "recurring",
                "A day that comes again in every week, month, quarter, half-year or year. A month without the day has its last day instead.",
                "Ngày định kỳ của mỗi tuần, tháng, quý, nửa năm hoặc năm. Tháng không có ngày đó thì lấy ngày cuối tháng.",
                w => new(w.Required("each", Cadences.Form, x => x.Each, "in what it comes again: \"week\", \"month\", \"quarter\", \"half-year\" or \"year\".", "định kỳ theo: \"week\", \"month\", \"quarter\", \"half-year\" hoặc \"year\"."))
                {
                    Month = w.Optional("month", _month, x => x.Month, null, "the month inside the quarter, half-year or year, from 1.", "tháng thứ mấy của quý, nửa năm hoặc năm, đếm từ 1."),
                    Day = w.Optional("day", _day, x => x.Day, null, "the day of the month.", "ngày trong tháng."),
                    Weekday = w.Optional("weekday", _weekday, x => x.Weekday, null, "the day of the week, instead of \"day\".", "thứ trong tuần, thay cho \"day\"."),
                    Nth = w.Optional("nth", _nth, x => x.Nth, null, "which such day of the month.", "lần thứ mấy trong tháng."),
                    IsInNext = w.Optional(
                        "in", _in, x => x.IsInNext, false,
                        "\"next-period\" when the day lies in the month (week, quarter …) that follows; \"period\" unless said.", "\"next-period\" khi ngày đó thuộc tháng (tuần, quý …) liền sau; mặc định \"period\"."),
                    IsBefore = w.Optional("edge", _edge, x => x.IsBefore, false, "\"before\" when the day itself is late; \"no-later-than\" unless said.", "\"before\" khi chính ngày đó là chậm; mặc định \"no-later-than\"."),
                    Time = TimeOf(w, x => x.Time),
                    Roll = RollOf(w),
                    Calendar = CalendarOf(w),
                }),
        ];
    }
}
