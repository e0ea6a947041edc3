using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What a result says, as texts that can be compared.</summary>
internal static class Showing
{
    /// <summary>Lines by code, outcomes, and what is waited for: all but the order.</summary>
    public static string Results(Evaluation result) =>
        string.Join("\n", result.Lines.Select(Show).Order(System.StringComparer.Ordinal).Append(Verdict(result)));

    /// <summary>What is decided by it: the total, outcomes, and what is waited for.</summary>
    public static string Verdict(Evaluation result) => string.Join("\n",
    [
        result.Total.ToString(),
        .. result.Outcomes.Select(Show),
        result.Status.ToString(),
        .. result.Waiting.Select(reason => reason.ToString()).Order(System.StringComparer.Ordinal),
    ]);

    /// <summary>Everything that is printed about a result, in both languages and all forms.</summary>
    public static string Everything(Evaluation result)
    {
        List<Explanation> explanations = [result.Explain(), .. result.ExplainOutcomes()];
        return string.Join("\n",
        [
            Results(result),
            .. explanations.Select(ExplanationWriter.ToJson),
            .. explanations.Select(one => ExplanationWriter.ToText(one, Language.Vietnamese)),
            .. explanations.Select(one => ExplanationWriter.ToMarkdown(one, Language.English)),
            .. result.Diagnostics.Select(finding => finding + " " + finding.Text(Language.Vietnamese)),
        ]);
    }

    public static string Show(OutcomeResult outcome) => outcome.Outcome.Code + ": "
        + string.Join(" ", outcome.Possible.Select(level => level.Code.Value))
        + (outcome.MayBeUngraded ? " ungraded" : "") + (outcome.IsInGap ? " gap" : "") + " " + outcome.Level.Status;

    private static string Show(LineResult line) => line.Line.Code + ": " + (line.IsOnSheet ? "" : "off ")
        + line.Points + " " + line.Possible + (line.MayBeNotApplicable ? " or n/a" : "") + " of " + line.Worth;
}
