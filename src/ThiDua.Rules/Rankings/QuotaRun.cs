using System.Collections.Generic;

namespace ThiDua.Rules.Rankings;

/// <summary>Candidates taken one by one: how many places are left in each group.</summary>
/// <remarks>
/// Whether there is a place for one more does not depend on the order of those who were taken before.
/// </remarks>
internal sealed class QuotaRun
{
    private readonly QuotaGroups _groups;
    private readonly int[] _left;

    public QuotaRun(QuotaGroups groups, IReadOnlyList<int> caps)
    {
        _groups = groups;
        _left = [.. caps];
    }

    /// <summary>The finest group of a unit without a place; null when there is a place in all.</summary>
    public QuotaGroup? FullFor(int unit)
    {
        for (QuotaGroup? group = _groups.Finest[unit]; group is not null; group = group.Around)
            if (_left[group.Index] <= 0) return group;

        return null;
    }

    /// <summary>Takes a unit whether or not there is a place for it.</summary>
    public void TakeBeyond(int unit)
    {
        for (QuotaGroup? group = _groups.Finest[unit]; group is not null; group = group.Around) _left[group.Index]--;
    }

    /// <summary>The finest group of a unit that took more than it had places for; null for none.</summary>
    public QuotaGroup? ExceededFor(int unit)
    {
        for (QuotaGroup? group = _groups.Finest[unit]; group is not null; group = group.Around)
            if (_left[group.Index] < 0) return group;

        return null;
    }

    /// <summary>Takes a unit; the group that had no place for it, or null.</summary>
    public QuotaGroup? Take(int unit)
    {
        // Who finds no place in a group does not ask for one in the wider groups.
        for (QuotaGroup? group = _groups.Finest[unit]; group is not null; group = group.Around)
        {
            if (_left[group.Index] <= 0) return group;
            _left[group.Index]--;
        }

        return null;
    }
}
