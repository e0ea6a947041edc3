using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Json;

[Trait("Category", "slow")]
[Collection(TimedTests.Name)]
public class JsonTextTimeTests
{
    private const int Size = 4 * 1024 * 1024;

    private readonly ITestOutputHelper _output;

    public JsonTextTimeTests(ITestOutputHelper output) => _output = output;

    public static TheoryData<string> Hostile =>
    [
        "equal names", "different names", "many small objects", "half characters in one string",
        "half characters in strings",
        "bad bytes in one string", "bad bytes in strings", "bad bytes", "one digit numbers", "a long number",
        "numbers with exponents",
        "opening brackets", "empty lines", "spaces", "an unclosed string", "an unclosed escape", "a long word",
        "findings below long names", "findings in deep arrays", "combining marks", "comments",
    ];

    [Theory, MemberData(nameof(Hostile))]
    public void A_hostile_text_is_read_in_linear_time(string kind)
    {
        byte[] json = Make(kind);
        var watch = Stopwatch.StartNew();

        var text = ReadJson.Bytes(json, out var found);
        int count = found.Sorted(text.Locate).Count;

        _output.WriteLine($"{kind}: {json.Length} bytes, {count} findings, {watch.ElapsedMilliseconds} ms");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), kind);
    }

    [Fact]
    public void A_thousand_places_in_one_line_with_many_members_are_located_in_linear_time()
    {
        byte[] json = Make("different names");
        var text = ReadJson.Bytes(json, out _);
        var watch = Stopwatch.StartNew();

        foreach (var node in text.Root!.Children.Skip(text.Root.Children.Count - 1000))
            Assert.Equal(text.PlaceOf(node), text.Locate(new Place(ReadJson.Name, JsonText.PointerOf(node), 0, 0)));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    private static byte[] Make(string kind) => kind switch
    {
        "equal names" => Many("{", "\"aaaa\":1,", "\"a\":1}"),
        "different names" => Encoding.ASCII.GetBytes(
            "{" + string.Join(",", Enumerable.Range(0, 340_000).Select(i => $"\"{i:x5}\":1")) + "}"),
        "many small objects" => Many("[", "{\"a\":{}},", "1]"),
        "half characters in one string" => Many("[\"", "\\ud800", "\"]"),
        "half characters in strings" => Many("[", "\"\\ud800\",", "1]"),
        "bad bytes in one string" => Many("[\"", "«FF»", "\"]"),
        "bad bytes in strings" => Many("[", "\"«FF»\",", "1]"),
        "bad bytes" => Many("", "«FF»", ""),
        "one digit numbers" => Many("[", "1,", "1]"),
        "a long number" => Many("[", "1", "]"),
        "numbers with exponents" => Many("[", "1e1,", "1]"),
        "opening brackets" => Many("", "[", ""),
        "empty lines" => Many("[", "\n", "1e1]"),
        "spaces" => Many("", " ", ""),
        "an unclosed string" => Many("[\"", "a", ""),
        "an unclosed escape" => Many("[\"", "\\n", "\\"),
        "a long word" => Many("[", "x", "]"),
        "findings below long names" => Many("{\"" + new string('n', Size / 2) + "\":[", "1e1,", "1]}", Size / 2 - 100),
        "findings in deep arrays" => Many(new string('[', 64), "1e1,", "1" + new string(']', 64)),
        "combining marks" => Many("[\"e", "\u0301", "\"]"),
        "comments" => Many("", "/**/", ""),
        _ => throw new UnreachableException(kind),
    };

    // As often as it fits into the limit.
    private static byte[] Many(string head, string middle, string tail, int size = Size)
    {
        byte[] part = ReadJson.WithBytes(middle);
        int times = (size - (size == Size ? head.Length : 0) - tail.Length) / part.Length;
        byte[] json = new byte[head.Length + times * part.Length + tail.Length];
        Encoding.ASCII.GetBytes(head).CopyTo(json, 0);
        for (int i = 0; i < times; i++) part.CopyTo(json, head.Length + i * part.Length);
        Encoding.ASCII.GetBytes(tail).CopyTo(json, json.Length - tail.Length);
        return json;
    }
}
