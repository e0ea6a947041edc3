using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>How the things of a rule set are called for people.</summary>
internal static class RuleSetWords
{
    public static ExplanationWords Of(RuleSet rules)
    {
        var titles = new Dictionary<Code, string>();
        foreach (var (code, title) in Titles(rules))
        {
            // A title that only repeats the code is none.
            if (!code.IsEmpty && title is not null && title != code.Value && !titles.ContainsKey(code))
                titles.Add(code, title);
        }

        return ExplanationWords.Of(rules.Interpretations, CodeMap.From(titles));
    }

    /// <summary>Codes of steps may repeat those of other things: these come last.</summary>
    private static IEnumerable<(Code Code, string? Title)> Titles(RuleSet rules)
    {
        var inputs = rules.Inputs.Concat(rules.Dates).Where(input => input.Line.IsEmpty)
            .Select(input => (input.Code, (string?)input.Title));
        // The rubrics of a rule set have one name space: each knows what stands in all.
        if (rules.Rubrics.Count == 0) return inputs;
        var rubric = rules.Rubrics[0];
        return rubric.Lines.Select(line => (line.Code, (string?)line.Title))
            .Concat(inputs)
            .Concat(rubric.Definitions.Select(definition => (definition.Code, definition.Title)))
            .Concat(rubric.AllOutcomes.Select(outcome => (outcome.Code, (string?)outcome.Title)))
            .Concat(rubric.AllRankings.Select(ranking => (ranking.Code, (string?)ranking.Title)))
            .Concat(rubric.AllOutcomes.SelectMany(outcome => outcome.Steps
                .Select(step => (step.Code, TitleOf(step, outcome)))))
            .Concat(rules.Rubrics.Select(one => (one.Code, (string?)one.Title)))
            .Concat(rules.Relations.Select(relation => (relation.Code, (string?)relation.Title)));
    }

    /// <summary>What waits for a quota without a title waits for the outcome.</summary>
    private static string? TitleOf(OutcomeStep step, Outcome outcome) =>
        step.Source.Title ?? (step is OutcomeStep.Quota ? outcome.Title : null);
}
