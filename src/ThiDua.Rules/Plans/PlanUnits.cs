using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>The items of a review by unit: each item is looked at once, however many units there are.</summary>
internal sealed class PlanUnits
{
    private readonly Dictionary<Code, int> _places = [];
    private readonly List<Found> _units = [];

    private PlanUnits() { }

    /// <summary>The units in the order in which the items name them.</summary>
    public static ValueList<PlanUnit> Of(IEnumerable<PlanItem> items)
    {
        var all = new PlanUnits();
        PlanTask? task = null;
        var coordinating = ValueList<PlanActor>.Empty;
        foreach (var item in items)
        {
            // The items of a task stand together, and the same units coordinate all of them.
            if (!ReferenceEquals(item.Task, task)) coordinating = item.Task.CoordinatingUnits;
            task = item.Task;
            if (item.Unit is { } unit) all.Find(unit).Owes.Add(item);
            foreach (var other in coordinating) all.Find(other).Coordinates.Add(item);
            if (item.Task.Report?.Through is not { } through) continue;
            foreach (var other in through.Units) all.Find(other).PassesOn.Add(item);
        }

        return ValueList.From(all._units.Select(one =>
            new PlanUnit(one.Unit, ValueList.From(one.Owes), ValueList.From(one.Coordinates))
            {
                PassesOn = ValueList.From(one.PassesOn),
            }));
    }

    private Found Find(PlanActor unit)
    {
        if (_places.TryGetValue(unit.Code, out int place)) return _units[place];
        _places.Add(unit.Code, _units.Count);
        _units.Add(new Found(unit, [], [], []));
        return _units[_units.Count - 1];
    }

    private sealed record Found(
        PlanActor Unit, List<PlanItem> Owes, List<PlanItem> Coordinates, List<PlanItem> PassesOn);
}
