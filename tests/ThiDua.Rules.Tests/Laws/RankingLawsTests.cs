using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Tests.Rankings;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What holds of every ranking.</summary>
public sealed class RankingLawsTests(ITestOutputHelper output)
{
    private const int Cases = 1_000;

    private readonly RankingLaw<RankingField> _complete =
        new(output, Cases, choices => RankingField.Make(choices, isOpen: false), RankingField.Complete);

    private readonly RankingLaw<RankingField> _open =
        new(output, Cases, choices => RankingField.Make(choices, isOpen: true), RankingField.Open);

    [Fact]
    public void Places_are_what_counting_those_before_gives() => _complete.Holds((field, _) =>
    {
        var (competition, dense, open) =
            (field.Rank(TiePolicy.Competition), field.Rank(TiePolicy.Dense), field.Rank(TiePolicy.Unresolved));
        for (int i = 0; i < field.Units.Count; i++)
        {
            if (!field.IsRanked(i))
            {
                if (!competition[i].Place.IsNotApplicable) return "unit " + i + " is ranked";
                continue;
            }

            var before = Enumerable.Range(0, field.Units.Count).Where(other => field.Compare(other, i) < 0).ToList();
            int keys = before.Count(one => !before.Any(other => other < one && field.Compare(one, other) == 0));
            int equal = Enumerable.Range(0, field.Units.Count).Count(other => field.Compare(other, i) == 0) - 1;
            string found = Show(competition[i]) + " " + Show(dense[i]) + " " + Show(open[i]);
            string range = equal == 0 ? "= " + (before.Count + 1)
                : "[" + (before.Count + 1) + ", " + (before.Count + 1 + equal) + "] waits";
            string expected = "= " + (before.Count + 1) + " = " + (keys + 1) + " " + range;
            if (found != expected) return "unit " + i + ": " + found + ", not " + expected;
            if (competition[i].With != equal || competition[i].Tied.IsYes != equal > 0) return "unit " + i + " tied";
        }

        return field.Units.Count < 2 ? "" : null;
    });

    [Fact]
    public void All_ways_to_treat_ties_agree_on_who_is_before_whom() => _complete.Holds((field, _) =>
    {
        var ways = new[] { TiePolicy.Competition, TiePolicy.Dense, TiePolicy.Unresolved }.Select(field.Rank).ToList();
        for (int i = 0; i < field.Units.Count; i++)
            for (int j = 0; j < field.Units.Count; j++)
            {
                if (!field.IsRanked(i) || !field.IsRanked(j)) continue;
                if (field.Units[i].Group != field.Units[j].Group) continue;
                int order = System.Math.Sign(field.Compare(i, j));
                if (ways.Any(way => (FirstOf(way[i]) - FirstOf(way[j])).Sign != order))
                    return "units " + i + " and " + j;
            }

        return field.Units.Count < 2 ? "" : null;
    });

    [Fact]
    public void However_open_keys_turn_out_the_place_was_possible_before() => _open.Holds(
        (field, choices) =>
        {
            var complete = field;
            while (complete.Closed(choices) is { } closer) complete = closer;
            return ReferenceEquals(complete, field) ? "" : Fault(field, complete);
        });

    [Fact]
    public void One_more_entry_never_widens_a_place() => _open.Holds(
        (field, choices) => field.Closed(choices) is { } closed ? Fault(field, closed) : "");

    [Fact]
    public void The_order_of_units_never_matters_to_a_ranking() => _open.Holds((field, choices) =>
    {
        var order = choices.Shuffled(Enumerable.Range(0, field.Units.Count));
        foreach (var ties in Ties)
        {
            var (places, shuffled) =
                (field.Rank(ties), (field with { Units = [.. order.Select(i => field.Units[i])] }).Rank(ties));
            for (int i = 0; i < order.Count; i++)
                if (Show(places[order[i]]) != Show(shuffled[i])) return "unit " + order[i];
        }

        return order.Count < 2 ? "" : null;
    });

    private static Fraction FirstOf(RankState state) => state.Place.Least!.Value;

    private static IEnumerable<TiePolicy> Ties => [TiePolicy.Competition, TiePolicy.Dense, TiePolicy.Unresolved];

    private static string? Fault(RankingField possible, RankingField found)
    {
        foreach (var ties in Ties)
        {
            var (before, after) = (possible.Rank(ties), found.Rank(ties));
            for (int i = 0; i < before.Count; i++)
                if (!IsIn(before[i].Place, after[i].Place) || !IsIn(before[i].Tied, after[i].Tied))
                    return ties + ", unit " + i + ": " + Show(before[i]) + ", then " + Show(after[i]) + " of\n" + found;
        }

        return null;
    }

    private static bool IsIn(Answer possible, Answer found)
    {
        if (found.IsNotApplicable) return possible.MayBeNotApplicable;
        if (possible.IsNotApplicable || (found.MayBeNotApplicable && !possible.MayBeNotApplicable)) return false;
        if (found.Options != 0) return (found.Options & ~possible.Options) == 0;
        return found.Least >= possible.Least && found.Greatest <= possible.Greatest;
    }

    private static string Show(RankState state) => state.Place.IsNotApplicable ? "n/a"
        : state.Place.IsValue ? "= " + state.Place.Value
        : "[" + state.Place.Least + ", " + state.Place.Greatest + "]"
            + (state.Place.MayBeNotApplicable ? " or n/a" : "")
            + (state.Place.Reasons.Count > 0 ? " waits" : "");
}
