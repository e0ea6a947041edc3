using System.IO;
using System.Linq;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests;

/// <summary>
/// A real rule set with ten mistakes, each in a part of its own: all are found at once, and nothing else.
/// </summary>
public sealed class PlantedMistakesTests
{
    [Fact]
    public void Ten_planted_mistakes_are_found_each_at_its_place_and_nothing_else()
    {
        string file = Path.Combine(BadFiles.Folder, "Planted", "dien-bien-2022.json");

        var loaded = RuleSet.Load(new RuleSetText(Code.Of("bad"), File.ReadAllBytes(file)));

        Assert.Null(loaded.Value);
        string[] found = [.. loaded.Diagnostics.Select(d => $"{d.Code} {d.At.Line}:{d.At.Column} {d.At.Pointer}")];
        Assert.Equal(
            [
                "TD5001 84:14 /rubric/worth", // 99
                "TD0111 135:9 /rubric/criteria/0/lable",
                "TD0113 141:18 /rubric/criteria/1/label",
                "TD0202 152:17 /rubric/criteria/3/code",
                "TD0115 238:22 /rubric/criteria/7/criteria/0/worth",
                "TD2001 270:29 /rubric/criteria/7/deductions/0/marking/values/numbered/values/once/of",
                "TD2501 303:23 /rubric/criteria/8/deductions/0/atMost",
                "TD0102 310:18 /rubric/criteria/9/title",
                "TD2007 357:13 /outcomes/0/steps/0/rows/1", // overlapping bands
                "TD2008 376:19 /outcomes/1/steps/0/rows", // a gap
            ],
            found);
    }
}
