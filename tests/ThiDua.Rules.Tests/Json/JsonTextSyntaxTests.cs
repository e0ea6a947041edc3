using System;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Json;

public class JsonTextSyntaxTests
{
    [Theory]
    [InlineData("", "TD0107  1:1")]
    [InlineData(" \n ", "TD0107  2:2")]
    [InlineData("{\"a\": 1", "TD0107  1:8")]
    [InlineData("{\"a\":", "TD0107 /a 1:6")]
    [InlineData("{\"a\"", "TD0107  1:5")]
    [InlineData("[1, 2\n", "TD0107  2:1")]
    [InlineData("[1, ", "TD0107  1:5")]
    [InlineData("{\"a\" 1}", "TD0107  1:6")] // no colon
    [InlineData("{\"a\": 1 \"b\": 2}", "TD0107  1:9")] // no comma
    [InlineData("[1 2]", "TD0107  1:4")]
    [InlineData("[1\"a\"]", "TD0107  1:3")]
    [InlineData("[[1, 2}", "TD0107 /0 1:7")]
    [InlineData("{\"a\": 1]", "TD0107  1:8")]
    [InlineData("{} {}", "TD0107  1:4")]
    [InlineData("1\n2", "TD0107  2:1")]
    [InlineData("]", "TD0107  1:1")]
    [InlineData("[,]", "TD0107 /0 1:2")]
    [InlineData("[1,,2]", "TD0107 /1 1:4")]
    [InlineData("{,}", "TD0107  1:2")]
    [InlineData("{\"a\":}", "TD0107 /a 1:6")]
    [InlineData("{\"a\"::1}", "TD0107 /a 1:6")]
    [InlineData("{'a': 1}", "TD0107  1:2")]
    [InlineData("['a']", "TD0107 /0 1:2")]
    [InlineData("{“a”: 1}", "TD0107  1:2")]
    [InlineData("{a: 1}", "TD0107  1:2")]
    [InlineData("{điểm: 1}", "TD0107  1:2")]
    [InlineData("{1: 1}", "TD0107  1:2")]
    [InlineData("[True]", "TD0107 /0 1:2")]
    [InlineData("[tru]", "TD0107 /0 1:2")]
    [InlineData("[truest]", "TD0107  1:2")]
    [InlineData("[undefined]", "TD0107 /0 1:2")]
    [InlineData("[#]", "TD0107 /0 1:2")]
    [InlineData("[/]", "TD0107 /0 1:2")]
    [InlineData("[\u00A01]", "TD0107 /0 1:2")]
    [InlineData("[\0]", "TD0107 /0 1:2")]
    [InlineData("[\"a", "TD0107 /0 1:2")]
    [InlineData("[\"a\\", "TD0107 /0 1:2")]
    [InlineData("[\"a\n\"]", "TD0107 /0 1:2")]
    [InlineData("[\"a\\\n\"]", "TD0107 /0 1:2")]
    [InlineData("[\"a\tb\"]", "TD0107 /0 1:4")]
    [InlineData("[\"a\\x\"]", "TD0107 /0 1:4")]
    [InlineData("[\"a\\u12G4\"]", "TD0107 /0 1:4")]
    [InlineData("[\"\\u12\"]", "TD0107 /0 1:3")]
    [InlineData("{\"a\\x\": 1}", "TD0107  1:4")]
    [InlineData("{\"a\": [{\"b\": ?}]}", "TD0107 /a/0/b 1:14")]
    public void A_fault_of_syntax_is_found_once_at_its_place(string json, string expected) =>
        Assert.Equal(expected, ReadJson.Findings(json));

    [Theory]
    [InlineData("// a\n{}", "TD0104  1:1")]
    [InlineData("{} /* a */", "TD0104  1:4")]
    [InlineData("{\n  // a\n  \"b\": 1}", "TD0104  2:3")]
    [InlineData("{\"b\" /* a */ : 1}", "TD0104  1:6")]
    [InlineData("{\"b\": /* a */ 1}", "TD0104  1:7")]
    [InlineData("[1// a\n]", "TD0104  1:3")]
    [InlineData("[1, // a\n 2]", "TD0104  1:5")]
    public void A_comment_ends_the_reading(string json, string expected) =>
        Assert.Equal(expected, ReadJson.Findings(json));

    [Theory]
    [InlineData("[1, 2,]", "TD0105  1:6")]
    [InlineData("{\"a\": [1\n, ]}", "TD0105 /a 2:1")]
    [InlineData("{\"a\": 1, }", "TD0105  1:8")]
    public void A_comma_before_a_closing_bracket_is_shown_itself(string json, string expected) =>
        Assert.Equal(expected, ReadJson.Findings(json));

    [Theory]
    [InlineData("NaN")]
    [InlineData("nan")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("-01.5")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("1.5.2")]
    [InlineData("2026-11-20")]
    [InlineData("1e")]
    [InlineData("5đ")]
    public void What_only_looks_like_a_number_is_named(string number)
    {
        string json = "{\"a\": " + number + "}";

        Assert.Equal("TD0106 /a 1:7", ReadJson.Findings(json));
        Assert.StartsWith(number + " is not a number", ReadJson.Message(json, Language.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_number_is_shown_by_its_first_forty_characters() =>
        Assert.StartsWith("0" + new string('1', 39) + "… is",
            ReadJson.Message("[0" + new string('1', 99) + "]", Language.English), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "there is nothing in the text", "văn bản trống")]
    [InlineData("[1", "the text ends before the closing ']'", "văn bản kết thúc khi chưa có dấu đóng ']'")]
    [InlineData("{\"a\":", "the text ends where a value should stand", "văn bản kết thúc ở chỗ cần một giá trị")]
    [InlineData("{a: 1}", "a property name without quotes", "tên thuộc tính không nằm trong ngoặc kép")]
    [InlineData("[True]", "the word True is not in quotes", "từ True không nằm trong ngoặc kép")]
    [InlineData("[1}", "'}' stands where ']' must close first", "có '}' ở chỗ phải đóng bằng ']' trước")]
    [InlineData("[“]", "curly quotes are used, and JSON has straight ones (\")",
        "dùng ngoặc cong, trong khi JSON dùng ngoặc kép thẳng (\")")]
    [InlineData("[\u00A0]", "the character U+00A0 is not expected", "không chờ đợi ký tự U+00A0")]
    [InlineData("[😀]", "the character '😀' (U+1F600) is not expected", "không chờ đợi ký tự '😀' (U+1F600)")]
    [InlineData("[\"\\é\"]", "JSON has no escape \\é", "JSON không có ký hiệu thoát \\é")]
    public void The_text_says_what_was_found_in_both_languages(string json, string english, string vietnamese)
    {
        Assert.Equal("The JSON cannot be read from here on: " + english + ". Mend the text here or just before.",
            ReadJson.Message(json, Language.English));
        Assert.Equal("Không đọc được JSON từ đây: " + vietnamese + ". Hãy sửa văn bản tại chỗ này hoặc ngay trước đó.",
            ReadJson.Message(json, Language.Vietnamese));
    }

    [Fact]
    public void What_stood_before_a_fault_is_kept_and_what_was_open_is_cut()
    {
        var text = ReadJson.Text("{\"a\": [1], \"b\": {\"c\": [2, ?", out _);

        Assert.True(text.IsCut);
        Assert.True(text.Root!.IsCut);
        Assert.False(text.Root.Children[0].IsCut);
        Assert.True(text.Root.Children[1].IsCut);
        Assert.True(text.Root.Children[1].Children[0].IsCut);
        Assert.Equal("2", text.Root.Children[1].Children[0].Children[0].Text);
    }

    [Theory]
    [InlineData("[[[1]]]", "")]
    [InlineData("[[[[1]]]]", "TD0108 /0/0/0 1:4")]
    [InlineData("{\"a\": [[1, {}]]}", "TD0108 /a/0/1 1:12")]
    public void Brackets_may_be_nested_up_to_the_limit(string json, string expected) =>
        Assert.Equal(expected, ReadJson.Findings(json, ReadingLimits.Default with { Depth = 3 }));

    [Fact]
    public void A_text_over_the_limit_is_not_read()
    {
        var text = ReadJson.Bytes("[1]"u8.ToArray(), out var found, ReadingLimits.Default with { Bytes = 2 });

        Assert.Null(text.Root);
        Assert.Equal(
            "The text has 3 bytes and at most 2 are read. Split it, or raise the limit in the reading options.",
            Assert.Single(found.Sorted(text.Locate)).Text(Language.English));
    }
}
