namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A text that is not a time of day.</summary>
    public static DiagnosticDescriptor BadTime { get; } = new("TD1200", Severity.Error,
        "\"{value}\" is not a time of day. Write it like \"10:00\" or \"16:30\".",
        "\"{value}\" không phải là giờ trong ngày. Hãy viết như \"10:00\" hoặc \"16:30\".");

    /// <summary>A deadline names an event that is not declared.</summary>
    public static DiagnosticDescriptor UnknownEventDate { get; } = new("TD1201", Severity.Error,
        "There is no event \"{code}\" under \"dates\". {hint}",
        "Trong \"dates\" không có sự kiện \"{code}\". {hint}");

    /// <summary>A rule names a working calendar that was not given.</summary>
    public static DiagnosticDescriptor UnknownCalendar { get; } = new("TD1202", Severity.Error,
        "The working calendar \"{code}\" is not given. Give it when the rule set is loaded, or name another. {hint}",
        "Chưa có lịch làm việc \"{code}\". Hãy cung cấp lịch khi nạp bộ quy tắc, hoặc dùng lịch khác. {hint}");

    /// <summary>Working days, or a roll, without a calendar.</summary>
    public static DiagnosticDescriptor CalendarMissing { get; } = new("TD1203", Severity.Error,
        "Which days are worked is not said. Add \"calendar\" with the code of a working calendar.",
        "Chưa cho biết ngày nào là ngày làm việc. Hãy thêm \"calendar\" với mã một lịch làm việc.");

    /// <summary>A term in days that does not say what happens on a day off.</summary>
    public static DiagnosticDescriptor RollMissing { get; } = new("TD1204", Severity.Error,
        "It is not said what happens when the term ends on a day off. Add \"roll\": \"next\" (Civil Code 2015, article "
            + "148 clause 5), \"previous\" or \"none\".",
        "Chưa cho biết xử lý thế nào khi thời hạn kết thúc vào ngày nghỉ. Hãy thêm \"roll\": \"next\" (Bộ luật Dân sự "
            + "2015, Điều 148 khoản 5), \"previous\" hoặc \"none\".");

    /// <summary>A window that ends before it begins.</summary>
    public static DiagnosticDescriptor WindowEndsFirst { get; } = new("TD1205", Severity.Error,
        "The window begins on {first} and ends on {last}, before it begins. Put the first day before the last.",
        "Khung thời gian bắt đầu ngày {first} mà kết thúc ngày {last}, trước khi bắt đầu. Hãy viết ngày đầu trước ngày "
            + "cuối.");

    /// <summary>Something cannot recur in such a period.</summary>
    public static DiagnosticDescriptor NotARecurrence { get; } = new("TD1206", Severity.Error,
        "Nothing recurs in each \"{each}\". Use \"week\", \"month\", \"quarter\", \"half-year\" or \"year\".",
        "Không có định kỳ theo \"{each}\". Hãy dùng \"week\", \"month\", \"quarter\", \"half-year\" hoặc \"year\".");

    /// <summary>A recurring deadline without a day, or with two.</summary>
    public static DiagnosticDescriptor RecurringDayMissing { get; } = new("TD1207", Severity.Error,
        "A recurring deadline has either \"day\" or \"weekday\". Write one of the two.",
        "Thời hạn định kỳ có \"day\" hoặc \"weekday\". Hãy ghi đúng một trong hai.");

    /// <summary>A property that a recurrence of this sort does not have.</summary>
    public static DiagnosticDescriptor NotForThisRecurrence { get; } = new("TD1208", Severity.Error,
        "\"{property}\" does not go with each \"{each}\" and what else is said. {mend}.",
        "\"{property}\" không đi cùng định kỳ \"{each}\" và các thuộc tính khác. {mend}.");

    /// <summary>A month that the period does not have.</summary>
    public static DiagnosticDescriptor MonthBeyondPeriod { get; } = new("TD1209", Severity.Error,
        "There is no month {month} in a \"{each}\". Count the months of the period from 1 to {most}.",
        "\"{each}\" không có tháng thứ {month}. Hãy đếm tháng của kỳ từ 1 đến {most}.");

    /// <summary>A deadline waits for the date of an event.</summary>
    public static DiagnosticDescriptor EventWithoutDate { get; } = new("TD1220", Severity.Error,
        "The day of \"{code}\" is not known. Give its date.",
        "Chưa biết ngày của \"{code}\". Hãy cung cấp ngày này.");

    /// <summary>A deadline needs a calendar that was not given.</summary>
    public static DiagnosticDescriptor CalendarNotGiven { get; } = new("TD1221", Severity.Error,
        "The working calendar \"{calendar}\" is not given. Give it with the dates.",
        "Chưa có lịch làm việc \"{calendar}\". Hãy cung cấp lịch cùng với các ngày.");

    /// <summary>A deadline needs a year of which the calendar says nothing.</summary>
    public static DiagnosticDescriptor YearWithoutData { get; } = new("TD1222", Severity.Error,
        "The working calendar \"{calendar}\" has no data of {year}. Add the year when its days off are announced, or ask "
            + "for an estimate.",
        "Lịch làm việc \"{calendar}\" chưa có dữ liệu năm {year}. Hãy bổ sung khi có thông báo ngày nghỉ, hoặc yêu cầu "
            + "ước tính.");

    /// <summary>A recurring deadline without a period.</summary>
    public static DiagnosticDescriptor RecurringWithoutPeriod { get; } = new("TD1223", Severity.Error,
        "A recurring deadline is looked for in a period, and none is given. Give the period.",
        "Thời hạn định kỳ được xác định trong một kỳ, nhưng chưa có kỳ. Hãy cung cấp kỳ.");

    /// <summary>A recurring deadline does not come in the period.</summary>
    public static DiagnosticDescriptor NeverInPeriod { get; } = new("TD1224", Severity.Error,
        "No whole \"{each}\" lies in {period}, so the deadline does not come there. Give a longer period.",
        "Trong {period} không có \"{each}\" trọn vẹn nào nên thời hạn không đến. Hãy cung cấp kỳ dài hơn.");

    /// <summary>A recurring deadline comes several times in the period.</summary>
    public static DiagnosticDescriptor OftenInPeriod { get; } = new("TD1225", Severity.Error,
        "The deadline of each \"{each}\" comes several times in {period}. Give a shorter period, or ask for all of "
            + "them.",
        "Thời hạn định kỳ \"{each}\" đến nhiều lần trong {period}. Hãy cung cấp kỳ ngắn hơn, hoặc yêu cầu tất cả các "
            + "lần.");

    /// <summary>A day before the year 1 or after the year 9998.</summary>
    public static DiagnosticDescriptor BeyondTheCalendar { get; } = new("TD1226", Severity.Error,
        "The last day lies outside the years 1 to 9998. Check the dates.",
        "Ngày cuối nằm ngoài các năm từ 1 đến 9998. Hãy kiểm tra lại các ngày.");

    /// <summary>A calendar without a working day for a whole year.</summary>
    public static DiagnosticDescriptor NoWorkingDay { get; } = new("TD1227", Severity.Error,
        "The working calendar \"{calendar}\" has no working day for a year around {day}. Correct the calendar.",
        "Lịch làm việc \"{calendar}\" không có ngày làm việc nào trong một năm quanh ngày {day}. Hãy sửa lịch.");

    /// <summary>A deadline ends on a day off.</summary>
    public static DiagnosticDescriptor LastDayIsOff { get; } = new("TD1228", Severity.Warning,
        "The last day, {day}, is a day off by the calendar \"{calendar}\". Say with \"roll\" what that means, or "
            + "choose another day.",
        "Ngày cuối {day} là ngày nghỉ theo lịch \"{calendar}\". Hãy dùng \"roll\" để nêu cách xử lý, hoặc chọn ngày "
            + "khác.");

    /// <summary>Working days late cannot be counted.</summary>
    public static DiagnosticDescriptor DelayNotCounted { get; } = new("TD1229", Severity.Warning,
        "Working days late are not counted: the calendar \"{calendar}\" has no data of {year}. Add the year.",
        "Chưa đếm được số ngày làm việc bị chậm: lịch \"{calendar}\" chưa có dữ liệu năm {year}. Hãy bổ sung năm đó.");

    /// <summary>A deadline needs a year of which the calendar says nothing yet.</summary>
    public static DiagnosticDescriptor DeadlineNotDatedYet { get; } = new("TD1230", Severity.Warning,
        "The last day is not known yet: the working calendar \"{calendar}\" has no data of {year}. Until the year is "
            + "added, results that need the day are pending.",
        "Chưa xác định được ngày cuối: lịch làm việc \"{calendar}\" chưa có dữ liệu năm {year}. Khi chưa bổ sung năm này, "
            + "kết quả cần đến ngày đó phải chờ.");

    /// <summary>A calendar where days of the calendar are counted.</summary>
    public static DiagnosticDescriptor CalendarForDays { get; } = new("TD1231", Severity.Error,
        "Calendar days need no working calendar. Leave \"calendar\" out, or add \"count\": \"working-days\".",
        "Đếm ngày theo lịch thì không cần lịch làm việc. Hãy bỏ \"calendar\", hoặc thêm \"count\": \"working-days\".");

    private static DiagnosticDescriptor[] DeadlinesPart() =>
    [
        BadTime, UnknownEventDate, UnknownCalendar, CalendarMissing, RollMissing, WindowEndsFirst, NotARecurrence,
        RecurringDayMissing, NotForThisRecurrence, MonthBeyondPeriod, EventWithoutDate, CalendarNotGiven,
        YearWithoutData, RecurringWithoutPeriod, NeverInPeriod, OftenInPeriod, BeyondTheCalendar, NoWorkingDay,
        LastDayIsOff, DelayNotCounted, DeadlineNotDatedYet, CalendarForDays,
    ];
}
