using System.Diagnostics;
using NodaTime;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Evaluations;

/// <summary>The one place that knows the order: the sheet first, then everything in the order of the rubric.</summary>
internal static class Evaluator
{
    /// <summary>Works out everything from the entries, one answer for each input.</summary>
    public static UnitFacts Evaluate(
        Rubric rubric, Answer[] entries, DateInterval? period, GiverSheets? sheets = null)
    {
        var facts = new UnitFacts(rubric, entries, sheets);
        if (rubric.HasApplicability) LaySheet(rubric, facts, period);
        foreach (var node in rubric.Order) Work(node, rubric, facts);
        return facts;
    }

    /// <summary>Applicability reads attributes only, through definitions that read attributes only.</summary>
    private static void LaySheet(Rubric rubric, UnitFacts facts, DateInterval? period)
    {
        foreach (var node in rubric.Order)
        {
            if (node.Kind == NodeKind.Definition && rubric.Definitions[node.Index].IsAboutAttributes)
                Work(node, rubric, facts);
        }

        Applicability.Apply(rubric.Root, facts.Lines, facts, period, true);
    }

    /// <summary>Works out one thing; all that it reads was worked out before.</summary>
    public static void Work(Node node, Rubric rubric, UnitFacts facts)
    {
        switch (node.Kind)
        {
            case NodeKind.Definition:
                var definition = rubric.Definitions[node.Index];
                facts.Set(node.Index, definition.Condition is { } condition
                    ? ConditionScoring.Score(condition, facts)
                    : MeasureScoring.Score(definition.Measure!, facts));
                break;
            case NodeKind.LineBase:
                LineScoring.ScoreBase(rubric.Lines[node.Index], facts.Lines, facts);
                break;
            case NodeKind.LinePoints:
                LineScoring.ScorePoints(rubric.Lines[node.Index], facts.Lines, facts);
                if (facts.Sheets is not null && rubric.Wholes.TryGetValue(node.Index, out var whole))
                    WholeScoring.Score(whole, rubric, facts);
                break;
            case NodeKind.Outcome:
                var outcome = rubric.Outcomes[node.Index];
                var state = facts.Outcomes[node.Index] = OutcomeGrading.Begin(outcome, facts);
                OutcomeGrading.Finish(outcome, state, facts);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
