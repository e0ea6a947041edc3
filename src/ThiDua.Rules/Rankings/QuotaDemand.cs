using System;
using System.Collections.Generic;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// How many ask for a place in each group, while more and more ask: who finds no place in a group does not ask in the
/// wider ones. The order in which they ask never matters.
/// </summary>
internal sealed class QuotaDemand
{
    private readonly QuotaGroups _groups;
    private readonly IReadOnlyList<int> _caps;
    private readonly int[] _asking;

    public QuotaDemand(QuotaGroups groups, IReadOnlyList<int> caps)
    {
        _groups = groups;
        _caps = caps;
        _asking = new int[caps.Count];
    }

    public void Add(int unit)
    {
        for (QuotaGroup? group = _groups.Finest[unit]; group is not null; group = group.Around)
            if (_asking[group.Index]++ >= _caps[group.Index]) return;
    }

    /// <summary>
    /// The finest group of a unit without a place for it after the others, where its own groups have other caps than
    /// they have for the others; null when there is a place in all.
    /// </summary>
    /// <param name="unit">The unit.</param>
    /// <param name="isAsking">Whether it is one of those who ask.</param>
    /// <param name="capOf">How many each of its groups may accept.</param>
    public QuotaGroup? FullFor(int unit, bool isAsking, Func<QuotaGroup, int> capOf)
    {
        int others = isAsking ? -1 : 0;
        for (QuotaGroup? group = _groups.Finest[unit]; group is not null; group = group.Around)
        {
            // What this group passes on to the next wider one is replaced by what it passes on with its own cap.
            others += _asking[group.Index];
            if (others >= capOf(group)) return group;
            others -= Math.Min(_asking[group.Index], _caps[group.Index]);
        }

        return null;
    }
}
