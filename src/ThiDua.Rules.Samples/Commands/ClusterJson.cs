using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>The results of a cluster as lines of JSON: one object for each unit, then one for each ranking.</summary>
internal sealed class ClusterJson(RuleSet rules, Language language)
{
    private ExplanationWords _words = rules.Words;

    public IEnumerable<string> Lines(ClusterEvaluation cluster)
    {
        _words = ResultNames.Words(rules, cluster.Evaluations);
        return cluster.Evaluations.Select(Unit).Concat(cluster.Rankings.Select(Ranking));
    }

    private string Unit(Evaluation result) => JsonLine.Of(to =>
    {
        ScoreJson.Key(to, result);
        ScoreJson.Result(to, result, new Waiting(rules, result, _words));
        to.WriteStartArray("ranks");
        foreach (var (rank, why) in result.Rankings.Zip(result.ExplainRankings())) Rank(to, rank, League.GroupOf(why));
        to.WriteEndArray();
        to.WriteStartArray("demotions");
        foreach (var change in ChangeWords.Sure(result)) Demotion(to, change);
        to.WriteEndArray();
        Changes(to, "bonuses", result.Bonuses);
        Changes(to, "deductions", result.Deductions);
    });

    /// <summary>A place, and the group within which it is one.</summary>
    public static void Rank(Utf8JsonWriter to, RankResult rank, string group)
    {
        to.WriteStartObject();
        to.WriteString("ranking", rank.Ranking.Code.Value);
        Place(to, rank);
        if (group.Length > 0) to.WriteString("group", group);
        to.WriteEndObject();
    }

    /// <summary>The place, or from which to which it may be; null for a unit that is not ranked.</summary>
    private static void Place(Utf8JsonWriter to, RankResult rank)
    {
        Number(to, "place", rank.Place.TryGetValue(out int place) ? place : null);
        Number(to, "best", rank.Best);
        Number(to, "worst", rank.Worst);
        if (rank.IsTied.TryGetValue(out bool isTied)) to.WriteBoolean("tied", isTied);
        else to.WriteNull("tied");
        if (rank.MayBeUnranked) to.WriteBoolean("mayBeUnranked", true);
    }

    private void Demotion(Utf8JsonWriter to, LevelChange change)
    {
        to.WriteStartObject();
        to.WriteString("outcome", change.Outcome.Code.Value);
        to.WriteString("kind", change.Step.Kind);
        to.WriteString("step", change.Step.Code.IsEmpty ? null : change.Step.Code.Value);
        to.WriteString("rule", change.Step.Rule.Pointer.ToString());
        to.WriteString("from", change.Before.TryGetValue(out var before) ? before.Code.Value : null);
        to.WriteString("to", change.After.TryGetValue(out var after) ? after.Code.Value : null);
        if (change.Reason is LevelReason.Quota quota) Limits(to, quota);
        to.WriteString("text", string.Join("; ", ChangeWords.Lines(change, _words, language)));
        to.WriteEndObject();
    }

    /// <summary>The scope that left no place, and what held in each group of the unit; numbers are exact texts.</summary>
    private static void Limits(Utf8JsonWriter to, LevelReason.Quota quota)
    {
        to.WriteString("scope", quota.Full.Value);
        to.WriteStartArray("limits");
        foreach (var limit in quota.Limits)
        {
            to.WriteStartObject();
            to.WriteString("scope", limit.Scope.Value);
            to.WriteString("cap", Show(limit.Allowed));
            if (limit.Group.Length > 0) to.WriteString("group", limit.Group);
            if (limit.Share is { } share) to.WriteString("share", Show(share));
            if (limit.AtLeast is { } atLeast) to.WriteString("atLeast", atLeast.ToString());
            if (limit.Base is { } counted) to.WriteString("base", Show(counted));
            if (limit.Number is { } number) to.WriteString("number", number.ToString());
            to.WriteString("candidates", Show(limit.Candidates));
            to.WriteString("place", Show(limit.Place));
            to.WriteString("equal", Show(limit.Equal));
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    /// <summary>A number, or from which to which it may be.</summary>
    private static string Show(Interval<Fraction> number) => number.IsSingle
        ? number.Least.ToString()!
        : number.Least + "–" + (number.Greatest?.ToString() ?? "…");

    private static void Changes(Utf8JsonWriter to, string name, IEnumerable<LineResult> lines)
    {
        to.WriteStartArray(name);
        foreach (var line in lines)
        {
            to.WriteStartObject();
            to.WriteString("line", line.Line.Code.Value);
            to.WriteString("title", line.Line.Title);
            to.WritePoints("points", line.Points.TryGetValue(out var points) ? points : null);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    private string Ranking(RankingTable table) => JsonLine.Of(to =>
    {
        to.WriteString("ranking", table.Ranking.Code.Value);
        to.WriteString("title", table.Ranking.Title);
        if (!table.Rubric.Code.IsEmpty) to.WriteString("rubric", table.Rubric.Code.Value);
        to.WriteString("period", table.Period?.ToString());
        to.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            to.WriteStartObject();
            to.WriteString("unit", row.Unit.Unit.Value);
            Place(to, row.Rank);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    });

    private static void Number(Utf8JsonWriter to, string name, int? number)
    {
        if (number is { } value) to.WriteNumber(name, value);
        else to.WriteNull(name);
    }
}
