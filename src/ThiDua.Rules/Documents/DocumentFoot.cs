using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>What stands below the body of a document (phần cuối văn bản), line by line as printed.</summary>
public sealed record DocumentFoot
{
    internal DocumentFoot() { }

    /// <summary>The words above the recipients, such as "Nơi nhận:"; null where there are none.</summary>
    public string? RecipientsTitle { get; internal init; }

    /// <summary>The recipients (nơi nhận), each line with its dash.</summary>
    public ValueList<string> Recipients { get; internal init; } = ValueList<string>.Empty;

    /// <summary>For whom is signed (quyền hạn ký), such as "KT. CHỦ TỊCH"; null where it is not said.</summary>
    public string? Authority { get; internal init; }

    /// <summary>The office of who signs, line by line (chức vụ).</summary>
    public ValueList<string> Office { get; internal init; } = ValueList<string>.Empty;

    /// <summary>What is to stand between office and name, such as "(ký tên, đóng dấu)"; null for nothing.</summary>
    public string? Seal { get; internal init; }

    /// <summary>The name of who signs (họ và tên); null for a blank.</summary>
    public string? Name { get; internal init; }
}
