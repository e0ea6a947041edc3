using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
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
    private ConditionUse? _around;
    private Node _owner;
    private Fraction? _worth; // of the line whose amounts are looked at
    private int _folds;
    private int _list = -1;
    private LevelList? _levels;

    private EntryCuts() { }

    public static EntryCuts Of(Rubric rubric)
    {
        var cuts = new EntryCuts();
        foreach (var line in rubric.OwnLines)
        {
            (cuts._owner, cuts._worth) = (new Node(NodeKind.LineBase, line.Index), line.Nearest.Worth?.Exact);
            if (line.Marking is { } marking) cuts.Look(marking);
            if (line.When is { } when) cuts.Look(when);
        }

        foreach (var definition in rubric.Definitions)
        {
            if (!rubric.Works(new Node(NodeKind.Definition, definition.Index))) continue;
            cuts._owner = new Node(NodeKind.Definition, definition.Index);
            if (definition.Condition is { } condition) cuts.Look(condition);
            else cuts.Look(definition.Measure!);
        }

        foreach (var outcome in rubric.Outcomes)
        {
            (cuts._owner, cuts._levels) = (new Node(NodeKind.Outcome, outcome.Index), outcome.LevelList);
            foreach (var step in outcome.Steps) cuts.Look(step);
        }

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

    private void Look(OutcomeStep step)
    {
        switch (step)
        {
            case OutcomeStep.Bands bands:
                Rows(bands.Of, bands.Rows, Plain, WordsOf, Look);
                break;
            case OutcomeStep.Require require:
                Look(require.When);
                break;
            case OutcomeStep.Gate gate:
                Look(gate.When);
                if (gate.Level is { } level) Look(level);
                break;
            case OutcomeStep.Quota:
                break; // it compares units with each other: no entry of one of them decides
            default:
                throw new UnreachableException();
        }
    }

    private void Look(LevelRule rule)
    {
        switch (rule)
        {
            case LevelRule.Fixed:
                break;
            case LevelRule.Table table:
                Rows(table.Of, table.Rows, Plain, WordsOf, Look);
                break;
            case LevelRule.Measured measured:
                Look(measured.Of);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Look(Amount amount)
    {
        switch (amount)
        {
            case Amount.Fixed or Amount.Entered:
                break;
            case Amount.Each each:
                Add(each.Of, new EntryCut(each.Beyond, false));
                Look(each.Of);
                break;
            case Amount.Table table:
                Rows(table.Of, table.Rows, Plain, WordsOf, Look);
                break;
            case Amount.Proportional share:
                Look(share.Of);
                break;
            case Amount.Measured measured:
                Look(measured.Of);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Look(Measure measure)
    {
        switch (measure)
        {
            case Measure.Literal or Measure.OneLevel or Measure.Entry or Measure.Named or Measure.LineResult:
            case Measure.OutcomeLevel or Measure.OutcomeFinal:
                break;
            case Measure.Field or Measure.RankingResult or Measure.DeadlineDay:
                break;
            case Measure.Over over:
                Inside(over);
                break;
            case Measure.Days days:
                Look(days.From);
                Look(days.To);
                break;
            case Measure.Combine combine:
                foreach (var of in combine.Of) Look(of);
                break;
            case Measure.Ratio ratio:
                Look(ratio.Of);
                Look(ratio.To);
                break;
            case Measure.Table table:
                Rows(table.Of, table.Rows, Plain, WordsOf, Look);
                break;
            case Measure.Holds holds:
                Look(holds.When);
                break;
            case Measure.Default other:
                Look(other.Of);
                Look(other.Then);
                break;
            case Measure.Round round:
                Look(round.Of);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Look(Condition condition)
    {
        var around = _around;
        _around = new ConditionUse(_owner, condition, around);
        if (_folds == 0) _conditions.Add(_around);
        Parts(condition);
        _around = around;
    }

    private void Parts(Condition condition)
    {
        switch (condition)
        {
            case Condition.Named:
                break;
            case Condition.IsYes yes:
                Look(yes.Of);
                break;
            case Condition.InInterval inside:
                Add(inside.Of, inside.Interval);
                Look(inside.Of);
                break;
            case Condition.Compare compare:
                if (compare.To is Measure.Literal to) Add(compare.Of, Interval<Fraction>.Single(to.Value));
                if (compare.Of is Measure.Literal left) Add(compare.To, Interval<Fraction>.Single(left.Value));
                Look(compare.Of);
                Look(compare.To);
                break;
            case Condition.Is one:
                Look(one.Of);
                break;
            case Condition.NotApplicable not:
                Look(not.Of);
                break;
            case Condition.AtLeast several:
                foreach (var of in several.Of) Look(of);
                break;
            case Condition.Not not:
                Look(not.Of);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>What is asked of each item of a fold cannot be asked of the unit.</summary>
    private void Inside(Measure.Over over)
    {
        int around = _list;
        _list = over.Each switch
        {
            Collection.Records records => records.Input.Slot,
            Collection.Events events => events.Input.Slot,
            Collection.Criteria or Collection.Units or Collection.Periods => -1,
            _ => throw new UnreachableException(),
        };
        _folds++;
        if (over.Where is not null) Look(over.Where);
        if (over.Value is not null) Look(over.Value);
        _folds--;
        _list = around;
    }

    private void Rows<T>(
        Measure of, TableRows<T> rows, Func<T, Fraction?> gives, Func<T, string> words, Action<T> look)
    {
        var uses = rows.Rows.Select(row =>
            new TableUseRow(row.Source, row.Range, row.Options, gives(row.Then), words(row.Then)));
        if (_folds == 0) _tables.Add(new TableUse(_owner, of, rows.Decimals, uses.ToList()));
        if (of is Measure.Entry or Measure.Field)
            foreach (var row in rows.Rows) Add(of, row.Range);
        else
            Look(of);
        foreach (var row in rows.Rows) look(row.Then);
    }

    private static Fraction? Plain(Measure measure) => measure is Measure.Literal literal ? literal.Value : null;

    private Fraction? Plain(Amount amount) => amount is Amount.Fixed { Points: var points }
        ? points.Kind == PointsOrWorthKind.Share ? points.Value * _worth : points.Value
        : null;

    /// <summary>A better level is more.</summary>
    private static Fraction? Plain(LevelRule rule) => rule is LevelRule.Fixed one ? Fraction.Of(-one.Level) : null;

    private string WordsOf(LevelRule rule) =>
        rule is LevelRule.Fixed one ? _levels!.Levels[one.Level].Code.Value : "…";

    private static string WordsOf(Measure measure) => Plain(measure)?.ToString() ?? "…";

    private string WordsOf(Amount amount) => Plain(amount)?.ToString() ?? "…";

    private void Add(Measure of, Interval<Fraction> range)
    {
        if (range.Least is { } least) Add(of, new EntryCut(least, !range.IncludesLeast));
        if (range.Greatest is { } greatest) Add(of, new EntryCut(greatest, range.IncludesGreatest));
    }

    private void Add(Measure of, EntryCut cut)
    {
        if (of is Measure.Field field && _list >= 0) Add(_fieldCuts, (_list, field.Number), cut);
        else if (of is Measure.Entry { Input: var input } && input.Measure.IsNumber) Add(_cuts, input.Slot, cut);
    }

    private static void Add<T>(Dictionary<T, HashSet<EntryCut>> to, T key, EntryCut cut)
        where T : notnull
    {
        if (!to.TryGetValue(key, out var cuts)) to.Add(key, cuts = []);
        cuts.Add(cut);
    }
}

/// <summary>Where something begins to be different: at a number, or right after it.</summary>
internal readonly record struct EntryCut(Fraction At, bool IsAfter);
