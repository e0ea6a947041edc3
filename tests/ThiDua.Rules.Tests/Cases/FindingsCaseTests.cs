using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace ThiDua.Rules.Tests.Cases;

/// <summary>The worked cases of constructs that are not scored, in the folder <c>Cases/Findings</c>.</summary>
public sealed class FindingsCaseTests
{
    public static TheoryData<string, string> Cases => Rows(file => [.. file.Cases]);

    public static TheoryData<string, string> Contrasts => Rows(file => [.. file.Contrasts]);

    [Theory, MemberData(nameof(Cases))]
    public void Exactly_what_is_written_is_found(string file, string title)
    {
        var read = FindingsFile.Read(file);
        var one = read.Cases.Single(one => CaseFile.TitleOf(one) == title);

        Assert.Equal(Expected(one, "expected"), read.Found(one));
    }

    [Theory, MemberData(nameof(Contrasts))]
    public void Two_rule_texts_that_differ_in_one_thing_are_found_different_fault_with(string file, string title)
    {
        var read = FindingsFile.Read(file);
        var contrast = read.Contrasts.Single(one => CaseFile.TitleOf(one) == title);

        Assert.Equal(Expected(contrast, "expected"), read.Found(contrast));
        Assert.Equal(Expected(contrast, "otherwise"), read.FoundOtherwise(contrast));
        Assert.NotEqual(Expected(contrast, "expected"), Expected(contrast, "otherwise"));
    }

    private static string[] Expected(JsonObject one, string name) =>
        [.. one[name]!.AsArray().Select(finding => (string)finding!)];

    private static TheoryData<string, string> Rows(Func<FindingsFile, JsonObject[]> list)
    {
        var rows = new TheoryData<string, string>();
        foreach (string name in FindingsFile.Names)
            foreach (var one in list(FindingsFile.Read(name))) rows.Add(name, CaseFile.TitleOf(one));

        return rows;
    }
}
