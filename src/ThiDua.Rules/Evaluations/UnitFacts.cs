using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Evaluations;

/// <summary>All answers about one unit in one view, filled in the order of the rubric.</summary>
internal sealed class UnitFacts : Facts
{
    private readonly Answer[] _entries;
    private readonly Answer[] _definitions;
    private List<TableGap>? _gaps = [];

    public UnitFacts(Rubric rubric, Answer[] entries)
    {
        _entries = entries;
        _definitions = new Answer[rubric.Definitions.Count];
        Lines = new LineState[rubric.Lines.Count];
        Outcomes = new OutcomeState[rubric.AllOutcomes.Count];
        if (rubric.OwnLines.Count == Lines.Length)
        {
            for (int i = 0; i < Lines.Length; i++) Lines[i] = new LineState();
            return;
        }

        // What belongs to other rubrics is never worked out here, so one state does for all of it.
        var off = new LineState { IsOnSheet = false };
        for (int i = 0; i < Lines.Length; i++) Lines[i] = off;
        foreach (var line in rubric.OwnLines) Lines[line.Index] = new LineState();
        var none = new OutcomeState(Answer.NotApplicable, []);
        for (int i = 0; i < Outcomes.Length; i++) Outcomes[i] = none;
    }

    public LineState[] Lines { get; }

    public OutcomeState[] Outcomes { get; }

    public override Answer Entry(Input input) => _entries[input.Slot];

    public override Answer Definition(int definition) => _definitions[definition];

    public override Answer Line(int line, ResultAsk ask) => Lines[line].Ask(ask);

    public override bool IsOnSheet(int line) => Lines[line].IsOnSheet;

    public override Answer Outcome(int outcome) => Outcomes[outcome].Level;

    public override void NoteGap(TableGap gap) => _gaps?.Add(gap);

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
