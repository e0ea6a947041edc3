using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>Draws that anybody can repeat, and that favour nobody.</summary>
public sealed class RotationDrawTests
{
    [Fact]
    public void The_generator_is_the_published_one()
    {
        // The first numbers of SplitMix64 from 1234567, as published with its source.
        var random = new SplitMix64(1234567);

        Assert.Equal(
            [6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL],
            Enumerable.Range(0, 4).Select(_ => random.Next()));
    }

    [Theory]
    [InlineData(5)] // 23 degrees of freedom: 49.7 is passed by one draw in a thousand
    public void Ten_thousand_draws_of_five_units_are_even_over_the_24_rings(int units)
    {
        var request = RotationRequest.Ring(RotationMaker.Units(units));

        var times = Count(Enumerable.Range(0, 10_000).Select(seed => Drawn(request, seed)));

        Assert.Equal(24, times.Count);
        Assert.InRange(ChiSquare(times, 24), 5, 49.7m);
    }

    [Fact]
    public void Draws_with_requirements_are_even_over_what_is_left()
    {
        var request = new RotationRequest(RotationMaker.Units(6)).For(2030)
            .With(new RotationRequirement.NoMutualPair())
            .With(new RotationRequirement.NotAgain())
            .With(new RotationRequirement.Forbidden(Code.Of("u1"), Code.Of("u4")))
            .After(Ring(2029, 6));
        int expected = new SlowRotation(request).Rounds.Count;

        var times = Count(Enumerable.Range(0, 20_000).Select(seed => Drawn(request, seed)));

        Assert.Equal(expected, times.Count);
        // Mean and variance of chi-square are its degrees of freedom, once and twice: five standard deviations.
        decimal freedom = expected - 1, chi = ChiSquare(times, expected);
        Assert.InRange((chi - freedom) * (chi - freedom), 0, 25 * 2 * freedom);
    }

    [Fact]
    public void Two_rounds_in_one_year_are_even_over_all_sets_of_two()
    {
        var request = RotationRequest.Ring(RotationMaker.Units(5)).Inspecting(2);

        var times = Count(Enumerable.Range(0, 10_000).Select(seed => Drawn(request, seed)));

        Assert.All(times.Keys, draw => Assert.Equal(10, draw.Split(", ").Distinct().Count()));
        Assert.InRange(ChiSquare(times, times.Count), times.Count / 2m, times.Count * 2m);
        Assert.True(RotationPlanner.Assign(request, 7).Schedule!.Algorithm.IsUniform);
    }

    [Fact]
    public void The_same_seed_gives_the_same_draw_and_says_which_algorithm()
    {
        var request = RotationRequest.Ring(RotationMaker.Units(9));

        var schedule = RotationPlanner.Assign(request, 20221015).Schedule!;

        Assert.Equal(schedule, RotationPlanner.Assign(request, 20221015).Schedule);
        Assert.Equal(("draw-1 (SplitMix64)", 20221015L), (schedule.Algorithm.Name, schedule.Seed!.Value));
        // Written down once: on every machine and for ever the same.
        Assert.Equal(
            "u1→u2, u2→u4, u4→u8, u8→u7, u7→u6, u6→u9, u9→u3, u3→u5, u5→u1", Drawn(request, 20221015));
    }

    /// <summary>Both builds of the library draw this: the list of tests runs with each of them.</summary>
    [Theory]
    [InlineData(6, 1, "u1→u3, u3→u6, u6→u5, u5→u4, u4→u2, u2→u1")]
    [InlineData(13, 20221015, "u1→u5, u5→u13, u13→u12, u12→u11, u11→u7, u7→u2, u2→u10, u10→"
        + "u3, u3→u9, u9→u4, u4→u8, u8→u6, u6→u1")]
    public void Other_algorithms_draw_the_same_on_every_build_too(int count, long seed, string expected)
    {
        var request = RotationRequest.Ring(RotationMaker.Units(count))
            .With(new RotationRequirement.NotAgain()).After(Ring(2021, count)).For(2022);

        Assert.Equal(expected, Drawn(request, seed));
    }

    internal static RotationYear Ring(int year, int units)
    {
        var list = RotationMaker.Units(units);
        return new RotationYear(
            year, ValueList.From(list.Select((unit, i) => new RotationPair(unit, list[(i + 1) % units]))));
    }

    private static string Drawn(RotationRequest request, long seed)
    {
        var year = RotationPlanner.Assign(request, seed).Schedule!.Years[0];
        return string.Join(", ", year.Pairs.Select(pair => pair.By + "→" + pair.Of));
    }

    private static Dictionary<string, int> Count(IEnumerable<string> draws) =>
        draws.GroupBy(draw => draw).ToDictionary(group => group.Key, group => group.Count());

    private static decimal ChiSquare(Dictionary<string, int> times, int ways)
    {
        decimal expected = (decimal)times.Values.Sum() / ways;
        return times.Values.Sum(count => (count - expected) * (count - expected) / expected)
            + ((ways - times.Count) * expected);
    }
}
