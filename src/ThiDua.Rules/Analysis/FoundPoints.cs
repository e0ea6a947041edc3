using System.Collections.Generic;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Points that a component can give, and the entries that lead to them.</summary>
/// <param name="Points">The points, with one number for each place of the open entry.</param>
/// <param name="Key">The answers to questions of outcomes.</param>
/// <param name="Box">One part for each slot of the component.</param>
/// <param name="Open">Which part runs through several places; −1 for none.</param>
/// <param name="IsFalling">Whether the points fall as the open entry rises.</param>
internal sealed record FoundPoints(Progression Points, ulong Key, EntryPart[] Box, int Open, bool IsFalling)
{
    /// <summary>The parts that give one of the points.</summary>
    public EntryPart[] BoxOf(Fraction points)
    {
        if (Open < 0) return Box;
        long index = Points.IndexOf(points);
        long place = IsFalling ? Box[Open].Last - index : Box[Open].First + index;
        var box = (EntryPart[])Box.Clone();
        box[Open] = box[Open] with { First = place, Last = place };
        return box;
    }
}

/// <summary>What one component can give.</summary>
internal sealed class ComponentPoints
{
    public ComponentPoints(IReadOnlyList<EntryDomain> domains) => Domains = domains;

    public IReadOnlyList<EntryDomain> Domains { get; }

    /// <summary>The points by the answers to questions of outcomes.</summary>
    public SortedDictionary<ulong, PointSet> Sets { get; } = [];

    public List<FoundPoints> Found { get; } = [];

    /// <summary>Whether some entries give no points: a value lies in a gap of a table, or cannot be entered.</summary>
    public bool HasHoles { get; set; }

    /// <summary>Whether some entries leave the total itself not applicable.</summary>
    public bool HasNone { get; set; }
}
