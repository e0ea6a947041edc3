using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>Many units: found, or proved from a simple cause, or not found.</summary>
public sealed class RotationLargeTests
{
    [Theory]
    [InlineData(13)]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(5_000)]
    public void Many_units_are_assigned_year_after_year_without_a_pair_of_five_years_before(int count)
    {
        var request = WithHistory(count, 5);

        var schedule = RotationPlanner.Assign(request, 1).Schedule!;

        Assert.Equal(count, schedule.Years[0].Pairs.Select(pair => pair.Of).Distinct().Count());
        Assert.Empty(schedule.Years[0].Pairs.Intersect(request.History.SelectMany(year => year.Pairs)));
    }

    [Fact]
    public void List_order_is_kept_where_it_may_be() => Assert.Equal(
        DrawnRing(50),
        RotationPlanner.Assign(RotationRequest.Ring(RotationMaker.Units(50)).For(2030)).Schedule!.Years[0]);

    [Theory]
    [InlineData(13, 2)]
    [InlineData(60, 2)]
    [InlineData(60, 3)]
    [InlineData(200, 2)]
    public void A_ring_is_found_where_each_unit_may_inspect_few_others(int count, int more)
    {
        // One hidden ring, and a few pairs more for each unit: all other pairs are forbidden.
        var units = RotationMaker.Units(count);
        var random = new SplitMix64((ulong)(count + more));
        int[] order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        bool[,] may = new bool[count, count];
        for (int i = 0; i < count; i++) may[order[i], order[(i + 1) % count]] = true;
        for (int i = 0; i < count * more; i++) may[(int)random.Below(count), (int)random.Below(count)] = true;
        var request = RotationRequest.Ring(units);
        for (int tail = 0; tail < count; tail++)
        {
            var heads = units.Where((_, head) => !may[tail, head]);
            request = request.With(
                new RotationRequirement.Forbidden([units[tail]], ValueList.From(heads), Points.Of(1)));
        }

        Assert.IsNotType<RotationAnswer.Impossible>(RotationPlanner.Assign(request, 2));
        if (more > 2 || count < 20) Assert.NotNull(RotationPlanner.Assign(request, 2).Schedule);
    }

    [Fact]
    public void Two_rounds_a_year_are_found_for_many_units()
    {
        var request = WithHistory(60, 3).Inspecting(2);

        var pairs = RotationPlanner.Assign(request, 4).Schedule!.Years[0].Pairs;

        Assert.Equal(120, pairs.Select(pair => (pair.By, pair.Of)).Distinct().Count());
        Assert.Empty(pairs.Select(pair => (pair.By, pair.Of)).Intersect(pairs.Select(pair => (pair.Of, pair.By))));
    }

    private static RotationYear DrawnRing(int count) => RotationDrawTests.Ring(2030, count);

    private static RotationRequest WithHistory(int count, int years)
    {
        var request = RotationRequest.Ring(RotationMaker.Units(count)).For(2030)
            .With(new RotationRequirement.NotAgain());
        for (int year = 2030 - years; year < 2030; year++)
        {
            var before = RotationPlanner.Assign(request.For(year), year).Schedule!;
            request = request.After(before.Years[0]);
        }

        return request;
    }
}
