using System;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Testing.House;
using Xunit;

namespace ThiDua.Rules.Tests.Cases;

/// <summary>The worked cases of the rule language, one file for each construct, in the folder <c>Cases</c>.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Files => [.. CaseFile.Names];

    public static TheoryData<string, string> Cases => Rows(file => [.. file.Cases]);

    public static TheoryData<string, string> Contrasts => Rows(file => [.. file.Contrasts]);

    public static TheoryData<string, string> Alike => Rows(file => [.. file.Alike]);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_rules_of_a_construct_can_be_used(string file)
    {
        var read = CaseFile.Read(file);

        var loaded = read.Rules();

        // What analysis says about small rule sets is not the matter of these files.
        // An input may be there for the other text of a contrast alone.
        var findings = loaded.Diagnostics.Where(d =>
            !d.Code.StartsWith("TD85", StringComparison.Ordinal) && d.Code != "TD2020");
        Assert.Equal(read.Findings, string.Join(", ", findings.Select(d => d.Code + " " + d.At.Pointer)));
        Assert.NotNull(loaded.Value);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case_comes_out_as_written(string file, string title)
    {
        var read = CaseFile.Read(file);

        var differences = CaseFile.Differences(read.Rules().Require(), One(read.Cases, title), "expected");

        Violations.None(differences);
    }

    [Theory]
    [MemberData(nameof(Contrasts))]
    public void Two_rule_texts_that_differ_in_one_thing_give_two_results(string file, string title)
    {
        var read = CaseFile.Read(file);
        var contrast = One(read.Contrasts, title);

        var before = CaseFile.Differences(read.Rules().Require(), contrast, "expected");
        var after = CaseFile.Differences(read.ChangedRules(contrast), contrast, "otherwise");

        Violations.None(before);
        Violations.None(after);
        Assert.NotEmpty(CaseFile.Differences(read.ChangedRules(contrast), contrast, "expected"));
    }

    [Theory]
    [MemberData(nameof(Contrasts))]
    public void The_step_of_a_contrast_is_explained(string file, string title)
    {
        var read = CaseFile.Read(file);
        var contrast = One(read.Contrasts, title);
        if (contrast["step"] is not { } step) return;

        var steps = CaseFile.Steps(read.Rules().Require(), contrast)
            .Concat(CaseFile.Steps(read.ChangedRules(contrast), contrast));

        Assert.Contains(step.GetValue<string>(), steps);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_contrast_is_about_constructs_that_the_file_names(string file)
    {
        var read = CaseFile.Read(file);

        Assert.Empty(read.Contrasts.SelectMany(read.ConstructsOf).Except(read.Constructs));
    }

    [Theory]
    [MemberData(nameof(Alike))]
    public void A_change_that_does_not_matter_gives_the_same_result(string file, string title)
    {
        var read = CaseFile.Read(file);
        var alike = One(read.Alike, title);

        var before = CaseFile.Differences(read.Rules().Require(), alike, "expected");
        var after = CaseFile.Differences(read.ChangedRules(alike), alike, "expected");

        Violations.None(before);
        Violations.None(after);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_construct_has_a_contrast(string file) => Assert.NotEmpty(CaseFile.Read(file).Contrasts);

    private static JsonObject One(System.Collections.Generic.IEnumerable<JsonObject> all, string title) =>
        all.Single(one => CaseFile.TitleOf(one) == title);

    private static TheoryData<string, string> Rows(Func<CaseFile, JsonObject[]> list)
    {
        var rows = new TheoryData<string, string>();
        foreach (string name in CaseFile.Names)
            foreach (var one in list(CaseFile.Read(name))) rows.Add(name, CaseFile.TitleOf(one));

        return rows;
    }
}
