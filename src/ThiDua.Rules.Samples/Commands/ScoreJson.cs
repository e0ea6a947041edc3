using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>One result as one line of JSON.</summary>
internal static class ScoreJson
{
    public static string Write(RuleSet rules, Evaluation result, Language language) => JsonLine.Of(to =>
    {
        Key(to, result);
        var words = ResultNames.Words(rules, [result]);
        Result(to, result, new Waiting(rules, result, words));
        to.WriteTree("explanation", ExplanationWriter.ToJson(result.Explain(), words, language));
    });

    /// <summary>
    /// Total and outcomes; what is still possible and missing where they are open. <c>grade</c> is the first outcome,
    /// which most rule sets have alone; <c>outcomes</c> are all of them, each with its title.
    /// </summary>
    public static void Result(Utf8JsonWriter to, Evaluation result, Waiting waiting)
    {
        to.WriteString("status", StatusOf(result.Status));
        to.WritePoints("total", result.Total.TryGetValue(out var total) ? total : null);
        Grade(to, result.Grade);
        if (Shown.FinalPoints(result) is { } final) to.WritePoints("finalPoints", final);
        Outcomes(to, result.Outcomes);
        if (result.Status != EvaluationStatus.Complete) Open(to, waiting);
        if (result.Provisional is { } provisional) Provisional(to, provisional);
    }

    /// <summary>What the result is about: unit, rubric where there are several, period and rules.</summary>
    public static void Key(Utf8JsonWriter to, Evaluation result)
    {
        to.WriteString("unit", result.Unit.Value);
        to.WriteString("unitTitle", result.Dossier.UnitTitle);
        if (!result.Rubric.Code.IsEmpty) to.WriteString("rubric", result.Rubric.Code.Value);
        to.WriteString("period", result.Dossier.Period?.ToString());
        to.WriteString("ruleSet", result.RuleSet.Code.Value);
        to.WriteString("version", result.RuleSet.Version);
        to.WriteString("digest", result.RuleSet.Digest);
    }

    private static void Grade(Utf8JsonWriter to, OutcomeResult? grade)
    {
        Level? level = grade is not null && grade.Level.TryGetValue(out var given) ? given : null;
        to.WriteString("grade", level?.Code.Value);
        to.WriteString("gradeTitle", level?.Title);
    }

    private static void Outcomes(Utf8JsonWriter to, ValueList<OutcomeResult> outcomes)
    {
        to.WriteStartArray("outcomes");
        foreach (var one in outcomes)
        {
            to.WriteStartObject();
            to.WriteString("outcome", one.Outcome.Code.Value);
            to.WriteString("title", one.Outcome.Title);
            Grade(to, one);
            Possible(to, "possible", one);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    /// <summary>What comes out with the values that stand in for missing entries.</summary>
    private static void Provisional(Utf8JsonWriter to, ProvisionalResult result)
    {
        to.WriteStartObject("provisional");
        to.WritePoints("total", result.Total.TryGetValue(out var total) ? total : null);
        Grade(to, result.Grade);
        Outcomes(to, result.Outcomes);
        if (result.Rankings.Any(rank => rank.Best is not null))
        {
            to.WriteStartArray("ranks");
            foreach (var rank in result.Rankings) ClusterJson.Rank(to, rank, "");
            to.WriteEndArray();
        }

        StandingIn(to, result);
        to.WriteEndObject();
    }

    /// <summary>The inputs for which a value stands in.</summary>
    public static void StandingIn(Utf8JsonWriter to, ProvisionalResult result)
    {
        to.WriteStartArray("standingIn");
        foreach (var input in result.StandingIn) to.WriteStringValue(input.Code.Value);
        to.WriteEndArray();
    }

    private static void Open(Utf8JsonWriter to, Waiting waiting)
    {
        to.WriteStartObject("possibleTotal");
        to.WritePoints("least", waiting.Result.PossibleTotal.Least);
        to.WritePoints("greatest", waiting.Result.PossibleTotal.Greatest);
        to.WriteEndObject();
        if (waiting.Result.Grade is { } grade) Possible(to, "possibleGrades", grade);
        to.WriteStartArray("waitingFor");
        foreach (var reason in waiting.Reasons)
        {
            to.WriteStartObject();
            to.WriteString("code", reason.On.Value);
            to.WriteString("reason", reason.ToString().Split(' ')[0]);
            to.WriteString("title", waiting.TitleOf(reason.On));
            if (!reason.List.IsEmpty) to.WriteString("list", reason.List.Value);
            if (reason.Item is { } item) to.WriteString("item", item);
            if (!reason.Unit.IsEmpty) to.WriteString("unit", reason.Unit.Value);
            if (reason.Period is { } period) to.WriteString("period", period);
            if (!reason.Relation.IsEmpty) to.WriteString("relation", reason.Relation.Value);
            if (!reason.Rubric.IsEmpty) to.WriteString("rubric", reason.Rubric.Value);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    private static void Possible(Utf8JsonWriter to, string name, OutcomeResult outcome)
    {
        to.WriteStartArray(name);
        foreach (var level in outcome.Possible) to.WriteStringValue(level.Code.Value);
        if (outcome.MayBeUngraded) to.WriteNullValue();
        to.WriteEndArray();
    }

    private static string StatusOf(EvaluationStatus status) => status switch
    {
        EvaluationStatus.Complete => "complete",
        EvaluationStatus.Pending => "pending",
        EvaluationStatus.Undecided => "undecided",
        _ => throw new UnreachableException(),
    };
}
