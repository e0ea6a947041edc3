using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>What can come out of a rubric, as it was found.</summary>
internal sealed record FoundReach(
    Rubric Rubric,
    RuleSizes Sizes,
    PointSet Totals,
    IReadOnlyList<SheetCase> Cases,
    IReadOnlyList<SheetResult> Sheets,
    IReadOnlyList<OutcomeReach> Outcomes,
    LineReaches? Lines,
    IReadOnlyList<TableUse> Tables,
    IReadOnlyList<ConditionUse> Conditions,
    QuotaBases Bases,
    OpenCauses Causes,
    StepBudget Budget)
{
    /// <summary>What questions about single rules may cost besides, each a part of it.</summary>
    public StepBudget Refining { get; } = new(2 * System.Math.Min(Budget.Steps, long.MaxValue / 2));

    /// <summary>How many steps were taken so far.</summary>
    public long Spent => Budget.Spent + Refining.Spent;
}

/// <summary>Looks through a rubric: one sheet after the other, each taken apart, searched and added up.</summary>
internal static class RubricAnalysis
{
    /// <summary>Numbers of more bits are not added up on a blank sheet.</summary>
    private const int MostBits = 4096;

    private const int OneNode = 8;

    private static readonly PointSet _unknown = new Bounded(Interval<Fraction>.Everything, null, Fraction.Zero);

    public static FoundReach Run(Rubric rubric, DateInterval? inForce, long steps)
    {
        var numbers = new NodeNumbers(rubric);
        var blank = RuleSizes.Of(rubric, numbers, isBlank: true);
        var sizes = RuleSizes.Of(rubric, numbers, isBlank: false);
        var budget = new StepBudget(steps);
        var outcomes = rubric.Outcomes.Select(outcome => new OutcomeReach(outcome)).ToList();
        var cases = blank.Bits > MostBits ? null : SheetCases.Of(rubric, inForce);
        long cost = blank.Whole + ((long)numbers.Count * OneNode);
        var causes = new OpenCauses();
        if (blank.Bits > MostBits) causes.Add(OpenCause.Size);
        else if (cases is null) causes.Add(OpenCause.Sheets);
        else if (cases.Count == 0) causes.Add(OpenCause.Nobody);
        if (cases is null or { Count: 0 } || !budget.TrySpend(cases.Count * cost))
            return Undecided(rubric, sizes, outcomes, causes, budget);
        var sheets = new List<SheetResult>();
        var different = new List<SheetCase>();
        var lines = new LineReaches(rubric);
        var cuts = EntryCuts.Of(rubric);
        var tables = cuts.Tables;
        var bases = new QuotaBases(rubric);
        var seen = new HashSet<string>();
        var hull = default(Interval<Fraction>?);
        foreach (var one in cases)
        {
            var facts = SheetFacts.Of(rubric, sizes, cuts, one.Attributes, one.Period);
            if (!seen.Add(Pattern(facts, one))) continue;
            different.Add(one);
            bases.Note(facts.Facts);
            if (rubric.DoPointsReadOthers) hull = Bound(facts, hull, outcomes, lines);
            else sheets.Add(Look(one, facts, numbers, budget, outcomes, lines));
            if (!budget.TrySpend(blank.Whole)) tables = [];
            foreach (var table in tables) table.Note(facts.Facts);
        }

        // What other units come to is not followed: then there are bounds only.
        if (rubric.DoPointsReadOthers)
        {
            causes.Add(OpenCause.Others);
            var bounded = new Bounded(hull ?? Interval<Fraction>.Everything, null, Fraction.Zero);
            return new FoundReach(
                rubric, sizes, bounded, different, [], outcomes, lines, tables, [], bases, causes, budget);
        }

        var known = sheets.Select(sheet => sheet.Totals).OfType<PointSet>().ToList();
        var totals = known.Count > 0 ? PointSets.Union(known, budget) : _unknown;
        foreach (var sheet in sheets) causes.Add(sheet.Facts.Causes);
        return new FoundReach(
            rubric, sizes, totals, different, sheets, outcomes, lines, tables, cuts.Conditions, bases, causes, budget);
    }

    /// <summary>What is possible on a sheet on which nothing is entered, and others are not known.</summary>
    private static Interval<Fraction>? Bound(
        SheetFacts blank, Interval<Fraction>? hull, List<OutcomeReach> outcomes, LineReaches lines)
    {
        lines.EndSheet(blank.Facts.Lines);
        foreach (var reach in outcomes) reach.Note(blank.Facts.Outcomes[reach.Outcome.Index], null);
        var total = blank.Facts.Lines[blank.Rubric.Root.Index].Points;
        if (total.IsNotApplicable) return hull;
        return hull is { } known ? Ranges.Hull(known, total.Range) : total.Range;
    }

    private static SheetResult Look(
        SheetCase one,
        SheetFacts facts,
        NodeNumbers numbers,
        StepBudget budget,
        List<OutcomeReach> outcomes,
        LineReaches lines)
    {
        var components = SumComponents.Of(facts.Rubric, facts.Facts, numbers, OutcomeQuestions.Watched(facts.Rubric));
        var questions = OutcomeQuestions.Of(facts.Rubric, facts.Facts, numbers, components);
        components.Complete();
        var fold = new SumFold(facts, components, questions, budget, lines);
        var top = fold.Run();
        lines.EndSheet(facts.Facts.Lines);
        var totals = top.Sets.Count > 0 ? PointSets.Union(top.Sets.Values.ToList(), budget) : null;
        var sheet = new SheetResult(one, facts, fold, top, totals);
        if (outcomes.Count > 0) OutcomeSearch.Run(sheet, questions, budget, outcomes);
        return sheet;
    }

    /// <summary>Which lines stand on the sheet, and for whom: periods with the same lines are looked at once.</summary>
    private static string Pattern(SheetFacts facts, SheetCase one) =>
        string.Join(",", one.Attributes.OrderBy(a => a.Key).Select(a => a.Value.Options)) + ":"
        + new string(facts.Facts.Lines.Select(line => line.IsOnSheet ? '1' : '0').ToArray());

    private static FoundReach Undecided(
        Rubric rubric, RuleSizes sizes, List<OutcomeReach> outcomes, OpenCauses causes, StepBudget budget)
    {
        foreach (var outcome in outcomes) outcome.NoteEverything();
        return new FoundReach(
            rubric, sizes, _unknown, [], [], outcomes, null, [], [], new QuotaBases(rubric), causes, budget);
    }
}
