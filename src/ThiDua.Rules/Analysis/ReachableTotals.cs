using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// The totals that can come out (các tổng điểm có thể đạt): exactly these, or bounds within which all of them lie.
/// </summary>
public sealed class ReachableTotals
{
    /// <summary>So many totals are listed.</summary>
    private const long MostListed = 10_000;

    private readonly PointSet _set;

    internal ReachableTotals(PointSet set)
    {
        _set = set;
        Members = set.IsExact && set.Count <= MostListed
            ? ValueList.From(set.Members().Select(Points.From))
            : ValueList<Points>.Empty;
    }

    /// <summary>Whether each of these totals comes out for some complete dossier; if not, there are only
    /// bounds.</summary>
    public bool IsExact => _set.IsExact;

    /// <summary>All totals in order, when they are exact and at most 10 000; otherwise empty.</summary>
    public ValueList<Points> Members { get; }

    /// <summary>How many totals there are; null when there are only bounds.</summary>
    public long? Count => _set.IsExact ? _set.Count : null;

    /// <summary>No total is below this (thấp nhất); null when there is no such bound.</summary>
    public Points? Least => _set.Least is { } least ? Points.From(least) : null;

    /// <summary>No total is above this (cao nhất); null when there is no such bound.</summary>
    public Points? Greatest => _set.Greatest is { } greatest ? Points.From(greatest) : null;

    /// <summary>All totals are a whole number of such steps apart (bước); null when there is no such step, or one total
    /// only.</summary>
    public Points? Step => _set.Step is { IsZero: false } step ? Points.From(step) : null;

    /// <summary>Whether a total can come out; with bounds only, whether it is not ruled out.</summary>
    public bool Contains(Points total) => _set.Contains(total.Exact);

    /// <summary>The totals in words, such as <c>{45, 50, …, 100}</c>.</summary>
    public string ToString(Language language)
    {
        var words = PointSetText.Format(_set);
        return language == Language.English ? words.English : words.Vietnamese;
    }

    /// <summary>The totals in English words.</summary>
    public override string ToString() => ToString(Language.English);
}
