using NodaTime;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Explanations;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("85", NumberUnit.Points, "85 điểm", "85 points")]
    [InlineData("1", NumberUnit.Points, "1 điểm", "1 point")]
    [InlineData("-5", NumberUnit.Points, "−5 điểm", "−5 points")]
    [InlineData("-0.25", NumberUnit.Points, "−0,25 điểm", "−0.25 points")]
    [InlineData("1001/12", NumberUnit.Points, "≈ 83,42 điểm (đúng: 1001/12)", "≈ 83.42 points (exactly 1001/12)")]
    [InlineData("1/3000", NumberUnit.Pure, "≈ 0,00033 (đúng: 1/3000)", "≈ 0.00033 (exactly 1/3000)")]
    [InlineData("0.125", NumberUnit.Share, "12,5%", "12.5%")]
    [InlineData("2/3", NumberUnit.Share, "≈ 66,67% (đúng: 2/3)", "≈ 66.67% (exactly 2/3)")]
    [InlineData("1234567", NumberUnit.Money, "1.234.567 đồng", "1,234,567 VND")]
    [InlineData("-123456.5", NumberUnit.Pure, "−123.456,5", "−123,456.5")]
    [InlineData("1", NumberUnit.Days, "1 ngày", "1 day")]
    [InlineData("0.0001", NumberUnit.Points, "0,0001 điểm", "0.0001 points")] // what may be entered is never shortened
    [InlineData("0.00000000001", NumberUnit.Pure, "≈ 0 (đúng: 1/100000000000)", "≈ 0 (exactly 1/100000000000)")]
    public void Numbers_have_the_marks_of_the_language_and_are_shortened_openly(
        string number, NumberUnit unit, string vietnamese, string english) => Cultures.Each(() =>
    {
        var value = Fraction.Parse(number);

        Assert.Equal(vietnamese, NumberWords.Number(value, unit, Language.Vietnamese));
        Assert.Equal(english, NumberWords.Number(value, unit, Language.English));
    });

    [Theory]
    [InlineData("[70, 80]", "points", "từ 70 đến 80 điểm", "from 70 to 80 points")]
    [InlineData("[70, 80)", "points", "từ 70 đến dưới 80 điểm", "from 70 to below 80 points")]
    [InlineData("(70, 80]", "points", "trên 70 đến 80 điểm", "above 70 to 80 points")]
    [InlineData("> 80", "points", "trên 80 điểm", "above 80 points")]
    [InlineData(">= 80", "points", "từ 80 điểm trở lên", "at least 80 points")]
    [InlineData("<= 3", "days", "không quá 3 ngày", "at most 3 days")]
    [InlineData("< 0.5", "share", "dưới 50%", "below 50%")]
    [InlineData("= 0", "count", "bằng 0", "exactly 0")]
    [InlineData("any", "points", "any", "any")]
    [InlineData("[0.5, 0.75]", "share", "từ 50% đến 75%", "from 50% to 75%")]
    [InlineData(
        "[2022-12-05, 2022-12-10)", "date",
        "từ 05/12/2022 đến trước 10/12/2022", "from 5 December 2022 to before 10 December 2022")]
    [InlineData("<= 2022-12-10", "date", "không sau 10/12/2022", "not after 10 December 2022")]
    [InlineData(">= 2022-12-10", "date", "từ 10/12/2022 trở đi", "from 10 December 2022 on")]
    [InlineData("> 2022-12-10", "date", "sau 10/12/2022", "after 10 December 2022")]
    public void Intervals_are_told_with_their_ends(string interval, string unit, string vietnamese, string english) =>
        Cultures.Each(() =>
        {
            Assert.Equal(vietnamese, IntervalWords.Of(interval, unit, Language.Vietnamese));
            Assert.Equal(english, IntervalWords.Of(interval, unit, Language.English));
        });

    [Theory]
    [InlineData("2", NumberUnit.Points, "2 chữ số thập phân", "2 decimals")]
    [InlineData("0", NumberUnit.Days, "số nguyên", "a whole number")]
    [InlineData("4", NumberUnit.Share, "2 chữ số thập phân của phần trăm", "2 decimals of the per cent")]
    [InlineData("2", NumberUnit.Share, "hàng đơn vị của phần trăm", "units of the per cent")] // 0.7357 becomes 74%
    [InlineData("1", NumberUnit.Share, "hàng chục của phần trăm", "tens of the per cent")]
    public void To_how_many_decimals_a_share_is_rounded_is_told_of_its_per_cent(
        string decimals, NumberUnit unit, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, NumberWords.Decimals(decimals, unit, Language.Vietnamese));
        Assert.Equal(english, NumberWords.Decimals(decimals, unit, Language.English));
    }

    [Fact]
    public void Dates_are_told_day_first() => Cultures.Each(() =>
    {
        var date = new LocalDate(2022, 12, 5);

        Assert.Equal("05/12/2022", NumberWords.Date(date, Language.Vietnamese));
        Assert.Equal("5 December 2022", NumberWords.Date(date, Language.English));
        Assert.Equal(date, DayNumber.ToDate(DayNumber.Of(date)));
    });
}
