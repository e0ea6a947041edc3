using System.Linq;
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
    [InlineData("Thực hiện Luật Thi đua, khen thưởng năm 2022", "")] // when the law was made
    [InlineData("Chỉ thị ngày 15 tháng 6 năm 2022", "")]
    [InlineData("trong tháng 6 năm 2022", "2022")]
    [InlineData("Có Luật mới. Năm 2022 đã khen", "2022")]
    public void Years_stand_after_the_word(string text, string years) =>
        Assert.Equal(years, string.Join(" ", YearsNamed.In(text)));

    [Theory]
    [InlineData("Kết quả năm 2023", "Năm 2022 đã khen 5 tập thể", "2022")]
    [InlineData("Kết quả năm 2023", "Năm 2022 khen 5, năm 2023 khen 6", "")]
    [InlineData("Kết quả năm 2023", "Đã khen 5 tập thể", "")]
    [InlineData("Phương hướng năm 2024", "Năm 2022 đã khen", "")] // the heading names none of the period
    public void A_text_names_a_year_of_its_heading_or_none(string heading, string text, string wrong) =>
        Assert.Equal(wrong, string.Join(" ", YearsNamed.Wrong(heading, text, Period.OfYear(2023))));

    [Theory]
    [InlineData("Báo cáo tổng kết", "Báo cáo tổng kết năm 2022", "2022")]
    [InlineData("Báo cáo tổng kết", "Báo cáo tổng kết năm 2023, phương hướng năm 2024", "")]
    [InlineData("Phương hướng năm 2024", "Phương hướng năm 2024", "")]
    [InlineData("Phương hướng năm 2024", "Phương hướng năm 2022", "2022")]
    [InlineData("Báo cáo tổng kết", "Báo cáo tổng kết", "")]
    public void A_title_names_a_year_of_the_period_or_one_of_its_outline(string outline, string title, string wrong) =>
        Assert.Equal(wrong, string.Join(" ", YearsNamed.WrongInTitle(outline, title, Period.OfYear(2023))));

    [Fact]
    public void A_text_is_judged_by_its_own_heading_and_nobody_reports_before_the_time()
    {
        var rules = Outlined.Rules(System.Text.Json.Nodes.JsonNode.Parse("""
            { "sections": [
              { "code": "i", "title": "Kết quả năm 2023", "text": "required", "sections": [
                { "code": "i-1", "title": "Khen thưởng" }, { "code": "i-2", "title": "So với năm 2022" } ] } ] }
            """)!);

        string[] Found(string day) =>
        [
            .. rules.Review(Outlined.Draft($$"""
                { "date": "{{day}}", "texts": {
                  "i": "Năm 2022 khen 5.", "i-1": "Năm 2022 khen 5.", "i-2": "Năm 2022 khen 5." } }
                """)).Findings
                .Where(one => one.Says.Code == "TD8081").Select(one => one.Says.At.Pointer.ToString()),
        ];

        Assert.Equal(["/texts/i"], Found("2024-01-10"));
        Assert.Equal(["/date", "/texts/i"], Found("2022-12-30"));
    }
}
