using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>A quota that does not fit to its units; they are numbered as in the cluster.</summary>
internal sealed record ClusterFault(Outcome Outcome, OutcomeStep.Quota Step, QuotaFault Fault, int One, int Other);

/// <summary>The one place that knows the order: the sheet first, then everything in the order of the rubric.</summary>
internal static class Evaluator
{
    /// <summary>
    /// Works out everything from the entries of one unit, one answer for each input; others are not given.
    /// </summary>
    public static UnitFacts Evaluate(
        Rubric rubric, Answer[] entries, DateInterval? period, GiverSheets? sheets = null) =>
        Evaluate(rubric, new UnitFacts(rubric, entries, period, sheets), period);

    /// <summary>The same with what is known of the periods inside.</summary>
    public static UnitFacts Evaluate(ClusterUnit unit, Answer[] entries, GiverSheets sheets) => Evaluate(
        unit.Rubric,
        new UnitFacts(unit.Rubric, entries, unit.Period, sheets)
        {
            Inside = unit.Earlier.Count > 0 ? each => EarlierPeriods(each, unit) : null,
        },
        unit.Period);

    /// <summary>
    /// The same for any period in which the same lines are in force: the days of recurring deadlines are not known.
    /// </summary>
    public static UnitFacts EvaluateAnyPeriod(Rubric rubric, Answer[] entries, DateInterval? inForce) =>
        Evaluate(rubric, new UnitFacts(rubric, entries, null), inForce);

    private static UnitFacts Evaluate(Rubric rubric, UnitFacts facts, DateInterval? period)
    {
        if (rubric.HasApplicability) LaySheet(rubric, facts, period);
        foreach (var node in rubric.Order) Work(node, rubric, facts);
        return facts;
    }

    /// <summary>
    /// Works out everything for many units, one thing after the other for all of them: so whoever looks at other units
    /// finds what he looks at, and the order of the units never matters.
    /// </summary>
    public static IReadOnlyList<ClusterFault> Evaluate(ValueList<ClusterUnit> units, ClusterFacts cluster)
    {
        var faults = new List<ClusterFault>();
        for (int i = 0; i < units.Count; i++)
            if (units[i].Rubric.HasApplicability) LaySheet(units[i].Rubric, cluster.Facts[i], units[i].Period);

        foreach (var node in units[0].Rubric.Whole.Order)
        {
            var groups = cluster.Groups.Where(group => units[group[0]].Rubric.Works(node)).ToList();
            switch (node.Kind)
            {
                case NodeKind.Definition or NodeKind.LineBase or NodeKind.LinePoints:
                    foreach (int i in groups.SelectMany(group => group))
                        Work(node, units[i].Rubric, cluster.Facts[i]);
                    break;
                case NodeKind.Outcome:
                    faults.AddRange(Grade(units[0].Rubric.AllOutcomes[node.Index], groups, cluster));
                    break;
                case NodeKind.Ranking:
                    foreach (var group in groups) Rank(units[0].Rubric.AllRankings[node.Index], group, cluster);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return faults;
    }

    /// <summary>Applicability reads attributes only, through definitions that read attributes only.</summary>
    private static void LaySheet(Rubric rubric, UnitFacts facts, DateInterval? period)
    {
        foreach (var node in rubric.Order)
        {
            if (node.Kind == NodeKind.Definition && rubric.Definitions[node.Index].IsAboutAttributes)
                Work(node, rubric, facts);
        }

        Applicability.Apply(rubric.Root, facts.Lines, facts, period, true);
    }

    /// <summary>Works out one thing; all that it reads was worked out before.</summary>
    public static void Work(Node node, Rubric rubric, UnitFacts facts)
    {
        switch (node.Kind)
        {
            case NodeKind.Definition:
                var definition = rubric.Definitions[node.Index];
                facts.Set(node.Index, definition.Condition is { } condition
                    ? ConditionScoring.Score(condition, facts)
                    : MeasureScoring.Score(definition.Measure!, facts));
                break;
            case NodeKind.LineBase:
                LineScoring.ScoreBase(rubric.Lines[node.Index], facts.Lines, facts);
                break;
            case NodeKind.LinePoints:
                LineScoring.ScorePoints(rubric.Lines[node.Index], facts.Lines, facts);
                if (facts.Sheets is not null && rubric.Wholes.TryGetValue(node.Index, out var whole))
                    WholeScoring.Score(whole, rubric, facts);
                break;
            case NodeKind.Outcome:
                var outcome = rubric.AllOutcomes[node.Index];
                var state = facts.Outcomes[node.Index] = OutcomeGrading.Begin(outcome, facts);
                OutcomeGrading.Finish(outcome, state, facts);
                break;
            case NodeKind.Ranking:
                facts.Rankings[node.Index] = Alone(rubric.AllRankings[node.Index], facts);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The results of earlier periods; where nobody knows which there are, more may come.</summary>
    private static ItemList EarlierPeriods(Collection.Periods each, ClusterUnit unit)
    {
        var rubric = unit.Rules.Rubrics[each.Rubric];
        // Whoever has results of earlier periods says his own: they lie inside it.
        var items = new PeriodItems(
            rubric, unit.Period!, unit.Dossier.Unit, missing => UnknownFacts.Of(rubric, missing));
        items.Add(unit.Earlier);
        return items.ToList(false);
    }

    /// <summary>
    /// An outcome of all units at once, step by step: a step may ask for the level of others after an earlier one.
    /// </summary>
    private static IEnumerable<ClusterFault> Grade(
        Outcome outcome, List<IReadOnlyList<int>> groups, ClusterFacts cluster)
    {
        foreach (int i in groups.SelectMany(group => group))
            cluster.Facts[i].Outcomes[outcome.Index] = OutcomeGrading.Begin(outcome, cluster.Facts[i]);
        (Facts, OutcomeState)[][] states =
            [.. groups.Select(group => group.Select(StateOf).ToArray())];
        return ClusterGrading.Grade(outcome, states).Select(one => new ClusterFault(
            outcome, one.Step, one.Fault, groups[one.Group][one.Fault.One], groups[one.Group][one.Fault.Other]));

        (Facts, OutcomeState) StateOf(int unit) =>
            (cluster.Facts[unit], cluster.Facts[unit].Outcomes[outcome.Index]);
    }

    private static void Rank(Ranking ranking, IReadOnlyList<int> group, ClusterFacts cluster)
    {
        var places = RankingScoring.Score(ranking, [.. group.Select(i => cluster.Facts[i])]);
        for (int i = 0; i < group.Count; i++) cluster.Facts[group[i]].Rankings[ranking.Index] = places[i];
    }

    /// <summary>The place of a unit of whose cluster nothing is known: any, or none where its keys are none.</summary>
    private static RankState Alone(Ranking ranking, UnitFacts facts)
    {
        var alone = RankingScoring.Score(ranking, [facts])[0];
        if (alone.Place.IsNotApplicable) return alone;
        ValueList<PendingReason> reasons = [new PendingReason(PendingKind.OtherUnits, ranking.Code)];
        bool mayBeAbsent = alone.Place.MayBeNotApplicable;
        return new RankState(
            Answer.Pending(Ranges.Of(Fraction.One, null), mayBeAbsent, reasons),
            Answer.Pending(Answer.Yes.Options | Answer.No.Options, mayBeAbsent, reasons),
            0,
            1)
        {
            IsAlone = true,
        };
    }
}
