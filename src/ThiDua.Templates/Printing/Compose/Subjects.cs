using System;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>What a document is about, below the name of its kind (trích yếu nội dung).</summary>
internal static class Subjects
{
    /// <summary>
    /// The title without the kind at its beginning: below KẾ HOẠCH the title "Kế hoạch kiểm tra …" is "Kiểm tra …". A
    /// title that is the kind says nothing more.
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="kinds">What the kind is called there; the first that fits is left away.</param>
    public static ValueList<PrintedText> Of(string title, params string[] kinds)
    {
        string trimmed = title.Trim();
        if (Array.Exists(kinds, kind => string.Equals(kind, trimmed, StringComparison.OrdinalIgnoreCase)))
            return ValueList<PrintedText>.Empty;
        if (Array.Find(kinds, kind => Begins(trimmed, kind)) is not { } kind) return ValueList.Of<PrintedText>(title);
        string rest = trimmed.Substring(kind.Length).TrimStart();
        return ValueList.Of<PrintedText>(char.ToUpperInvariant(rest[0]) + rest.Substring(1));
    }

    /// <summary>Whether a title begins with some words, whatever their capitals.</summary>
    public static bool Begins(string title, string kind) => title.Length > kind.Length && title[kind.Length] == ' '
        && title.StartsWith(kind, StringComparison.OrdinalIgnoreCase);
}
