using System;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Json;

public class JsonTextContentTests
{
    [Theory]
    [InlineData("[\"«E1»\"]", "TD0102 /0 1:2")]
    [InlineData("[\"«E1 BB»\"]", "TD0102 /0 1:2")] // the tail is missing
    [InlineData("[\"«C0 AF»\"]", "TD0102 /0 1:2")] // overlong
    [InlineData("[\"«E0 80 AF»\"]", "TD0102 /0 1:2")]
    [InlineData("[\"«F0 80 80 AF»\"]", "TD0102 /0 1:2")]
    [InlineData("[\"«ED A0 80»\"]", "TD0102 /0 1:2")] // a surrogate
    [InlineData("[\"«F4 90 80 80»\"]", "TD0102 /0 1:2")] // above U+10FFFF
    [InlineData("[\"«FF»\", \"«FE»?\"]", "TD0102 /0 1:2")]
    [InlineData("{\"a\": \"b\", \"c\": \"«FF»\"}", "TD0102 /c 1:17")]
    [InlineData("{\"«FF»\": 1}", "TD0102 /? 1:2")]
    [InlineData("{\"«FF»\": 1, \"?\": 2, \"«FE»\": 3}", "TD0102 /? 1:2")] // no second ones
    [InlineData("[1, «FF»]", "TD0102 /1 1:5")]
    [InlineData("[tru«FF»]", "TD0102 /0 1:5")]
    [InlineData("«FF FE»{", "TD0125  1:1")]
    [InlineData("{\"a\"«FF»: 1}", "TD0102  1:5")]
    [InlineData("[1]«FF»", "TD0102  1:4")]
    [InlineData("[\"\\«FF»\"]", "TD0102 /0 1:4")]
    [InlineData("[\"\\u12«FF»4\"]", "TD0102 /0 1:7")]
    [InlineData("[\"«FF»\", ?]", "TD0102 /0 1:2; TD0107 /1 1:7")]
    [InlineData("«EF BB BF»[1,]", "TD0103  1:1; TD0105  1:3")]
    [InlineData("«EF BB BF»", "TD0103  1:1; TD0107  1:1")]
    [InlineData("«EF BB BF EF BB BF»1", "TD0103  1:1; TD0107  1:1")]
    public void Bytes_that_are_not_UTF8_are_found_once_in_each_text(string json, string expected) =>
        Assert.Equal(expected, ReadJson.Findings(ReadJson.WithBytes(json)));

    [Fact]
    public void A_string_with_bad_bytes_is_marked_and_the_reading_goes_on()
    {
        var text = ReadJson.Bytes(ReadJson.WithBytes("[\"a«E1»\", 1]"), out var found);

        Assert.Equal(
            "The byte 0xE1 is not UTF-8 here; the whole file may be in another encoding. "
                + "Save it with the encoding UTF-8.",
            found.Sorted(text.Locate)[0].Text(Language.English));
        Assert.Equal([true, false], text.Root!.Children.Select(c => c.IsFaulty));
        Assert.False(text.IsCut);
    }

    [Theory]
    [InlineData(@"[""\ud800""]", @"\ud800")]
    [InlineData(@"[""a\uDC00b""]", @"\uDC00")]
    [InlineData(@"[""\uDC00\uD800""]", @"\uDC00")]
    [InlineData(@"[""\ud800\ud801\udc00""]", @"\ud800")]
    [InlineData(@"[""\uD83D\uDE00 \ud83d""]", @"\ud83d")]
    [InlineData(@"[""\\\ud83d""]", @"\ud83d")]
    public void Half_a_character_is_found_once_in_each_string(string json, string escape)
    {
        Assert.Equal("TD0110 /0 1:2", ReadJson.Findings(json));
        Assert.Contains("(" + escape + ")", ReadJson.Message(json, Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"[""\uD83D\uDE00""]", "😀")]
    [InlineData(@"[""\\ud800""]", @"\ud800")]
    [InlineData(@"[""\u0111i\u1EC3m""]", "điểm")]
    [InlineData("[\"e\u0302\u0301\"]", "\u1EBF")] // composed
    [InlineData(@"[""e\u0302\u0301\n""]", "\u1EBF\n")]
    public void Whole_characters_are_read_and_composed(string json, string expected)
    {
        var text = ReadJson.Text(json, out var found);

        Assert.Empty(found.Sorted(text.Locate));
        Assert.Equal(expected, text.Root!.Children[0].Text);
    }

    [Theory]
    [InlineData("{\"a\": 1, \"a\": 2}", "TD0109 /a 1:10")]
    [InlineData("{\"a\": 1, \"\\u0061\": 2}", "TD0109 /a 1:10")]
    [InlineData("{\"\u1EBF\": 1, \"e\u0302\u0301\": 2}", "TD0109 /\u1EBF 1:10")]
    [InlineData("{\"a\": 1, \"a\": 2, \"a\": 3}", "TD0109 /a 1:10; TD0109 /a 1:18")]
    [InlineData("{\"a\": {\"a\": [{\"a\": 1}]}}", "")]
    [InlineData("{\"a\": 1, \"A\": 2}", "")]
    [InlineData("{\"a\": 1, \"a\": {\"b\": 1e5}}", "TD0109 /a 1:10; TD0116 /a/b 1:21")]
    [InlineData("{\"\\ud800\": 1}", "TD0110 /\uFFFD 1:2")]
    public void A_name_stands_once_in_an_object(string json, string expected) =>
        Assert.Equal(expected, ReadJson.Findings(json));

    [Fact]
    public void The_second_of_two_equal_names_is_dropped()
    {
        var text = ReadJson.Text("{\"a\": 1, \"a\": [2], \"b\": 3}", out _);

        Assert.Equal(["a=1", "b=3"], text.Root!.Children.Select(c => c.Name + "=" + c.Text));
    }

    [Theory]
    [InlineData("1234567890123456789012345678", "")]
    [InlineData("-12345678901234.56789012345678", "")]
    [InlineData("12345678901234567890123456789", "TD0117 /0 1:2")]
    [InlineData("1.2345678901234567890123456789", "TD0117 /0 1:2")]
    [InlineData("1e5", "TD0116 /0 1:2")]
    [InlineData("-1.5E-3", "TD0116 /0 1:2")]
    public void A_number_is_kept_as_written_within_the_limit_of_digits(string number, string expected)
    {
        var text = ReadJson.Text("[" + number + "]", out _);

        Assert.Equal(expected, ReadJson.Findings("[" + number + "]"));
        Assert.Equal(number, text.Root!.Children[0].Text);
        Assert.Equal(expected.Length > 0, text.Root.Children[0].IsFaulty);
    }
}
