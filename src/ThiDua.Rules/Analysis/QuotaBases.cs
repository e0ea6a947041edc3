using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// What the bases of quotas that are measured can come to over all sheets, whatever other units there are: perhaps too
/// much is thought possible, never too little.
/// </summary>
internal sealed class QuotaBases
{
    private readonly Rubric _rubric;
    private readonly Dictionary<(int Outcome, int Step), Interval<Fraction>> _ranges = [];

    public QuotaBases(Rubric rubric) => _rubric = rubric;

    /// <summary>Notes what is possible on a sheet on which nothing is entered.</summary>
    public void Note(UnitFacts blank)
    {
        foreach (var outcome in _rubric.Outcomes)
        {
            for (int step = 0; step < outcome.Steps.Count; step++)
            {
                if (outcome.Steps[step] is not OutcomeStep.Quota { Rule.Base: QuotaBase.Measured measured }) continue;
                var range = RangeOf(measured.Of, blank);
                var key = (outcome.Index, step);
                _ranges[key] = _ranges.TryGetValue(key, out var known) ? known.Hull(range) : range;
            }
        }
    }

    /// <summary>Whether the base of a quota may be below a whole number.</summary>
    public bool MayBeBelow(Outcome outcome, int step, Fraction number)
    {
        if (!_ranges.TryGetValue((outcome.Index, step), out var range)) return true;
        var below = Interval<Fraction>.LessThan(number);
        var quota = ((OutcomeStep.Quota)outcome.Steps[step]).Rule;
        int? decimals = ((QuotaBase.Measured)quota.Base!).Of.Type.Decimals;
        return decimals is { } grid ? Intervals.Common(below, range, range, grid) is not null : range.Overlaps(below);
    }

    private Interval<Fraction> RangeOf(Measure measure, UnitFacts blank)
    {
        if (measure is Measure.Named named && _rubric.Definitions[named.Definition].Measure is { } defined)
            return RangeOf(defined, blank);
        if (measure is Measure.Table { Type.IsNumber: true, Of.Type.IsNumber: true } table) return Rows(table, blank);
        if (measure is Measure.Combine { How: CombineHow.Greatest } most)
            return most.Of.Select(of => RangeOf(of, blank)).Aggregate(Ranges.Greatest);
        if (measure is Measure.Combine { How: CombineHow.Least } least)
            return least.Of.Select(of => RangeOf(of, blank)).Aggregate(Ranges.Least);
        return MeasureScoring.Score(measure, blank) is { IsNotApplicable: false } answer ? answer.Range
            : Interval<Fraction>.Everything;
    }

    /// <summary>A row that gives what the table looks at gives no more of it than leads into the row.</summary>
    private Interval<Fraction> Rows(Measure.Table table, UnitFacts blank)
    {
        var of = RangeOf(table.Of, blank);
        Interval<Fraction>? all = null;
        foreach (var row in table.Rows.Rows)
        {
            if (!row.Range.TryIntersect(of, out var inside)) continue;
            var given = IsSame(row.Then, table.Of) ? inside : RangeOf(row.Then, blank);
            all = all?.Hull(given) ?? given;
        }

        return all ?? Interval<Fraction>.Everything;
    }

    private static bool IsSame(Measure one, Measure other) => (one, other) switch
    {
        (Measure.Named a, Measure.Named b) => a.Definition == b.Definition,
        (Measure.Entry a, Measure.Entry b) => a.Input.Slot == b.Input.Slot,
        _ => false,
    };
}
