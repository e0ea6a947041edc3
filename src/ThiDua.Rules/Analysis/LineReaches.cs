using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>What the lines of a rubric can come to over all sheets: perhaps too much is thought possible, never too
/// little.</summary>
internal sealed class LineReaches
{
    private readonly bool[] _covered;
    private readonly Criterion?[] _candidates; // around each line, the nearest of which one alone is filled in

    public LineReaches(Rubric rubric)
    {
        _candidates = new Criterion?[rubric.Lines.Count];
        foreach (var line in rubric.Lines)
        {
            if (line.Parent is { } parent) _candidates[line.Index] ??= _candidates[parent.Index];
            // What is added to such criteria and taken from them stands beside the one that is filled in.
            if (line.Take != Take.OneOf) continue;
            foreach (var child in line.Criteria) _candidates[child.Index] = child;
        }

        _covered = new bool[rubric.Lines.Count];
        Lines = new LineReach[rubric.Lines.Count];
        for (int i = 0; i < Lines.Length; i++) Lines[i] = new LineReach();
    }

    public LineReach[] Lines { get; }

    /// <summary>Notes what the lines of a component came to.</summary>
    public void Note(SumComponent component, UnitFacts facts)
    {
        foreach (var node in component.Nodes)
            if (node.Kind == NodeKind.LinePoints && !IsPassedOver(node.Index, facts))
                Lines[node.Index].Note(facts.Lines[node.Index]);
    }

    /// <summary>Whether another criterion is filled in, so that these points are asked of nobody.</summary>
    private bool IsPassedOver(int line, UnitFacts facts)
    {
        for (var one = _candidates[line]; one is not null; one = _candidates[one.Parent!.Index])
            if (facts.Lines[one.Parent!.Index].Candidates?.Contains(one) == false) return true;

        return false;
    }

    /// <summary>The lines of a component were noted for all entries that there are.</summary>
    public void Cover(SumComponent component)
    {
        foreach (var node in component.Nodes)
            if (node.Kind == NodeKind.LinePoints) _covered[node.Index] = true;
    }

    /// <summary>Notes a group by the sums before its limits and after them.</summary>
    public void Note(SumGroup group, PointSet before, PointSet after, LineState blank, Answer worth)
    {
        if (!before.IsExact || !after.IsExact) return;
        _covered[group.Line.Index] = true;
        var sums = Hull(before);
        var limited = LineScoring.Limit(Answer.Pending(sums, false, SheetFacts.Open), group.Line, worth).Range;
        Lines[group.Line.Index].Note(blank, sums, limited, Hull(after));
    }

    /// <summary>Ends a sheet: of the lines that nobody looked at closer the blank sheet says what they can come
    /// to.</summary>
    public void EndSheet(LineState[] blank)
    {
        for (int i = 0; i < blank.Length; i++)
        {
            if (!_covered[i]) Lines[i].Note(blank[i]);
            _covered[i] = false;
        }
    }

    private static Interval<Fraction> Hull(PointSet set) =>
        Interval<Fraction>.Closed(set.Least!.Value, set.Greatest!.Value);
}

/// <summary>What one line can come to.</summary>
internal sealed class LineReach
{
    /// <summary>Whether it stands on some sheet.</summary>
    public bool IsOnSheet { get; private set; }

    /// <summary>Its points; null when it is never applicable.</summary>
    public Interval<Fraction>? Points { get; private set; }

    /// <summary>The sum before its limits.</summary>
    public Interval<Fraction>? Sum { get; private set; }

    /// <summary>Whether the upper limit may change something.</summary>
    public bool MostActs { get; private set; }

    /// <summary>Whether the lower limit may change something.</summary>
    public bool LeastActs { get; private set; }

    /// <summary>Whether the ends of all that was noted come out, and not only bounds.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>Whether its condition may hold, and may not.</summary>
    public bool CanBeYes { get; private set; }

    public bool CanBeNo { get; private set; }

    public void Note(LineState state)
    {
        if (!state.IsOnSheet) return;
        IsExact &= !state.Sum.IsPending && !state.Points.IsPending;
        if (state.Sum.IsNotApplicable) Note(state.When);
        else Note(state, state.Sum.Range, state.Limited.Range, state.Points.IsNotApplicable ? null
            : state.Points.Range);
    }

    public void Note(LineState state, Interval<Fraction> sum, Interval<Fraction> limited, Interval<Fraction>? points)
    {
        Sum = Wider(Sum, sum);
        Points = Wider(Points, points);
        MostActs |= limited.Greatest is { } most && !(sum.Greatest <= most);
        LeastActs |= limited.Least is { } least && !(sum.Least >= least);
        Note(state.When);
    }

    /// <summary>Whether it was shown that entries give more than the worth.</summary>
    public bool IsBeyondWorth { get; set; }

    /// <summary>No points are above this.</summary>
    public void EndPoints(Fraction greatest) => Points = Ranges.Of(Points!.Value.Least, greatest);

    /// <summary>Limits never act on sums with this least, or this greatest.</summary>
    public void EndSum(Fraction? least, Fraction? greatest)
    {
        MostActs &= greatest is null;
        LeastActs &= least is null;
        Sum = Ranges.Of(least ?? Sum!.Value.Least, greatest ?? Sum!.Value.Greatest);
    }

    private void Note(Answer? when)
    {
        IsOnSheet = true;
        if (when is null) return;
        CanBeYes |= !when.IsNo;
        CanBeNo |= !when.IsYes;
    }

    private static Interval<Fraction>? Wider(Interval<Fraction>? a, Interval<Fraction>? b) =>
        a is not { } x ? b : b is not { } y ? a : Ranges.Hull(x, y);
}
