using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Makes dossiers that show what was found. Each is run through the evaluator first: one that does not show it is a
/// fault
/// of this library.
/// </summary>
internal sealed class Witnesses
{
    private static readonly Code _unit = Code.Of("witness");
    private static readonly LocalDate _anyYear = new(2030, 1, 1);

    private readonly FoundReach _found;
    private readonly AnalysedText _text;

    public Witnesses(FoundReach found, AnalysedText text)
    {
        _found = found;
        _text = text;
    }

    /// <summary>A dossier with a total; null when none was found within the budget.</summary>
    public Dossier? WithTotal(SheetResult sheet, Fraction total)
    {
        foreach (var entry in sheet.Top.Sets)
            if (entry.Value.Contains(total)) return Make(new Example(sheet, entry.Key, total), out _);

        return null;
    }

    /// <summary>A dossier that leads to a level of an outcome.</summary>
    public Dossier? Of(Example example, Outcome outcome, int level)
    {
        var dossier = Make(example, out var facts);
        if (dossier is null || facts is null) return null;
        var found = facts.Outcomes[outcome.Index].Level;
        return found.IsValue && Bits.Lowest(found.Options) == level ? dossier
            : throw new UnreachableException("The example for " + outcome.LevelList.Levels[level].Code
                + " does not lead there.");
    }

    /// <summary>Some days as a period; null for days before the year 1, which a dossier cannot say.</summary>
    public static Time.Period? ToPeriod(NodaTime.DateInterval days)
    {
        var first = NodaTime.LocalDate.Max(days.Start, new NodaTime.LocalDate(1, 1, 1));
        return first <= days.End ? Time.Period.Of(first, days.End) : null;
    }

    /// <summary>An answer as it is entered.</summary>
    public static EntryValue ToValue(Input input, Answer answer)
    {
        if (answer.IsNotApplicable) return EntryValue.NotApplicable;
        if (input.Measure.IsYesNo) return EntryValue.Of(answer.IsYes);
        if (input.Measure.Levels is { } levels) return EntryValue.Of(levels.Levels[Bits.Lowest(answer.Options)].Code);
        return input.Measure.IsDate ? EntryValue.Of(DayNumber.ToDate(answer.Value))
            : new EntryValue.Number(answer.Value);
    }

    private Dossier? Make(Example example, out UnitFacts? facts)
    {
        facts = null;
        var (sheet, rubric) = (example.Sheet, _found.Rubric);
        if (!_found.Budget.TrySpend(_found.Sizes.Whole * 2)) return null;
        if (WitnessEntries.Find(sheet, example, _found.Budget) is not { } entries) return null;
        var answers = rubric.Inputs.Select(input => entries.TryGetValue(input.Slot, out var entered) ? entered
            : sheet.Case.Attributes.TryGetValue(input.Slot, out var known) ? known
            : input.Missing(PendingKind.Missing)).ToArray();
        facts = Evaluator.EvaluateAnyPeriod(rubric, answers, sheet.Case.Period);
        var points = facts.Lines[rubric.Root.Index].Points;
        if (!points.IsValue || points.Value != example.Total)
            throw new UnreachableException("The example for a total of " + example.Total + " does not lead there.");
        return Build(answers, sheet);
    }

    /// <summary>A rubric for one kind of period wants one, whichever it is.</summary>
    private DateInterval? AnyPeriod()
    {
        var rubric = _found.Rubric;
        if (rubric.OwnLines.Any(line => line.InForce is not null)) return null;
        var days = _text.InForce ?? new DateInterval(_anyYear, _anyYear.PlusYears(2));
        return Time.Cadences.Inside(rubric.Period, days).FirstOrDefault();
    }

    private Dossier Build(Answer[] answers, SheetResult sheet)
    {
        var builder = new DossierBuilder(_text.RuleSet, _unit);
        if (!_found.Rubric.Code.IsEmpty) builder.Rubric(_found.Rubric.Code);
        if ((sheet.Case.Period ?? AnyPeriod()) is { } days && ToPeriod(days) is { } period) builder.In(period);
        var inputs = _found.Rubric.Inputs.Where(input => !input.IsView && !answers[input.Slot].IsPending).ToList();
        foreach (var input in inputs.Where(input => input.IsAttribute))
            builder.Attribute(input.Code, ToValue(input, answers[input.Slot]));
        foreach (var input in inputs.Where(input => input.IsEventDate))
            builder.Dated(input.Code, DayNumber.ToDate(answers[input.Slot].Value));
        foreach (var input in inputs.Where(input => !input.IsAttribute && !input.IsEventDate))
        {
            if (_text.Stages.Count > 0) builder.Stage(StageOf(input));
            builder.Enter(input.Code, ToValue(input, answers[input.Slot]));
            if (input.EvidenceRequired) builder.Evidence(input.Code, "…");
        }

        return builder.Build();
    }

    private Code StageOf(Input input) => !input.Owner.IsEmpty ? input.Owner
        : !input.Stage.IsEmpty ? input.Stage
        : _text.Stages[_text.Stages.Count - 1].Code;
}
