using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Looks closer at what totals leave open of outcomes, as conditions hang together: levels that were neither reached
/// nor ruled out, answers of conditions, steps that were not seen to change anything, and pairs of steps whose order
/// may matter. Entries are looked for that show it; where there are none, and nothing was left out, it cannot be.
/// </summary>
internal sealed class OutcomeRefining
{
    /// <summary>This part of all steps may be taken to go through all entries, and as much for single
    /// questions.</summary>
    private const int ShareOfSteps = 2;

    /// <summary>This part of the latter for one question.</summary>
    private const int ShareOfOne = 4;

    private readonly FoundReach _found;
    private readonly OutcomeReach _reach;
    private readonly StepBudget _walking;
    private readonly StepBudget _budget;
    private readonly List<(SheetResult Sheet, EntryCone Cone)> _cones = [];

    private OutcomeRefining(FoundReach found, OutcomeReach reach, long steps)
    {
        _found = found;
        _reach = reach;
        _walking = found.Refining.Part(steps);
        _budget = found.Refining.Part(steps);
    }

    /// <summary>The same, with outcomes looked at closer.</summary>
    public static FoundReach Of(FoundReach found)
    {
        int open = found.Outcomes.Count(reach => !reach.IsFollowed);
        if (found.Sheets.Count == 0 || open == 0) return found;
        // Each outcome has its own steps, so that none leaves nothing to the others.
        long steps = found.Budget.Steps / ShareOfSteps / open;
        return found with
        {
            Outcomes = found.Outcomes
                .Select(reach => reach.IsFollowed ? reach : new OutcomeRefining(found, reach, steps).Run())
                .ToList(),
        };
    }

    /// <summary>
    /// All entries, if they are few; otherwise those that are looked for, each question by itself.
    /// </summary>
    private OutcomeReach Run()
    {
        if (!FindCones())
        {
            _reach.Causes.Add(OpenCause.Steps);
            _reach.Orders.LeaveOpen();
            return _reach;
        }

        if (OutcomeWalk.Of(_reach.Outcome, _cones, _walking) is { } all) return all;
        Levels();
        // What rests on other units is said by them, and that is told of levels.
        if (_found.Rubric.Touches(new Node(NodeKind.Outcome, _reach.Outcome.Index))) return _reach;
        // Of bands nothing is told.
        for (int i = 0; i < _reach.Steps.Count; i++)
            if (_reach.Outcome.Steps[i] is not OutcomeStep.Bands) Step(i);

        Orders();
        return _reach;
    }

    private bool FindCones()
    {
        var question = new RuleQuestion.OfOutcome(_reach.Outcome.Index);
        foreach (var sheet in _found.Sheets)
        {
            if (EntryCone.Of(question, sheet.Facts, _budget) is not { } cone) return false;
            _cones.Add((sheet, cone));
        }

        return true;
    }

    private void Levels()
    {
        for (int i = 0; i < _reach.Outcome.Levels.Count; i++)
        {
            ulong level = 1UL << i;
            if ((_reach.Possible & ~_reach.Reached & level) == 0) continue;
            var (near, isSure) = First(facts => StateIn(facts).Level, level);
            if (near is not null) _reach.NoteReached(i, new Example.OfEntries(near));
            else if (isSure) _reach.RuleOut(i);
        }
    }

    private void Step(int place)
    {
        var step = _reach.Steps[place];
        if (step is { CanBeYes: true, IsSeenYes: false } && IsNever(StepReach.AnswerOf, Answer.Yes))
            step.RuleOut(Answer.Yes);
        if (step is { CanBeNo: true, IsSeenNo: false } && IsNever(StepReach.AnswerOf, Answer.No))
            step.RuleOut(Answer.No);
        // What a gate sets the points to is not compared with what they were.
        bool setsPoints = _reach.Outcome.Steps[place] is OutcomeStep.Gate { Points: not null };
        if (step is { MayAct: true, IsSeenActing: false } && !setsPoints && IsNever(StepReach.Change, Answer.Yes))
            step.RuleOutActing();

        bool IsNever(Func<StepState, Answer?> of, Answer answer)
        {
            var (near, isSure) = First(facts => At(place, facts) is { } state ? of(state) : null, answer.Options);
            if (near is null && !isSure) step.LeaveOpen();
            return near is null && isSure;
        }
    }

    private void Orders()
    {
        var orders = _reach.Orders;
        foreach (var (first, second) in orders.Unseen(_reach.Steps))
        {
            var (near, isSure) = First(
                facts => orders.Change(first, second, StateIn(facts), facts), Answer.Yes.Options);
            if (near is not null) Note(first, second, near);
            else if (!isSure) orders.LeaveOpen();
        }
    }

    private void Note(int first, int second, NearSheet near)
    {
        near.Facts.Enter(near.Cone, near.Found.Box);
        var facts = near.Facts.Facts;
        var exchanged = _reach.Orders.Exchanged(first, second, facts);
        _reach.Orders.Note(first, second, StateIn(facts).Level, exchanged, new Example.OfEntries(near));
        near.Facts.Enter(near.Cone, near.Cone.All);
    }

    private OutcomeState StateIn(UnitFacts facts) => facts.Outcomes[_reach.Outcome.Index];

    /// <summary>A step that was come to.</summary>
    private StepState? At(int place, UnitFacts facts) =>
        StateIn(facts).Steps is { } steps && place < steps.Count ? steps[place] : null;

    /// <summary>Entries of the first sheet with one of some answers; without any, whether it is sure that there are
    /// none.</summary>
    private (NearSheet? Near, bool IsSure) First(Func<UnitFacts, Answer?> ask, ulong options)
    {
        bool isSure = true;
        foreach (var (sheet, cone) in _cones)
        {
            var facts = sheet.Facts;
            var budget = _budget.Part(_budget.Steps / ShareOfOne);
            var found = EntrySearch.Run(
                facts, cone, cone.All, _ => ask(facts.Facts), new Aim.Among(options), budget);
            if (found.Best is { Distance.IsMissed: false } best)
                return (new NearSheet(sheet.Case, facts, cone, best), true);
            isSure &= found.IsComplete;
            if (budget.IsShort) _reach.Causes.Add(OpenCause.Steps);
        }

        return (null, isSure);
    }
}
