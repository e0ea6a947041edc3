using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Conditions whose answer is known beforehand: those with a name, and the parts of conditions. For each of them
/// entries are looked for with which it holds, and with which it does not.
/// </summary>
internal sealed class ConditionFindings
{
    /// <summary>This part of all steps may be taken.</summary>
    private const int ShareOfSteps = 4;

    /// <summary>And this part of them for one condition.</summary>
    private const int ShareOfOne = 4;

    private readonly FoundReach _found;
    private readonly FindingReport _report;
    private readonly StepBudget _budget;

    private ConditionFindings(FoundReach found, FindingReport report)
    {
        _found = found;
        _report = report;
        _budget = found.Refining.Part(found.Budget.Steps / ShareOfSteps);
    }

    public static void Report(FoundReach found, IReadOnlyList<ConditionUse> conditions, FindingReport report)
    {
        if (found.Sheets.Count == 0) return;
        var findings = new ConditionFindings(found, report);
        foreach (var use in conditions) findings.Look(use);
        foreach (var same in conditions.GroupBy(use => use.Condition.Source.At)) findings.Tell([.. same]);
    }

    /// <summary>The dossier that comes nearest to the other answer: what is measured next to the end of its
    /// interval.</summary>
    public static void Approach(Node owner, Condition condition, bool always, FindingReport report)
    {
        if (condition is Condition.InInterval inside)
        {
            var of = new RuleQuestion.OfMeasure(owner, inside.Of);
            report.Approach(DiagnosticCatalog.ConditionDecided, condition.Source.At, of, Toward(inside, always));
            return;
        }

        var itself = new RuleQuestion.OfCondition(owner, condition);
        var other = new Aim.Among(always ? Answer.No.Options : Answer.Yes.Options);
        report.Approach(DiagnosticCatalog.ConditionDecided, condition.Source.At, itself, other);
    }

    private static Aim Toward(Condition.InInterval inside, bool always)
    {
        if (!always) return new Aim.Inside(inside.Interval);
        return inside.Interval.Greatest is not null ? new Aim.Highest() : new Aim.Lowest();
    }

    private void Look(ConditionUse use)
    {
        var question = new RuleQuestion.OfCondition(use.Owner, use.Condition);
        foreach (var sheet in _found.Sheets)
        {
            if (use.CanBeYes && use.CanBeNo) return;
            if (!_budget.TrySpend(_found.Sizes.Cost(use.Owner)))
            {
                use.IsOpen = true;
                return;
            }

            if (question.Ask(sheet.Facts.Facts) is not { } blank) continue;
            use.CanBeYes |= blank.IsYes;
            use.CanBeNo |= blank.IsNo;
            if (blank.IsPending) Try(use, question, sheet.Facts);
        }
    }

    private void Try(ConditionUse use, RuleQuestion question, SheetFacts sheet)
    {
        var budget = _budget.Part(_budget.Steps / ShareOfOne);
        if (EntryCone.Of(question, sheet, budget) is not { } cone)
        {
            use.IsOpen = true;
            return;
        }

        use.CanBeYes |= !use.CanBeYes && IsFound(Answer.Yes);
        use.CanBeNo |= !use.CanBeNo && IsFound(Answer.No);

        bool IsFound(Answer answer)
        {
            var found = EntrySearch.Run(sheet, cone, question, new Aim.Among(answer.Options), budget);
            use.IsOpen |= !found.IsComplete;
            return found.Best is { Distance.IsMissed: false };
        }
    }

    /// <summary>A condition that many lines were given is told only if the same holds for all of them.</summary>
    private void Tell(IReadOnlyList<ConditionUse> same)
    {
        var first = same[0];
        bool isDecided = same.All(use => use.IsDecided && use.CanBeYes == first.CanBeYes);
        if (!isDecided || IsTold(first) || same.Any(use => use.IsToldAround)) return;
        var (at, how) = (first.Condition.Source.At, LineFindings.How(first.CanBeYes));
        if (_report.About(first.Owner, _found.Rubric) is { } about)
            _report.Report(about, DiagnosticCatalog.ConditionDecided, at, how);
        else
            _report.Report(DiagnosticCatalog.ConditionDecided, at, how);
        Approach(first.Owner, first.Condition, first.CanBeYes, _report);
    }

    /// <summary>
    /// Of conditions of lines and steps it is told with them, and of one with a name where it is written. What several
    /// rubrics share may be otherwise in another one.
    /// </summary>
    private bool IsTold(ConditionUse use)
    {
        var rubric = _found.Rubric;
        bool isShared = use.Owner.Kind == NodeKind.Definition && rubric.OwnLines.Count < rubric.Lines.Count;
        bool isName = use.Condition is Condition.Named
            or Condition.IsYes { Of: Measure.Named or Measure.Entry };
        bool isWhole = use.Around is null && use.Owner.Kind switch
        {
            NodeKind.LineBase or NodeKind.LinePoints =>
                ReferenceEquals(rubric.Lines[use.Owner.Index].When, use.Condition),
            NodeKind.Outcome => IsOfStep(use),
            NodeKind.Definition => false,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return isShared || isName || isWhole;
    }

    /// <summary>Of a step that units without a level never come to the condition is told here.</summary>
    private bool IsOfStep(ConditionUse use)
    {
        var reach = _found.Outcomes.First(one => one.Outcome.Index == use.Owner.Index);
        var steps = reach.Outcome.Steps;
        return Enumerable.Range(0, steps.Count).Any(i =>
            !reach.Steps[i].MayBeSkipped && ReferenceEquals(OutcomeFindings.ConditionOf(steps[i]), use.Condition));
    }
}
