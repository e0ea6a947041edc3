using System;
using ThiDua.Rules.Documents;

namespace ThiDua.Templates.Printing.Html;

/// <summary>
/// Writes what is printed as one HTML file that needs nothing else: readable on a phone, printable on paper, no
/// scripts, no links.
/// </summary>
public static class HtmlWriter
{
    /// <summary>The page in UTF-8, with a line end at its end: the same bytes every time.</summary>
    /// <exception cref="ArgumentNullException">There is no document or no layout.</exception>
    public static byte[] Write(PrintedDocument document, LayoutProfile layout)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        _ = layout ?? throw new ArgumentNullException(nameof(layout));
        using var to = new HtmlElements();
        new HtmlPage(to, layout).Write(document);
        return to.End();
    }
}
