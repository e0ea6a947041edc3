using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Samples.Commands;
using ThiDua.Rules.Values;
using Text = Spectre.Console.Text;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>Shows the sheet that is data now, with its document's own words, labels and order.</summary>
internal sealed class ReadTheScoreSheet(RuleSet rules, Language language)
{
    public void Run(IAnsiConsole console)
    {
        Paragraph.Write(console, rules.Title);
        console.WriteLine();
        console.Write(Sheet());
        foreach (string quote in rules.Total.SelfAndBelow().SelectMany(l => l.Deductions).SelectMany(l => l.Basis)
            .Where(basis => basis.Quote is not null).Select(basis => basis.Quote!).Distinct())
            Paragraph.Write(console, language.In("Ghi chú: “", "Note: “") + quote + "”");
        console.WriteLine();
        Paragraph.Write(console, language.In(
            "Văn bản để ngỏ những điểm sau; bộ quy tắc khai báo cách hiểu đã chọn:",
            "The document leaves these questions open; the rule set declares how it reads them:"));
        foreach (var one in rules.Interpretations)
            Paragraph.Write(console, "  – " + one.Question + " → " + one.Chosen.Title);
    }

    private Table Sheet()
    {
        var table = new Table().Border(TableBorder.Square)
            .AddColumn(new TableColumn("TT").RightAligned())
            .AddColumn(new TableColumn(language.In("Nội dung", "Content (nội dung)")))
            .AddColumn(new TableColumn(language.In("Điểm chuẩn", "Worth")).RightAligned().NoWrap());
        foreach (var line in rules.Total.SelfAndBelow().Where(IsRow))
            table.AddRow(Cell(line.Label ?? ""), Cell(line.Title), Cell(Worth(line)));
        table.AddEmptyRow();
        var total = new Text(rules.Total.Title, new Style(decoration: Decoration.Bold));
        table.AddRow(Cell(""), total, Cell(Worth(rules.Total)));
        return table;
    }

    /// <summary>What is printed as a row: a criterion that has no parts.</summary>
    private static bool IsRow(Criterion line) => line.Role == LineRole.Criterion && line.Criteria.Count == 0;

    private string Worth(Criterion line) => line.Worth is { } worth ? Shown.Of(worth, language) : "";

    private static Text Cell(string text) => new(Screen.Clean(text));
}
