using System.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Html;

/// <summary>The parts of a line as HTML.</summary>
internal static class HtmlInline
{
    public static void Add(HtmlElements to, ValueList<PrintedInline> parts)
    {
        foreach (var part in parts) Add(to, part);
    }

    private static void Add(HtmlElements to, PrintedInline part)
    {
        switch (part)
        {
            case PrintedInline.Text text:
                to.Text(text.Value.Value);
                break;
            case PrintedInline.Strong strong:
                to.OpenInline("strong").Text(strong.Value.Value).Close();
                break;
            case PrintedInline.Emphasis emphasis:
                to.OpenInline("em").Text(emphasis.Value.Value).Close();
                break;
            case PrintedInline.Blank blank:
                to.Text(blank.Shown);
                break;
            case PrintedInline.Break:
                to.Void("br");
                break;
            default:
                throw new UnreachableException();
        }
    }
}
