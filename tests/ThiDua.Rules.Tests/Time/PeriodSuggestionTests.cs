using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Time;

/// <summary>What is proposed for a text that is no period.</summary>
public sealed class PeriodSuggestionTests
{
    [Theory]
    [InlineData("Q1/2024", "2024-Q1")]
    [InlineData("2024-q1", "2024-Q1")]
    [InlineData("2/2024", "2024-02")]
    [InlineData("2024/02", "2024-02")]
    [InlineData("H2 2024", "2024-H2")]
    [InlineData("quý I/2024", "2024-Q1")]
    [InlineData("tháng 3 năm 2024", "2024-03")]
    [InlineData("năm 2024", "2024")]
    public void A_period_in_words_or_in_another_order_is_named_as_it_is_written(string text, string meant) =>
        Assert.Equal("Write \"" + meant + "\".", PeriodSuggestion.Hint(text).English);

    [Theory]
    [InlineData("2024-13")]
    [InlineData("W03/2024")]
    [InlineData("")]
    public void Of_anything_else_it_is_told_how_periods_are_written(string text) =>
        Assert.Contains("(a week)", PeriodSuggestion.Hint(text).English, System.StringComparison.Ordinal);
}
