using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>A step that changed a level after the bands: a requirement, a gate or a quota (hạ mức, có lý do).</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Step">The step.</param>
/// <param name="Before">The level before it.</param>
/// <param name="Why">The step explained.</param>
internal sealed record GradeChange(
    OutcomeResult Outcome, OutcomeStepResult Step, Given<Level> Before, Explanation Why)
{
    /// <summary>What the step did, such as <c>demoted</c> or <c>down</c>.</summary>
    public string Case => Argument(Why, "case") ?? "";

    /// <summary>The limits of a quota, the widest scope first; none for other steps.</summary>
    public IEnumerable<Explanation> Limits => Why.From.Where(part => part.Step.Value == "quota.limit");

    /// <summary>All steps that surely changed a level of a unit or its final points.</summary>
    public static IEnumerable<GradeChange> Of(Evaluation result) => result.Outcomes
        .Zip(result.ExplainOutcomes())
        .SelectMany(pair => pair.First.Steps.Select((step, i) => new GradeChange(
            pair.First,
            step,
            i == 0 ? Given.Of(pair.First.Outcome.Levels[0]) : pair.First.Steps[i - 1].Level,
            pair.Second.From[i])))
        .Where(change => change.IsChange);

    /// <summary>A value of a step by its name; null where it has none.</summary>
    public static string? Argument(Explanation step, string name) =>
        step.Arguments.FirstOrDefault(one => one.Name == name)?.Value;

    /// <summary>What happened, in a few words.</summary>
    public string Short(Language language) => Step.Kind switch
    {
        "quota" => language.In("hết chỉ tiêu", "no place in the quota"),
        "require" => language.In("không đủ điều kiện", "requirement not met"),
        _ => Case switch
        {
            "down" => language.In("hạ " + Down + " mức", "down " + Down),
            "at-most" => language.In("bị giới hạn mức", "level limited"),
            "no-grade" => language.In("không xếp loại", "not graded"),
            _ => language.In("bị xếp mức", "level set"),
        },
    };

    /// <summary>From which level to which, and why, with the limits of a quota or the condition.</summary>
    public IEnumerable<string> Lines(ExplanationWords words, Language language)
    {
        var parts = Step.Kind == "quota" ? Limits : Why.From.Take(1);
        return parts.Prepend(Why)
            .Select(part => ExplanationWriter.ToText(part, words, language).Split('\n')[0].Trim());
    }

    private string Down => Argument(Why, "down") ?? 1.ToString(CultureInfo.InvariantCulture);

    private bool IsChange => Case switch
    {
        "failed" or "demoted" or "demoted-in-group" => true,
        "down" or "at-most" or "become" or "no-grade" => Step.SetsPoints || Before != Step.Level,
        _ => false,
    } && Step.Kind != "bands";
}
