using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>The ring of the plan of Cụm thi đua vùng thấp, Điện Biên 2022, part IV.</summary>
public sealed class RotationSeedTests
{
    private static readonly ValueList<Code> _units = ValueList.From(
        new[] { "tuan-giao", "muong-lay", "dien-bien-phu", "muong-ang", "dien-bien" }.Select(Code.Of));

    private static readonly RotationRequest _request = RotationRequest.Ring(_units).For(2022);

    private static readonly ValueList<RotationPair> _published = ValueList.From(
        Enumerable.Range(0, 5).Select(i => new RotationPair(_units[i], _units[(i + 1) % 5])));

    [Fact]
    public void The_published_ring_is_accepted() =>
        Assert.Empty(RotationReview.Of(_request, new RotationYear(2022, _published)));

    [Fact]
    public void With_the_last_pair_changed_to_Muong_Lay_it_is_refused_for_both_reasons()
    {
        var changed = ValueList.From(
            _published.Take(4).Append(new RotationPair(Code.Of("dien-bien"), Code.Of("muong-lay"))));

        var findings = RotationReview.Of(_request, new RotationYear(2022, changed));

        Assert.Equal(
            ["InspectedByNobody 2022 tuan-giao", "InspectedBySeveral 2022 muong-lay"],
            findings.Select(one => one.ToString()));
    }

    [Fact]
    public void List_order_gives_exactly_the_published_pairs()
    {
        var schedule = RotationPlanner.Assign(_request).Schedule!;

        Assert.Equal(_published, schedule.Years.Single().Pairs);
        Assert.Equal("order-1", schedule.Algorithm.Name);
    }

    [Fact]
    public void Next_year_by_list_order_takes_the_next_ring_without_a_pair_of_the_year_before()
    {
        var next = _request.For(2023)
            .With(new RotationRequirement.NotAgain())
            .After(new RotationYear(2022, _published));

        var schedule = RotationPlanner.Assign(next).Schedule!;

        Assert.Equal(
            "tuan-giao → dien-bien-phu, dien-bien-phu → dien-bien, dien-bien → muong-lay, muong-lay → muong-ang, "
            + "muong-ang → tuan-giao",
            string.Join(", ", schedule.Years[0].Pairs));
    }

    [Fact]
    public void The_published_ring_can_be_followed_by_three_others_and_no_more()
    {
        var next = _request.For(2023)
            .With(new RotationRequirement.NotAgain())
            .After(new RotationYear(2022, _published));

        var horizon = RotationPlanner.HorizonOf(next);

        Assert.Equal((3, 3), (horizon.AtLeast, horizon.AtMost));
    }
}
