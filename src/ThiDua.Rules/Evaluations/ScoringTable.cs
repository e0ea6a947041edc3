using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// What a rubric comes down to for units with the same attributes (bảng tra điểm): all that can be known before the
/// input is. It gives totals and grades of many sheets without allocating, and the same numbers as an evaluation. It is
/// immutable and safe on any thread.
/// </summary>
/// <remarks>
/// A sheet holds checked values: whose entry counts, and whether it waits for evidence, is said by a dossier, which
/// <see cref="Fill"/> lays out on a sheet.
/// <para>
/// A rubric whose total is a sum of parts with few enough values each is tabulated: scoring a sheet adds one number for
/// each part. Anything else is worked out step by step, which is slower and gives the same result.
/// </para>
/// </remarks>
public sealed class ScoringTable
{
    private readonly DossierRules _rules;
    private readonly Rubric _rubric;
    private readonly DateInterval? _period;
    private readonly Answer[] _blank;
    private readonly InputValues?[] _values;
    private readonly TabulatedParts? _parts;
    private readonly TabulatedGrades? _grades;
    private readonly CodeMap<int> _slots;

    internal ScoringTable(DossierRules rules, IReadOnlyDictionary<int, Answer> attributes, DateInterval? period)
    {
        _rules = rules;
        _rubric = rules.Rubric;
        _period = period;
        var scoring = PartScoring.Of(_rubric, attributes, period);
        _blank = scoring.CopyEntries();
        Views = ValueList.From(_rubric.Inputs.Where(input => input.IsView && scoring.IsOpen(input.Slot)));
        _parts = _rubric.Wholes.Count > 0 ? null : TabulatedParts.Of(_rubric, RubricParts.Of(_rubric, scoring), scoring);
        _grades = TabulatedGrades.Of(_rubric);
        Slots = _parts?.Inputs ?? scoring.Open;
        _values = Slots.Select(input => InputValues.Of(input, TabulatedParts.MostValues)).ToArray();
        _slots = CodeMap.From(Slots.Select((input, slot) => new KeyValuePair<Code, int>(input.Code, slot)));
    }

    /// <summary>
    /// The inputs in the order of the slots of a sheet: all but attributes and those of lines off the sheet.
    /// </summary>
    public ValueList<Input> Slots { get; }

    /// <summary>Whether sheets are scored by looking up; if not, they are worked out step by step.</summary>
    public bool IsTabulated => _parts is not null && _grades is not null;

    /// <summary>The slot of an input.</summary>
    /// <exception cref="ArgumentException">
    /// The rule set has no such input, or its line does not stand on the sheet.
    /// </exception>
    public int SlotOf(Code code) => _slots.TryGet(code, out int slot)
        ? slot
        : throw new ArgumentException("There is no input \"" + code + "\" to enter.", nameof(code));

    /// <summary>A sheet on which nothing is entered.</summary>
    public ScoreSheet NewSheet() => new(this);

    /// <summary>
    /// A sheet with what counts of a dossier: the entries of the last stage that has one, by those who may enter them,
    /// with the evidence that they need; where several givers mark a line as a whole, the entries of each of them. As with an evaluation, it has a value even when entries were refused, and none
    /// when the dossier is not for this rule set.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The unit of the dossier has other attributes or another rubric than the table, or other lines in its period.
    /// </exception>
    /// <exception cref="ArgumentNullException">There is no dossier.</exception>
    public Diagnosed<ScoreSheet> Fill(Dossier dossier)
    {
        Require.NotNull(dossier, nameof(dossier));
        var bag = _rules.NewBag(dossier);
        var rules = _rules;
        if (DossierEvaluating.Entries(dossier, ref rules, bag) is not { } entries)
            return new(null, bag.Sorted(place => place));
        if (rules.Rubric != _rubric)
            throw new ArgumentException("The table is for another rubric.", nameof(dossier));
        var answers = entries.Answers(int.MaxValue);
        if (!IsFor(answers, DossierEvaluating.PeriodOf(dossier)))
            throw new ArgumentException("The table is for units with other attributes or lines.", nameof(dossier));
        var sheet = NewSheet();
        sheet.Lay(answers, entries.SheetsOf(int.MaxValue));
        return new(sheet, bag.Sorted(place => place));
    }

    /// <summary>Total and grade of a sheet.</summary>
    /// <exception cref="ArgumentNullException">There is no sheet.</exception>
    /// <exception cref="ArgumentException">The sheet was made by another table.</exception>
    public SheetScore Score(ScoreSheet sheet)
    {
        Own(sheet);
        return Find(sheet) ?? ScoreOf(Slow(sheet));
    }

    /// <summary>Totals and grades of many sheets; nothing is allocated when the rubric is tabulated.</summary>
    /// <exception cref="ArgumentNullException">There are no sheets or no places, or a sheet is missing.</exception>
    /// <exception cref="ArgumentException">
    /// There are more sheets than places for their scores, or a sheet was made by another table.
    /// </exception>
    public void Score(IReadOnlyList<ScoreSheet> sheets, SheetScore[] scores)
    {
        Require.NotNull(sheets, nameof(sheets));
        Require.NotNull(scores, nameof(scores));
        if (scores.Length < sheets.Count)
            throw new ArgumentException("There are more sheets than places.", nameof(scores));
        for (int i = 0; i < sheets.Count; i++) scores[i] = Score(sheets[i]);
    }

    /// <summary>
    /// Total, grade and deductions of a sheet; there are no deductions while total or grade are not known.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no sheet.</exception>
    /// <exception cref="ArgumentException">The sheet was made by another table.</exception>
    public SheetResult ScoreWithDeductions(ScoreSheet sheet)
    {
        Own(sheet);
        if (Find(sheet) is { } found) return new SheetResult(found, _parts!.Deductions(sheet.Numbers));
        var facts = Slow(sheet);
        var score = ScoreOf(facts);
        return new SheetResult(score, score.IsComplete
            ? ValueList.From(OutermostLines.Deductions(_rubric.Root, facts.Lines))
            : ValueList<SheetDeduction>.Empty);
    }

    /// <summary>The inputs that are read as of another stage than the one that counts.</summary>
    internal ValueList<Input> Views { get; }

    /// <summary>What one answer instead of that of each giver makes of their sheets.</summary>
    internal GiverSheets? Replace(GiverSheets? sheets, Input input, Answer answer) =>
        input.Whole < 0 ? sheets : sheets?.With(_rubric, input, answer);

    internal int NumberOf(int slot, Answer answer) => _values[slot]?.NumberOf(answer) ?? -1;

    internal Answer AnswerOf(int slot, int number) => _values[slot]![number];

    /// <summary>The numbers on a sheet mean something to its own table only.</summary>
    private void Own(ScoreSheet sheet)
    {
        if (!Require.NotNull(sheet, nameof(sheet)).IsOf(this))
            throw new ArgumentException("The sheet was made by another table.", nameof(sheet));
    }

    /// <summary>Whether units with these answers have the attributes and the lines of this table.</summary>
    private bool IsFor(Answer[] answers, DateInterval? period)
    {
        if (_rubric.Inputs.Any(i => i.IsAttribute && _rubric.Read.Has(i) && !answers[i.Slot].IsAs(_blank[i.Slot])))
            return false;
        if (!_rubric.HasApplicability) return true;
        var here = Evaluator.Evaluate(_rubric, _blank, _period);
        var there = Evaluator.Evaluate(_rubric, answers, period);
        return here.Lines.Zip(there.Lines, (a, b) => a.IsOnSheet == b.IsOnSheet).All(same => same);
    }

    /// <summary>What looking up gives; null when the rubric is not tabulated, or something has no number.</summary>
    private SheetScore? Find(ScoreSheet sheet)
    {
        if (_parts is null || _grades is null) return null;
        long total = _parts.Total(sheet.Numbers);
        if (total == TabulatedParts.Unknown) return null;
        return new SheetScore(Points.FromTenThousandths(total), _grades.Find(total));
    }

    /// <summary>The sheet worked out step by step.</summary>
    private UnitFacts Slow(ScoreSheet sheet)
    {
        var entries = (Answer[])_blank.Clone();
        sheet.CopyTo(entries);
        return Evaluator.Evaluate(_rubric, entries, _period, sheet.Givers);
    }

    private SheetScore ScoreOf(UnitFacts facts)
    {
        var total = facts.Lines[_rubric.Root.Index].Points;
        if (total.IsPending) return default;
        Level? grade = null;
        if (_rubric.Outcomes.Count > 0)
        {
            var level = facts.Outcomes[_rubric.Outcomes[0].Index].Level;
            if (level.IsPending && !level.HasGap) return default;
            if (level.IsValue) grade = _rubric.Outcomes[0].LevelList.In(level.Options)[0];
        }

        return total.IsValue ? new SheetScore(Points.From(total.Value), grade) : SheetScore.WithoutTotal(grade);
    }
}
