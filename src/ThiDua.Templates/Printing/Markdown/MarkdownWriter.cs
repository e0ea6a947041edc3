using System;
using System.Text;
using ThiDua.Rules.Documents;

namespace ThiDua.Templates.Printing.Markdown;

/// <summary>Writes what is printed as Markdown (CommonMark, with tables as GitHub has them).</summary>
public static class MarkdownWriter
{
    /// <summary>The text in UTF-8, with a line end at its end: the same bytes every time.</summary>
    /// <exception cref="ArgumentNullException">There is no document or no layout.</exception>
    public static byte[] Write(PrintedDocument document, LayoutProfile layout)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        _ = layout ?? throw new ArgumentNullException(nameof(layout));
        var page = new MarkdownPage(layout);
        page.Add(document, level: 1);
        return Encoding.UTF8.GetBytes(page.End());
    }
}
