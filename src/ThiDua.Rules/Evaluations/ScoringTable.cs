using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// What a rubric comes down to for units with the same attributes (bảng tra điểm): all that can be known before the input
/// is known. It gives totals and grades of many sheets without allocating, and the same numbers as an evaluation. It is
/// immutable and safe on any thread.
/// </summary>
/// <remarks>
/// A rubric whose total is a sum of parts with few enough values each is tabulated: scoring a sheet adds one number for
/// each part. Anything else is worked out step by step, which is slower and gives the same result.
/// </remarks>
public sealed class ScoringTable
{
    private readonly Rubric _rubric;
    private readonly IReadOnlyDictionary<int, Answer> _attributes;
    private readonly InputValues?[] _values;
    private readonly TabulatedParts? _parts;
    private readonly TabulatedGrades? _grades;
    private readonly CodeMap<int> _slots;

    internal ScoringTable(Rubric rubric, IReadOnlyDictionary<int, Answer> attributes)
    {
        _rubric = rubric;
        _attributes = attributes;
        var scoring = PartScoring.Of(rubric, attributes);
        var parts = RubricParts.Of(rubric, scoring.Facts);
        _parts = TabulatedParts.Of(rubric, parts, scoring);
        _grades = TabulatedGrades.Of(rubric);
        Slots = _parts?.Inputs ?? ValueList.From(rubric.Inputs.Where(input => !input.IsAttribute && !input.IsView));
        _values = Slots.Select(input => InputValues.Of(input, TabulatedParts.MostValues)).ToArray();
        _slots = CodeMap.From(Slots.Select((input, slot) => new KeyValuePair<Code, int>(input.Code, slot)));
    }

    /// <summary>The inputs in the order of the slots of a sheet.</summary>
    public ValueList<Input> Slots { get; }

    /// <summary>Whether sheets are scored by looking up; if not, they are worked out step by step.</summary>
    public bool IsTabulated => _parts is not null && _grades is not null;

    /// <summary>The slot of an input.</summary>
    /// <exception cref="ArgumentException">The rule set has no such input.</exception>
    public int SlotOf(Code code) => _slots.TryGet(code, out int slot)
        ? slot
        : throw new ArgumentException("There is no input \"" + code + "\" to enter.", nameof(code));

    /// <summary>A sheet on which nothing is entered.</summary>
    public ScoreSheet NewSheet() => new(this);

    /// <summary>Total and grade of a sheet.</summary>
    public SheetScore Score(ScoreSheet sheet)
    {
        Require.NotNull(sheet, nameof(sheet));
        if (_parts is null || _grades is null) return Slow(sheet) is { } facts ? ScoreOf(facts) : default;
        long total = _parts.Total(sheet.Numbers);
        if (total != TabulatedParts.Unknown) return new SheetScore(Points.FromTenThousandths(total), _grades.Find(total));
        return Slow(sheet) is { } worked ? ScoreOf(worked) : default;
    }

    /// <summary>Totals and grades of many sheets; nothing is allocated for a sheet when the rubric is tabulated.</summary>
    /// <exception cref="ArgumentException">There are more sheets than places for their scores.</exception>
    public void Score(IReadOnlyList<ScoreSheet> sheets, SheetScore[] scores)
    {
        Require.NotNull(sheets, nameof(sheets));
        Require.NotNull(scores, nameof(scores));
        if (scores.Length < sheets.Count) throw new ArgumentException("There are more sheets than places.", nameof(scores));
        for (int i = 0; i < sheets.Count; i++) scores[i] = Score(sheets[i]);
    }

    /// <summary>Total, grade and deductions of a sheet; deductions are empty when something is missing on the sheet.</summary>
    public SheetResult ScoreWithDeductions(ScoreSheet sheet)
    {
        Require.NotNull(sheet, nameof(sheet));
        if (_parts is not null && _grades is not null)
        {
            long total = _parts.Total(sheet.Numbers);
            if (total != TabulatedParts.Unknown)
                return new SheetResult(new SheetScore(Points.FromTenThousandths(total), _grades.Find(total)), _parts.Deductions(sheet.Numbers));
        }

        return Slow(sheet) is { } facts
            ? new SheetResult(ScoreOf(facts), ValueList.From(OutermostLines.Deductions(_rubric.Root, facts.Lines)))
            : new SheetResult(default, ValueList<SheetDeduction>.Empty);
    }

    internal int NumberOf(int slot, Answer answer) => _values[slot]?.NumberOf(answer) ?? -1;

    internal Answer AnswerOf(int slot, int number) => _values[slot]![number];

    /// <summary>The sheet worked out step by step; null when something is missing on it.</summary>
    private UnitFacts? Slow(ScoreSheet sheet)
    {
        var entries = new Answer[_rubric.Inputs.Count];
        foreach (var input in _rubric.Inputs)
        {
            var answer = _attributes.TryGetValue(input.Slot, out var known) ? known
                : _slots.TryGet(input.Code, out int slot) ? sheet.AnswerOf(slot) : null;
            entries[input.Slot] = answer ?? input.Missing(PendingKind.Missing);
        }

        var facts = Evaluator.Evaluate(_rubric, entries, null);
        return facts.Lines[_rubric.Root.Index].Points.IsValue ? facts : null;
    }

    private SheetScore ScoreOf(UnitFacts facts)
    {
        var total = Points.From(facts.Lines[_rubric.Root.Index].Points.Value);
        if (_rubric.Outcomes.Count == 0) return new SheetScore(total, null);
        var level = facts.Outcomes[0].Level;
        if (level.IsPending && !level.HasGap) return default;
        return new SheetScore(total, level.IsValue ? _rubric.Outcomes[0].LevelList.In(level.Options)[0] : null);
    }
}
