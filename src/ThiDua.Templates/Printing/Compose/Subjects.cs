using System;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>What a document is about, below the name of its kind (trích yếu nội dung).</summary>
internal static class Subjects
{
    /// <summary>
    /// The title without the kind at its beginning: below KẾ HOẠCH the title "Kế hoạch kiểm tra …" is "Kiểm tra …".
    /// </summary>
    public static ValueList<PrintedText> Of(string title, string kind)
    {
        string trimmed = title.Trim();
        bool isNamed = trimmed.Length > kind.Length && trimmed[kind.Length] == ' '
            && trimmed.StartsWith(kind, StringComparison.OrdinalIgnoreCase);
        if (!isNamed) return ValueList.Of<PrintedText>(title);
        string rest = trimmed.Substring(kind.Length).TrimStart();
        return ValueList.Of<PrintedText>(char.ToUpperInvariant(rest[0]) + rest.Substring(1));
    }
}
