using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>The periods inside that of one unit, as the items of a list: scored, recorded, or not known.</summary>
internal sealed class PeriodItems
{
    private readonly Rubric _rubric;
    private readonly DateInterval _days;
    private readonly Code _unit;
    private readonly Func<DateInterval, UnknownFacts> _unknown;
    private readonly List<(DateInterval Days, Item Item)> _items = [];
    private readonly HashSet<DateInterval> _there = [];
    private readonly List<DateInterval> _inside; // the periods that there must be, oldest first; none where unknown
    private readonly Dictionary<DateInterval, int> _numbers = [];

    /// <summary>Begins a list without items.</summary>
    /// <param name="rubric">The rubric of the periods.</param>
    /// <param name="days">The days of whoever asks.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="unknown">What is possible in a period of which nothing is known.</param>
    public PeriodItems(Rubric rubric, DateInterval days, Code unit, Func<DateInterval, UnknownFacts> unknown)
    {
        _rubric = rubric;
        _days = days;
        _unit = unit;
        _unknown = unknown;
        _inside = rubric.Period.Inside(days).ToList();
        for (int i = 0; i < _inside.Count; i++) _numbers.Add(_inside[i], i + 1);
    }

    /// <summary>Adds a period that was scored.</summary>
    public void Add(DateInterval days, Item item)
    {
        _items.Add((days, Numbered(days, item)));
        _there.Add(days);
    }

    /// <summary>Adds the periods of which the result was kept; where a dossier is given, it counts.</summary>
    public void Add(IEnumerable<RecordedResult> results)
    {
        foreach (var result in results.Where(one => one.Rubric == _rubric && _days.Contains(one.Days)))
        {
            if (_there.Contains(result.Days)) continue;
            string name = result.Written.Period.ToString();
            var facts = new RecordedFacts(result, _unknown(result.Days), Reason);
            Add(result.Days, new Item([], Fraction.One, true, name, result.Written.At)
            {
                Unit = new ItemUnit(facts, _unit, name),
            });
        }
    }

    /// <summary>
    /// The list, newest first; where it is known which periods there must be, those that are missing stand among them.
    /// </summary>
    /// <param name="isAll">Whether others than those that were added do not count, where nobody knows which there
    /// are.</param>
    public ItemList ToList(bool isAll)
    {
        var all = _items.ToList();
        foreach (var days in _inside)
            if (!_there.Contains(days)) all.Add((days, Numbered(days, Missing(days))));

        bool isOpen = !isAll && _inside.Count == 0;
        return new ItemList(
            ValueList.From(all
                .OrderByDescending(item => item.Days.End)
                .ThenByDescending(item => item.Days.Start)
                .Select(item => item.Item)),
            isOpen,
            isOpen ? ValueList.Of(Reason) : ValueList<PendingReason>.Empty);
    }

    /// <summary>The number is known of a period without data, too.</summary>
    private Item Numbered(DateInterval days, Item item) => _numbers.TryGetValue(days, out int number)
        ? item with { Fields = [Answer.Number(Fraction.Of(number))] }
        : item;

    private PendingReason Reason => new(PendingKind.OtherPeriods, _rubric.Code);

    private Item Missing(DateInterval days)
    {
        string name = Cadences.Show(_rubric.Period, days);
        return new Item([], Fraction.One, true, name, null) { Unit = new ItemUnit(Waiting(days), _unit, name) };
    }

    private UnknownFacts Waiting(DateInterval days) => _unknown(days).Waiting(Reason);
}
