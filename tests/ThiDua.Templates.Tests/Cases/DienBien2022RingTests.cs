using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Templates.Tests.Cases;

/// <summary>The ring of part IV of the plan: who inspects whom, and whose marks count.</summary>
public sealed class DienBien2022RingTests
{
    private static readonly RuleSet Rules = TemplateCases.Rules("dien-bien-2022");

    private static readonly Rotation Ring = Rules.Rotations.Single();

    [Fact]
    public void The_pairs_are_those_of_the_plan_in_its_order()
    {
        var words = Ring.Assigned.Pairs
            .Select((pair, i) => $"{i + 1}. {Ring.TitleOf(pair.By)} kiểm tra {Ring.TitleOf(pair.Of)}.");

        Assert.Equal(
            [
                "1. Huyện Tuần Giáo kiểm tra Thị xã Mường Lay.",
                "2. Thị xã Mường Lay kiểm tra Thành phố Điện Biên Phủ.",
                "3. Thành phố Điện Biên Phủ kiểm tra Huyện Mường Ảng.",
                "4. Huyện Mường Ảng kiểm tra Huyện Điện Biên.",
                "5. Huyện Điện Biên kiểm tra Huyện Tuần Giáo.",
            ],
            words);
        Assert.True(Ring.IsPublished);
    }

    [Fact]
    public void List_order_gives_the_same_pairs() =>
        Assert.Equal(Ring.Assigned, RotationPlanner.Assign(Ring.Request).Schedule!.Years.Single());

    [Fact]
    public void With_its_last_pair_changed_to_Muong_Lay_the_rule_set_is_refused_for_both_reasons()
    {
        var rules = JsonNode.Parse(TemplateCatalog.Get("dien-bien-2022").Text.ToBytes())!;
        rules["rotations"]![0]!["pairs"]![4]!["of"] = "muong-lay";

        var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("changed"), rules.ToJsonString()), TemplateCatalog.Options);

        var errors = loaded.Diagnostics.Where(found => found.Severity == Severity.Error);
        Assert.Equal(["TD7325", "TD7326"], errors.Select(found => found.Code));
    }

    [Theory]
    [InlineData("dien-bien-phu", null)]
    [InlineData("tuan-giao", "TD6720")] // it inspects Mường Lay
    [InlineData("muong-ang", "TD6720")] // itself
    public void A_sheet_of_Muong_Ang_counts_only_from_Dien_Bien_Phu(string by, string? refused)
    {
        var sheet = new DossierBuilder(Rules.Code, Code.Of("muong-ang")).In("2022").Stage("cross-check", by);
        foreach (var input in Rules.Inputs) sheet.Enter(input.Code, 0);

        var result = Rules.Evaluate(sheet.Build());

        Assert.Equal(refused is null ? [] : [refused], result.Diagnostics.Select(d => d.Code));
        Assert.Equal(refused is null, result.Value!.Total.IsValue);
    }

    [Fact]
    public void A_sheet_that_does_not_say_who_filled_it_in_is_plain_entries_and_counts()
    {
        var sheet = new DossierBuilder(Rules.Code, Code.Of("muong-ang"));
        foreach (var input in Rules.Inputs) sheet.Enter(input.Code, 0);

        Assert.Equal("100", Rules.Evaluate(sheet.Build()).Require().Total.Value.ToString());
    }
}
