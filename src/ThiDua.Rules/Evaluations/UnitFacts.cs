using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>All answers about one unit in one view, filled in the order of the rubric.</summary>
internal sealed class UnitFacts : Facts
{
    private readonly Answer[] _entries;
    private readonly Answer[] _definitions;
    private readonly UnitFacts? _all;
    private readonly Dictionary<(Code, int), UnitFacts> _givers = [];
    private List<TableGap>? _gaps = [];

    public UnitFacts(Rubric rubric, Answer[] entries, GiverSheets? sheets = null)
    {
        Sheets = sheets;
        _entries = entries;
        _definitions = new Answer[rubric.Definitions.Count];
        Lines = new LineState[rubric.Lines.Count];
        for (int i = 0; i < Lines.Length; i++) Lines[i] = new LineState();
        Outcomes = new OutcomeState[rubric.Outcomes.Count];
    }

    /// <summary>The facts of one giver: what is not each giver's is that of all.</summary>
    private UnitFacts(UnitFacts all)
    {
        _all = all;
        _entries = (Answer[])all._entries.Clone();
        _definitions = new Answer[all._definitions.Length];
        Lines = (LineState[])all.Lines.Clone();
        Outcomes = all.Outcomes;
    }

    /// <summary>The sheets of several givers; null where there is only one sheet.</summary>
    public GiverSheets? Sheets { get; }

    public LineState[] Lines { get; }

    public OutcomeState[] Outcomes { get; }

    public override Answer Entry(Input input) => _entries[input.Slot];

    public override Answer Definition(int definition) => _definitions[definition] ?? _all!.Definition(definition);

    public override Answer Line(int line, ResultAsk ask) => Lines[line].Ask(ask);

    public override bool IsOnSheet(int line) => Lines[line].IsOnSheet;

    public override Answer Outcome(int outcome) => Outcomes[outcome].Level;

    public override Answer OutcomeAfter(int outcome, int step) => Outcomes[outcome].After(step);

    public override Answer FinalPoints(int outcome) => Outcomes[outcome].FinalPoints ?? Answer.NotApplicable;

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
        var own = Of(sheet);
        for (int i = 0; i < whole.Slots.Count; i++) own._entries[whole.Slots[i]] = sheet.Marks[i].Answer;
        foreach (var line in whole.Lines)
            own.Lines[line.Index] = new LineState { IsOnSheet = Lines[line.Index].IsOnSheet };
        return own;
    }

    /// <summary>The facts of one giver of a stage, for all lines that are each giver's.</summary>
    public UnitFacts Of(GiverSheet sheet)
    {
        var key = (sheet.Stage, sheet.Giver);
        if (!_givers.TryGetValue(key, out var own)) _givers[key] = own = new UnitFacts(this);
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

    public void Set(int definition, Answer answer) => _definitions[definition] = answer;
}
