using ThiDua.Rules.Reports;
using Xunit;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>What was left open in a text, and what only looks like it.</summary>
public sealed class OpenPlaceholdersTests
{
    [Theory]
    [InlineData("…")]
    [InlineData("Sở có … đơn vị")]
    [InlineData("Sở có ... đơn vị")]
    [InlineData("tại số ....../QĐ-UBND")]
    [InlineData("theo Quyết định sốngày ... thángnăm...")]
    [InlineData("Kế hoạch số…/KH-UBND")]
    [InlineData("Cụm thi đua số ____")]
    [InlineData("Lai Châu, ngày tháng năm 2023")]
    [InlineData("Lai Châu, ngày … tháng … năm …")]
    [InlineData("Cần Giờ, ngày tháng 9 năm 2024")]
    [InlineData("Ngày  tháng  năm 2023.")]
    [InlineData("Số: /BC-SYT")]
    [InlineData("đạt (...) phần trăm")]
    [InlineData("a.....")] // nobody writes "and so on" with five dots
    public void It_is_open(string text) => Assert.NotNull(OpenPlaceholders.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("Thực hiện tốt.")]
    [InlineData("chỉ tiêu kinh tế, xã hội... của đơn vị")]
    [InlineData("văn minh công sở...")]
    [InlineData("sơ kết, tổng kết, ...")]
    [InlineData("họ tên, ngày tháng năm sinh của cá nhân")]
    [InlineData("ngày 05 tháng 12 năm 2023")]
    [InlineData("trong tháng năm 2023")]
    [InlineData("Số: 45/BC-SYT")]
    [InlineData("chuyên trách/kiêm nhiệm")]
    public void It_is_not_open(string text) => Assert.Null(OpenPlaceholders.Find(text));

    [Fact]
    public void Each_place_is_counted_and_the_first_is_shown() =>
        Assert.Equal(("Có … xã, …", 3), OpenPlaceholders.Find("Có … xã, … phường, ngày tháng năm 2023"));
}
