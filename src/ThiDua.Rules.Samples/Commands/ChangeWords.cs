using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Changes of levels in words (hạ mức, có lý do).</summary>
internal static class ChangeWords
{
    /// <summary>All steps that surely changed a level of a unit or its final points.</summary>
    public static IEnumerable<LevelChange> Sure(Evaluation result) =>
        result.LevelChanges().Where(change => !change.Reason.IsOpen);

    /// <summary>
    /// Those, and where a quota leaves no place whatever comes, but the unit may not come as high as that.
    /// </summary>
    public static IEnumerable<LevelChange> SureOrFull(Evaluation result) => result.LevelChanges().Where(change =>
        !change.Reason.IsOpen
        || change.Reason is LevelReason.Quota { Decision: QuotaDecision.Demoted or QuotaDecision.DemotedAsTied });

    /// <summary>Whether a unit keeps a level beside its equals though there were places for only some.</summary>
    public static bool IsKeptAsTied(Evaluation result) => result.ExplainOutcomes().SelectMany(outcome => outcome.From)
        .Any(step => step.Reason is LevelReason.Quota { Decision: QuotaDecision.KeptAsTied });

    /// <summary>What happened, or may happen, in a few words.</summary>
    public static string Short(LevelChange change, Language language) =>
        (change.Reason.IsOpen ? language.In("có thể ", "possibly ") : "") + Cause(change, language);

    /// <summary>
    /// From which level to which, and why, with the limits of a quota or the single conditions that decide.
    /// </summary>
    public static IEnumerable<string> Lines(LevelChange change, ExplanationWords words, Language language)
    {
        var parts = change.Reason switch
        {
            LevelReason.Quota => change.Why.From.Where(part => part.Step.Value == "quota.limit"),
            LevelReason.Requirement requirement => requirement.Conditions,
            LevelReason.Gate gate => gate.Conditions,
            _ => throw new UnreachableException(),
        };
        return parts.Prepend(change.Why).Select(part => Line(part, words, language));
    }

    /// <summary>A step in one line; a condition with the values that it looked at.</summary>
    private static string Line(Explanation step, ExplanationWords words, Language language)
    {
        var lines = ExplanationWriter.ToLines(step, words, language);
        string text = lines[0].Head + (lines[0].Value.Length > 0 ? ": " + lines[0].Value : "");
        if (step.Step.Value is not ("condition.in" or "condition.compare")) return text;
        var values = step.From.Zip(lines.Where(line => line.Depth == 1))
            .Where(pair => pair.First.Value is StepValue.Number && pair.First.Step.Value != "measure.literal")
            .Select(pair => (pair.Second.Head, Value: Bare(pair.First, pair.Second.Value)))
            .ToList();
        return values.Count switch
        {
            0 => text,
            1 => text + language.In(" (hiện là ", " (it is ") + values[0].Value + ")",
            _ => text + " (" + string.Join("; ", values.Select(value => value.Head + ": " + value.Value)) + ")",
        };
    }

    /// <summary>What was explained before only says so after its value.</summary>
    private static string Bare(Explanation step, string value) =>
        step.Arguments.Any(one => one is { Name: "case", Value: "again" })
        && value.LastIndexOf(" (", System.StringComparison.Ordinal) is var end and > 0
            ? value[..end] : value;

    private static string Cause(LevelChange change, Language language) => change.Reason switch
    {
        LevelReason.Quota { Decision: QuotaDecision.DemotedAsTied } =>
            language.In("bằng nhau, không đủ chỉ tiêu", "tied, no places for all"),
        LevelReason.Quota => language.In("hết chỉ tiêu", "no place in the quota"),
        LevelReason.Requirement => language.In("không đủ điều kiện", "requirement not met"),
        LevelReason.Gate gate => Short(gate, language),
        _ => throw new UnreachableException(),
    };

    private static string Short(LevelReason.Gate gate, Language language)
    {
        string down = gate.Down.ToString(CultureInfo.InvariantCulture);
        return gate.Effect switch
        {
            LevelEffect.Down => language.In("hạ " + down + " mức", "down " + down),
            LevelEffect.AtMost => language.In("bị giới hạn mức", "level limited"),
            LevelEffect.NoGrade => language.In("không xếp loại", "not graded"),
            LevelEffect.Become => language.In("bị xếp mức", "level set"),
            _ => throw new UnreachableException(),
        };
    }
}
