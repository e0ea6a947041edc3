namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A condition over something that may be not applicable.</summary>
    public static DiagnosticDescriptor NeedsDefault { get; } = new("TD3001", Severity.Error,
        "{what} may turn out not applicable{why}, and a condition cannot judge that. {mend} in a \"default\", with what counts "
            + "instead as \"then\", such as {example}.",
        "{what} có thể không áp dụng{why} nên điều kiện không xét được. {mend} trong \"default\", \"then\" là giá trị dùng thay, "
            + "ví dụ {example}.");

    /// <summary>A comparison without exactly one partner.</summary>
    public static DiagnosticDescriptor CompareWithWhat { get; } = new("TD3002", Severity.Error,
        "A comparison needs either \"in\", or \"op\" and \"to\" together. Write one of the two.",
        "Phép so sánh cần \"in\", hoặc cả \"op\" và \"to\". Hãy ghi một trong hai cách.");

    /// <summary>More conditions are needed than there are.</summary>
    public static DiagnosticDescriptor MoreThanThereAre { get; } = new("TD3003", Severity.Error,
        "At least {n} of {count} conditions can never hold. Lower \"n\" or add conditions.",
        "Không thể có ít nhất {n} trong {count} điều kiện. Hãy giảm \"n\" hoặc thêm điều kiện.");

    /// <summary>A question about something that is always applicable.</summary>
    public static DiagnosticDescriptor AlwaysApplicable { get; } = new("TD3004", Severity.Warning,
        "This can never be not applicable, so the condition never holds. Remove it, or let the input be \"n/a\".",
        "Giá trị này luôn áp dụng nên điều kiện không bao giờ đúng. Hãy bỏ đi, hoặc cho phép đầu vào nhận \"n/a\".");

    /// <summary>A condition over something of the wrong sort.</summary>
    public static DiagnosticDescriptor CannotBeJudged { get; } = new("TD3005", Severity.Error,
        "This is {found}, and {expected} is needed here. Use \"compare\" for a number, and \"is\" for a level or a yes or no.",
        "Đây là {found}, trong khi cần {expected}. Hãy dùng \"compare\" cho số, và \"is\" cho mức hoặc có/không.");

    private static DiagnosticDescriptor[] ConditionsPart() =>
        [NeedsDefault, CompareWithWhat, MoreThanThereAre, AlwaysApplicable, CannotBeJudged];
}
