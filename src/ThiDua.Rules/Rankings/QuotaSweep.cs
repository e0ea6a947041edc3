using System;
using System.Collections.Generic;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// How many candidates with keys up to some point ask in each group for a place, and how many of them it takes, where
/// it takes all equal ones at its last place: at least and at most, whatever is open. The point moves from the best
/// keys to the worst.
/// </summary>
/// <remarks>
/// A group takes whoever asks until it has its number; then the cut has come, and it takes nobody behind it. At most:
/// the cut may come wherever fewer than its number surely stand before, and then all that may stand at that very point
/// are taken as well. At least: the cut comes at the earliest point at which enough may ask, with those who surely do.
/// </remarks>
internal sealed class QuotaSweep
{
    /// <summary>The cut of a group has not come yet, even at the earliest.</summary>
    private const int None = int.MaxValue;

    private readonly QuotaField _field;
    private readonly (int Least, int Greatest)[] _asking;
    private readonly (int Least, int Greatest)[] _taken;
    private readonly int[] _here; // how many may ask with keys at this very point
    private readonly int[] _takenHere; // and how many of them the group may take
    private readonly int[] _cut; // the first point where the cut may come
    private readonly int[] _most; // how many the group takes at least when it has come there; None before
    private int _point;

    public QuotaSweep(QuotaField field)
    {
        _field = field;
        int groups = field.Groups.All.Count;
        _asking = new (int, int)[groups];
        _taken = new (int, int)[groups];
        _here = new int[groups];
        _takenHere = new int[groups];
        _cut = new int[groups];
        _most = new int[groups];
        for (int group = 0; group < groups; group++)
        {
            _cut[group] = None;
            _most[group] = field.LeastCaps[group] == 0 ? 0 : None;
        }
    }

    /// <summary>
    /// The finest group of a unit, whose best keys are next, that has no place for it whatever comes; null for none.
    /// </summary>
    public QuotaGroup? SurelyFullFor(int unit)
    {
        int before = 0;
        for (QuotaGroup? group = _field.Groups.Finest[unit]; group is not null; group = group.Around)
        {
            // What the finer group takes is replaced by all who ask there: as it has a place, its cut has not come.
            before += _asking[group.Index].Least;
            if (before >= _field.CapsFor(unit, group).Greatest) return group;
            before -= _taken[group.Index].Least;
        }

        return null;
    }

    /// <summary>
    /// The finest group of a unit, whose worst keys are next, that may have no place for it; null for none.
    /// </summary>
    public QuotaGroup? PossiblyFullFor(int unit)
    {
        int before = _field.Keys(unit).IsSingle ? 0 : -1; // it never stands before itself
        for (QuotaGroup? group = _field.Groups.Finest[unit]; group is not null; group = group.Around)
        {
            before += _asking[group.Index].Greatest;
            if (before >= _field.CapsFor(unit, group).Least) return group;
            before -= _taken[group.Index].Greatest;
        }

        return null;
    }

    /// <summary>Moves on past a point where the best keys of some units stand and the worst of others.</summary>
    public void Step(List<int> begin, List<int> end)
    {
        foreach (int unit in begin) Begin(unit);
        foreach (int unit in end) End(unit);
        _point++;
    }

    /// <summary>From here on a unit may ask.</summary>
    private void Begin(int unit)
    {
        var (more, moreHere) = (1, 1);
        for (QuotaGroup? group = _field.Groups.Finest[unit]; group is not null; group = group.Around)
        {
            int i = group.Index;
            _asking[i].Greatest += more;
            _here[i] += moreHere;
            if (_cut[i] == None && _asking[i].Greatest >= _field.LeastCaps[i]) _cut[i] = _point;
            moreHere = ChangeHere(i);
            more = 0;
            if (IsSurelyFull(i)) continue;
            int most = Math.Min(_asking[i].Greatest, _field.GreatestCaps[i] - 1 + _here[i]);
            more = Math.Max(most - _taken[i].Greatest, 0);
            _taken[i].Greatest += more;
        }
    }

    /// <summary>
    /// From here on a unit surely has asked, if it is a candidate; behind this point its keys do not stand.
    /// </summary>
    private void End(int unit)
    {
        var (more, moreHere) = (_field.IsSurelyCandidate(unit) ? 1 : 0, -1);
        for (QuotaGroup? group = _field.Groups.Finest[unit]; group is not null; group = group.Around)
        {
            int i = group.Index;
            // At the point of the cut all who surely ask there are taken: it is left when the next one comes.
            if (_most[i] == None && _cut[i] < _point) _most[i] = Math.Max(_field.LeastCaps[i], _asking[i].Least);
            _asking[i].Least += more;
            _here[i] += moreHere;
            moreHere = ChangeHere(i);
            more = Math.Min(_asking[i].Least, _most[i]) - _taken[i].Least;
            _taken[i].Least += more;
        }
    }

    /// <summary>By how much the number changes that a group may take at this point.</summary>
    private int ChangeHere(int group)
    {
        int before = _takenHere[group];
        _takenHere[group] = IsSurelyFull(group) ? 0 : _here[group];
        return _takenHere[group] - before;
    }

    /// <summary>Whether a group has no place for those at this point, whatever comes.</summary>
    private bool IsSurelyFull(int group) => _asking[group].Least >= _field.GreatestCaps[group];
}
