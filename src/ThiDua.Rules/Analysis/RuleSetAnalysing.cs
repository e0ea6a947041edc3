using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>What the analysis needs besides the rubric: how it was written, and what it is called.</summary>
internal sealed record AnalysedText(
    DossierRules Dossiers,
    DateInterval? InForce,
    IReadOnlyList<LinePart> Lines,
    IReadOnlyList<OutcomeSpec> Outcomes,
    IReadOnlyList<RankingSpec> Rankings)
{
    /// <summary>The line of the rubric in which something stands.</summary>
    public LinePart LineOf(Node owner) => Lines[owner.Index - Lines[0].Line.Index];
}

/// <summary>Answers what can come out of a rule set, and reports what its author should know.</summary>
internal static class RuleSetAnalysing
{
    /// <summary>Reports what is found by readings that are not the chosen ones, and gives the steps taken.</summary>
    public static long Look(Rubric rubric, AnalysedText text, long steps, CheckScope scope)
    {
        var found = OutcomeRefining.Of(RubricAnalysis.Run(rubric, text.InForce, steps));
        var hits = ValueList.From(found.Outcomes.SelectMany(reach => Hits(reach.Outcome, found, null)));
        var report = new FindingReport(scope, text);
        Report(found, text, hits, report);
        StepOrderFindings.Report(found, text, new Witnesses(found, text), report);
        OpenFindings.Report(found, text.Lines[0], report);
        return found.Spent;
    }

    public static RuleSetAnalysis Analyse(Rubric rubric, AnalysedText text, long steps, CheckScope scope)
    {
        var found = OutcomeRefining.Of(RubricAnalysis.Run(rubric, text.InForce, steps));
        var witnesses = new Witnesses(found, text);
        var hits = ValueList.From(found.Outcomes.SelectMany(reach => Hits(reach.Outcome, found, witnesses)));
        var report = new FindingReport(scope, text);
        Report(found, text, hits, report);
        StepOrderFindings.Report(found, text, witnesses, report);
        OpenFindings.Report(found, text.Lines[0], report);
        return new RuleSetAnalysis(
            new ReachableTotals(found.Totals),
            ValueList.From(found.Sheets.Where(one => one.Totals is not null).Select(one => ToTotals(one, rubric))),
            ValueList.From(found.Outcomes.Select(reach => ToGrades(reach, witnesses))),
            hits,
            Later(found, text, report, steps),
            found.Spent);
    }

    /// <summary>What is kept to make dossiers from is small: rules, sheets that there are, and goals.</summary>
    private static System.Lazy<ValueList<FindingWitness>> Later(
        FoundReach found, AnalysedText text, FindingReport report, long steps)
    {
        var (rubric, cases) = (found.Rubric, found.Cases);
        var (shown, asked) = (ValueList.From(report.Shown), report.Asked());
        return new(() => ValueList.From(shown.Concat(GoalWitnesses.Make(rubric, text, cases, asked, steps))));
    }

    private static void Report(
        FoundReach found, AnalysedText text, ValueList<CutPointHit> hits, FindingReport report)
    {
        ReachRefining.Run(found, text.Lines);
        Totals(found, text.Lines[0], report);
        BoundFindings.Report(found.Rubric, text.Lines, report);
        if (found.Lines is { } lines) LineFindings.Report(text.Lines, lines.Lines, report);
        OutcomeFindings.Report(found, text.Outcomes, hits, report);
        QuotaOrderFindings.Report(found, text, report);
        RaiseFindings.Report(found, text, report);
        TableFindings.Report(found, report);
        ConditionFindings.Report(found, found.Conditions, report);
        OutcomeFindings.Skipped(found, text.Outcomes, report);
        ClusterFindings.Report(found, text, report);
        AmountFindings.Report(text.Lines, report);
    }

    private static void Totals(FoundReach found, LinePart root, FindingReport report)
    {
        var words = PointSetText.Format(found.Totals);
        if (found.Totals.IsExact)
        {
            var total = new RuleQuestion.OfLine(root.Line.Index, LineStep.Points);
            report.Report(
                root.Spec,
                DiagnosticCatalog.TotalsAreThese,
                root.Line.Source.At,
                new DiagnosticArgument("totals", words.English, words.Vietnamese));
            report.Prove(
                DiagnosticCatalog.TotalsAreThese,
                root.Line.Source.At,
                total,
                new Aim.Inside(Interval<Fraction>.Single(found.Totals.Least!.Value)),
                new Aim.Inside(Interval<Fraction>.Single(found.Totals.Greatest!.Value)));
            return;
        }

        report.Open.Add(new OpenAnswer(
            root.Spec,
            root.Line.Source.At,
            new Words("totals", "các tổng điểm có thể đạt"),
            new Words("totals: " + words.English, "tổng điểm: " + words.Vietnamese),
            found.Causes));
    }

    private static IEnumerable<CutPointHit> Hits(Outcome outcome, FoundReach found, Witnesses? witnesses)
    {
        foreach (var (bands, end) in OutcomeFindings.EndsOf(outcome, found.Rubric.Root.Index))
        {
            var sheet = found.Sheets.FirstOrDefault(one => one.Totals is { IsExact: true } all && all.Contains(end));
            if (sheet is null) continue;
            var row = bands.Rows.Rows.FirstOrDefault(one => one.Range.Contains(end));
            int? level = row?.Then is LevelRule.Fixed known ? known.Level : null;
            var made = witnesses?.WithTotal(sheet, end, outcome, level);
            yield return new CutPointHit(outcome, Points.From(end), level, made);
        }
    }

    private static ReachableGrades ToGrades(OutcomeReach reach, Witnesses witnesses)
    {
        var levels = reach.Outcome.Levels.Select((level, i) => new ReachableGrade(
            level,
            (reach.Reached >> i & 1) == 1,
            (reach.Possible >> i & 1) == 1,
            reach.Examples.TryGetValue(i, out var example) ? witnesses.Of(example, reach.Outcome, i) : null));
        return new ReachableGrades(reach.Outcome, ValueList.From(levels), reach.MayBeUngraded, reach.IsExact);
    }

    private static SheetTotals ToTotals(SheetResult sheet, Rubric rubric)
    {
        var attributes = sheet.Case.Attributes
            .OrderBy(a => a.Key)
            .Select(a => new Entry(
                rubric.Inputs[a.Key].Code,
                WitnessDossiers.ToValue(rubric.Inputs[a.Key], a.Value),
                ValueList<string>.Empty,
                null,
                default));
        var period = sheet.Case.Period is { } days ? WitnessDossiers.ToPeriod(days) : null;
        return new SheetTotals(ValueList.From(attributes), period, new ReachableTotals(sheet.Totals!));
    }
}
