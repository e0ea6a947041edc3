using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Testing.Cases;

/// <summary>What a case expects of a result, compared with the result: one text for each difference.</summary>
internal static class Results
{
    public static IReadOnlyList<string> Differences(JsonElement expected, Evaluation result) =>
    [
        .. expected.EnumerateObject().SelectMany(property => Differences(property.Name, property.Value, result)),
        .. expected.TryGetProperty("diagnostics", out _) ? [] : Compare("diagnostics", "", Findings(result)),
        .. expected.TryGetProperty("waiting", out _) || expected.TryGetProperty("status", out _)
            ? [] : Compare("status", "Complete", result.Status.ToString()),
    ];

    private static IEnumerable<string> Differences(string name, JsonElement value, Evaluation result) => name switch
    {
        "total" => Compare(name, Text(value), Show(result.Line(result.Lines.First().Line.Code))),
        "grade" => Compare(name, Text(value), Show(result.Grade!, Names.Of(value))),
        "ungraded-by" => Compare(name, Text(value), result.Grade!.UngradedBy?.Code.Value ?? "none"),
        "provisional" => Compare(name, Text(value), ShowProvisional(result.Provisional, Names.Of(value))),
        "final" => Compare(name, Text(value), ShowFinal(result.Grade!)),
        "steps" => value.EnumerateObject().SelectMany(step => Compare(
            "after " + step.Name,
            Text(step.Value),
            Listed(result.Grade!.Steps.Single(s => s.Code.Value == step.Name).Possible.Select(l => l.Code.Value)))),
        "status" => Compare(name, Text(value), result.Status.ToString()),
        "waiting" => Compare(name, Text(value), Listed(result.Waiting.Select(reason => reason.ToString()))),
        "diagnostics" => Compare(name, Text(value), Findings(result)),
        "interpretations" => Compare(name, Text(value), Listed(result.Interpretations.Select(code => code.Value))),
        "deductions" => Compare(name, Pairs(value), Listed(result.Deductions.Select(Pair))),
        "bonuses" => Compare(name, Pairs(value), Listed(result.Bonuses.Select(Pair))),
        "lines" => value.EnumerateObject().SelectMany(line =>
            Compare(line.Name, Text(line.Value), Show(result.Line(Code.Of(line.Name))))),
        "worths" => value.EnumerateObject().SelectMany(line =>
            Compare("worth of " + line.Name, Text(line.Value), Show(result.Line(Code.Of(line.Name)).Worth))),
        "outcomes" => value.EnumerateObject().SelectMany(one => Compare(
            one.Name,
            Text(one.Value),
            Show(result.Outcomes.Single(o => o.Outcome.Code.Value == one.Name), Names.Of(one.Value)))),
        "ranks" => value.EnumerateObject().SelectMany(rank => Compare(
            "rank of " + rank.Name, Text(rank.Value), result.Rank(Code.Of(rank.Name)).ToString())),
        "views" => value.EnumerateObject().SelectMany(view => Compare(
            "view of " + view.Name, Text(view.Value), Show(result.Views.Single(v => v.Stage.Code.Value == view.Name)))),
        _ => [$"Nothing is known of \"{name}\"."],
    };

    private static IEnumerable<string> Compare(string name, string expected, string found) =>
        expected == found ? [] : [$"{name}: expected {expected}, found {found}"];

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? Listed(value.EnumerateArray().Select(Text))
        : value.ValueKind == JsonValueKind.String ? value.GetString()! : Points.Parse(value.GetRawText()).ToString();

    private static string Pairs(JsonElement value) =>
        Listed(value.EnumerateObject().Select(pair => pair.Name + " " + Text(pair.Value)));

    private static string Listed(IEnumerable<string> items) => string.Join(", ", items);

    private static string Pair(LineResult line) => line.Line.Code + " " + Show(line);

    private static string Show(LineResult line) => !line.IsOnSheet ? "not on the sheet"
        : line.Points.IsPending ? line.Possible + (line.MayBeNotApplicable ? " or n/a" : "") : Show(line.Points);

    private static string Show(Given<Points> points) => points.IsPending ? "pending" : points.ToString();

    private static string Show(OutcomeResult outcome, Names names) => outcome.Level.IsNotApplicable ? "not graded"
        : Listed(outcome.Possible.Select(names.NameOf)) + (outcome.MayBeUngraded ? ", not graded" : "")
            + (outcome.IsInGap ? " (gap)" : "");

    private static string ShowProvisional(ProvisionalResult? result, Names names) => result is null ? "none"
        : (result.Total.IsPending ? result.PossibleTotal.ToString() : Show(result.Total))
            + string.Concat(result.Outcomes.Select(outcome => " " + Show(outcome, names)))
            + " with " + Listed(result.StandingIn.Select(input => input.Code.Value));

    private static string ShowFinal(OutcomeResult grade) => grade.FinalPoints is not { } points ? "none"
        : points.IsPending ? grade.PossibleFinalPoints.ToString() : Show(points);

    private static string Show(StageView view) =>
        (view.Total.IsPending ? view.PossibleTotal.ToString() : view.Total.ToString())
            + string.Concat(view.Outcomes.Select(outcome => " " + Show(outcome, Names.Codes)));

    private static string Findings(Evaluation result) =>
        Listed(result.Diagnostics.Select(finding => finding.Code + " " + finding.At.Pointer));

    /// <summary>Levels are named by their titles where the case writes words, else by their codes.</summary>
    private sealed record Names(bool AreTitles)
    {
        public static Names Codes { get; } = new(false);

        public static Names Of(JsonElement value) => new(value.ToString().Any(char.IsUpper));

        public string NameOf(Level level) => AreTitles ? level.Title : level.Code.Value;
    }
}
