using System.Text.Json;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Which totals and levels a rubric can come to, as JSON for programs.</summary>
internal static class RubricReachJson
{
    /// <summary>More totals are told by their ends and the step between them.</summary>
    private const int MostMembers = 1_000;

    /// <summary>One object in one line.</summary>
    public static string Of(RuleSet rules, Rubric rubric, Language language) => JsonLine.Of(to =>
    {
        var analysis = rules.AnalysisOf(rubric.Code);
        // The only rubric of a rule set need not have a code: its total has one.
        to.WriteString("rubric", rubric.Code.IsEmpty ? rules.Total.Code.Value : rubric.Code.Value);
        to.WriteStartObject("totals");
        Write(to, analysis.Totals, language);
        to.WriteEndObject();
        to.WriteStartArray("outcomes");
        foreach (var grades in analysis.ReachableGrades) Write(to, grades);
        to.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter to, ReachableTotals totals, Language language)
    {
        to.WriteBoolean("exact", totals.IsExact);
        to.WritePoints("least", totals.Least);
        to.WritePoints("greatest", totals.Greatest);
        if (totals.Step is { } step) to.WritePoints("step", step);
        if (totals.Count is { } count)
        {
            to.WriteNumber("count", count);
            if (count <= MostMembers) WriteMembers(to, totals.Members);
        }

        to.WriteString("text", totals.ToString(language));
    }

    private static void WriteMembers(Utf8JsonWriter to, ValueList<Points> members)
    {
        to.WriteStartArray("members");
        foreach (var member in members) to.WritePoints(member);
        to.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter to, ReachableGrades grades)
    {
        to.WriteStartObject();
        to.WriteString("outcome", grades.Outcome.Code.Value);
        to.WriteStartArray("levels");
        foreach (var one in grades.Levels)
        {
            to.WriteStartObject();
            to.WriteString("level", one.Level.Code.Value);
            to.WriteBoolean("reached", one.IsReached);
            to.WriteBoolean("possible", one.IsPossible);
            to.WriteEndObject();
        }

        to.WriteEndArray();
        to.WriteBoolean("mayBeUngraded", grades.MayBeUngraded);
        to.WriteBoolean("exact", grades.IsExact);
        to.WriteEndObject();
    }
}
