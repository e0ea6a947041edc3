using System.Collections.Generic;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>One of the things that a group sums: a component, a group below, or a run of such with equal
/// steps.</summary>
internal sealed class SumTerm
{
    public SumTerm(SortedDictionary<ulong, PointSet> sets) => Sets = sets;

    /// <summary>The points by the answers to questions of outcomes.</summary>
    public SortedDictionary<ulong, PointSet> Sets { get; }

    public SumComponent? Component { get; init; }

    public ComponentPoints? Points { get; init; }

    public GroupPoints? Group { get; init; }

    public IReadOnlyList<SumTerm> Run { get; init; } = [];
}

/// <summary>What a group can give, and how it came about, so that entries can be found that lead there.</summary>
internal sealed class GroupPoints
{
    public GroupPoints(SumGroup group) => Group = group;

    public SumGroup Group { get; }

    /// <summary>The terms in the order in which they were added, with the sums after each.</summary>
    public List<(SumTerm Term, SortedDictionary<ulong, PointSet> After)> Steps { get; } = [];

    /// <summary>The sums before limits and rounding.</summary>
    public SortedDictionary<ulong, PointSet> Before { get; set; } = [];

    /// <summary>The points, by the answers to questions.</summary>
    public SortedDictionary<ulong, PointSet> Sets { get; set; } = [];

    /// <summary>The questions that the points of the group answer.</summary>
    public List<OutcomeQuestion> Questions { get; init; } = [];

    /// <summary>Points that stand for all with the same answers to the group's own questions.</summary>
    public Dictionary<ulong, Fraction> Examples { get; } = [];

    /// <summary>Whether some entries give no points.</summary>
    public bool HasHoles { get; set; }

    /// <summary>Whether some entries leave the total itself not applicable.</summary>
    public bool HasNone { get; set; }
}
