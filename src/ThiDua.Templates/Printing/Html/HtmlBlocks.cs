using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Html;

/// <summary>The text of a document as HTML.</summary>
internal sealed class HtmlBlocks
{
    private const int DeepestHeading = 6;

    private readonly HtmlElements _to;
    private readonly HtmlTables _tables;
    private readonly HtmlChart _charts;

    public HtmlBlocks(HtmlElements to)
    {
        _to = to;
        _tables = new HtmlTables(to);
        _charts = new HtmlChart(to);
    }

    /// <summary>The heading of a level; HTML has six.</summary>
    public static string HeadingOf(int level) =>
        "h" + (level < DeepestHeading ? level : DeepestHeading).ToString(CultureInfo.InvariantCulture);

    /// <summary>The blocks that stand below a heading, whose own headings are of a level.</summary>
    public void Add(ValueList<PrintedBlock> blocks, string heading, int level)
    {
        foreach (var block in blocks) Add(block, heading, level);
    }

    private void Add(PrintedBlock block, string heading, int level)
    {
        switch (block)
        {
            case PrintedBlock.Section section:
                _to.Open(HeadingOf(level));
                AddLabel(section.Label);
                _to.Text(section.Heading.Value).Close();
                Add(section.Blocks, section.Heading.Value, level + 1);
                break;
            case PrintedBlock.Paragraph paragraph:
                _to.Open("p", ("class", ClassOf(paragraph.Text, isAlone: true)));
                HtmlInline.Add(_to, paragraph.Text);
                _to.Close();
                break;
            case PrintedBlock.Item item:
                _to.Open("p", ("class", ClassOf(item.Text, isAlone: false)));
                AddLabel(item.Label);
                HtmlInline.Add(_to, item.Text);
                _to.Close();
                if (item.Blocks.Count == 0) break;
                _to.Open("div", ("class", "below"));
                Add(item.Blocks, heading, level);
                _to.CloseBlock();
                break;
            case PrintedBlock.Table table:
                _tables.Add(table.Content, heading);
                break;
            case PrintedBlock.Chart chart:
                _charts.Add(chart.Content);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>
    /// A line to write on ends at the margin, however wide the page is; words before a place to write are not stretched
    /// to it.
    /// </summary>
    private static string ClassOf(ValueList<PrintedInline> parts, bool isAlone)
    {
        if (!parts.Any(part => part is PrintedInline.Blank)) return "text";
        return isAlone && parts.Count == 1 ? "text line" : "text open";
    }

    private void AddLabel(PrintedText? label)
    {
        if (label is { IsEmpty: false } typed) _to.Text(typed.Value + " ");
    }
}
