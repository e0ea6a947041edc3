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
            if (Make(new Example.OfTotal(sheet, entry.Key, total)) is not { } made) continue;
            if (level is not { } wanted || made.Has(outcome, wanted)) return made;
            first ??= made;
        }

        return first;
    }

    /// <summary>A dossier that leads to a level of an outcome.</summary>
    public Dossier? Of(Example example, Outcome outcome, int level)
    {
        if (Make(example) is not { } made) return null;
        // What cannot be entered in parts is left out: then the level may be open, and nothing is shown.
        if (example is Example.OfEntries && made.Levels[outcome.Index].IsPending) return null;
        return made.Has(outcome, level) ? made.Dossier
            : throw new UnreachableException("The example for " + outcome.LevelList.Levels[level].Code
                + " does not lead there.");
    }

    /// <summary>The inputs on which an outcome rests on the sheet of an example.</summary>
    public ValueList<Code> InputsOf(Example example, Outcome outcome)
    {
        var question = new RuleQuestion.OfOutcome(outcome.Index);
        var sheet = example switch
        {
            Example.OfTotal total => total.Sheet.Facts,
            Example.OfEntries entries => entries.Near.Facts,
            _ => throw new UnreachableException(),
        };
        IEnumerable<int>? slots = EntryCone.Of(question, sheet, _budget)?.Slots;
        return _dossiers.Codes(slots ?? RuleParts.InputsOf(_found.Rubric).OrderBy(slot => slot));
    }

    private MadeDossier? Make(Example example)
    {
        if (!_budget.TrySpend(_found.Sizes.Whole * 2)) return null;
        return example switch
        {
            Example.OfTotal total => Make(total),
            Example.OfEntries entries => Make(entries.Near.Case, entries.Near.Complete()),
            _ => throw new UnreachableException(),
        };
    }

    private MadeDossier? Make(Example.OfTotal example)
    {
        if (WitnessEntries.Find(example, _budget) is not { } entries) return null;
        var (rubric, attributes) = (_found.Rubric, example.Sheet.Case.Attributes);
        var answers = rubric.Inputs.Select(input => entries.TryGetValue(input.Slot, out var entered) ? entered
            : attributes.TryGetValue(input.Slot, out var known) ? known
            : input.Missing(PendingKind.Missing)).ToArray();
        var made = Make(example.Sheet.Case, answers);
        return made.Total is { IsValue: true } total && total.Value == example.Total ? made
            : throw new UnreachableException("The example for a total of " + example.Total + " does not lead there.");
    }

    private MadeDossier Make(SheetCase one, Answer[] answers)
    {
        var facts = Evaluator.EvaluateAnyPeriod(_found.Rubric, answers, one.Period);
        var levels = facts.Outcomes.Select(outcome => outcome.Level).ToArray();
        var total = facts.Lines[_found.Rubric.Root.Index].Points;
        return new MadeDossier(_dossiers.Of(answers, one.Period), one, answers, total, levels);
    }
}

/// <summary>A dossier, what it was made from, and the total and the levels that it comes to.</summary>
internal sealed record MadeDossier(Dossier Dossier, SheetCase Case, Answer[] Answers, Answer Total, Answer[] Levels)
{
    /// <summary>Whether its level in an outcome is surely this one.</summary>
    public bool Has(Outcome outcome, int level) =>
        Levels[outcome.Index] is { IsValue: true } found && Bits.Lowest(found.Options) == level;
}
