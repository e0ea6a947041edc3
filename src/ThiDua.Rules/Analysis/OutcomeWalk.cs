using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Goes through all entries on which an outcome rests: they are cut into boxes until in each of them everything is
/// decided, so that all that can come out is seen.
/// </summary>
internal sealed class OutcomeWalk
{
    private readonly OutcomeReach _reach;
    private readonly SheetResult _sheet;
    private readonly EntryCone _cone;
    private readonly StepBudget _budget;

    private OutcomeWalk(OutcomeReach reach, SheetResult sheet, EntryCone cone, StepBudget budget)
    {
        _reach = reach;
        _sheet = sheet;
        _cone = cone;
        _budget = budget;
    }

    private UnitFacts Facts => _sheet.Facts.Facts;

    private OutcomeState State => Facts.Outcomes[_reach.Outcome.Index];

    /// <summary>
    /// What the outcome can come to; null where the budget does not suffice, or something cannot be entered in parts.
    /// The sheets are blank again afterwards.
    /// </summary>
    public static OutcomeReach? Of(
        Outcome outcome, IEnumerable<(SheetResult Sheet, EntryCone Cone)> sheets, StepBudget budget)
    {
        var reach = new OutcomeReach(outcome);
        foreach (var (sheet, cone) in sheets)
        {
            bool isDone = new OutcomeWalk(reach, sheet, cone, budget).Run();
            sheet.Facts.Enter(cone, cone.All);
            if (!isDone) return null;
        }

        return reach.Orders.IsOpen ? null : reach;
    }

    private bool Run()
    {
        if (!_cone.Choices.AreAll) return false;
        var open = new Stack<EntryPart[]>(_cone.Choices.Boxes(_cone.All, _cone.Slots));
        while (open.Count > 0)
        {
            var box = open.Pop();
            if (_reach.Orders.IsOpen || !_budget.TrySpend(_cone.Cost)) return false;
            _sheet.Facts.Enter(_cone, box);
            var near = new NearEntries(box, State.Level, AimDistance.Met);
            var example = new Example.OfEntries(new NearSheet(_sheet.Case, _sheet.Facts, _cone, near));
            var waiting = WaitsFor(example);
            if (_cone.TryCut(box, waiting, out var one, out var other))
            {
                open.Push(other);
                open.Push(one);
                continue;
            }

            // What lies in gaps, or is nobody's to enter, stays open; of anything else nobody knows.
            if (!waiting.All(code => _cone.IsNever(code, box))) return false;
            _reach.Note(State, example);
        }

        return true;
    }

    /// <summary>
    /// What has to be entered before everything is decided: the level, the conditions, what steps change that were not
    /// seen to change anything, and the level with steps exchanged.
    /// </summary>
    private HashSet<Code> WaitsFor(Example example)
    {
        var open = State.Steps.Select(step => step.When).OfType<Answer>()
            .Concat(State.Steps.Where((_, i) => !_reach.Steps[i].IsSeenActing).Select(StepReach.Change))
            .Append(State.Level);
        var codes = Codes(Answer.Merge(open));
        return codes.Count > 0 ? codes : Codes(_reach.Orders.Look(State, Facts, example, _budget));
    }

    /// <summary>What lies in gaps has no answer, and what waits for other units has none on any sheet.</summary>
    private static HashSet<Code> Codes(PendingReasons waiting) => new(waiting.List
        .Where(reason => reason.Kind is not (PendingKind.Gap or PendingKind.OtherUnits))
        .Select(reason => reason.On));
}
