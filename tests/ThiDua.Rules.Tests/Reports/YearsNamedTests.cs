using ThiDua.Rules.Reports;
using ThiDua.Rules.Time;
using Xunit;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>Years that words name, and whether they are those of a report.</summary>
public sealed class YearsNamedTests
{
    [Theory]
    [InlineData("Kết quả năm 2023", "2023")]
    [InlineData("NĂM 2022 và năm 2023", "2022 2023")]
    [InlineData("trong năm học 2023", "")] // a school year has two
    [InlineData("năm 20234", "")]
    [InlineData("năm 23", "")]
    [InlineData("năm ", "")]
    [InlineData("", "")]
    public void Years_stand_after_the_word(string text, string years) =>
        Assert.Equal(years, string.Join(" ", YearsNamed.In(text)));

    [Theory]
    [InlineData("Kết quả năm 2023", "Năm 2022 đã khen 5 tập thể", "2022")]
    [InlineData("Kết quả năm 2023", "Năm 2022 khen 5, năm 2023 khen 6", "")]
    [InlineData("Kết quả năm 2023", "Đã khen 5 tập thể", "")]
    [InlineData("Phương hướng năm 2024", "Năm 2022 đã khen", "")] // the heading names none of the period
    public void A_text_names_a_year_of_its_heading_or_none(string heading, string text, string wrong) =>
        Assert.Equal(wrong, string.Join(" ", YearsNamed.Wrong(heading, text, Period.OfYear(2023))));
}
