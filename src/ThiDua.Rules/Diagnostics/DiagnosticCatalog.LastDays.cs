namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>The last day of a deadline is not known for a dossier.</summary>
    public static DiagnosticDescriptor DeadlineNotDated { get; } = new("TD6700", Severity.Warning,
        "The deadline \"{code}\" has no day for this dossier, so results that need it are pending. {why}",
        "Thời hạn \"{code}\" chưa xác định được ngày cho hồ sơ này nên kết quả cần đến phải chờ. {why}");

    /// <summary>Working days cannot be counted for a dossier.</summary>
    public static DiagnosticDescriptor WorkingDaysNotCounted { get; } = new("TD6701", Severity.Warning,
        "Working days are not counted, so results that need them are pending: the calendar \"{calendar}\" has no data "
            + "of {year}. Add the year.",
        "Chưa đếm được ngày làm việc nên kết quả cần đến phải chờ: lịch \"{calendar}\" chưa có dữ liệu năm {year}. Hãy "
            + "bổ sung năm đó.");

    /// <summary>A result rests on days of a calendar that are not verified.</summary>
    public static DiagnosticDescriptor UnverifiedDaysUsed { get; } = new("TD6702", Severity.Note,
        "The result rests on days of the calendar \"{calendar}\" that are not verified: {days}. Check them against the "
            + "notices.",
        "Kết quả dựa vào các ngày chưa kiểm chứng của lịch \"{calendar}\": {days}. Hãy đối chiếu với văn bản thông "
            + "báo.");

    /// <summary>A result rests on years of a calendar that are estimated.</summary>
    public static DiagnosticDescriptor EstimatedYearsUsed { get; } = new("TD6703", Severity.Warning,
        "The result rests on estimated years of the calendar \"{calendar}\": {years}. Replace them when the days off "
            + "are announced.",
        "Kết quả dựa vào năm ước tính của lịch \"{calendar}\": {years}. Hãy thay bằng dữ liệu chính thức khi có thông "
            + "báo ngày nghỉ.");

    private static DiagnosticDescriptor[] LastDaysPart() =>
        [DeadlineNotDated, WorkingDaysNotCounted, UnverifiedDaysUsed, EstimatedYearsUsed];
}
