using NodaTime;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Values;

public class IntervalTextTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("[70, 80]", "[70, 80]")]
    [InlineData("(70,80]", "(70, 80]")]
    [InlineData("[ -1.5 , 80 )", "[-1.5, 80)")]
    [InlineData("> 92", "> 92")]
    [InlineData(">=3", ">= 3")]
    [InlineData("< 3", "< 3")]
    [InlineData("<= 3", "<= 3")]
    [InlineData("= 0", "= 0")]
    [InlineData("[5, 5]", "= 5")]
    [InlineData(">= 1234567890123456789012345678", ">= 1234567890123456789012345678")] // 28 digits
    public void The_forms_of_an_interval_are_read(string text, string canonical) => Cultures.Each(() =>
    {
        Assert.True(IntervalText.TryParseNumbers(text, out var interval, out bool percent, out IntervalFault fault));
        Assert.Equal((canonical, false, IntervalFault.None), (interval.ToString(), percent, fault));
    });

    [Theory]
    [InlineData("> 92%", "> 0.92")]
    [InlineData("[12.5%, 100%)", "[0.125, 1)")]
    [InlineData("= 0%", "= 0")]
    public void Percents_are_read_as_shares(string text, string canonical)
    {
        Assert.True(IntervalText.TryParseNumbers(text, out Interval<Fraction> interval, out bool percent, out _));
        Assert.Equal((canonical, true), (interval.ToString(), percent));
    }

    [Theory]
    [InlineData("", "Malformed")]
    [InlineData(">", "Malformed")]
    [InlineData("70", "Malformed")]
    [InlineData("any", "Malformed")]
    [InlineData("[70]", "Malformed")]
    [InlineData("[70, 80", "Malformed")]
    [InlineData("[70; 80]", "Malformed")]
    [InlineData("[70, 80, 90]", "Malformed")]
    [InlineData("[70, ]", "Malformed")]
    [InlineData("[70,  80]", "Malformed")] // two spaces
    [InlineData(" > 3", "Malformed")]
    [InlineData("> 3 ", "Malformed")]
    [InlineData(">  3", "Malformed")]
    [InlineData("> = 3", "Malformed")]
    [InlineData("=> 3", "Malformed")]
    [InlineData("== 3", "Malformed")]
    [InlineData("> 92 %", "Malformed")]
    [InlineData("> 92%%", "Malformed")]
    [InlineData("> 1/3", "Malformed")]
    [InlineData("> 1e3", "Malformed")]
    [InlineData("> 12345678901234567890123456789", "Malformed")] // 29 digits
    [InlineData("[70%, x]", "Malformed")]
    [InlineData("[80, 70]", "Empty")]
    [InlineData("(70, 70]", "Empty")]
    [InlineData("[70%, 80]", "MixedPercent")]
    [InlineData("[70, 80%]", "MixedPercent")]
    public void What_is_wrong_with_an_interval_is_said(string text, string fault) => Cultures.Each(() =>
    {
        Assert.False(IntervalText.TryParseNumbers(text, out var interval, out bool percent, out IntervalFault found));
        Assert.Equal((fault, Interval<Fraction>.Everything, false), (found.ToString(), interval, percent));
    });

    [Fact]
    public void What_is_written_reads_back_in_every_culture() => Cultures.Each(() =>
        AnyValue.Interval(output).Holds(interval =>
            IntervalText.TryParseNumbers(interval.ToString(), out Interval<Fraction> back, out _, out _)
                ? back == interval : interval == Interval<Fraction>.Everything));

    [Theory]
    [InlineData("[2026-01-01, 2026-03-31]")]
    [InlineData("< 2026-11-20")]
    [InlineData("= 2024-02-29")]
    public void Dates_are_read_and_written_alike(string text) => Cultures.Each(() =>
    {
        Assert.True(IntervalText.TryParseDates(text, out Interval<LocalDate> dates, out IntervalFault fault));
        Assert.Equal((text, IntervalFault.None), (dates.ToString(), fault));
    });

    [Theory]
    [InlineData("< 2026-02-29", "Malformed")] // not a leap year
    [InlineData("< 20/11/2026", "Malformed")]
    [InlineData("< 2026-1-1", "Malformed")]
    [InlineData("< 3", "Malformed")]
    [InlineData("[2026-03-31, 2026-01-01]", "Empty")]
    public void What_is_wrong_with_dates_is_said(string text, string fault)
    {
        Assert.False(IntervalText.TryParseDates(text, out _, out IntervalFault found));
        Assert.Equal(fault, found.ToString());
    }
}
