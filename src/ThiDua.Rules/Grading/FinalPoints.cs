using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>The final points after a gate that sets them (K39).</summary>
internal static class FinalPoints
{
    /// <summary>
    /// What is possible: the points before, where the gate perhaps does not act, and those that it sets.
    /// </summary>
    public static Answer After(
        OutcomeStep.Gate gate,
        GatePoints points,
        StepState state,
        Answer? to,
        Answer before,
        LevelList levels,
        Facts facts)
    {
        var set = new List<Answer>();
        List<Answer> read = [state.When!, state.Before];
        if (to is not null) read.Add(to);
        bool mayStay = !state.When!.IsYes || (state.Before.MayBeNotApplicable && !state.Before.IsNotApplicable);
        for (int place = 0; place < levels.Levels.Count && !state.When.IsNo; place++)
        {
            if ((state.Before.Options >> place & 1) == 0) continue;
            foreach (int? after in OutcomeGrading.Changes(gate, place, to, levels))
            {
                var (one, isSet) = Set(gate, points, place, after, facts, read);
                if (one is not null) set.Add(one);
                mayStay |= !isSet;
            }
        }

        if (set.Count == 0) return before;
        // What is set is the same whatever is open: then it is known.
        bool isSure = !mayStay && set.TrueForAll(one => one.IsValue && one.Value == set[0].Value);
        if (isSure) return set[0];
        if (mayStay) set.Add(before);
        return TableScoring.Hull(set, Answer.Merge(read));
    }

    /// <summary>The points that a change sets, null where it sets none; and whether it surely sets some.</summary>
    private static (Answer? Points, bool IsSet) Set(
        OutcomeStep.Gate gate, GatePoints points, int before, int? after, Facts facts, List<Answer> read)
    {
        if (gate.Then == GateThen.NoGrade) return (Answer.Number(points.Number!.Value), true);
        if (after is not { } level || (gate.Then == GateThen.AtMost && level == before)) return (null, false);
        return points.Number is { } number ? (Answer.Number(number), true) : Floor(level, gate.Floor!, facts, read);
    }

    /// <summary>Whether a band begins at a number of points that belongs to it.</summary>
    public static bool HasFloor(TableRow<LevelRule> row) => row.Range is { Least: not null, IncludesLeast: true };

    /// <summary>
    /// The lower end of the bands of a level, with several bands the lowest; and whether one of them surely leads
    /// there.
    /// </summary>
    private static (Answer? Points, bool IsSet) Floor(
        int level, OutcomeStep.Bands bands, Facts facts, List<Answer> read)
    {
        var rows = bands.Rows.Rows
            .Where(row => (row.Then.Options >> level & 1) == 1 && HasFloor(row))
            .Select(row => (Least: row.Range.Least!.Value, Given: LevelScoring.Score(row.Then, facts)))
            .Where(row => (row.Given.Options >> level & 1) == 1)
            .ToList();
        if (rows.Count == 0) return (null, false); // nobody of this kind gets the level by points
        read.AddRange(rows.Select(row => row.Given));
        var (least, greatest) = (rows.Min(row => row.Least), rows.Max(row => row.Least));
        return rows.TrueForAll(row => row.Given.IsValue)
            ? (Answer.Number(least), true)
            : (Answer.Pending(Ranges.Of(least, greatest), false, Answer.Merge(read)),
                rows.Exists(row => row.Given.IsValue));
    }
}
