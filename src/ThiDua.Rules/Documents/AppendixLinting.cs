using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>Holds the appendices that texts name against those that the document has.</summary>
internal static class AppendixLinting
{
    private const string Usual = "phu luc";

    public static void Check(IReadOnlyCollection<DocumentAppendixSpec> appendices, LintScope scope)
    {
        var labels = appendices.Where(one => one.Label is not null).Select(one => Named(one.Label!)).ToList();
        var unlabelled = appendices.Where(one => one.Label is null).ToList();
        var named = scope.Mentions
            .GroupBy(one => (Words: Text.Fold(one.Words), one.Number))
            .Where(same => !labels.Contains(same.Key))
            .ToList();
        // A single appendix needs no number; where texts tell them apart by number, each has its own.
        if (named.Exists(one => one.Key.Words == Usual))
            foreach (var one in unlabelled)
                scope.Report(
                    DiagnosticCatalog.AppendixWithoutLabel,
                    one,
                    one.At,
                    new DiagnosticArgument("code", one.Code.Value));

        foreach (var same in named.Where(one => one.Key.Words != Usual || one.Key.Number > appendices.Count))
        {
            var first = same.First();
            scope.Report(
                DiagnosticCatalog.AppendixNotThere,
                first.Text.About,
                first.Text.At,
                new DiagnosticArgument("label", first.Words),
                new DiagnosticArgument("number", first.Number));
        }
    }

    private static (string Words, int Number) Named(string label) =>
        LabelNumber.Read(label) is { } number
            ? (WithoutNumberWord(number.Before), number.Arabic ?? number.AsRoman ?? 0)
            : (Text.Fold(label), 0);

    private static string WithoutNumberWord(string before)
    {
        string end = " " + Text.Fold("số");
        return before.EndsWith(end, System.StringComparison.Ordinal)
            ? before.Substring(0, before.Length - end.Length).Trim()
            : before.Trim();
    }
}
