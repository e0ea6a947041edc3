using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>A line, or the base of one, whose points go into a sum; it is worked out as a whole.</summary>
internal sealed record SumPiece(Criterion Line, bool IsBase, bool IsSubtracted, SumGroup Group);

/// <summary>
/// A line that sums pieces and other groups and then, perhaps, holds the sum inside limits and rounds it: a function of
/// one number, which can be applied to a set.
/// </summary>
internal sealed class SumGroup
{
    public SumGroup(Criterion line, SumGroup? parent, bool isSubtracted, bool acts)
    {
        Line = line;
        Parent = parent;
        IsSubtracted = isSubtracted;
        Acts = acts;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    public Criterion Line { get; }

    public SumGroup? Parent { get; }

    public bool IsSubtracted { get; }

    /// <summary>Whether limits or rounding may change the sum.</summary>
    public bool Acts { get; }

    public int Depth { get; }

    /// <summary>What is known of the sum beforehand.</summary>
    public Fraction Known { get; set; }

    public List<SumPiece> Pieces { get; } = [];

    public List<SumGroup> Groups { get; } = [];
}

/// <summary>
/// Takes a sheet apart into sums. A line whose limits can never act (which the evaluation of a blank dossier proves) is
/// opened into the sum around it; one whose limits may act becomes a group; anything else is a piece.
/// </summary>
internal sealed class SumTree
{
    private readonly UnitFacts _blank;
    private readonly ISet<int> _closed;
    private readonly ISet<int> _watched;

    private SumTree(UnitFacts blank, ISet<int> closed, ISet<int> watched)
    {
        _blank = blank;
        _closed = closed;
        _watched = watched;
    }

    /// <summary>The group of the total.</summary>
    /// <param name="root">The total.</param>
    /// <param name="blank">What is known before anything is entered.</param>
    /// <param name="closed">Lines that must stay pieces.</param>
    /// <param name="watched">Lines whose points are asked for: they become groups even where nothing acts.</param>
    public static SumGroup Of(Criterion root, UnitFacts blank, ISet<int> closed, ISet<int> watched)
    {
        var tree = new SumTree(blank, closed, watched);
        bool isSum = tree.IsSum(root);
        var top = new SumGroup(root, null, false, isSum && tree.Acts(root));
        if (isSum) tree.Fill(root, false, top);
        else top.Pieces.Add(new SumPiece(root, false, false, top));
        return top;
    }

    private void Add(Criterion line, bool isSubtracted, SumGroup to)
    {
        var state = _blank.Lines[line.Index];
        if (!state.IsOnSheet || state.Points.IsNotApplicable) return;
        if (state.Points.IsValue)
        {
            AddKnown(state.Points.Value, isSubtracted, to);
            return;
        }

        bool isLeaf = line.Marking is not null && line.Bonuses.Count == 0 && line.Deductions.Count == 0;
        if (isLeaf || !IsSum(line))
        {
            to.Pieces.Add(new SumPiece(line, false, isSubtracted, to));
            return;
        }

        if (!Acts(line) && !_watched.Contains(line.Index))
        {
            Fill(line, isSubtracted, to);
            return;
        }

        var group = new SumGroup(line, to, isSubtracted, Acts(line));
        to.Groups.Add(group);
        Fill(line, false, group);
    }

    private void Fill(Criterion line, bool isSubtracted, SumGroup to)
    {
        var state = _blank.Lines[line.Index];
        if (line.Marking is not null)
        {
            if (state.Base.IsValue) AddKnown(state.Base.Value, isSubtracted, to);
            else to.Pieces.Add(new SumPiece(line, true, isSubtracted, to));
        }

        foreach (var child in line.Criteria.Concat(line.Bonuses)) Add(child, isSubtracted, to);
        foreach (var child in line.Deductions) Add(child, !isSubtracted, to);
    }

    private static void AddKnown(Fraction points, bool isSubtracted, SumGroup to) =>
        to.Known += isSubtracted ? -points : points;

    private bool IsSum(Criterion line)
    {
        var state = _blank.Lines[line.Index];
        return !_closed.Contains(line.Index)
            && line.Take == Take.Sum
            && line.LeftOut != LeftOut.Rescale
            && (line.When is null || state.When!.IsYes)
            && !state.Base.MayBeNotApplicable
            && !MayLeaveNothing(line)
            && !HasPolicy(line)
            && (!Acts(line) || LimitsAreKnown(line));
    }

    /// <summary>Whether all criteria of a line may be left out: then there may be no sum at all.</summary>
    private bool MayLeaveNothing(Criterion line) =>
        line.Criteria.Count > 0 && line.Criteria.All(child => !_blank.Lines[child.Index].IsOnSheet || MayBeNone(child));

    private bool MayBeNone(Criterion line) =>
        line.MayBeLeftOut || (line.IfNotApplicable is null && MayLeaveNothing(line));

    /// <summary>A policy that may replace the sum of the criteria.</summary>
    private static bool HasPolicy(Criterion line) => line.Marking is null && line.IfNotApplicable is not null;

    private bool Acts(Criterion line)
    {
        var state = _blank.Lines[line.Index];
        return line.Round is not null || state.IsLimited;
    }

    private bool LimitsAreKnown(Criterion line) => _blank.Lines[line.Nearest.Index].Worth.IsValue
        || (line.AtLeast.Kind != PointsOrWorthKind.Share && line.AtMost.Kind != PointsOrWorthKind.Share);
}
