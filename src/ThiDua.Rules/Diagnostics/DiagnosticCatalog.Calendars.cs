namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A day stands twice in a calendar.</summary>
    public static DiagnosticDescriptor CalendarDayTwice { get; } = new("TD1240", Severity.Error,
        "The day {day} is there already, at {first}. Keep one of the two.",
        "Ngày {day} đã có ở {first}. Hãy giữ lại một trong hai.");

    /// <summary>A day stands under another year.</summary>
    public static DiagnosticDescriptor DayOutsideItsYear { get; } = new("TD1241", Severity.Error,
        "The day {day} is not in {year}. Move it to its year.",
        "Ngày {day} không thuộc năm {year}. Hãy chuyển ngày này về đúng năm.");

    /// <summary>A year stands twice in a calendar.</summary>
    public static DiagnosticDescriptor CalendarYearTwice { get; } = new("TD1242", Severity.Error,
        "The year {year} is there already, at {first}. Put its days together.",
        "Năm {year} đã có ở {first}. Hãy gộp các ngày của năm này.");

    /// <summary>A day that is worked instead of another is worked anyway.</summary>
    public static DiagnosticDescriptor WorkOnAWorkingDay { get; } = new("TD1243", Severity.Error,
        "{day} is a working day anyway. A day of \"swapped-work\" lies on the weekend.",
        "{day} vốn là ngày làm việc. Ngày \"swapped-work\" (làm bù) phải là ngày nghỉ hằng tuần.");

    /// <summary>A day off instead of another is off anyway.</summary>
    public static DiagnosticDescriptor DayOffOnAWeekend { get; } = new("TD1244", Severity.Error,
        "{day} lies on the weekend, and is off anyway. A day of \"compensation\" or \"swapped-off\" is a working day "
            + "otherwise.",
        "{day} là ngày nghỉ hằng tuần, vốn đã nghỉ. Ngày \"compensation\" (nghỉ bù) hoặc \"swapped-off\" (nghỉ hoán "
            + "đổi) phải là ngày thường.");

    /// <summary>A day that is swapped with one that does not say so.</summary>
    public static DiagnosticDescriptor SwapWithoutPartner { get; } = new("TD1245", Severity.Error,
        "{day} is swapped with {with}, which is not swapped with it. Write both days, one \"swapped-off\" and one "
            + "\"swapped-work\", each with the other.",
        "{day} hoán đổi với {with}, nhưng ngày kia không hoán đổi với ngày này. Hãy ghi cả hai ngày, một \"swapped-off\", "
            + "một \"swapped-work\", mỗi ngày nêu ngày kia.");

    /// <summary>A weekend of all days, or with a day twice.</summary>
    public static DiagnosticDescriptor WeekendIsWrong { get; } = new("TD1246", Severity.Error,
        "The weekend has every day of the week, or one of them twice. List the days off once each, and leave a working "
            + "day.",
        "Ngày nghỉ hằng tuần gồm mọi ngày trong tuần, hoặc có ngày ghi hai lần. Hãy ghi mỗi ngày nghỉ một lần và chừa "
            + "lại ngày làm việc.");

    private static DiagnosticDescriptor[] CalendarsPart() =>
    [
        CalendarDayTwice, DayOutsideItsYear, CalendarYearTwice, WorkOnAWorkingDay, DayOffOnAWeekend,
        SwapWithoutPartner, WeekendIsWrong,
    ];
}
