using System;
using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>For how many years rings can follow each other without a pair that comes again.</summary>
public sealed class RotationHorizonTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(2, 0)] // two units would inspect each other
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 4)]
    [InlineData(6, 4)]
    [InlineData(7, 6)]
    public void The_horizon_of_small_clusters_is_proved_and_planned(int units, int years)
    {
        var request = RotationRequest.Ring(RotationMaker.Units(units)).With(new RotationRequirement.NotAgain());

        var horizon = RotationPlanner.HorizonOf(request);

        Assert.Equal((years, (int?)years, true), (horizon.AtLeast, horizon.AtMost, horizon.IsProven));
        if (years > 0) Assert.Equal(years, RotationPlanner.Plan(request, years).Schedule!.Years.Count);
        Assert.IsType<RotationAnswer.Impossible>(RotationPlanner.Plan(request, years + 1));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void The_horizon_is_what_an_exhaustive_search_finds(int units)
    {
        var request = RotationRequest.Ring(RotationMaker.Units(units)).With(new RotationRequirement.NotAgain());

        Assert.Equal(new SlowRotation(request).MostYears(), RotationPlanner.HorizonOf(request).AtLeast);
    }

    [Fact]
    public void With_other_requirements_it_is_what_an_exhaustive_search_finds_too() =>
        RotationMaker.Law(output, RotationMaker.Requests).Holds(request =>
        {
            var again = request.Requirements.Any(one => one is RotationRequirement.NotAgain { Years: null })
                ? request
                : request.With(new RotationRequirement.NotAgain());

            var horizon = RotationPlanner.HorizonOf(again);

            Assert.True(horizon.IsProven);
            Assert.Equal(new SlowRotation(again).MostYears(), horizon.AtLeast);
        }, RotationMaker.IsTrivial);

    [Fact]
    public void Seven_units_with_many_forbidden_pairs_too()
    {
        for (int seed = 0; seed < 15; seed++)
        {
            var random = new SplitMix64((ulong)seed);
            var units = RotationMaker.Units(7);
            var request = RotationRequest.Ring(units).With(new RotationRequirement.NotAgain());
            for (int i = 0; i < 20; i++)
                request = request.With(
                    new RotationRequirement.Forbidden(units[(int)random.Below(7)], units[(int)random.Below(7)]));

            Assert.Equal(new SlowRotation(request).MostYears(), RotationPlanner.HorizonOf(request).AtLeast);
        }
    }

    [Theory]
    [InlineData(4, 1, true)] // two rings without a common pair take turns for ever
    [InlineData(4, 2, false)]
    [InlineData(5, 3, true)]
    [InlineData(5, 4, false)]
    [InlineData(6, 3, true)]
    [InlineData(6, 4, false)]
    public void Pairs_that_may_come_again_after_some_years_give_a_plan_for_ever_or_none(
        int units, int window, bool ever)
    {
        var again = new RotationRequirement.NotAgain(window, Points.Of(1));
        var request = RotationRequest.Ring(RotationMaker.Units(units)).With(again);

        Assert.Equal(ever, RotationPlanner.HorizonOf(request).IsEndless);
        Assert.Equal(ever, RotationPlanner.Plan(request, 40).Schedule is not null);
    }

    [Fact]
    public void Years_with_a_window_and_years_before_are_possible_when_an_exhaustive_search_says_so() =>
        RotationMaker.Law(output, RotationMaker.Requests).Holds(request =>
        {
            // Only what was a year ago narrows the first year, and nothing the second: the slow way needs no more.
            var again = new RotationRequirement.NotAgain(1, Points.Of(1));
            var others = request.Requirements.Where(one => one is not RotationRequirement.NotAgain);
            var later = request.WithOnly(ValueList.From(others));
            var slow = new SlowRotation(later);
            var first = new SlowRotation(later.With(again)).Rounds;
            bool expected = first.Any(round => slow.HasYears(3, 1, [round]));

            Assert.Equal(expected, RotationPlanner.Plan(later.With(again), 3, 5).Schedule is not null);
        }, RotationMaker.IsTrivial);

    [Theory]
    [InlineData(8, 5)]
    [InlineData(12, 8)]
    [InlineData(40, 10)]
    [InlineData(300, 10)]
    public void More_units_have_a_plan_for_some_years_and_an_end_that_is_certain(int units, int years)
    {
        var request = RotationRequest.Ring(RotationMaker.Units(units)).With(new RotationRequirement.NotAgain())
            .Within(3_000_000);

        Assert.Equal(years, RotationPlanner.Plan(request, years, 1).Schedule!.Years.Count);
        var answer = Assert.IsType<RotationAnswer.Impossible>(RotationPlanner.Plan(request, units));
        Assert.IsType<RotationCause.TooFewMayInspect>(answer.Conflict.Cause);
    }
}
