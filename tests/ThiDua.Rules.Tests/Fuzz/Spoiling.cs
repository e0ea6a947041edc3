using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace ThiDua.Rules.Tests.Fuzz;

/// <summary>Spoils good texts: bytes, tokens, or values, by a random number generator with a fixed seed.</summary>
internal sealed class Spoiling
{
    private static readonly string[] Pieces =
    [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "/", "//", "/*", "'", "\n", "\r", "\t", " ", "0", "1", "-", ".",
        "e5", "true", "null", "NaN", "\\u", "\\ud800", "“", "đ", "😀", "\0", "\uFEFF", "\"code\": 1,", "[[[[[[[[",
        "9999999999",
    ];

    private static readonly string[] Texts =
    [
        "own", "worth", "none", "total", "n/a", "", " ", "x", "a/b", "50%", "-1%", "1/3%", "[0, 1]", "(0, 0)", "> 92%",
        "<= -3", "= 0", "any", "last", "true", "2031-02-29", "2031-01-01", "code", "kind", "sum", "product", "least",
        "mean", "leave-out", "rescale", "points", "level", "share", "worth", "deducted", "each", "table", "entered",
        "measured", "fixed", "holds", "by-reading", "compare", "is", "not", "all", "down", "up", "half-up", "unit",
        "open", "bounded", "greatest", "date",
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "2", "3", "0.5", "0.0001", "0.00001", "100", "64", "65", "-0", "1e3", "1000000000000",
        "1000000000001",
        "0.3333333333333333333333333333", "9999999999999999999999999999",
        "-9999999999999999999999999999", "99999999999999999999999999999", "12.5", "10", "28", "-12", "10001",
        "2147483648", "0.1",
    ];

    private readonly Random _random;
    private readonly List<string> _codes = [];

    public Spoiling(int seed) => _random = new Random(seed);

    public byte[] Bytes(byte[] json)
    {
        for (int changes = 1 + _random.Next(3); changes > 0; changes--)
        {
            int at = _random.Next(json.Length + 1);
            int until = Math.Min(json.Length, at + _random.Next(4) * _random.Next(8));
            json = _random.Next(5) switch
            {
                0 => [.. json[..at], .. json[until..]],
                1 => json[..at],
                2 => [.. json[..at], (byte)_random.Next(256), .. json[until..]],
                3 => [.. json[..until], .. json[at..]],
                _ => [.. json[..at], .. Encoding.UTF8.GetBytes(Pick(Pieces)), .. json[until..]],
            };
        }

        return json;
    }

    /// <summary>Names, types and nesting change; the text stays JSON.</summary>
    public byte[] Tokens(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        for (int changes = 1 + _random.Next(3); changes > 0; changes--) SpoilToken(root);
        return Encoding.UTF8.GetBytes(JsonTree.Write(root));
    }

    /// <summary>Only numbers, words and codes change, so that many texts stay good.</summary>
    public byte[] Values(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        _codes.Clear();
        _codes.AddRange(JsonTree.Properties(root).Where(p => p.Name is "code" or "of" or "then" or "is")
            .Select(p => p.Owner[p.Name]).OfType<JsonValue>().Select(v => v.ToString()));
        for (int changes = 1 + _random.Next(4); changes > 0; changes--) SpoilValue(root);
        return Encoding.UTF8.GetBytes(JsonTree.Write(root));
    }

    private void SpoilToken(JsonNode root)
    {
        var all = JsonTree.Properties(root);
        if (all.Count == 0) return;
        var (owner, name) = Pick(all);
        var (otherOwner, otherName) = Pick(all);
        switch (_random.Next(9))
        {
            case 0:
                owner.Remove(name);
                break;
            case 1:
                JsonTree.Repeat(owner, name);
                break;
            case 2:
                if (!owner.ContainsKey(name + "x")) JsonTree.Rename(owner, name, name + "x");
                break;
            case 3:
                owner[otherName] = otherOwner[otherName]?.DeepClone();
                break;
            case 4:
                owner[name] = otherOwner[otherName]?.DeepClone();
                break;
            case 5:
                owner[name] = new JsonArray(owner[name]?.DeepClone());
                break;
            case 6:
                owner[name] = new JsonObject { ["kind"] = Pick(Texts), ["of"] = owner[name]?.DeepClone() };
                break;
            case 7:
                SpoilList(root);
                break;
            default:
                owner[name] = Scalar();
                break;
        }
    }

    private void SpoilList(JsonNode root)
    {
        var lists = JsonTree.Containers(root).OfType<JsonArray>().Where(list => list.Count > 0).ToList();
        if (lists.Count == 0) return;
        var list = Pick(lists);
        int at = _random.Next(list.Count);
        switch (_random.Next(4))
        {
            case 0:
                list.RemoveAt(at);
                break;
            case 1:
                list.Insert(_random.Next(list.Count), list[at]?.DeepClone());
                break;
            case 2:
                list[at] = Scalar();
                break;
            default:
                var other = Pick(lists);
                list[at] = other[_random.Next(other.Count)]?.DeepClone();
                break;
        }
    }

    private void SpoilValue(JsonNode root)
    {
        var places = JsonTree.Properties(root).Where(p => p.Owner[p.Name] is JsonValue).ToList();
        if (places.Count == 0) return;
        var (owner, name) = Pick(places);
        var (otherOwner, otherName) = Pick(places);
        var value = owner[name]!.AsValue();
        owner[name] = value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Number => Number(),
            System.Text.Json.JsonValueKind.String when _codes.Count > 0 && _random.Next(2) == 0 => Pick(_codes),
            System.Text.Json.JsonValueKind.String => Pick(Texts),
            _ => otherOwner[otherName]?.DeepClone(),
        };
    }

    private JsonNode? Scalar() => _random.Next(6) switch
    {
        0 => null,
        1 => JsonValue.Create(_random.Next(2) == 0),
        2 => Number(),
        3 => new JsonArray(),
        4 => new JsonObject(),
        _ => Pick(Texts),
    };

    private JsonNode Number() => JsonNode.Parse("[" + Pick(Numbers) + "]")![0]!.DeepClone();

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
