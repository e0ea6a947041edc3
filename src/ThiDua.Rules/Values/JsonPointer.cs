using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ThiDua.Rules.Values;

/// <summary>
/// Where something stands in a JSON text, by RFC 6901, such as <c>/criteria/3/worth</c> (con trỏ JSON). Equality is
/// ordinal. <c>default</c> is the root, the whole text, written as the empty string.
/// </summary>
public readonly record struct JsonPointer
{
    private readonly string? _text; // null at the root, so that there is one root only

    private JsonPointer(string text) => _text = text.Length == 0 ? null : text;

    /// <summary>The whole text.</summary>
    public static JsonPointer Root => default;

    /// <summary>Whether this is the whole text.</summary>
    public bool IsRoot => _text is null;

    /// <summary>The object or array that this stands in; the root stands in itself.</summary>
    public JsonPointer Parent => _text is null ? this : new JsonPointer(_text.Substring(0, _text.LastIndexOf('/')));

    /// <summary>The last property name or item number, without escapes; null at the root.</summary>
    public string? LastToken => _text is null ? null
        : _text.Substring(_text.LastIndexOf('/') + 1).Replace("~1", "/").Replace("~0", "~");

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
        pointer = ok ? new JsonPointer(text!) : default;
        return ok;
    }

    /// <summary>The pointer to a property of the object here.</summary>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public JsonPointer Property(string name) =>
        new(_text + "/" + Require.NotNull(name).Replace("~", "~0").Replace("/", "~1"));

    /// <summary>The pointer to an item of the array here, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public JsonPointer Item(int index) => index >= 0
        ? new JsonPointer(_text + "/" + index.ToString(CultureInfo.InvariantCulture))
        : throw new ArgumentOutOfRangeException(nameof(index), index, "Items are numbered from 0.");

    /// <summary>
    /// Whether this is the other place or stands within it: <c>/a/b</c> starts with <c>/a</c>, <c>/ab</c> not.
    /// </summary>
    public bool StartsWith(JsonPointer other)
    {
        string text = ToString();
        string head = other.ToString();
        return text.StartsWith(head, StringComparison.Ordinal)
            && (text.Length == head.Length || text[head.Length] == '/');
    }

    /// <summary>The pointer as text; empty at the root.</summary>
    public override string ToString() => _text ?? "";

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
