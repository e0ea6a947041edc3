using ThiDua.Rules.Analysis;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

public sealed class BoundWordsTests
{
    [Theory]
    [InlineData("Tổ chức thăm không quá 02 điển hình (cơ quan, đơn vị)", "không quá 02 điển hình")]
    [InlineData("Tối đa 5 sáng kiến", "Tối đa 5 sáng kiến")]
    [InlineData("TỐI THIỂU 3 BUỔI", "TỐI THIỂU 3 BUỔI")]
    [InlineData("có ít nhất: 10 tin", "ít nhất: 10 tin")]
    [InlineData("đạt tối thiểu (90%) cán bộ", "tối thiểu (90")]
    [InlineData("không  quá\u00A02 lần", "không quá 2 lần")] // spaces of any sort
    [InlineData("kho\u0302ng qua\u0301 02 người", "không quá 02 người")] // marks by themselves
    [InlineData("tối đa 5 điển hình", "tối đa 5 điển hình")]
    [InlineData("chậm không quá 5", "không quá 5")]
    public void Words_that_state_a_bound_on_a_number_are_found(string text, string found) =>
        Assert.Equal(found, BoundWords.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("tối đa")]
    [InlineData("không quá nhiều")]
    [InlineData("tối đa 10 điểm")] // a bound on points is what "worth" says
    [InlineData("không qua 02 vòng")] // another word: through, not beyond
    [InlineData("ít nhất hai buổi")] // a number in letters
    [InlineData("02 điển hình")]
    [InlineData("khoảngtối đa 5 lần")] // the middle of a word
    public void Other_words_are_not(string text) => Assert.Null(BoundWords.Find(text));

    [Fact]
    public void The_first_bound_that_is_not_about_points_is_given() =>
        Assert.Equal("ít nhất 2 lần", BoundWords.Find("Tối đa 10 điểm; ít nhất 2 lần."));
}
