using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>A dossier and a rule set → an evaluation, with one view for each stage.</summary>
internal static class DossierEvaluating
{
    public static Diagnosed<Evaluation> Evaluate(Dossier dossier, DossierRules rules)
    {
        var bag = rules.NewBag(dossier);
        if (Entries(dossier, rules, bag) is not { } entries) return new(null, bag.Sorted(place => place));
        var (rubric, stages) = (rules.Rubric, rules.Stages);
        var period = PeriodOf(dossier);
        int last = stages.Count == 0 ? 0 : stages.Count - 1;
        var views = ValueList.From(stages
            .Select((stage, i) => View(stage, Evaluate(rubric, entries, i, period), rubric)));
        var answers = entries.Answers(last);
        var facts = Evaluator.Evaluate(rubric, answers, period, entries.SheetsOf(last));
        (UnitFacts, ValueList<Input>)? provisional = ProvisionalResult.StandIn(rubric, answers) is { } standing
            ? (Evaluator.Evaluate(rubric, standing.Entries, period, entries.SheetsOf(last)), standing.StandingIn)
            : null;
        ReportLeftOut(rubric, facts, dossier, bag);
        ReportFilledTwice(rubric, facts, entries, last, bag);
        foreach (var gap in facts.TakeGaps()) Report(gap, dossier, bag);
        var diagnostics = bag.Sorted(place => place);
        var whole = new Evaluation(rubric, rules.RuleSet, dossier, facts, entries, views, diagnostics, last, provisional);
        return new(whole, diagnostics);
    }

    /// <summary>
    /// The entries that count; null when the dossier is not for these rules, or attributes are missing.
    /// </summary>
    public static EntryTable? Entries(Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        CheckKey(dossier, rules, bag);
        if (bag.HasErrors) return null;
        var rubric = rules.Rubric;
        var entries = EntryTable.Of(dossier, rubric, rules.Stages, bag);
        bool attributesAreKnown = rubric.Inputs
            .Where(i => i.IsAttribute)
            .All(i => entries.PlaceOf(i, int.MaxValue) is not null);
        if (!attributesAreKnown) return null;
        RefuseOffSheet(rubric, entries, PeriodOf(dossier));
        entries.ReportGivers();
        return entries;
    }

    private static UnitFacts Evaluate(Rubric rubric, EntryTable entries, int lastStage, DateInterval? period) =>
        Evaluator.Evaluate(rubric, entries.Answers(lastStage), period, entries.SheetsOf(lastStage));

    /// <summary>The days that a dossier is about; null when it does not say.</summary>
    public static DateInterval? PeriodOf(Dossier dossier) =>
        dossier.Period is { } stretch ? new DateInterval(stretch.First, stretch.Last) : null;

    /// <summary>What fired inside a line that is left out would be lost in silence.</summary>
    private static void ReportLeftOut(Rubric rubric, UnitFacts facts, Dossier dossier, DiagnosticBag bag)
    {
        foreach (var line in rubric.Lines
            .Where(one => facts.Lines[one.Index] is { IsOnSheet: true, Points.IsNotApplicable: true }))
        {
            foreach (var inside in line.Bonuses.Concat(line.Deductions))
            {
                if (facts.Lines[inside.Index] is not
                    { IsOnSheet: true, Points: { IsValue: true, Value.IsZero: false } })
                {
                    continue;
                }

                bag.Add(
                    DiagnosticCatalog.LeftOutWithMore,
                    dossier.At,
                    new DiagnosticArgument("code", line.Code.Value),
                    new DiagnosticArgument("inside", inside.Code.Value));
            }
        }
    }

    /// <summary>Where one criterion alone may be filled in, the entries of several are refused together.</summary>
    private static void ReportFilledTwice(
        Rubric rubric, UnitFacts facts, EntryTable entries, int last, DiagnosticBag bag)
    {
        foreach (var line in rubric.Lines
            .Where(one => facts.Lines[one.Index] is { IsOnSheet: true, IsFilledTwice: true }))
        {
            var filled = facts.Lines[line.Index].Candidates!;
            var places = filled[filled.Count - 1].FilledBy.Select(entry => entries.PlaceOf(entry.Input, last));
            bag.Add(
                DiagnosticCatalog.FilledTwice,
                places.FirstOrDefault(place => place is not null) ?? default,
                new DiagnosticArgument("line", line.Code.Value),
                new DiagnosticArgument("filled", string.Join(", ", filled.Select(one => one.Code))));
        }
    }

    private static void Report(TableGap gap, Dossier dossier, DiagnosticBag bag) => bag.Add(
        DiagnosticCatalog.ValueInGap,
        dossier.At,
        new DiagnosticArgument("value", gap.Value),
        new DiagnosticArgument("code", gap.Owner.Value),
        MeasureChecks.Named("below", gap.Below),
        MeasureChecks.Named("above", gap.Above));

    private static StageView View(Level stage, UnitFacts facts, Rubric rubric)
    {
        var total = facts.Lines[rubric.Root.Index].Points;
        return new(stage, LineResult.ToPoints(total), LineResult.Range(total), Evaluation.OutcomesOf(rubric, facts));
    }

    private static void RefuseOffSheet(Rubric rubric, EntryTable entries, DateInterval? period)
    {
        if (!rubric.HasApplicability) return;
        var facts = Evaluator.Evaluate(rubric, entries.Answers(int.MaxValue), period);
        entries.RefuseOffSheet(input =>
            !rubric.LinesByCode.TryGet(input.Line, out var line) || facts.Lines[line.Index].IsOnSheet);
    }

    /// <summary>Reports a dossier for another rule set, or for a time when the rule set is not in force.</summary>
    public static void CheckKey(Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        var (ruleSet, inForce) = (rules.RuleSet, rules.InForce);
        if (dossier.RuleSet != ruleSet.Code)
        {
            bag.Add(
                DiagnosticCatalog.OtherRuleSet,
                dossier.At,
                new DiagnosticArgument("found", dossier.RuleSet.Value),
                new DiagnosticArgument("expected", ruleSet.Code.Value));
            return;
        }

        CheckSame("version", "phiên bản", dossier.Version, ruleSet.Version, dossier, bag);
        CheckSame("digest", "mã băm", dossier.Digest, ruleSet.Digest, dossier, bag);
        if (dossier.Period is not { } period) return;
        if (period.First > inForce.End || period.Last < inForce.Start)
            bag.Add(DiagnosticCatalog.NotInForce, dossier.At, new DiagnosticArgument("period", period.ToString()));
    }

    private static void CheckSame(
        string english, string vietnamese, string? found, string expected, Dossier dossier, DiagnosticBag bag)
    {
        if (found is null || string.Equals(found, expected, System.StringComparison.Ordinal)) return;
        bag.Add(
            DiagnosticCatalog.OtherVersion,
            dossier.At,
            new DiagnosticArgument("property", english, vietnamese),
            new DiagnosticArgument("found", Json.Quoting.Shorten(found)),
            new DiagnosticArgument("expected", expected));
    }
}
