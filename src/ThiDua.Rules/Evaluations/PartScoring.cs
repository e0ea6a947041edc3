using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// Works out one part of a rubric for one set of entries after the other, by the very steps of a whole evaluation: so
/// the numbers cannot disagree. One instance is used by one thread.
/// </summary>
internal sealed class PartScoring
{
    private readonly Rubric _rubric;
    private readonly Answer[] _entries;
    private readonly UnitFacts _facts;

    private readonly HashSet<int> _open;

    private PartScoring(Rubric rubric, Answer[] entries, UnitFacts facts, ValueList<Input> open, HashSet<int> slots)
    {
        _rubric = rubric;
        _entries = entries;
        _facts = facts;
        _open = slots;
        Open = open;
    }

    /// <summary>What is known before anything but attributes is entered.</summary>
    public UnitFacts Facts => _facts;

    /// <summary>
    /// The inputs that can be entered: neither attributes nor those of lines that do not stand on the sheet.
    /// </summary>
    public ValueList<Input> Open { get; }

    /// <summary>
    /// Starts with a dossier in which nothing is entered but the attributes given. Inputs of lines that do not stand on
    /// the sheet are not applicable, as in an evaluation.
    /// </summary>
    public static PartScoring Of(Rubric rubric, IReadOnlyDictionary<int, Answer> attributes, DateInterval? period)
    {
        var entries = new Answer[rubric.Inputs.Count];
        foreach (var input in rubric.Inputs)
        {
            entries[input.Slot] = attributes.TryGetValue(input.Slot, out var known)
                ? known
                : input.Missing(PendingKind.Missing);
        }

        var facts = Evaluator.Evaluate(rubric, entries, period);
        var open = rubric.Inputs.Where(i => !attributes.ContainsKey(i.Slot) && IsOnSheet(i, rubric, facts)).ToList();
        var slots = new HashSet<int>(open.Select(input => input.Slot));
        foreach (var input in rubric.Inputs)
            if (!slots.Contains(input.Slot) && !input.IsAttribute) entries[input.Slot] = Answer.NotApplicable;

        facts = Evaluator.Evaluate(rubric, entries, period);
        // Gaps are of no interest here; nobody shall note one for each combination.
        facts.TakeGaps();
        facts.TakeDays();
        return new PartScoring(rubric, entries, facts, ValueList.From(open.Where(input => !input.IsView)), slots);
    }

    /// <summary>Whether something can be entered for a slot.</summary>
    public bool IsOpen(int slot) => _open.Contains(slot);

    /// <summary>The answers as they are, to go on from.</summary>
    public Answer[] CopyEntries() => [.. _entries];

    /// <summary>Enters one answer; it counts from the next <see cref="Score"/> on.</summary>
    public void Enter(int slot, Answer answer) => _entries[slot] = answer;

    /// <summary>What the part adds to the total with the entries as they are.</summary>
    public Answer Score(RubricPart part)
    {
        foreach (var node in part.Order) Evaluator.Work(node, _rubric, _facts);
        if (part.Lines.Count == 1 && !part.Lines[0].IsSubtracted) return _facts.Lines[part.Lines[0].Line.Index].Points;
        var points = new List<Answer>(part.Lines.Count);
        foreach (var piece in part.Lines)
        {
            var answer = _facts.Lines[piece.Line.Index].Points;
            points.Add(piece.IsSubtracted ? MeasureScoring.Map(answer, Ranges.Negate) : answer);
        }

        return LineScoring.Sum(points);
    }

    private static bool IsOnSheet(Input input, Rubric rubric, UnitFacts facts) =>
        !rubric.LinesByCode.TryGet(input.Line, out var line) || facts.Lines[line.Index].IsOnSheet;
}
