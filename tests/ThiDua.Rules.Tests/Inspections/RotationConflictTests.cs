using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>Why a request cannot be met, and what to give up.</summary>
public sealed class RotationConflictTests(ITestOutputHelper output)
{
    [Fact]
    public void The_conflict_of_a_thousand_impossible_requests_is_least_and_its_cheapest_way_out_is_cheapest()
    {
        int impossible = 0;
        var sizes = new SortedDictionary<int, int>();
        for (ulong seed = 1; impossible < 1_000; seed++)
        {
            var request = RotationMaker.Make(Random(seed), 2, seed % 10 == 0 ? 7 : 5);
            if (RotationPlanner.Assign(request) is not RotationAnswer.Impossible { Conflict: var conflict }) continue;
            impossible++;
            sizes[conflict.Requirements.Count] = sizes.GetValueOrDefault(conflict.Requirements.Count) + 1;
            string? fault = Fault(request, conflict);
            Assert.True(fault is null, fault + " seed " + seed);
        }

        output.WriteLine(string.Join(", ", sizes.Select(one => one.Value + " of " + one.Key)));
        Assert.True(sizes.Keys.Count >= 3);
    }

    [Fact]
    public void The_cheapest_to_give_up_is_said()
    {
        var units = RotationMaker.Units(3);
        var request = new RotationRequest(units)
            .With(new RotationRequirement.SingleCycle(Points.Of(5)))
            .With(new RotationRequirement.Forbidden([units[0]], [units[1]], Points.Of(3)))
            .With(new RotationRequirement.Forbidden([units[0]], [units[2]], Points.Of(2)));

        var conflict = Assert.IsType<RotationAnswer.Impossible>(RotationPlanner.Assign(request)).Conflict;

        Assert.Equal([request.Requirements[1], request.Requirements[2]], conflict.Requirements);
        Assert.Equal(request.Requirements[2], conflict.Cheapest);
        Assert.Equal([request.Requirements[2]], conflict.GiveUp);
        Assert.True(conflict.IsLeast);
        var cause = Assert.IsType<RotationCause.MayInspectTooFew>(conflict.Cause);
        Assert.Equal((units[0], 0, 1), (cause.Unit, cause.May, cause.Needed));
    }

    [Fact]
    public void Two_conflicts_need_two_to_be_given_up()
    {
        var units = RotationMaker.Units(4);
        var request = new RotationRequest(units)
            .With(new RotationRequirement.Forbidden([units[0]], units, Points.Of(3)))
            .With(new RotationRequirement.Forbidden([units[1]], units, Points.Of(2)));

        var conflict = Assert.IsType<RotationAnswer.Impossible>(RotationPlanner.Assign(request)).Conflict;

        Assert.Single(conflict.Requirements);
        Assert.Equal(request.Requirements, conflict.GiveUp);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public void A_group_with_too_few_inspectors_is_named(int count)
    {
        var units = RotationMaker.Units(count);
        var group = ValueList.From(units.Take(4));
        var request = RotationRequest.Ring(units).With(
            new RotationRequirement.Forbidden(ValueList.From(units.Skip(3)), group, Points.Of(1)));

        var conflict = Assert.IsType<RotationAnswer.Impossible>(RotationPlanner.Assign(request)).Conflict;

        var cause = Assert.IsType<RotationCause.TooFewInspectors>(conflict.Cause);
        Assert.Equal(group, cause.Group);
        Assert.Equal(ValueList.From(units.Take(3)), cause.Inspectors);
        Assert.Equal([request.Requirements[2]], conflict.Requirements);
        Assert.Equal([request.Requirements[2]], conflict.GiveUp);
    }

    [Fact]
    public void A_unit_that_nobody_may_inspect_is_named()
    {
        var units = RotationMaker.Units(100);
        var request = RotationRequest.Ring(units)
            .With(new RotationRequirement.Forbidden(units, [units[17]], Points.Of(1)));

        var conflict = Assert.IsType<RotationAnswer.Impossible>(RotationPlanner.Assign(request)).Conflict;

        Assert.Equal(units[17], Assert.IsType<RotationCause.TooFewMayInspect>(conflict.Cause).Unit);
        Assert.True(conflict.IsLeast);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(14, false)]
    [InlineData(14, true)]
    [InlineData(60, true)]
    public void A_group_that_nobody_else_may_inspect_is_a_proof_that_there_is_no_ring(int count, bool alsoBack)
    {
        var units = RotationMaker.Units(count);
        var (one, other) = (ValueList.From(units.Take(5)), ValueList.From(units.Skip(5)));
        var request = RotationRequest.Ring(units).With(new RotationRequirement.Forbidden(one, other, Points.Of(1)));
        if (alsoBack) request = request.With(new RotationRequirement.Forbidden(other, one, Points.Of(1)));

        var conflict = Assert.IsType<RotationAnswer.Impossible>(RotationPlanner.Assign(request)).Conflict;

        Assert.Equal(other, Assert.IsType<RotationCause.ClosedGroup>(conflict.Cause).Group);
        Assert.Contains(conflict.Requirements, requirement => requirement is RotationRequirement.SingleCycle);
        Assert.Equal((2, true), (conflict.Requirements.Count, conflict.IsLeast));
    }

    [Fact]
    public void What_is_neither_found_nor_proved_impossible_is_said_so()
    {
        // Two halves between which only the first unit goes to and fro: a ring would pass through it twice.
        var units = RotationMaker.Units(20);
        var (one, other) = (ValueList.From(units.Skip(1).Take(9)), ValueList.From(units.Skip(10)));
        var request = RotationRequest.Ring(units).Within(50_000)
            .With(new RotationRequirement.Forbidden(one, other, Points.Of(1)))
            .With(new RotationRequirement.Forbidden(other, one, Points.Of(1)));

        var answer = Assert.IsType<RotationAnswer.NotFound>(RotationPlanner.Assign(request));

        Assert.Equal(50_000, answer.Steps);
    }

    private static string? Fault(RotationRequest request, RotationConflict conflict)
    {
        var all = request.Requirements;
        var kept = conflict.Requirements;
        if (SlowRotation.IsMet(request, kept)) return "no conflict";
        if (!conflict.IsLeast) return "not said to be least";
        foreach (var one in kept)
            if (!SlowRotation.IsMet(request, Without(kept, [one]))) return "not least";
        if (!SlowRotation.IsMet(request, Without(all, conflict.GiveUp))) return "giving up does not help";
        var cost = conflict.GiveUp.Aggregate(Points.Zero, (sum, one) => sum + one.Cost);
        // Of many requirements only single ones and pairs are tried: a cheaper way out of three costs more than 1.5.
        var cheaper = all.Select((_, i) => i).SelectMany(i => all.Select((_, j) => new[] { i, j }.Distinct()))
            .Select(some => some.Select(i => all[i]).ToList())
            .Where(some => some.Aggregate(Points.Zero, (sum, one) => sum + one.Cost) < cost);
        return cheaper.Any(some => SlowRotation.IsMet(request, Without(all, some))) ? "not cheapest" : null;
    }

    private static List<RotationRequirement> Without(
        IEnumerable<RotationRequirement> all, IEnumerable<RotationRequirement> given)
    {
        var left = all.ToList();
        foreach (var one in given) left.RemoveAt(left.FindIndex(other => ReferenceEquals(other, one)));
        return left;
    }

    private static Choices Random(ulong seed)
    {
        var random = new SplitMix64(seed);
        return new Choices([.. Enumerable.Range(0, 200).Select(_ => (int)random.Below(10_000))]);
    }
}
