using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// All units of one view together: who asks about others, or about other periods, is answered from here. What is asked
/// was worked out for all before, as the order is one for all.
/// </summary>
internal sealed class ClusterFacts
{
    private readonly ValueList<ClusterUnit> _units;
    private readonly UnitFacts[] _facts;
    private readonly Dictionary<(int Rubric, DateInterval? Period), List<int>> _together = [];
    private readonly Dictionary<(int Rubric, Code Unit), List<int>> _ofUnit = [];
    private readonly Dictionary<(int Rubric, DateInterval? Period, Code Unit), int> _byCode = [];

    // Explanations ask later, perhaps several threads at the same time.
    private readonly ConcurrentDictionary<(int Rubric, DateInterval? Period), UnknownFacts> _unknown = [];
    private readonly ConcurrentDictionary<(int Rubric, DateInterval? Period, int Same, ScopeGroup Group), ItemList>
        _among = [];

    /// <summary>Takes units in the order of rubric, period and code; that order is kept in every answer.</summary>
    public ClusterFacts(ValueList<ClusterUnit> units, IEnumerable<(Answer[] Answers, GiverSheets? Sheets)> entries)
    {
        _units = units;
        _facts = entries.Select((one, i) => new UnitFacts(units[i].Rubric, one.Answers, units[i].Period, one.Sheets)
        {
            Called = units[i].Dossier.Unit,
        }).ToArray();
        for (int i = 0; i < _facts.Length; i++)
        {
            int unit = i;
            _facts[i].Around = each => Items(each, unit);
            Add(_together, (units[i].Rubric.Index, units[i].Period), i);
            Add(_ofUnit, (units[i].Rubric.Index, units[i].Dossier.Unit), i);
            _byCode.Add((units[i].Rubric.Index, units[i].Period, units[i].Dossier.Unit), i);
        }
    }

    public IReadOnlyList<UnitFacts> Facts => _facts;

    /// <summary>The units that stand together: by the same rubric, in the same days.</summary>
    public IEnumerable<IReadOnlyList<int>> Groups => _together.Values;

    private Answer Items(Collection each, int asking) => Answer.List(
        each switch
        {
            Collection.Units { Relation.IsEmpty: false } related => Related(related, _units[asking]),
            Collection.Units units => Among(units, asking),
            Collection.Periods periods => Periods(periods, _units[asking]),
            // What the unit itself has is not asked for here.
            Collection.Records or Collection.Events or Collection.Criteria => throw new UnreachableException(),
            _ => throw new UnreachableException(),
        },
        false);

    /// <summary>One list for all who share it: so what folds make of it is worked out once.</summary>
    private ItemList Among(Collection.Units each, int asking)
    {
        int rubric = each.Rubric < 0 ? _units[asking].Rubric.Index : each.Rubric;
        var group = GroupOf(each.Same, asking);
        return _among.GetOrAdd(
            (rubric, _units[asking].Period, each.Same?.Slot ?? -1, group),
            key => _together.TryGetValue((key.Rubric, key.Period), out var all)
                ? Closed(all.Where(i => GroupOf(each.Same, i) == key.Group).Select(i => ToItem(i, false)))
                : Closed([]));
    }

    private ScopeGroup GroupOf(Input? same, int unit) =>
        same is null ? default : ScopeGroup.Of(_facts[unit].Entry(same));

    /// <summary>A unit that is related but not given is one of whom nothing is known.</summary>
    private ItemList Related(Collection.Units each, ClusterUnit asking)
    {
        if (!asking.Dossier.Relations.TryGet(each.Relation, out var codes))
            return ItemList.Unknown(ValueList.Of(new PendingReason(PendingKind.NoRelation, each.Relation)));
        int rubric = each.Rubric < 0 ? asking.Rubric.Index : each.Rubric;
        return Closed(codes.Distinct().OrderBy(code => code).Select(code =>
            _byCode.TryGetValue((rubric, asking.Period, code), out int found)
            ? ToItem(found, false)
            : new Item([], Fraction.One, true, code.Value, null)
            {
                Unit = new ItemUnit(
                    Unknown(rubric, asking.Period, asking).Waiting(NotGiven(code, each, rubric, asking)), code, null),
            }));
    }

    /// <summary>Who else hears of it is told whose relation it is: it may be the unit that is asked for.</summary>
    private static PendingReason NotGiven(Code unit, Collection.Units each, int rubric, ClusterUnit asking) =>
        new(PendingKind.OtherUnits, unit)
        {
            Relation = each.Relation,
            Rubric = asking.Rules.Rubrics[rubric].Code,
            Unit = asking.Dossier.Unit,
        };

    /// <summary>The given periods inside this one, newest first.</summary>
    private ItemList Periods(Collection.Periods each, ClusterUnit asking)
    {
        if (asking.Period is not { } days)
            return ItemList.Unknown(ValueList.Of(new PendingReason(PendingKind.OtherPeriods, each.RubricCode)));
        var items = new PeriodItems(
            asking.Rules.Rubrics[each.Rubric],
            days,
            asking.Dossier.Unit,
            missing => Unknown(each.Rubric, missing, asking));
        var known = _ofUnit.TryGetValue((each.Rubric, asking.Dossier.Unit), out var all) ? all : [];
        foreach (int i in known)
            if (_units[i].Period is { } inside && days.Contains(inside)) items.Add(inside, ToItem(i, true));
        items.Add(asking.Earlier);
        return items.ToList(true);
    }

    private Item ToItem(int unit, bool isPeriod)
    {
        var dossier = _units[unit].Dossier;
        string? period = isPeriod ? dossier.Period.ToString() : null;
        return new Item([], Fraction.One, true, period ?? dossier.UnitTitle ?? dossier.Unit.Value, dossier.At)
        {
            Unit = new ItemUnit(_facts[unit], dossier.Unit, period),
        };
    }

    private UnknownFacts Unknown(int rubric, DateInterval? period, ClusterUnit asking) => _unknown.GetOrAdd(
        (rubric, period), key => UnknownFacts.Of(asking.Rules.Rubrics[key.Rubric], key.Period));

    private static ItemList Closed(IEnumerable<Item> items) =>
        new(ValueList.From(items.ToList()), false, ValueList<PendingReason>.Empty);

    private static void Add<TKey>(Dictionary<TKey, List<int>> to, TKey key, int unit)
        where TKey : notnull
    {
        if (!to.TryGetValue(key, out var list)) to.Add(key, list = []);
        list.Add(unit);
    }
}
