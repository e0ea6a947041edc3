using System.Linq;
using System.Text;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Tests.Docs;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>What the pages of rotations say comes out, comes out.</summary>
public sealed class RotationPageTests
{
    public static TheoryData<string> Pages => ["docs/rotation.md", "docs/vi/rotation.md"];

    [Theory, MemberData(nameof(Pages))]
    public void The_ring_by_list_order_is_the_one_that_is_shown(string page) =>
        Assert.Equal(PageBlocks.Of(page, "text")[0], Shown(RotationPlanner.Assign(RequestOf(page))));

    [Theory, MemberData(nameof(Pages))]
    public void The_drawn_ring_is_the_one_that_is_shown(string page) =>
        Assert.Equal(PageBlocks.Of(page, "text")[1], Shown(RotationPlanner.Assign(RequestOf(page), 20230115)));

    private static RotationRequest RequestOf(string page) => RotationRequestReader.Read(
        Code.Of("page"), Encoding.UTF8.GetBytes(PageBlocks.Of(page, "json").Single())).Require();

    private static string Shown(RotationAnswer answer) =>
        string.Concat(answer.Schedule!.Years[0].Pairs.Select(pair => pair + "\n"));
}
