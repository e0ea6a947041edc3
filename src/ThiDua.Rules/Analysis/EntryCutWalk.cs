using System;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Finds the cuts of entries, and notes each table and each condition that is met on the way.</summary>
internal sealed class EntryCutWalk : CutWalk
{
    private readonly EntryCuts _to;
    private ConditionUse? _around;
    private Node _owner;
    private Fraction? _worth; // of the line whose amounts are looked at
    private int _folds;
    private int _list = -1;
    private LevelList? _levels;

    public EntryCutWalk(EntryCuts to) => _to = to;

    public void LookAt(Rubric rubric)
    {
        foreach (var line in rubric.OwnLines)
        {
            (_owner, _worth) = (new Node(NodeKind.LineBase, line.Index), line.Nearest.Worth?.Exact);
            if (line.Marking is { } marking) Look(marking);
            if (line.When is { } when) Look(when);
        }

        foreach (var definition in rubric.Definitions)
        {
            if (!rubric.Works(new Node(NodeKind.Definition, definition.Index))) continue;
            _owner = new Node(NodeKind.Definition, definition.Index);
            if (definition.Condition is { } condition) Look(condition);
            else Look(definition.Measure!);
        }

        foreach (var outcome in rubric.Outcomes)
        {
            (_owner, _levels) = (new Node(NodeKind.Outcome, outcome.Index), outcome.LevelList);
            foreach (var step in outcome.Steps) Look(step);
        }
    }

    protected override void Look(Measure measure)
    {
        if (measure is Measure.Over over)
        {
            LookAtItems(over);
            return;
        }

        if (measure is Measure.Table table) Note(table.Of, table.Rows, Plain, WordsOf);
        base.Look(measure);
    }

    protected override void Look(Condition condition)
    {
        var around = _around;
        _around = new ConditionUse(_owner, condition, around);
        if (_folds == 0) _to.Add(_around);
        base.Look(condition);
        _around = around;
    }

    protected override void Cut(Measure of, Interval<Fraction> range)
    {
        if (range.Least is { } least) Cut(of, new EntryCut(least, !range.IncludesLeast));
        if (range.Greatest is { } greatest) Cut(of, new EntryCut(greatest, range.IncludesGreatest));
    }

    private void Cut(Measure of, EntryCut cut)
    {
        if (of is Measure.Field field && _list >= 0) _to.Add(_list, field.Number, cut);
        else if (of is Measure.Entry { Input: var input } && input.Measure is { IsNumber: true } or { IsDate: true })
            _to.Add(input.Slot, cut);
    }

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
                if (gate.When is { } when) Look(when);
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
                Cut(each.Of, new EntryCut(each.Beyond, false));
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

    /// <summary>What is asked of each item of a fold cannot be asked of the unit.</summary>
    private void LookAtItems(Measure.Over over)
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
        LookInside(over);
        _folds--;
        _list = around;
    }

    /// <summary>A table that is no measure, with what its rows give.</summary>
    private void Rows<T>(
        Measure of, TableRows<T> rows, Func<T, Fraction?> gives, Func<T, string> words, Action<T> look)
    {
        Note(of, rows, gives, words);
        CutAtRows(of, rows);
        Look(of);
        foreach (var row in rows.Rows) look(row.Then);
    }

    private void Note<T>(Measure of, TableRows<T> rows, Func<T, Fraction?> gives, Func<T, string> words)
    {
        if (_folds > 0) return;
        var uses = rows.Rows.Select(row =>
            new TableUseRow(row.Source, row.Range, row.Options, gives(row.Then), words(row.Then)));
        _to.Add(new TableUse(_owner, of, rows.Decimals, uses.ToList()));
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
}
