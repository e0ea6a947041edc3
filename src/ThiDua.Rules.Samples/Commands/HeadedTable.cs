using System.Collections.Generic;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Tables as all commands draw them: with lines, and heads in bold.</summary>
internal static class HeadedTable
{
    public static Table Of(params IEnumerable<string> heads)
    {
        var table = new Table().Border(TableBorder.Square);
        foreach (string head in heads)
            table.AddColumn(new TableColumn(new Text(Screen.Clean(head), new Style(decoration: Decoration.Bold))));
        return table;
    }
}
