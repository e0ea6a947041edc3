using System;
using System.Linq;
using System.Text;
using NodaTime;
using ThiDua.Rules;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Templates.Tests;

/// <summary>The kinds of unit of the package, and rule sets that name them (S16).</summary>
public sealed class UnitKindCatalogTests
{
    private static readonly ReadingOptions Options = new ReadingOptions().WithUnitKinds(UnitKindCatalog.Read());

    [Theory]
    [InlineData("huyen", "2025-06-30", true, "xa phuong dac-khu")]
    [InlineData("quan", "2025-06-30", true, "phuong")]
    [InlineData("thi-xa", "2025-06-30", true, "phuong xa")]
    [InlineData("thanh-pho-thuoc-tinh", "2025-06-30", true, "phuong xa")]
    [InlineData("thi-tran", "2025-06-30", true, "xa phuong")]
    [InlineData("tinh", "", true, "")]
    [InlineData("xa", "", true, "")]
    [InlineData("so", "", false, "")] // a usual name, for which no document is cited
    public void District_level_and_towns_ended_on_the_last_day_of_June_2025(
        string code, string last, bool isVerified, string successors)
    {
        var kind = UnitKindCatalog.Read().Find(Code.Of(code))!;

        Assert.Equal(last, kind.To is { } to ? NodaTime.Text.LocalDatePattern.Iso.Format(to) : "");
        Assert.Equal(isVerified, kind.Confidence == Confidence.Verified);
        Assert.Equal(successors, string.Join(" ", kind.Successors));
    }

    [Fact]
    public void The_special_zone_begins_when_the_district_has_ended()
    {
        var kinds = UnitKindCatalog.Read();
        var (district, zone) = (kinds.Find(Code.Of("huyen"))!, kinds.Find(Code.Of("dac-khu"))!);
        var first = new LocalDate(2025, 7, 1);

        Assert.True(zone.IsInForce(first) && !zone.IsInForce(first.PlusDays(-1)));
        Assert.True(!district.IsInForce(first) && district.IsInForce(first.PlusDays(-1)));
    }

    [Theory]
    [InlineData("2025-06-30", "TD1005")] // still there on that day: worth knowing
    [InlineData("2025-07-01", "TD1004")]
    [InlineData("2026-01-01", "TD1004")]
    public void What_decides_is_the_day_from_which_the_rule_set_is_in_force(string from, string code)
    {
        var found = Load(from, "huyen").Diagnostics.Single();

        Assert.Equal(code, found.Code);
        Assert.Equal(code == "TD1004" ? Severity.Warning : Severity.Note, found.Severity);
        Assert.Contains("\"xa\", \"phuong\", \"dac-khu\"", found.Text(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_lasts_is_not_spoken_of() => Assert.Empty(Load("2026-01-01", "xa").Diagnostics);

    [Fact]
    public void Without_the_registry_a_kind_has_to_be_declared()
    {
        var loaded = RuleSet.Load(Text("2026-01-01", "huyen"));

        Assert.Equal("TD1001", loaded.Diagnostics.Single().Code);
    }

    private static Diagnosed<RuleSet> Load(string from, string kind) => RuleSet.Load(Text(from, kind), Options);

    private static RuleSetText Text(string from, string kind) => new(Code.Of("text"), Encoding.UTF8.GetBytes($$"""
        { "format": 1, "code": "plan", "version": "1", "effective": { "from": "{{from}}" },
          "organization": { "units": [ { "code": "can-gio", "title": "Cần Giờ", "kind": "{{kind}}" } ] } }
        """));
}
