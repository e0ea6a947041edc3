using System.Diagnostics;
using ThiDua.Rules.Documents;
using ThiDua.Templates.Printing;
using ThiDua.Templates.Printing.Docx;
using ThiDua.Templates.Printing.Html;
using ThiDua.Templates.Printing.Markdown;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Prints a plan, a score sheet, a table … as a Word file, a web page or Markdown (in văn bản).</summary>
internal sealed class PrintCommand(Request request, PrintOptions options)
{
    public int Run(string rulesPath)
    {
        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        if (ReadLayout() is not { } layout) return Program.Mistakes;
        var subjects = new PrintSubjects(request, options, rules);
        if (subjects.Make() is not { } document) return Program.Mistakes;
        byte[] bytes = Write(document, layout);
        UserFile.Write(options.Out, bytes, request);
        if (!request.IsJson) Tell(document, subjects);
        return subjects.HasMistakes ? Program.Mistakes : Program.Done;
    }

    private void Tell(PrintedDocument document, PrintSubjects subjects)
    {
        request.Line(request.In("Đã in: ", "Printed: ") + document.Name + " → " + options.Out);
        if (subjects.WaitsForOthers)
        {
            request.Line(request.In(
                "Có kết quả phụ thuộc vào đơn vị khác: hãy nêu hồ sơ của cả cụm ở --data (ghi được nhiều lần).",
                "Some results depend on other units: name the dossiers of the whole cluster with --data, as often as "
                    + "needed."));
        }
    }

    private LayoutProfile? ReadLayout() => options.Layout is not { } path ? LayoutCatalog.Nd30
        : UserFile.ReadOrReport(path, LayoutReader.Read, request);

    private byte[] Write(PrintedDocument document, LayoutProfile layout) => options.Format switch
    {
        PrintOptions.Docx => DocxWriter.Write(document, layout),
        PrintOptions.Html => HtmlWriter.Write(document, layout),
        PrintOptions.Markdown => MarkdownWriter.Write(document, layout),
        _ => throw new UnreachableException(),
    };
}
