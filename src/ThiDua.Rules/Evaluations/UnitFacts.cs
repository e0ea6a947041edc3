using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>All answers about one unit in one view, filled in the order of the rubric.</summary>
internal sealed class UnitFacts : Facts
{
    private readonly Rubric _rubric;
    private readonly Answer[] _entries;
    private readonly DateInterval? _period;
    private readonly Answer[] _definitions;
    private readonly UnitFacts? _all;
    private readonly int _whole; // the line that these facts of one giver are about
    private readonly Dictionary<(int Line, int Giver), UnitFacts> _givers = [];
    private HashSet<int>? _blank; // the entries that will never be made
    private List<TableGap>? _gaps = [];
    private List<Diagnostic>? _days = [];

    public UnitFacts(Rubric rubric, Answer[] entries, DateInterval? period, GiverSheets? sheets = null)
    {
        Sheets = sheets;
        _period = period;
        _entries = entries;
        _definitions = new Answer[rubric.Definitions.Count];
        Lines = new LineState[rubric.Lines.Count];
        _rubric = rubric;
        Outcomes = new OutcomeState[rubric.AllOutcomes.Count];
        Rankings = rubric.AllRankings.Count == 0 ? [] : new RankState[rubric.AllRankings.Count];
        if (rubric.OwnLines.Count == Lines.Length)
        {
            for (int i = 0; i < Lines.Length; i++) Lines[i] = new LineState();
            return;
        }

        // What belongs to other rubrics is never worked out here, so one state does for all of it.
        var off = new LineState { IsOnSheet = false };
        for (int i = 0; i < Lines.Length; i++) Lines[i] = off;
        foreach (var line in rubric.OwnLines) Lines[line.Index] = new LineState();
        var none = OutcomeState.OfAnotherRubric();
        for (int i = 0; i < Outcomes.Length; i++) Outcomes[i] = none;
    }

    /// <summary>The facts of one giver: what is not each giver's is that of all.</summary>
    private UnitFacts(UnitFacts all, int whole)
    {
        _all = all;
        _whole = whole;
        _entries = (Answer[])all._entries.Clone();
        _definitions = new Answer[all._definitions.Length];
        Lines = (LineState[])all.Lines.Clone();
        Outcomes = all.Outcomes;
        Rankings = all.Rankings;
        _rubric = all._rubric;
        _period = all._period;
    }

    /// <summary>The sheets of several givers; null where there is only one sheet.</summary>
    public GiverSheets? Sheets { get; }

    public LineState[] Lines { get; }

    public OutcomeState[] Outcomes { get; }

    public RankState[] Rankings { get; }

    /// <summary>Which unit it is, where others are there too.</summary>
    public Code Called { get; init; }

    public override Code Unit => Called;

    /// <summary>What is known of the periods inside; null where nothing is.</summary>
    public Func<Collection.Periods, ItemList>? Inside { get; init; }

    /// <summary>Who answers for other units and periods; null where none are given.</summary>
    public Func<Collection, Answer>? Around { get; set; }

    public override Answer Entry(Input input) => _entries[input.Slot];

    /// <summary>One mark is enough; on the sheet of a giver the marks of others are none of his own.</summary>
    public override bool IsEntered(Input input) => !Entry(input).IsPending
        || (_all is null ? Sheets : input.Whole == _whole ? null : _all.Sheets)?.IsEntered(input) == true;

    public override bool MayBeEntered(Input input) => (_all ?? this)._blank?.Contains(input.Slot) != true;

    /// <summary>Says whether an entry is never made, as another criterion is filled in.</summary>
    public void LeaveBlank(int slot, bool isBlank)
    {
        if (isBlank) (_blank ??= []).Add(slot);
        else _blank?.Remove(slot);
    }

    public override Answer Definition(int definition) => _definitions[definition] ?? _all!.Definition(definition);

    public override Answer Line(int line, ResultAsk ask) => Lines[line].Ask(ask);

    public override bool IsOnSheet(int line) => Lines[line].IsOnSheet;

    public override Answer Outcome(int outcome) => Outcomes[outcome].Level;

    public override Answer Ranking(int ranking, ResultAsk ask)
    {
        var state = Rankings[ranking] ?? RankState.NotRanked;
        return ask == ResultAsk.Tied ? state.Tied : state.Place;
    }

    public override Answer Others(Collection each)
    {
        if (_all is not null) return _all.Others(each);
        return Around is null ? Unknown(each) : Around(each);
    }

    public override Answer OutcomeAfter(int outcome, int step) => Outcomes[outcome].After(step);

    public override Answer FinalPoints(int outcome) => Outcomes[outcome].FinalPoints ?? Answer.NotApplicable;

    public override DateInterval? Period => _period;

    public override void NoteDays(Diagnostic found)
    {
        if (_all is not null) _all.NoteDays(found);
        else _days?.Add(found);
    }

    public override void NoteGap(TableGap gap)
    {
        if (_all is not null) _all.NoteGap(gap);
        else _gaps?.Add(gap);
    }

    /// <summary>
    /// The facts of one giver, with what was entered for a line; the lines below it are each giver's own.
    /// </summary>
    public UnitFacts Of(GiverSheet sheet, WholeLine whole)
    {
        var own = Of(sheet, whole.Line.Index);
        for (int i = 0; i < whole.Slots.Count; i++) own._entries[whole.Slots[i]] = sheet.Marks[i].Answer;
        foreach (var line in whole.Lines)
            own.Lines[line.Index] = new LineState { IsOnSheet = Lines[line.Index].IsOnSheet };
        return own;
    }

    /// <summary>
    /// The facts of one giver for one line. A line inside it that is each giver's too, by a rule of its own, is what
    /// all of them make together here.
    /// </summary>
    public UnitFacts Of(GiverSheet sheet, int line)
    {
        var key = (line, sheet.Giver);
        if (!_givers.TryGetValue(key, out var own)) _givers[key] = own = new UnitFacts(this, line);
        return own;
    }

    /// <summary>
    /// The values that lay in gaps; whoever asks again later, as explanations do, notes nothing any more.
    /// </summary>
    public IReadOnlyList<TableGap> TakeGaps()
    {
        var gaps = _gaps ?? [];
        _gaps = null;
        return gaps;
    }

    /// <summary>
    /// What was noted of days; whoever asks again later, as explanations do, notes nothing any more.
    /// </summary>
    public IReadOnlyList<Diagnostic> TakeDays()
    {
        var days = _days ?? [];
        _days = null;
        return days;
    }

    /// <summary>Others are not given: of the units only this one is known, and more may come.</summary>
    private Answer Unknown(Collection each)
    {
        if (each is Collection.Periods inside && Inside is not null) return Answer.List(Inside(inside), false);
        var reason = each is Collection.Units asked
            ? new PendingReason(PendingKind.OtherUnits, asked.Relation.IsEmpty ? asked.Asking : asked.Relation)
            : new PendingReason(PendingKind.OtherPeriods, ((Collection.Periods)each).RubricCode);
        bool isOneOfThem = each is Collection.Units { Relation.IsEmpty: true } units
            && (units.Rubric < 0 || units.Rubric == _rubric.Index);
        var itself = new Item([], Fraction.One, true, null, null) { Unit = new ItemUnit(this, default, null) };
        return Answer.List(
            new ItemList(isOneOfThem ? [itself] : [], true, ValueList.Of(reason)), false);
    }

    public void Set(int definition, Answer answer) => _definitions[definition] = answer;
}
