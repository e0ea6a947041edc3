using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// What many units wait for, told to each of them: its own reasons as they are, those of the others with their names.
/// What stands before a unit, and what after it, is shared by all.
/// </summary>
internal sealed class OpenUnits
{
    private readonly List<(int Unit, PendingReasons Own, PendingReasons Told)> _open;
    private readonly Dictionary<int, int> _places = [];
    private readonly PendingReasons[] _before;
    private readonly PendingReasons[] _after;

    public OpenUnits(IEnumerable<(int Unit, PendingReasons Own, PendingReasons Told)> open)
    {
        _open = open.ToList();
        _before = new PendingReasons[_open.Count + 1];
        _after = new PendingReasons[_open.Count + 1];
        _before[0] = _after[_open.Count] = PendingReasons.None;
        for (int i = 0; i < _open.Count; i++)
        {
            _places.Add(_open[i].Unit, i);
            _before[i + 1] = PendingReasons.Of([_before[i], _open[i].Told]);
        }

        for (int i = _open.Count - 1; i >= 0; i--) _after[i] = PendingReasons.Of([_open[i].Told, _after[i + 1]]);
    }

    /// <summary>All of them, told to one unit.</summary>
    public PendingReasons SeenBy(int unit) => _places.TryGetValue(unit, out int place)
        ? PendingReasons.Of([_before[place], _open[place].Own, _after[place + 1]])
        : _before[_open.Count];
}
