using System.Linq;
using Spectre.Console;
using ThiDua.Templates;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Lists the templates.</summary>
internal static class TemplatesCommand
{
    public static int Run(Request request)
    {
        if (request.IsJson)
        {
            foreach (var template in TemplateCatalog.All)
                request.Screen.Out.WriteLine(Json(template));
            return Program.Done;
        }

        var table = new Table().Border(TableBorder.Square)
            .AddColumn(new TableColumn(new Text(request.In("Mã", "Code"))).NoWrap())
            .AddColumn(new TableColumn(new Text(request.In("Tên", "Title"))));
        foreach (var template in TemplateCatalog.All)
        {
            var code = new Text(template.Code.Value, new Style(decoration: Decoration.Bold));
            var rules = template.Load().Require();
            var words = RubricReach.Lines(rules, request.Language).Prepend(template.Title);
            table.AddRow(code, new Text(string.Join("\n", words)));
        }

        request.Screen.Tables.Write(table);
        return Program.Done;
    }

    private static string Json(Template template) => JsonLine.Of(to =>
    {
        to.WriteString("code", template.Code.Value);
        to.WriteString("title", template.Title);
        to.WriteString("digest", template.Text.Digest);
    });
}
