using System.Collections.Generic;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// The numbers at which rules that look straight at an entry change: ends of rows and intervals, and what is free.
/// Parts of an entry are cut there first.
/// </summary>
internal sealed class EntryCuts
{
    private static readonly ValueList<EntryCut> _none = ValueList<EntryCut>.Empty;

    private readonly Dictionary<int, HashSet<EntryCut>> _cuts = [];
    private readonly Dictionary<(int Slot, int Field), HashSet<EntryCut>> _fieldCuts = [];
    private readonly List<TableUse> _tables = [];
    private readonly List<ConditionUse> _conditions = [];

    private EntryCuts() { }

    public static EntryCuts Of(Rubric rubric)
    {
        var cuts = new EntryCuts();
        new EntryCutWalk(cuts).LookAt(rubric);
        return cuts;
    }

    /// <summary>All tables of the rules.</summary>
    public IReadOnlyList<TableUse> Tables => _tables;

    /// <summary>All conditions of the rules, each after the one around it.</summary>
    public IReadOnlyList<ConditionUse> Conditions => _conditions;

    /// <summary>The cuts for one input, in no order.</summary>
    public IReadOnlyCollection<EntryCut> Of(int slot) => _cuts.TryGetValue(slot, out var cuts) ? cuts : _none;

    /// <summary>The cuts for one field of the records or events of an input, in no order.</summary>
    public IReadOnlyCollection<EntryCut> Of(int slot, int field) =>
        _fieldCuts.TryGetValue((slot, field), out var cuts) ? cuts : _none;

    public void Add(int slot, EntryCut cut) => Add(_cuts, slot, cut);

    public void Add(int slot, int field, EntryCut cut) => Add(_fieldCuts, (slot, field), cut);

    public void Add(TableUse table) => _tables.Add(table);

    public void Add(ConditionUse condition) => _conditions.Add(condition);

    private static void Add<T>(Dictionary<T, HashSet<EntryCut>> to, T key, EntryCut cut)
        where T : notnull
    {
        if (!to.TryGetValue(key, out var cuts)) to.Add(key, cuts = []);
        cuts.Add(cut);
    }
}

/// <summary>Where something begins to be different: at a number, or right after it.</summary>
internal readonly record struct EntryCut(Fraction At, bool IsAfter);
