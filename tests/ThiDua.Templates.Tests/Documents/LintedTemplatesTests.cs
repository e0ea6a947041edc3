using System.Linq;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Time;
using Xunit;

namespace ThiDua.Templates.Tests.Documents;

/// <summary>What was measured in the source documents is found by the linter, wherever the template has it.</summary>
public sealed class LintedTemplatesTests
{
    private static readonly LintOptions Options = LintOptions.Default.WithRegister(CitationCatalog.Read());

    [Theory]
    [InlineData("can-gio-2024", "TD1110")] // S10: I, II, III, III, IV
    [InlineData("can-gio-2024", "TD1120")] // S13: Kế hoạch số …/BC-UBND
    [InlineData("lang-son-2024", "TD1122")] // S14: Luật Thi đua, Khen thưởng năm 2023
    [InlineData("can-gio-2024", "TD1138")] // S18: an agency sends what a cluster signs
    [InlineData("can-gio-2024", "TD1137")] // S19: drafts and blank forms
    [InlineData("dien-bien-2022", "TD1137")]
    [InlineData("lang-son-2024", "TD1137")]
    public void What_the_document_gets_wrong_is_found(string set, string code) =>
        Assert.Contains(code, Codes(set, Options));

    [Theory]
    [InlineData("dien-bien-2022", 2022)]
    [InlineData("lai-chau-2023", 2023)]
    public void A_decree_that_was_right_for_the_period_is_wrong_for_2024(string set, int year)
    {
        // S15: the period decides
        Assert.DoesNotContain("TD1123", Codes(set, Options));
        Assert.DoesNotContain("TD1123", Codes(set, Options.ForPeriod(Period.OfYear(year))));
        Assert.Contains("TD1123", Codes(set, Options.ForPeriod(Period.OfYear(2024))));
    }

    /// <summary>The page about documents quotes this.</summary>
    [Fact]
    public void A_text_that_is_used_again_cites_what_has_expired_by_then()
    {
        var rules = TemplateCatalog.Get("dien-bien-2022").Load().Require();

        #region lint-for-another-year
        var options = LintOptions.Default.WithRegister(CitationCatalog.Read());
        var now = rules.Lint(options);
        var nextYear = rules.Lint(options.ForPeriod(Period.OfYear(2025)));
        #endregion

        Assert.Equal(["TD1123"], nextYear.Select(one => one.Code).Except(now.Select(one => one.Code)));
    }

    private static string[] Codes(string set, LintOptions options) =>
        [.. TemplateCatalog.Get(set).Load().Require().Lint(options).Select(found => found.Code)];
}
