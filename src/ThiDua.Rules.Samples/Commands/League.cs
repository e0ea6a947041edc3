using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>The units of one rubric and period, by their place in its first ranking (bảng xếp hạng).</summary>
internal sealed record League(Rubric Rubric, ValueList<LeagueRow> Rows)
{
    /// <summary>One for each rubric and period, in the order of the rule set and of time.</summary>
    public static IEnumerable<League> Of(ClusterEvaluation cluster) => cluster.Evaluations
        .GroupBy(one => (one.Rubric.Code, one.Dossier.Period?.First, one.Dossier.Period?.Last))
        .Select(group => new League(group.First().Rubric, Ordered(group)));

    /// <summary>The period as it was written; null where it is not said.</summary>
    public string? Period => Rows[0].Result.Dossier.Period?.ToString();

    /// <summary>Units that are equal to each other, in the first ranking.</summary>
    public IEnumerable<IReadOnlyList<LeagueRow>> Ties => Rows
        .Where(row => row.Rank is { } rank && rank.IsTied.TryGetValue(out bool isTied) && isTied)
        .GroupBy(row => (row.Group, row.Rank!.Best, row.Rank.Worst))
        .Select(group => group.ToList());

    /// <summary>The group within which a place was explained; empty for the whole cluster.</summary>
    public static string GroupOf(Explanation why) =>
        why.Arguments.FirstOrDefault(one => one.Name == "group")?.Value ?? "";

    private static ValueList<LeagueRow> Ordered(IEnumerable<Evaluation> results) => ValueList.From(results
        .Select(LeagueRow.Of)
        .OrderBy(row => row.Group, System.StringComparer.Ordinal)
        .ThenBy(row => row.Rank?.Best ?? int.MaxValue)
        .ThenBy(row => row.Rank?.Worst ?? int.MaxValue)
        .ThenBy(row => row.Result.Unit));
}

/// <summary>One unit: its result, its place, and the group within which it is ranked.</summary>
/// <param name="Result">The result.</param>
/// <param name="Rank">The place in the first ranking; null where the rubric has none.</param>
/// <param name="Group">The name of the group; empty for the whole cluster.</param>
/// <param name="Why">The place explained; null where the rubric has no ranking.</param>
internal sealed record LeagueRow(Evaluation Result, RankResult? Rank, string Group, Explanation? Why)
{
    public static LeagueRow Of(Evaluation result)
    {
        var ranks = result.Rankings;
        if (ranks.Count == 0) return new LeagueRow(result, null, "", null);
        var why = result.ExplainRankings()[0];
        return new LeagueRow(result, ranks[0], League.GroupOf(why), why);
    }

    /// <summary>What people call the unit.</summary>
    public string Name => Result.Dossier.UnitTitle ?? Result.Unit.Value;

    /// <summary>Whether it has equals and shares their place, or waits with them for a decision.</summary>
    public bool IsTied => Rank is { } rank && rank.IsTied.TryGetValue(out bool isTied) && isTied;

    /// <summary>Whether nothing of its own is missing, and its place is open all the same.</summary>
    public bool WaitsForOthers => Rank is { Place.IsPending: true } && !IsTied
        && Result.Status == EvaluationStatus.Complete;
}
