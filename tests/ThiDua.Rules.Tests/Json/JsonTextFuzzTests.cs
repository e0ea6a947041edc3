using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Json;

public class JsonTextFuzzTests
{
    private const string Good = """
        {
          "code": "cum-1", "title": "Bảng chấm điểm 😀 \ud83d\ude00 \u0111 \"x\" \\",
          "criteria": [ { "worth": 12.5, "deductions": [-1, 0, 0.25], "note": null }, {}, [] ],
          "on": true, "off": false, "": { "": "" }
        }
        """;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"", "\\", "{", "}", "[", "]", ",", ":", "/", "//", "/*", "'", "\n", "\r", "\t", " ", "0", "1", "-",
            ".", "e5", "+", "true", "null", "NaN", "\\u", "\\ud800", "\\udc00", "“", "đ", "😀", "\0",
            "\uFEFF", "\"code\": 1,", "[[[[",
        }.Select(Encoding.UTF8.GetBytes),
        [0xE1], [0xBB], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF],
    ];

    private static int Cases => 20 * Properties.Cases;

    [Fact]
    public void Whatever_the_bytes_are_nothing_throws_and_good_texts_give_the_tree_of_the_platform()
    {
        var random = new Random(20260101);
        int good = 0;
        for (int i = 0; i < Cases; i++)
        {
            byte[] json = Encoding.UTF8.GetBytes(Good);
            for (int changes = random.Next(4); changes > 0; changes--) json = Changed(json, random);

            if (IsLikeThePlatform(json)) good++;
        }

        Assert.InRange(good, Cases / 10, Cases * 9 / 10); // else it tests only one side
    }

    private static byte[] Changed(byte[] json, Random random)
    {
        int at = random.Next(json.Length + 1);
        int until = Math.Min(json.Length, at + random.Next(4) * random.Next(4));
        return random.Next(4) switch
        {
            0 => [.. json[..at], .. json[until..]],
            1 => json[..at],
            2 => [.. json[..at], (byte)random.Next(256), .. json[until..]],
            _ => [.. json[..at], .. Pieces[random.Next(Pieces.Length)], .. json[until..]],
        };
    }

    // Whether the text is good: then both trees are equal; otherwise one fault of syntax at most was found.
    private static bool IsLikeThePlatform(byte[] json)
    {
        var text = ReadJson.Bytes(json, out var found);
        var codes = found.Sorted(text.Locate).Select(d => d.Code).ToArray();
        bool isOther = codes.Any(c => c is "TD0102" or "TD0108" or "TD0109" or "TD0110");
        int faults = codes.Count(c => c is "TD0104" or "TD0105" or "TD0106" or "TD0107" or "TD0108");
        bool parsed = TryParse(json is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : json, out string? expected);

        string shown = Encoding.UTF8.GetString(json);
        Assert.True(parsed || found.HasErrors, shown);
        Assert.InRange(faults, 0, text.IsCut ? 1 : 0);
        if (isOther || !parsed) return false;
        Assert.False(text.IsCut, shown);
        Assert.Equal(expected, Written(text.Root!));
        return true;
    }

    private static bool TryParse(byte[] json, out string? written)
    {
        written = null;
        try
        {
            using var document = JsonDocument.Parse(json);
            written = Written(document.RootElement);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false; // bad syntax, or half of a character
        }
    }

    private static string Written(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Concat(element.EnumerateObject()
            .Select(p => JsonSerializer.Serialize(Text.Compose(p.Name)) + ":" + Written(p.Value) + ",")) + "}",
        JsonValueKind.Array => "[" + string.Concat(element.EnumerateArray().Select(e => Written(e) + ",")) + "]",
        JsonValueKind.String => JsonSerializer.Serialize(Text.Compose(element.GetString()!)),
        _ => element.GetRawText(),
    };

    private static string Written(JsonNode node) => node.Kind switch
    {
        JsonKind.Object => "{" + string.Concat(node.Children
            .Select(c => JsonSerializer.Serialize(c.Name) + ":" + Written(c) + ",")) + "}",
        JsonKind.Array => "[" + string.Concat(node.Children.Select(c => Written(c) + ",")) + "]",
        JsonKind.String => JsonSerializer.Serialize(node.Text),
        JsonKind.Number => node.Text,
        JsonKind.Null => "null",
        _ => node.Kind == JsonKind.True ? "true" : "false",
    };
}
