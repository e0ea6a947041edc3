using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// Grades that are read from the total alone: bands as ends in ten-thousandths of a point, both ends closed.
/// </summary>
internal sealed class TabulatedGrades
{
    private readonly long[] _least;
    private readonly long[] _greatest;
    private readonly Level?[] _levels;

    private TabulatedGrades(long[] least, long[] greatest, Level?[] levels)
    {
        _least = least;
        _greatest = greatest;
        _levels = levels;
    }

    /// <summary>The grades; null when they depend on more than the total.</summary>
    public static TabulatedGrades? Of(Rubric rubric)
    {
        if (rubric.Outcomes.Count == 0) return new TabulatedGrades([], [], []);
        var outcome = rubric.Outcomes[0];
        if (outcome.Steps.Count != 1 || outcome.Steps[0] is not OutcomeStep.Bands bands) return null;
        if (bands.Of is not Measure.LineResult { Ask: ResultAsk.Points } of || of.Line != rubric.Root.Index)
            return null;
        if (!bands.Rows.Rows.All(row => row.Then is LevelRule.Fixed)) return null;
        var rows = bands.Rows.Rows;
        return new TabulatedGrades(
            rows.Select(row => Least(row.Range)).ToArray(),
            rows.Select(row => Greatest(row.Range)).ToArray(),
            rows.Select(row => (Level?)outcome.Levels[((LevelRule.Fixed)row.Then).Level]).ToArray());
    }

    /// <summary>The grade of a total; null in a gap.</summary>
    public Level? Find(long total)
    {
        for (int i = 0; i < _least.Length; i++)
            if (total >= _least[i] && total <= _greatest[i]) return _levels[i];

        return null;
    }

    private static long Least(Interval<Fraction> range)
    {
        if (range.Least is not { } least) return long.MinValue;
        var scaled = least * Fraction.Of(TabulatedParts.Scale);
        var up = scaled.Round(Rounding.Of(0, RoundingMode.Up));
        return Number(up == scaled && !range.IncludesLeast ? up + Fraction.One : up);
    }

    private static long Greatest(Interval<Fraction> range)
    {
        if (range.Greatest is not { } greatest) return long.MaxValue;
        var scaled = greatest * Fraction.Of(TabulatedParts.Scale);
        var down = scaled.Round(Rounding.Of(0, RoundingMode.Down));
        return Number(down == scaled && !range.IncludesGreatest ? down - Fraction.One : down);
    }

    /// <summary>No total is as large as the greatest whole number, so beyond it the end itself will do.</summary>
    private static long Number(Fraction whole) =>
        whole.TryToScaled(0, out long number) ? number : whole.Sign < 0 ? long.MinValue : long.MaxValue;
}
