using System.Collections.Generic;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>One group of one scope of a quota: some units, inside one group of the next wider scope.</summary>
internal sealed class QuotaGroup
{
    public QuotaGroup(int index, int scope, ScopeGroup name, QuotaGroup? around)
    {
        Index = index;
        Scope = scope;
        Name = name;
        Around = around;
    }

    /// <summary>Its place in the list of all groups.</summary>
    public int Index { get; }

    /// <summary>The number of its scope, 0 for the widest.</summary>
    public int Scope { get; }

    public ScopeGroup Name { get; }

    /// <summary>The group of the next wider scope; null for a group of the widest.</summary>
    public QuotaGroup? Around { get; }

    /// <summary>The units in it, by their number.</summary>
    public List<int> Units { get; } = [];
}

/// <summary>What is wrong with the units of a quota together, found at two of them.</summary>
/// <param name="One">A unit.</param>
/// <param name="Other">The one that does not fit to it.</param>
internal abstract record QuotaFault(int One, int Other)
{
    internal abstract string Kind { get; }

    /// <summary>A finer group whose units stand in two groups of a wider scope: the quota is not applied.</summary>
    /// <param name="Finer">The scope of the group.</param>
    /// <param name="Wider">The scope whose groups it should not cut.</param>
    /// <param name="One">A unit of the finer group.</param>
    /// <param name="Other">Another, in another group of the wider scope.</param>
    public sealed record Crossing(RankingScope Finer, RankingScope Wider, int One, int Other) : QuotaFault(One, Other)
    {
        internal override string Kind => "crossing";
    }

    /// <summary>A base that should be one number for the group, and is another for one of its units.</summary>
    /// <param name="One">A unit of those that agree.</param>
    /// <param name="Number">What they say.</param>
    /// <param name="Other">The unit that says something else.</param>
    /// <param name="OtherNumber">What that is.</param>
    public sealed record TwoBases(int One, Fraction Number, int Other, Fraction OtherNumber) : QuotaFault(One, Other)
    {
        internal override string Kind => "two-bases";
    }
}

/// <summary>The groups of all scopes as a tree.</summary>
internal sealed class QuotaGroups
{
    private QuotaGroups(int units) => Finest = new QuotaGroup[units];

    /// <summary>All groups; those of wider scopes before those of finer ones.</summary>
    public List<QuotaGroup> All { get; } = [];

    /// <summary>The group of the finest scope of each unit.</summary>
    public QuotaGroup[] Finest { get; }

    /// <summary>The groups; with a fault when a finer one does not lie inside one wider group.</summary>
    public static (QuotaGroups? Groups, QuotaFault? Fault) Of(
        IReadOnlyList<IReadOnlyList<ScopeGroup>> units, ValueList<RankingScope> scopes)
    {
        var groups = new QuotaGroups(units.Count);
        for (int scope = 0; scope < scopes.Count; scope++)
        {
            var known = new Dictionary<ScopeGroup, QuotaGroup>();
            for (int unit = 0; unit < units.Count; unit++)
            {
                var around = scope == 0 ? null : groups.Finest[unit];
                if (!known.TryGetValue(units[unit][scope], out var group))
                {
                    group = new QuotaGroup(groups.All.Count, scope, units[unit][scope], around);
                    known.Add(group.Name, group);
                    groups.All.Add(group);
                }

                if (group.Around != around)
                    return (null, new QuotaFault.Crossing(scopes[scope], scopes[scope - 1], group.Units[0], unit));
                group.Units.Add(unit);
                groups.Finest[unit] = group;
            }
        }

        return (groups, null);
    }

    /// <summary>The groups of a unit, the finest first.</summary>
    public IEnumerable<QuotaGroup> Around(int unit)
    {
        for (QuotaGroup? group = Finest[unit]; group is not null; group = group.Around) yield return group;
    }
}
