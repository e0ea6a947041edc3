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
        if (Entries(dossier, ref rules, bag) is not { } entries) return new(null, bag.Sorted(place => place));
        var unit = new ClusterUnit(dossier, rules, entries, bag);
        int last = LastOf(rules);
        var views = ValueList.From(rules.Stages
            .Select((_, i) => Evaluator.Evaluate(rules.Rubric, entries.Answers(i), unit.Period)));
        var whole = Finish(unit, Evaluator.Evaluate(rules.Rubric, entries.Answers(last), unit.Period), views);
        return new(whole, whole.Diagnostics);
    }

    /// <summary>The evaluation of a unit for whom everything was worked out, as of each stage and as a whole.</summary>
    public static Evaluation Finish(ClusterUnit unit, UnitFacts facts, ValueList<UnitFacts> views)
    {
        var (dossier, rules, entries, bag) = unit;
        var rubric = rules.Rubric;
        ReportLeftOut(rubric, facts, dossier, bag);
        foreach (var gap in facts.TakeGaps()) Report(gap, dossier, bag);
        var stages = ValueList.From(rules.Stages.Select((stage, i) => View(stage, views[i], rubric)));
        return new Evaluation(
            rubric, rules.RuleSet, dossier, facts, entries, stages, bag.Sorted(place => place), LastOf(rules));
    }

    private static int LastOf(DossierRules rules) => rules.Stages.Count == 0 ? 0 : rules.Stages.Count - 1;

    /// <summary>
    /// The entries that count; null when the dossier is not for these rules, or attributes are missing. The rules are
    /// those of the dossier's rubric afterwards.
    /// </summary>
    public static EntryTable? Entries(Dossier dossier, ref DossierRules rules, DiagnosticBag bag)
    {
        CheckKey(dossier, rules, bag);
        if (bag.HasErrors) return null;
        if (RubricChoice.Of(dossier, rules, bag) is not { } rubric) return null;
        if (rubric != rules.Rubric) rules = rules with { Rubric = rubric };
        var entries = EntryTable.Of(dossier, rubric, rules.Stages, bag);
        bool attributesAreKnown = rubric.Inputs
            .Where(i => i.IsAttribute)
            .All(i => entries.PlaceOf(i, int.MaxValue) is not null);
        if (!attributesAreKnown) return null;
        CheckRelations(dossier, rules, bag);
        RefuseOffSheet(rubric, entries, PeriodOf(dossier));
        return entries;
    }

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

    /// <summary>A part of a dossier, to be looked for from where the dossier begins.</summary>
    internal static Place Inside(Dossier dossier, params string[] names) => new(
        dossier.At.Text,
        names.Aggregate(dossier.At.Pointer, (pointer, name) => pointer.Property(name)),
        dossier.At.Line,
        dossier.At.Column);

    private static void CheckRelations(Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        var known = rules.Relations.Select(relation => relation.Code.Value).ToList();
        foreach (var (code, units) in dossier.Content.Relations)
        {
            var at = Inside(dossier, "relations", code.Value);
            if (!known.Contains(code.Value))
            {
                bag.Add(
                    DiagnosticCatalog.UnknownRelation,
                    at,
                    new DiagnosticArgument("code", code.Value),
                    Json.Quoting.Hint(Spelling.Nearest(code.Value, known), known));
            }

            foreach (var twice in units.GroupBy(unit => unit).Where(group => group.Count() > 1))
            {
                bag.Add(
                    DiagnosticCatalog.RelatedTwice,
                    at,
                    new DiagnosticArgument("unit", twice.Key.Value),
                    new DiagnosticArgument("relation", code.Value));
            }
        }
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
