using System.Collections.Generic;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>
/// One value of a JSON text with the offset of its first byte; strings are composed (NFC), numbers are as written.
/// </summary>
internal sealed class JsonNode
{
    private List<JsonNode>? _children; // most nodes have none

    public JsonNode(JsonKind kind, int start, JsonNode? parent)
    {
        Kind = kind;
        Start = start;
        Parent = parent;
    }

    public JsonKind Kind { get; }

    /// <summary>Offset of the first byte of the value.</summary>
    public int Start { get; }

    public JsonNode? Parent { get; }

    /// <summary>The pointer to it, once somebody asked; the root until then.</summary>
    public JsonPointer Pointer { get; set; }

    /// <summary>The name under which the parent object holds it; null in an array and at the root.</summary>
    public string? Name { get; init; }

    /// <summary>Offset of the first byte of the name; the value's own where there is no name.</summary>
    public int NameStart { get; init; }

    /// <summary>
    /// The name holds bad UTF-8 or half a character: that was reported, and it is equal to no other name.
    /// </summary>
    public bool IsNameFaulty { get; init; }

    /// <summary>Its place in the parent array; -1 elsewhere.</summary>
    public int Index { get; init; } = -1;

    /// <summary>The characters of a string, the digits of a number.</summary>
    public string Text { get; init; } = "";

    /// <summary>
    /// The value or its name holds bad UTF-8 or half a character, or it is a number that is not read: that was
    /// reported, and nobody should look at it.
    /// </summary>
    public bool IsFaulty { get; init; }

    /// <summary>Its name stands in the object again: nobody knows which of the two was meant.</summary>
    public bool IsTwice { get; set; }

    /// <summary>
    /// A fault of syntax ended the text inside this value: what is missing in it is no mistake of its own.
    /// </summary>
    public bool IsCut { get; set; }

    /// <summary>
    /// Members of an object in the order of the text, without second ones of a name; items of an array.
    /// </summary>
    public List<JsonNode> Children => _children ??= [];
}
