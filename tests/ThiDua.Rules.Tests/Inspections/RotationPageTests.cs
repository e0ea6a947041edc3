using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>What the page of rotations says comes out, comes out.</summary>
public sealed class RotationPageTests
{
    private static readonly string[] _blocks =
    [
        .. Regex.Matches(
            Repository.Files("docs", "rotation.md").Single().Text, "```[a-z]+\n(.*?)```", RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value),
    ];

    private static readonly RotationRequest _request =
        RotationRequestReader.Read(Code.Of("page"), Encoding.UTF8.GetBytes(_blocks[0])).Require();

    [Fact]
    public void The_ring_by_list_order_is_the_one_that_is_shown() =>
        Assert.Equal(_blocks[1], Shown(RotationPlanner.Assign(_request)));

    [Fact]
    public void The_drawn_ring_is_the_one_that_is_shown() =>
        Assert.Equal(_blocks[2], Shown(RotationPlanner.Assign(_request, 20230115)));

    private static string Shown(RotationAnswer answer) =>
        string.Concat(answer.Schedule!.Years[0].Pairs.Select(pair => pair + "\n"));
}
