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
            if (IsTogether(node, units[0].Rubric))
            {
                foreach (var group in cluster.Groups.Where(group => units[group[0]].Rubric.Works(node)))
                    WorkTogether(node, units[group[0]].Rubric, group, cluster, faults);
                continue;
            }

            for (int i = 0; i < units.Count; i++)
                if (units[i].Rubric.Works(node)) Work(node, units[i].Rubric, cluster.Facts[i]);
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

    /// <summary>Whether something is worked out for all units that stand together at once.</summary>
    private static bool IsTogether(Node node, Rubric rubric) => node.Kind switch
    {
        NodeKind.Ranking => true,
        NodeKind.Outcome => rubric.AllOutcomes[node.Index].HasQuota,
        NodeKind.Definition or NodeKind.LineBase or NodeKind.LinePoints => false,
        _ => throw new UnreachableException(),
    };

    private static void WorkTogether(
        Node node, Rubric rubric, IReadOnlyList<int> group, ClusterFacts cluster, List<ClusterFault> faults)
    {
        var facts = group.Select(i => cluster.Facts[i]).ToList();
        if (node.Kind == NodeKind.Ranking)
        {
            var places = RankingScoring.Score(rubric.AllRankings[node.Index], facts);
            for (int i = 0; i < facts.Count; i++) facts[i].Rankings[node.Index] = places[i];
            return;
        }

        var outcome = rubric.AllOutcomes[node.Index];
        foreach (var unit in facts) unit.Outcomes[node.Index] = OutcomeGrading.Begin(outcome, unit);
        var found = ClusterGrading.Grade(
            outcome, [.. facts.Select(unit => ((Facts)unit, unit.Outcomes[node.Index]))]);
        faults.AddRange(found.Select(one =>
            new ClusterFault(outcome, one.Step, one.Fault, group[one.Fault.One], group[one.Fault.Other])));
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
            1);
    }
}
