using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// Which units stand against each other: all of the cluster, or those with the same value of an attribute.
/// </summary>
/// <param name="Code">The code of the attribute, or <see cref="Cluster"/>.</param>
/// <param name="Attribute">The attribute; null for the whole cluster.</param>
internal sealed record RankingScope(Code Code, Input? Attribute)
{
    /// <summary>The word for all units together.</summary>
    public const string Cluster = "cluster";

    public static RankingScope All { get; } = new(Code.Of(Cluster), null);

    /// <summary>The group in which a unit stands.</summary>
    public ScopeGroup GroupOf(Facts unit) => Attribute is null ? default : ScopeGroup.Of(unit.Entry(Attribute));

    /// <summary>What a group is called: the level or the number that its units share; empty for the cluster.</summary>
    public string NameOf(ScopeGroup group)
    {
        if (Attribute is null) return "";
        return Attribute.Measure.Levels is { } levels
            ? string.Join(", ", Names(levels.In(group.Options)))
            : group.Number?.ToString() ?? "";
    }

    private static System.Collections.Generic.IEnumerable<string> Names(ValueList<Level> levels)
    {
        foreach (var level in levels) yield return level.Title;
    }
}

/// <summary>One group of a scope: the value of the attribute that its units share.</summary>
internal readonly record struct ScopeGroup(ulong Options, Fraction? Number)
{
    /// <summary>The units that share an answer; attributes are never pending.</summary>
    public static ScopeGroup Of(Answer attribute) => new(attribute.Options, attribute.Least);
}
