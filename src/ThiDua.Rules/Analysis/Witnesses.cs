using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Makes dossiers that show what was found. Each is run through the evaluator first: one that does not show it is a
/// fault of this library.
/// </summary>
internal sealed class Witnesses
{
    /// <summary>This part of all steps may be taken, even when there is no other left.</summary>
    private const int ShareOfSteps = 4;

    /// <summary>So many answers to what outcomes ask are tried for one total.</summary>
    private const int MostKeys = 8;

    private readonly FoundReach _found;
    private readonly WitnessDossiers _dossiers;
    private readonly StepBudget _budget;

    public Witnesses(FoundReach found, AnalysedText text)
    {
        _found = found;
        _dossiers = new WitnessDossiers(found.Rubric, text);
        _budget = found.Refining.Part(found.Budget.Steps / ShareOfSteps);
    }

    /// <summary>
    /// A dossier with a total, and with a level of an outcome where one is found: the total may be there with several
    /// answers to what outcomes ask besides. Null when none was found within the budget.
    /// </summary>
    public MadeDossier? WithTotal(SheetResult sheet, Fraction total, Outcome outcome, int? level)
    {
        MadeDossier? first = null;
        foreach (var entry in sheet.Top.Sets.Where(entry => entry.Value.Contains(total)).Take(MostKeys))
        {
            if (Make(new Example(sheet, entry.Key, total)) is not { } made) continue;
            if (level is not { } wanted || made.Has(outcome, wanted)) return made;
            first ??= made;
        }

        return first;
    }

    /// <summary>A dossier that leads to a level of an outcome.</summary>
    public Dossier? Of(Example example, Outcome outcome, int level)
    {
        if (Make(example) is not { } made) return null;
        return made.Has(outcome, level) ? made.Dossier
            : throw new UnreachableException("The example for " + outcome.LevelList.Levels[level].Code
                + " does not lead there.");
    }

    /// <summary>The inputs on which an outcome rests on the sheet of an example.</summary>
    public ValueList<Code> InputsOf(Example example, Outcome outcome)
    {
        var question = new RuleQuestion.OfOutcome(outcome.Index);
        IEnumerable<int>? slots = EntryCone.Of(question, example.Sheet.Facts, _budget)?.Slots;
        return _dossiers.Codes(slots ?? RuleParts.InputsOf(_found.Rubric).OrderBy(slot => slot));
    }

    private MadeDossier? Make(Example example)
    {
        var (sheet, rubric) = (example.Sheet, _found.Rubric);
        if (!_budget.TrySpend(_found.Sizes.Whole * 2)) return null;
        if (WitnessEntries.Find(sheet, example, _budget) is not { } entries) return null;
        var answers = rubric.Inputs.Select(input => entries.TryGetValue(input.Slot, out var entered) ? entered
            : sheet.Case.Attributes.TryGetValue(input.Slot, out var known) ? known
            : input.Missing(PendingKind.Missing)).ToArray();
        var facts = Evaluator.EvaluateAnyPeriod(rubric, answers, sheet.Case.Period);
        var points = facts.Lines[rubric.Root.Index].Points;
        if (!points.IsValue || points.Value != example.Total)
            throw new UnreachableException("The example for a total of " + example.Total + " does not lead there.");
        var levels = facts.Outcomes.Select(outcome => outcome.Level).ToArray();
        return new MadeDossier(_dossiers.Of(answers, sheet.Case.Period), sheet.Case, answers, levels);
    }
}

/// <summary>A dossier, what it was made from, and the levels that it comes to.</summary>
internal sealed record MadeDossier(Dossier Dossier, SheetCase Case, Answer[] Answers, Answer[] Levels)
{
    /// <summary>Whether its level in an outcome is surely this one.</summary>
    public bool Has(Outcome outcome, int level) =>
        Levels[outcome.Index] is { IsValue: true } found && Bits.Lowest(found.Options) == level;
}
