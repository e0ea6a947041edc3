using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// What is known of a unit, or of a period, that is not given: anything that is possible on the sheet of its rubric,
/// whatever its attributes are.
/// </summary>
internal sealed class UnknownFacts : Facts
{
    /// <summary>So many combinations of attributes are looked at; beyond it, anything is possible.</summary>
    private const int Most = 64;

    private readonly Rubric _rubric;
    private readonly IReadOnlyList<UnitFacts> _sheets;
    private readonly PendingReason _reason;

    private UnknownFacts(Rubric rubric, IReadOnlyList<UnitFacts> sheets, PendingReason reason)
    {
        _rubric = rubric;
        _sheets = sheets;
        _reason = reason;
    }

    /// <summary>The blank sheets of a rubric in a period, one for each combination of attributes.</summary>
    public static UnknownFacts Of(Rubric rubric, DateInterval? period)
    {
        var sheets = new List<UnitFacts>();
        foreach (var attributes in Attributes(rubric))
        {
            var entries = rubric.Inputs.Select(input => attributes.TryGetValue(input.Slot, out var known)
                ? known
                : input.Missing(PendingKind.Missing)).ToArray();
            if (!RubricChoice.Applies(rubric, entries)) continue;
            var facts = Evaluator.Evaluate(rubric, entries, period);
            facts.TakeGaps(); // nobody's value lies in a gap
            facts.TakeDays();
            sheets.Add(facts);
        }

        return new UnknownFacts(rubric, sheets, default);
    }

    /// <summary>The same, waiting for something.</summary>
    public UnknownFacts Waiting(PendingReason reason) => new(_rubric, _sheets, reason);

    public override Answer Entry(Input input)
    {
        var missing = input.Missing(PendingKind.Missing);
        return input.Measure.IsList
            ? missing
            : Wait(_sheets.Select(sheet => sheet.Entry(input)).ToList(), input.Measure);
    }

    public override Answer Definition(int definition) => Wait(
        _sheets.Select(sheet => sheet.Definition(definition)).ToList(),
        _rubric.Definitions[definition].Measure?.Type ?? MeasureType.YesNo);

    public override Answer Line(int line, ResultAsk ask) => Wait(
        _sheets.Select(sheet => sheet.Line(line, ask)).ToList(), MeasureType.Number(NumberUnit.Points, null));

    public override Answer Outcome(int outcome) => Wait(
        _sheets.Select(sheet => sheet.Outcome(outcome)).ToList(),
        MeasureType.OfLevels(_rubric.AllOutcomes[outcome].LevelList));

    public override Answer OutcomeAfter(int outcome, int step) => Wait(
        _sheets.Select(sheet => sheet.OutcomeAfter(outcome, step)).ToList(),
        MeasureType.OfLevels(_rubric.AllOutcomes[outcome].LevelList));

    public override Answer FinalPoints(int outcome) => Wait(
        _sheets.Select(sheet => sheet.FinalPoints(outcome)).ToList(), MeasureType.Number(NumberUnit.Points, null));

    public override Answer Ranking(int ranking, ResultAsk ask) => Wait(
        _sheets.Select(sheet => sheet.Ranking(ranking, ask)).ToList(),
        ask == ResultAsk.Tied ? MeasureType.YesNo : MeasureType.Number(NumberUnit.Count, 0));

    public override bool IsOnSheet(int line) => _sheets.Count == 0 || _sheets.Any(sheet => sheet.IsOnSheet(line));

    public override Answer Others(Collection each) => ItemsOf(ItemList.Unknown(Reasons));

    private PendingReasons Reasons => ValueList.Of(_reason);

    private static Answer ItemsOf(ItemList items) => Answer.List(items, false);

    private Answer Wait(List<Answer> answers, MeasureType type)
    {
        if (answers.Count == 0)
        {
            return type.Levels is { } levels
                ? Answer.Pending(levels.All, true, Reasons)
                : Answer.Pending(Interval<Fraction>.Everything, true, Reasons);
        }

        var hull = TableScoring.Hull(answers, ValueList<PendingReason>.Empty);
        if (!hull.IsPending) return hull;
        // It waits for the unit or period as a whole, not for each of its entries.
        return hull.Options != 0
            ? Answer.Pending(hull.Options, hull.MayBeNotApplicable, Reasons)
            : Answer.Pending(hull.Range, hull.MayBeNotApplicable, Reasons);
    }

    private static IEnumerable<Dictionary<int, Answer>> Attributes(Rubric rubric)
    {
        var all = new List<Dictionary<int, Answer>> { new() };
        foreach (var input in rubric.Inputs.Where(input => input.IsAttribute))
        {
            if (input.Measure.Levels is not { } levels || all.Count * (levels.Levels.Count + 1) > Most)
                return Array.Empty<Dictionary<int, Answer>>();
            var answers = Enumerable.Range(0, levels.Levels.Count).Select(Answer.Level).ToList();
            if (input.MayBeNotApplicable) answers.Add(Answer.NotApplicable);
            all = all
                .SelectMany(one => answers.Select(a => new Dictionary<int, Answer>(one) { [input.Slot] = a }))
                .ToList();
        }

        return all;
    }
}
