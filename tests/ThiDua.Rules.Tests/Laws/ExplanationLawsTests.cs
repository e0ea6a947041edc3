using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>The explanation of a whole result: it is the result.</summary>
public sealed class ExplanationLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void The_parts_of_every_line_add_up_to_its_points() => Holds((sheet, result) => Nodes(result.Explain())
        .Where(IsLine)
        .Select(Fault).FirstOrDefault(fault => fault is not null));

    [Fact]
    public void The_sheets_of_several_givers_add_up_too_and_stand_where_they_say() =>
        new Law(output, SheetGenerator.Givers).Holds(
            sheet => sheet.Entries.Count == 0,
            (sheet, _) => Nodes(sheet.Evaluate().Explain())
                .Select(node => node.Input is { } at && !Exists(sheet.Dossier(sheet.Entries), at) ? at.ToString()
                    : IsLine(node) ? Fault(node) : null)
                .FirstOrDefault(fault => fault is not null));

    [Fact]
    public void The_root_is_the_total_and_each_outcome_ends_in_its_level() => Holds((sheet, result) =>
        Shown(result.Explain().Value) == Shown(result)
            && result.ExplainOutcomes().Zip(result.Outcomes, (node, outcome) => Shown(node.Value) == Shown(outcome))
                .All(same => same)
            ? null : Shown(result.Explain().Value) + " is not " + Shown(result));

    [Fact]
    public void Every_place_of_an_explanation_exists_in_the_rules_or_in_the_dossier() =>
        Holds((sheet, result) => Nodes(result.Explain())
        .Concat(result.ExplainOutcomes().SelectMany(Nodes))
        .Select(node => !Exists(sheet.Rules, node.Rule) ? node.Step + " " + node.Rule.Pointer
            : node.Input is { } input && !Exists(sheet.Dossier(sheet.Entries), input)
                ? node.Step + " " + input.Pointer : null)
        .FirstOrDefault(fault => fault is not null));

    [Fact]
    public void A_step_has_a_reason_exactly_when_it_changes_the_level_or_the_points() => new Law(
        output, SheetGenerator.Sheets).Holds(
            sheet => sheet.Rules["outcomes"] is null,
            (sheet, choices) => ReasonFault((sheet with { Entries = sheet.Completed(choices) }).Evaluate()));

    /// <summary>Bands have no reason; of the other steps only those whose levels are known are looked at.</summary>
    private static string? ReasonFault(Evaluation result)
    {
        var reasons = result.LevelChanges().ToDictionary(change => change.Step.Rule.Pointer);
        foreach (var steps in result.Outcomes.Select(outcome => outcome.Steps))
        {
            for (int i = 1; i < steps.Count; i++)
            {
                bool isChange = steps[i].Kind != "bands"
                    && (steps[i].SetsPoints || steps[i].Level != steps[i - 1].Level);
                if (steps[i].Level.IsPending || steps[i - 1].Level.IsPending) continue;
                if (reasons.ContainsKey(steps[i].Rule.Pointer) != isChange) return steps[i].Rule.Pointer.ToString();
            }
        }

        return null;
    }

    private void Holds(System.Func<Sheet, Evaluation, string?> fault) => new Law(output, SheetGenerator.Sheets).Holds(
        sheet => sheet.Fields.Count == 0,
        (sheet, choices) =>
        {
            var complete = sheet with { Entries = sheet.Completed(choices) };
            return fault(sheet, sheet.Evaluate()) ?? fault(complete, complete.Evaluate());
        });

    private static string? Fault(Explanation line)
    {
        var parts = line.From.Where(part => part.IsAddend).Select(part => Added(part.Value)).ToList();
        // Where a policy may still take the place of the base, the parts are those without it.
        if (line.From.Any(part => part.Step.Value == "line.policy-if")) return null;
        if (Range(line.Value) is not { } points || parts.Any(part => part is null)) return null;
        if (line.From.Any(part => part.Step.Value == "line.when") && parts.Count == 0) return null;
        // A line that perhaps does not count adds up to its points or counts as 0.
        bool perhaps = line.From.Any(part => part is { Step.Value: "line.when", Value: StepValue.PendingYesNo });
        var least = parts.Aggregate((Fraction?)Fraction.Zero, (sum, part) => sum + part!.Value.Least);
        var greatest = parts.Aggregate((Fraction?)Fraction.Zero, (sum, part) => sum + part!.Value.Greatest);
        if (perhaps) (least, greatest) = (Lower(least), Upper(greatest));
        bool isExact = parts.All(part => part!.Value.IsSingle) && points.IsSingle;
        bool holds = isExact ? least == points.Least : !(least > points.Least) && !(greatest < points.Greatest);
        return holds ? null : $"{line.Step} {line.Subject}: {points} is not the sum [{least}, {greatest}] of its parts";
    }

    private static Fraction? Lower(Fraction? least) => least > Fraction.Zero ? Fraction.Zero : least;

    private static Fraction? Upper(Fraction? greatest) => greatest < Fraction.Zero ? Fraction.Zero : greatest;

    private static bool IsLine(Explanation node) => node.Step.Value
        is "line.sum" or "line.greatest" or "line.marking" or "line.bonus" or "line.deduction";

    private static Interval<Fraction>? Range(StepValue value) => value switch
    {
        StepValue.Number number => Interval<Fraction>.Single(number.Value),
        StepValue.PendingNumber pending => pending.Possible,
        _ => null,
    };

    /// <summary>What may not apply adds nothing then.</summary>
    private static Interval<Fraction>? Added(StepValue value) =>
        value is StepValue.PendingNumber { MayBeNotApplicable: true } pending
        ? pending.Possible.Hull(Interval<Fraction>.Single(Fraction.Zero))
        : Range(value);

    private static string Shown(StepValue value) => value switch
    {
        StepValue.Number number => number.Value.ToString(),
        StepValue.PendingNumber pending => pending.Possible.ToString(),
        StepValue.OfLevel level => level.Level.Code.Value,
        StepValue.PendingLevel pending => string.Join(" ", pending.Possible.Select(level => level.Code.Value)),
        _ => "n/a",
    };

    private static string Shown(Evaluation result) => result.Total.IsNotApplicable ? "n/a"
        : result.Total.IsPending ? Plain(result.PossibleTotal) : result.Total.Value.Exact.ToString();

    private static string Shown(OutcomeResult outcome) => outcome.Level.IsNotApplicable
        ? "n/a" : string.Join(" ", outcome.Possible.Select(level => level.Code.Value));

    private static string Plain(Interval<Points> range) => Interval<Fraction>.Of(
        range.Least?.Exact, range.IncludesLeast, range.Greatest?.Exact, range.IncludesGreatest).ToString();

    private static bool Exists(System.Text.Json.Nodes.JsonNode root, Place place)
    {
        System.Text.Json.Nodes.JsonNode? node = root;
        foreach (string name in place.Pointer.ToString().Split('/').Skip(1))
        {
            string key = name.Replace("~1", "/", System.StringComparison.Ordinal)
                .Replace("~0", "~", System.StringComparison.Ordinal);
            node = node is System.Text.Json.Nodes.JsonArray list
                ? list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)] : node?[key];
        }

        return node is not null;
    }

    private static IEnumerable<Explanation> Nodes(Explanation node) => node.From.SelectMany(Nodes).Prepend(node);
}
