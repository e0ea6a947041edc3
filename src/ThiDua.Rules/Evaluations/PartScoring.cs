using System.Collections.Generic;
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

    private PartScoring(Rubric rubric, Answer[] entries, UnitFacts facts)
    {
        _rubric = rubric;
        _entries = entries;
        _facts = facts;
    }

    /// <summary>What is known before anything but attributes is entered.</summary>
    public UnitFacts Facts => _facts;

    /// <summary>Starts with a dossier in which nothing is entered but the attributes given.</summary>
    public static PartScoring Of(Rubric rubric, IReadOnlyDictionary<int, Answer> attributes)
    {
        var entries = new Answer[rubric.Inputs.Count];
        foreach (var input in rubric.Inputs)
        {
            entries[input.Slot] = attributes.TryGetValue(input.Slot, out var known)
                ? known
                : input.Missing(PendingKind.Missing);
        }

        return new PartScoring(rubric, entries, Evaluator.Evaluate(rubric, entries, null));
    }

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
}
