using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Rankings;

/// <summary>Worked examples of rankings.</summary>
public sealed class RankingExamplesTests
{
    private static readonly int[] Five = [34, 35, 34, 33, 34];

    [Theory]
    [InlineData(TiePolicy.Competition, "2, 1, 2, 5, 2")]
    [InlineData(TiePolicy.Dense, "2, 1, 2, 3, 2")]
    [InlineData(TiePolicy.Unresolved, "[2, 4], 1, [2, 4], 5, [2, 4]")]
    public void Five_units_of_which_three_are_equal(TiePolicy ties, string places) =>
        Assert.Equal(places, Show(Rank(ties, [BestEnd.High], Five.Select(mark => new[] { QuotaCase.Number(mark) }))));

    [Fact]
    public void Equal_units_are_said_to_be_equal_and_wait_for_a_decision()
    {
        var places = Rank(TiePolicy.Unresolved, [BestEnd.High], Five.Select(mark => new[] { QuotaCase.Number(mark) }));

        Assert.Equal([true, false, true, false, true], places.Select(place => place.Tied.IsYes));
        Assert.Equal([2, 0, 2, 0, 2], places.Select(place => place.With));
        Assert.Equal("tie rank", places[0].Place.Reasons.Single().ToString());
        Assert.All(places, place => Assert.Equal(5, place.OutOf));
    }

    [Fact]
    public void The_grade_first_then_the_points() => Assert.Equal("2, 3, 1", Show(Rank(
        TiePolicy.Competition,
        [BestEnd.High, BestEnd.High],
        [
            [Answer.Level(0), QuotaCase.Number(81)],
            [Answer.Level(1), QuotaCase.Number(95)], // more points, a worse grade
            [Answer.Level(0), QuotaCase.Number(82)],
        ])));

    [Fact]
    public void A_further_key_orders_the_equal_where_less_is_better() => Assert.Equal("2, 1, 3", Show(Rank(
        TiePolicy.Competition,
        [BestEnd.High, BestEnd.Low],
        [
            [QuotaCase.Number(80), QuotaCase.Number(3)],
            [QuotaCase.Number(80), QuotaCase.Number(1)],
            [QuotaCase.Number(79), QuotaCase.Number(0)],
        ])));

    [Fact]
    public void Fractions_are_compared_exactly() => Assert.Equal("2, 1", Show(Rank(
        TiePolicy.Competition,
        [BestEnd.High],
        [[Answer.Number(Fraction.Parse("0.3333333333333333333333333333"))], [Answer.Number(Fraction.Of(1, 3))]])));

    [Fact]
    public void Who_is_not_graded_is_not_ranked_and_takes_no_place() => Assert.Equal("n/a, 1", Show(Rank(
        TiePolicy.Competition, [BestEnd.High], [[Answer.NotApplicable], [QuotaCase.Number(10)]])));

    [Fact]
    public void A_missing_mark_leaves_open_who_it_may_pass()
    {
        var places = Rank(
            TiePolicy.Competition,
            [BestEnd.High],
            [[QuotaCase.Number(90)], [QuotaCase.Between(50, 80)], [QuotaCase.Number(70)], [QuotaCase.Number(40)]]);

        Assert.Equal("1, [2, 3], [2, 3], 4", Show(places));
        Assert.Equal("missing key", places[2].Place.Reasons.Single().ToString());
        Assert.True(places[3].Tied.IsNo);
        Assert.True(places[2].Tied.IsPending);
    }

    [Theory]
    [InlineData(true, "[1, 2], [1, 2]")]
    [InlineData(false, "1, 2")] // above 80 whatever comes, so the two are not equal either
    public void An_end_that_is_open_cannot_be_reached(bool isClosed, string places)
    {
        var above = Answer.Pending(
            Interval<Fraction>.Of(Fraction.Of(80), isClosed, Fraction.Of(90), true),
            false,
            ValueList.Of(new PendingReason(PendingKind.Missing, Code.Of("key"))));

        var states = Rank(TiePolicy.Unresolved, [BestEnd.High], [[above], [QuotaCase.Number(80)]]);

        Assert.Equal(places, Show(states));
        Assert.Equal(isClosed, states[1].Tied.IsPending);
    }

    private static IReadOnlyList<RankState> Rank(TiePolicy ties, BestEnd[] best, IEnumerable<Answer[]> units) =>
        RankingScoring.Score([.. units.Select(keys => new RankedUnit(keys, default))], best, ties, Code.Of("rank"));

    private static string Show(IEnumerable<RankState> states) => string.Join(", ", states.Select(state =>
        state.Place.IsNotApplicable ? "n/a"
        : state.Place.IsValue ? state.Place.Value.ToString()
        : "[" + state.Place.Least + ", " + state.Place.Greatest + "]"));
}
