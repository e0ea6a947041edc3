using System;
using System.Collections.Generic;
using System.Globalization;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>The tree of a JSON text and the places of its parts. Faults of syntax end it early.</summary>
internal sealed class JsonText
{
    // A name may be as long as the text, and a thousand findings stand below it: longer pointers end at an ancestor.
    private const int LongestPointer = 4096;

    private readonly Code _name;
    private readonly Lazy<LineIndex> _lines;

    private JsonText(Code name, byte[] text, int start)
    {
        _name = name;
        _lines = new Lazy<LineIndex>(() => new LineIndex(text, start));
    }

    /// <summary>The whole value; null when nothing could be read.</summary>
    public JsonNode? Root { get; private set; }

    /// <summary>A fault of syntax, or too many levels, ended the reading before the end of the text.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The members whose names stand in their objects again.</summary>
    public List<JsonNode> Twice { get; } = [];

    internal MemberIndex Members { get; } = new();

    /// <summary>Reads bytes, whatever they are; what is wrong goes into the bag.</summary>
    public static JsonText Read(byte[] bytes, Code name, ReadingLimits limits, DiagnosticBag bag)
    {
        if (bytes.Length > limits.Bytes)
        {
            bag.Add(DiagnosticCatalog.TextTooLarge, new Place(name, default, 1, 1),
                JsonShow.Count("size", bytes.Length), JsonShow.Count("most", limits.Bytes));
            return new JsonText(name, [], 0);
        }

        if (Utf8Check.IsUtf16(bytes))
        {
            bag.Add(DiagnosticCatalog.TextInUtf16, new Place(name, default, 1, 1));
            return new JsonText(name, [], 0);
        }

        var utf8 = new Utf8Check(bytes);
        int start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var text = new JsonText(name, utf8.Text, start);
        if (start > 0)
        {
            bag.Add(DiagnosticCatalog.ByteOrderMark, text.At(default, start));
            for (int i = 0; i < start; i++) utf8.Text[i] = (byte)' '; // so that offsets stay
        }

        var reader = new JsonTextReader(text, utf8, limits, bag);
        text.Root = reader.Read();
        text.IsCut = reader.IsCut;
        return text;
    }

    /// <summary>The place of a value.</summary>
    public Place PlaceOf(JsonNode node) => At(PointerOf(node), node.Start);

    /// <summary>The place of the name of a property; of the value where there is no name.</summary>
    public Place PlaceOfName(JsonNode node) => At(PointerOf(node), node.NameStart);

    /// <summary>
    /// The place with the line and column of its pointer; where the pointer names a part that is not there, those of
    /// the nearest part around it. A place in another text stays as it is.
    /// </summary>
    public Place Locate(Place place)
    {
        if (place.Text != _name) return place;
        var node = Root;
        string[] tokens = place.Pointer.ToString().Split('/'); // the first is empty
        for (int i = 1; i < tokens.Length && node is not null; i++)
        {
            if (Part(node, tokens[i]) is not { } part) break;
            node = part;
        }

        return At(place.Pointer, node?.Start ?? 0);
    }

    /// <summary>The pointer to a value; to an ancestor of it where it would be longer than 4 096 characters.</summary>
    public static JsonPointer PointerOf(JsonNode? node)
    {
        if (node?.Parent is not { } parent) return JsonPointer.Root;
        if (!node.Pointer.IsRoot) return node.Pointer;
        var around = PointerOf(parent);
        // Where a name would have made the pointer too long, that stands for all that is inside.
        bool isCut = parent.Parent is not null && around == PointerOf(parent.Parent);
        var pointer = isCut ? around : node.Name is null ? around.Item(node.Index) : Within(around, node.Name);
        return node.Pointer = pointer;
    }

    /// <summary>The pointer to a property of the object there; to the object where it would be too long.</summary>
    internal static JsonPointer Within(JsonPointer pointer, string name) =>
        pointer.Length + name.Length < LongestPointer ? pointer.Property(name) : pointer;

    internal Place At(JsonPointer pointer, int offset)
    {
        var (line, column) = _lines.Value.At(offset);
        return new Place(_name, pointer, line, column);
    }

    private JsonNode? Part(JsonNode node, string token)
    {
        if (node.Kind == JsonKind.Object) return Members.Find(node, token.Replace("~1", "/").Replace("~0", "~"));
        return node.Kind == JsonKind.Array && token is "0" or not ['0', ..]
            && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && index < node.Children.Count ? node.Children[index] : null;
    }
}
