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

    private readonly FoundReach _found;
    private readonly WitnessDossiers _dossiers;
    private readonly StepBudget _budget;

    public Witnesses(FoundReach found, AnalysedText text)
    {
        _found = found;
        _dossiers = new WitnessDossiers(found.Rubric, text);
        _budget = found.Refining.Part(found.Budget.Steps / ShareOfSteps);
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

    private Dossier? Make(Example example, out UnitFacts? facts)
    {
        facts = null;
        var (sheet, rubric) = (example.Sheet, _found.Rubric);
        if (!_budget.TrySpend(_found.Sizes.Whole * 2)) return null;
        if (WitnessEntries.Find(sheet, example, _budget) is not { } entries) return null;
        var answers = rubric.Inputs.Select(input => entries.TryGetValue(input.Slot, out var entered) ? entered
            : sheet.Case.Attributes.TryGetValue(input.Slot, out var known) ? known
            : input.Missing(PendingKind.Missing)).ToArray();
        facts = Evaluator.EvaluateAnyPeriod(rubric, answers, sheet.Case.Period);
        var points = facts.Lines[rubric.Root.Index].Points;
        if (!points.IsValue || points.Value != example.Total)
            throw new UnreachableException("The example for a total of " + example.Total + " does not lead there.");
        return _dossiers.Of(answers, sheet.Case.Period);
    }
}
