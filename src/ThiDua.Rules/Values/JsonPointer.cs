using System;
using System.Diagnostics.CodeAnalysis;

namespace ThiDua.Rules.Values;

/// <summary>
/// Where something stands in a JSON text, by RFC 6901, such as <c>/criteria/3/worth</c> (con trỏ JSON). Equality is
/// ordinal. <c>default</c> is the root, the whole text, written as the empty string.
/// </summary>
public readonly record struct JsonPointer
{
    private readonly PointerPart? _last; // null at the root

    private JsonPointer(PointerPart? last) => _last = last;

    /// <summary>The whole text.</summary>
    public static JsonPointer Root => default;

    /// <summary>Whether this is the whole text.</summary>
    public bool IsRoot => _last is null;

    /// <summary>The object or array that this stands in; the root stands in itself.</summary>
    public JsonPointer Parent => new(_last?.Before);

    /// <summary>The last property name or item number, without escapes; null at the root.</summary>
    public string? LastToken => _last?.Token;

    /// <summary>How many characters its text has.</summary>
    internal int Length => _last?.Length ?? 0;

    /// <summary>Reads a pointer.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">
    /// The text is neither empty nor begins with <c>/</c>, or has a <c>~</c> that is not <c>~0</c> or <c>~1</c>.
    /// </exception>
    public static JsonPointer Parse(string text) => TryParse(Require.NotNull(text), out JsonPointer pointer) ? pointer
        : throw new FormatException(
            $"\"{text}\" is not a JSON pointer: it begins with \"/\", and \"~\" is written \"~0\".");

    /// <summary>Reads a pointer, strictly.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out JsonPointer pointer)
    {
        bool ok = text is not null && (text.Length == 0 || text[0] == '/') && EscapesAreWhole(text);
        pointer = Root;
        if (!ok) return false;
        string[] tokens = text!.Split('/');
        for (int i = 1; i < tokens.Length; i++) // the first is empty
            pointer = pointer.Property(tokens[i].Replace("~1", "/").Replace("~0", "~"));
        return true;
    }

    /// <summary>The pointer to a property of the object here.</summary>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public JsonPointer Property(string name) => new(PointerPart.Property(_last, Require.NotNull(name)));

    /// <summary>The pointer to an item of the array here, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public JsonPointer Item(int index) => index >= 0
        ? new JsonPointer(PointerPart.Item(_last, index))
        : throw new ArgumentOutOfRangeException(nameof(index), index, "Items are numbered from 0.");

    /// <summary>
    /// Whether this is the other place or stands within it: <c>/a/b</c> starts with <c>/a</c>, <c>/ab</c> not.
    /// </summary>
    public bool StartsWith(JsonPointer other)
    {
        var part = _last;
        while (part is not null && part.Length > other.Length) part = part.Before;
        return Equals(part, other._last);
    }

    /// <summary>The pointer as text; empty at the root.</summary>
    public override string ToString() => _last?.ToString() ?? "";

    private static bool EscapesAreWhole(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
                return false;
        }
        return true;
    }
}
