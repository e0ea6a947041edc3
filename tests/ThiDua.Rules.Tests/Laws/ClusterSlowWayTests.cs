using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Testing.Clusters;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Units that look at each other, against a slow interpreter of the same text.</summary>
public sealed class ClusterSlowWayTests(ITestOutputHelper output)
{
    private readonly ClusterLaw _law = new(output);

    [Fact]
    public void A_complete_cluster_gives_what_the_slow_way_gives_exactly() => _law.Holds((cluster, choices) =>
    {
        var complete = cluster.Completed(choices);
        var slow = new SlowCluster(complete, InOrder(complete));
        return slow.HasTies ? "" : Each(complete, complete.Evaluate(), (one, i) => Difference(one, slow.Of(i)));
    });

    [Fact]
    public void Ties_are_never_broken_and_however_they_are_the_result_was_possible() => _law.Holds((cluster, choices) =>
    {
        var complete = cluster.Completed(choices);
        var result = complete.Evaluate();
        bool hasTies = false;
        for (int turn = 0; turn < complete.Members.Count; turn++)
        {
            var order = InOrder(complete).Select(place => (place + turn) % complete.Members.Count).ToList();
            var slow = new SlowCluster(complete, order);
            if (Each(complete, result, (one, i) => Outside(slow.Of(i), one)) is { } fault) return fault;
            if (!slow.HasTies) return "";
            hasTies = true;
        }

        return hasTies ? null : "";
    });

    [Fact]
    public void However_a_cluster_is_completed_what_the_slow_way_gives_was_possible_before() => _law.Holds((
        cluster, choices) =>
    {
        if (cluster.IsComplete) return "";
        var result = cluster.Evaluate();
        for (int way = 0; way < 3; way++)
        {
            var complete = cluster.Completed(choices);
            var slow = new SlowCluster(complete, choices.Shuffled(InOrder(complete)));
            if (Each(cluster, result, (one, i) => Outside(slow.Of(i), one)) is { } fault)
                return fault + " of " + complete;
        }

        return null;
    });

    [Fact]
    public void The_order_of_dossiers_never_matters_to_units_that_look_at_each_other() => _law.Holds((
        cluster, choices) =>
    {
        var shuffled = cluster with { Members = [.. choices.Shuffled(cluster.Members)] };
        string first = Show(cluster.Evaluate()), then = Show(shuffled.Evaluate(cluster.Load()));
        return first == then ? null : "first\n" + first + "\nthen\n" + then;
    });

    [Fact]
    public void One_more_entry_of_any_unit_widens_nothing_of_any_that_looks_at_it() => _law.Holds((cluster, choices) =>
    {
        var entered = Enumerable.Range(0, cluster.Members.Count)
            .SelectMany(i => cluster.Members[i].Sheet.Entries.Select(entry => (Member: i, Entry: entry))).ToList();
        if (entered.Count == 0) return "";
        var (member, gone) = choices.Of([.. entered]);
        var members = cluster.Members.ToList();
        var sheet = members[member].Sheet;
        members[member] = members[member] with
        {
            Sheet = sheet with { Entries = [.. sheet.Entries.Where(entry => entry != gone)] },
        };
        var wider = (cluster with { Members = members }).Evaluate(cluster.Load());
        return cluster.Evaluate().Evaluations
            .Select((one, i) =>
                Possible.Outside(one, wider.Evaluations[i]) is { } fault ? one.Unit + " " + fault : null)
            .FirstOrDefault(fault => fault is not null);
    });

    private static List<int> InOrder(Cluster cluster) => [.. Enumerable.Range(0, cluster.Members.Count)];

    /// <summary>The first fault of a dossier, with its unit.</summary>
    private static string? Each(
        Cluster cluster, ClusterEvaluation result, System.Func<Evaluation, int, string?> fault) => cluster.Members
        .Select((member, i) => (member, Fault: fault(
            result.OfUnit(Code.Of(member.Unit)).Single(one => IsOf(one, member)), i)))
        .Where(one => one.Fault is not null)
        .Select(one => one.member.Unit + " " + one.member.Rubric + " " + one.member.Period + ": " + one.Fault)
        .FirstOrDefault();

    private static bool IsOf(Evaluation one, ClusterMember member) =>
        (member.Rubric is null || one.Rubric.Code.Value == member.Rubric)
        && one.Dossier.Period!.ToString() == member.Period;

    private static string? Difference(Evaluation result, SlowScoring slow) =>
        SlowWayTests.Difference(result, slow) ?? result.Rankings
            .Select(rank => (Code: rank.Ranking.Code.Value, Is: Show(rank)))
            .Select(rank => (rank.Code, rank.Is, Wanted: Show(slow.Result(rank.Code, "rank"))
                + " " + (slow.Result(rank.Code, "tied").Level ?? "n/a")))
            .Where(rank => rank.Is != rank.Wanted)
            .Select(rank => rank.Code + ": " + rank.Is + " instead of " + rank.Wanted)
            .FirstOrDefault();

    /// <summary>What the slow way says that the library does not hold possible.</summary>
    private static string? Outside(SlowScoring slow, Evaluation possible) => Possible.Outside(slow, possible)
        ?? possible.Rankings.Select(rank => Outside(slow, rank)).FirstOrDefault(fault => fault is not null);

    private static string? Outside(SlowScoring slow, RankResult rank)
    {
        var place = slow.Result(rank.Ranking.Code.Value, "rank");
        bool isIn = place.Number is { } number
            ? rank.Best is { } best && number.Over >= best * number.Under && !(number.Over > rank.Worst * number.Under)
            : rank.MayBeUnranked;
        return isIn ? null : rank.Ranking.Code + ": " + Show(place) + " was not possible: " + rank;
    }

    private static string Show(ClusterEvaluation result) => string.Join("\n", result.Evaluations.Select(one =>
        one.Unit + " " + one.Rubric.Code + " " + one.Dossier.Period + " " + Showing.Results(one)
            + string.Join(", ", one.Rankings)));

    private static string Show(Known place) => place.Number is { } number
        ? (number.Over / number.Under).ToString(System.Globalization.CultureInfo.InvariantCulture) : "–";

    private static string Show(RankResult rank) => rank.Place.IsNotApplicable ? "– n/a"
        : rank + " " + (rank.IsTied.IsPending ? "?" : rank.IsTied.Value ? "true" : "false");
}
