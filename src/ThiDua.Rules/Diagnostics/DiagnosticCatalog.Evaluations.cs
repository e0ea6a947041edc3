namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>Plain entries beside stages.</summary>
    public static DiagnosticDescriptor EntriesAndStages { get; } = new("TD6550", Severity.Error,
        "There are both \"entries\" and \"stages\". Keep \"entries\" where one stage scores, or move them into "
            + "\"stages\".",
        "Có cả \"entries\" và \"stages\". Hãy giữ \"entries\" nếu chỉ có một khâu chấm, hoặc chuyển hết vào "
            + "\"stages\".");

    /// <summary>The same giver twice at one stage.</summary>
    public static DiagnosticDescriptor GiverTwice { get; } = new("TD6551", Severity.Error,
        "The stage \"{stage}\" stands here again with {giver}. Join the two, or tell the givers apart with \"by\".",
        "Khâu \"{stage}\" lặp lại với {giver}. Hãy gộp hai phần làm một, hoặc phân biệt người chấm bằng \"by\".");

    /// <summary>A text that is not a digest.</summary>
    public static DiagnosticDescriptor BadDigest { get; } = new("TD6552", Severity.Error,
        "\"{value}\" is not the digest of a rule set. Write its 64 characters 0-9 and a-f, or leave it out.",
        "\"{value}\" không phải là mã băm của bộ quy tắc. Hãy ghi đủ 64 ký tự 0-9 và a-f, hoặc bỏ đi.");

    private static DiagnosticDescriptor[] EvaluationsPart() => [EntriesAndStages, GiverTwice, BadDigest];
}
