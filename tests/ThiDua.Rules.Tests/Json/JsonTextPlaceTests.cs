using System;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Json;

public class JsonTextPlaceTests
{
    private const string Sheet = "{\r\n  \"title\": \"Đ😀\", \"a/b\": [10,\r [20, 30]],\n \"c~d\": {\"\": null}\n}";

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("/title", "2:12")]
    [InlineData("/a~1b", "2:26")]
    [InlineData("/a~1b/0", "2:27")]
    [InlineData("/a~1b/1", "3:2")]
    [InlineData("/a~1b/1/1", "3:7")]
    [InlineData("/c~0d", "4:9")]
    [InlineData("/c~0d/", "4:14")]
    [InlineData("/titel", "1:1")] // not there: the object around it
    [InlineData("/a~1b/2", "2:26")]
    [InlineData("/a~1b/01", "2:26")]
    [InlineData("/a~1b/x/y", "2:26")]
    [InlineData("/title/x", "2:12")]
    public void A_pointer_is_located_by_line_and_column(string pointer, string expected)
    {
        var text = ReadJson.Text(Sheet, out _);

        var place = text.Locate(new Place(ReadJson.Name, JsonPointer.Parse(pointer), 0, 0));

        Assert.Equal(expected, place.Line + ":" + place.Column);
        Assert.Equal(pointer, place.Pointer.ToString());
    }

    [Fact]
    public void A_place_in_another_text_stays_as_it_is()
    {
        var place = new Place(Code.Of("other"), JsonPointer.Parse("/title"), 0, 0);

        Assert.Equal(place, ReadJson.Text(Sheet, out _).Locate(place));
    }

    [Fact]
    public void A_property_has_a_place_for_its_name_and_one_for_its_value()
    {
        var text = ReadJson.Text(Sheet, out _);
        var node = text.Root!.Children[1];

        Assert.Equal("sheet:2:26 /a~1b", text.PlaceOf(node).ToString());
        Assert.Equal("sheet:2:19 /a~1b", text.PlaceOfName(node).ToString());
        Assert.Equal("/a~1b/1/0", JsonText.PointerOf(node.Children[1].Children[0]).ToString());
        Assert.Equal(text.PlaceOf(text.Root), text.PlaceOfName(text.Root));
    }

    [Fact]
    public void Every_column_of_a_long_line_is_the_one_that_is_counted_by_hand()
    {
        string json = "[" + string.Join(",", Enumerable.Range(0, 600)
            .Select(i => i % 3 == 0 ? "\"😀\"" : "\"ế\"")) + "]";

        var text = ReadJson.Text(json, out _);

        int from = 0;
        foreach (var node in text.Root!.Children)
        {
            from = json.IndexOf('"', from);
            Assert.Equal(from + 1, text.PlaceOf(node).Column);
            from = json.IndexOf('"', from + 1) + 1;
        }
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(2048)]
    public void The_end_of_a_text_of_any_length_has_a_place(int length) =>
        Assert.Equal($"TD0107  1:{length + 1}", ReadJson.Findings("[" + new string(' ', length - 1)));

    [Fact]
    public void A_name_as_long_as_a_text_does_not_come_again_in_every_pointer()
    {
        string name = new('n', 5000);

        Assert.Equal("TD0116 /a 1:5013", ReadJson.Findings("{\"a\": {\"" + name + "\": [1e5]}}"));
        Assert.Equal(string.Empty, ReadJson.Findings("{\"" + name + "\": 1}"));
    }

    [Fact]
    public void Members_of_large_objects_are_found()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, 100).Select(i => $"\"m{i}\": {i}")) + ", \"m50\": 1}";
        var text = ReadJson.Text(json, out _);
        int second = json.LastIndexOf("\"m50", StringComparison.Ordinal) + 1;

        Assert.Equal($"TD0109 /m50 1:{second}", ReadJson.Findings(json));
        foreach (var node in text.Root!.Children)
            Assert.Equal(text.PlaceOf(node), text.Locate(new Place(ReadJson.Name, JsonText.PointerOf(node), 0, 0)));
    }
}
