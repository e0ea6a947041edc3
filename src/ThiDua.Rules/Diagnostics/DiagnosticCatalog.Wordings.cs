namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A wording of time that cannot be read.</summary>
    public static DiagnosticDescriptor WordingNotRead { get; } = new("TD1260", Severity.Error,
        "\"{text}\" cannot be read as a time; understood is {understood}, not what follows: {rest}. Write it like \"trước "
            + "ngày 15/5/2024\", \"trong quý II/2024\" or \"10 ngày làm việc kể từ ngày 25/11/2025\".",
        "Không đọc được \"{text}\" là thời hạn hoặc kỳ; phần hiểu được: {understood}, phần chưa hiểu: {rest}. Hãy viết như "
            + "\"trước ngày 15/5/2024\", \"trong quý II/2024\" hoặc \"10 ngày làm việc kể từ ngày 25/11/2025\".");

    /// <summary>A wording without a year where none is known.</summary>
    public static DiagnosticDescriptor WordingWithoutYear { get; } = new("TD1261", Severity.Error,
        "\"{text}\" has no year. Write the year, or tell which is meant.",
        "\"{text}\" không có năm. Hãy ghi năm, hoặc cho biết năm nào.");

    /// <summary>A day that the calendar does not have.</summary>
    public static DiagnosticDescriptor NoSuchDay { get; } = new("TD1262", Severity.Error,
        "There is no day {day}. Check day and month.",
        "Không có ngày {day}. Hãy kiểm tra lại ngày và tháng.");

    /// <summary>Working days where no calendar is known.</summary>
    public static DiagnosticDescriptor WordingWithoutCalendar { get; } = new("TD1263", Severity.Error,
        "\"{text}\" needs a working calendar. Tell which is meant.",
        "\"{text}\" cần lịch làm việc. Hãy cho biết lịch nào.");

    private static DiagnosticDescriptor[] WordingsPart() =>
        [WordingNotRead, WordingWithoutYear, NoSuchDay, WordingWithoutCalendar];
}
