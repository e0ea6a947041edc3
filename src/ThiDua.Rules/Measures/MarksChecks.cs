using System.Globalization;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Checks what "marks" says: the stage, and whether a rule for several givers can be followed.</summary>
internal static class MarksChecks
{
    /// <summary>Checks the rule by itself.</summary>
    /// <param name="marks">The rule; null for none.</param>
    /// <param name="isWhole">Whether each giver's result of a whole line counts.</param>
    /// <param name="scope">What the checks share.</param>
    public static void Check(MarksSpec? marks, bool isWhole, CheckScope scope)
    {
        if (marks is null) return;
        if (!marks.Stage.IsEmpty) StageChecks.Check(marks.Stage, marks.At.Property("stage"), scope);
        else if (isWhole && !scope.IsHole(marks.At, "stage"))
            scope.Report(DiagnosticCatalog.GiversOfNoStage, marks.At.Property("stage"));
        var apart = marks.At.Property("givers").Property("mean-unless-apart");
        if (marks.Givers is { How: GiversHow.MeanUnlessApart, Apart.IsZero: true } && !scope.IsHole(apart))
            scope.Report(DiagnosticCatalog.AlwaysApart, apart);
        if (marks.Exactly is { } exactly && !scope.IsHole(marks.At, "givers"))
            CheckNumber(exactly, marks.Givers, marks.At.Property("exactly"), scope);
    }

    /// <summary>
    /// A number of givers needs a rule that puts so many together; where a third mark may decide there is none.
    /// </summary>
    private static void CheckNumber(int exactly, GiversRule? rule, Place at, CheckScope scope)
    {
        if (rule is null)
        {
            scope.Report(DiagnosticCatalog.NumberWithoutGivers, at);
            return;
        }

        if (rule.How != GiversHow.MeanUnlessApart && exactly >= rule.LeastMarks) return;
        scope.Report(
            DiagnosticCatalog.NumberDoesNotFit,
            at,
            new DiagnosticArgument("how", MarksJson.Word(rule.How)),
            rule.How == GiversHow.MeanUnlessApart
                ? new DiagnosticArgument("needs", "two marks or three", "hai hoặc ba điểm chấm")
                : Needs(rule.LeastMarks.ToString(CultureInfo.InvariantCulture)));
    }

    private static DiagnosticArgument Needs(string least) =>
        new("needs", "at least " + least + " marks", "ít nhất " + least + " điểm chấm");

    /// <summary>Checks whether the entries of several givers can be put together.</summary>
    public static void CheckEntry(MarksSpec marks, Input input, CheckScope scope)
    {
        if (marks.Rule is not { } rule) return;
        if (!input.Entered.IsNumber)
        {
            scope.Report(
                DiagnosticCatalog.GiversNeedNumbers,
                marks.At.Property("givers"),
                new DiagnosticArgument("code", input.Code.Value),
                MeasureChecks.Named("type", input.Entered.Name));
        }
        else if (rule.LeastMarks > 1 && input.MayBeNotApplicable)
        {
            scope.Report(
                DiagnosticCatalog.GiversMayFallAway,
                marks.At.Property("givers"),
                new DiagnosticArgument("code", input.Code.Value),
                new DiagnosticArgument("how", MarksJson.Word(rule.How)),
                new DiagnosticArgument("least", rule.LeastMarks));
        }
    }
}
