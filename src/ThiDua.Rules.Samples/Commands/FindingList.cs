using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;
using Text = Spectre.Console.Text;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Writes findings (thông báo kiểm tra) for people or as JSON.</summary>
internal static class FindingList
{
    /// <summary>Writes what is wrong with a file to standard error.</summary>
    public static void Report(Request request, string path, IEnumerable<Diagnostic> findings) =>
        Write(request, path, findings, request.Screen.Messages, request.Screen.Error);

    /// <summary>Writes findings about rules to the output, with the dossiers that show them where rules were
    /// loaded.</summary>
    public static void Write(Request request, string path, Diagnosed<RuleSet> loaded) =>
        Write(request, path, loaded.Diagnostics, request.Screen.Lines, request.Screen.Out, loaded.Value);

    /// <summary>Writes findings that were asked for to the output.</summary>
    public static void Write(Request request, string path, IEnumerable<Diagnostic> findings) =>
        Write(request, path, findings, request.Screen.Lines, request.Screen.Out);

    private static void Write(
        Request request,
        string path,
        IEnumerable<Diagnostic> findings,
        IAnsiConsole lines,
        TextWriter json,
        RuleSet? rules = null)
    {
        foreach (var finding in findings)
        {
            var shown = rules is null ? [] : WitnessLines.Of(rules, finding).ToList();
            if (request.IsJson) json.WriteLine(Json(request, path, finding, shown));
            else Write(request, path, finding, shown, lines);
        }
    }

    private static void Write(
        Request request, string path, Diagnostic finding, List<FindingWitness> shown, IAnsiConsole lines)
    {
        lines.Write(new Text(WordOf(finding.Severity, request.Language), StyleOf(finding.Severity)));
        lines.Write(new Text(" " + finding.Code, new Style(decoration: Decoration.Bold)));
        lines.WriteLine(Screen.Clean("  " + PlaceOf(path, finding.At) + "  " + finding.At.Pointer).TrimEnd());
        lines.WriteLine(Screen.Clean("    " + finding.Text(request.Language)));
        foreach (string line in shown.SelectMany(witness => WitnessLines.Lines(witness, request.Language)))
            lines.WriteLine(Screen.Clean("    " + line));
        if (finding.Accepted is { } why)
            lines.WriteLine(Screen.Clean("    " + request.In("Đã chấp nhận: ", "Accepted: ") + why));
    }

    private static string Json(
        Request request, string path, Diagnostic finding, List<FindingWitness> shown) => JsonLine.Of(to =>
    {
        to.WriteString("code", finding.Code);
        to.WriteString("severity", WordOf(finding.Severity, Language.English));
        to.WriteString("file", path);
        to.WriteNumber("line", finding.At.Line);
        to.WriteNumber("column", finding.At.Column);
        to.WriteString("pointer", finding.At.Pointer.ToString());
        to.WriteString("text", finding.Text(request.Language));
        if (finding.Accepted is { } why) to.WriteString("accepted", why);
        WitnessLines.Write(to, shown, request.Language);
    });

    /// <summary>How many of each sort there are: <c>0 lỗi, 1 cảnh báo, 2 ghi chú</c>.</summary>
    public static string Summary(ValueList<Diagnostic> findings, Language language)
    {
        string Count(Severity severity, string vietnamese, string one, string many)
        {
            int count = findings.Count(d => d.Severity == severity);
            string word = language.In(vietnamese, count == 1 ? one : many);
            return count.ToString(CultureInfo.InvariantCulture) + " " + word;
        }

        return Count(Severity.Error, "lỗi", "error", "errors") + ", "
            + Count(Severity.Warning, "cảnh báo", "warning", "warnings") + ", "
            + Count(Severity.Note, "ghi chú", "note", "notes");
    }

    private static string PlaceOf(string path, Place at) => at.Line == 0 ? path
        : path + ":" + at.Line.ToString(CultureInfo.InvariantCulture)
            + ":" + at.Column.ToString(CultureInfo.InvariantCulture);

    private static string WordOf(Severity severity, Language language) => severity switch
    {
        Severity.Error => language.In("lỗi", "error"),
        Severity.Warning => language.In("cảnh báo", "warning"),
        Severity.Note => language.In("ghi chú", "note"),
        _ => throw new UnreachableException(),
    };

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
