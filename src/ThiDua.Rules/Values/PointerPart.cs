using System;
using System.Globalization;

namespace ThiDua.Rules.Values;

/// <summary>
/// The last name or number of a JSON pointer, and the parts before it, which it shares with its neighbours: a rule set
/// has a pointer for each of its values, and hardly one of them is ever shown.
/// </summary>
internal sealed class PointerPart : IEquatable<PointerPart>
{
    private readonly PointerPart? _before;
    private readonly string? _name; // null for a number
    private readonly int _index; // -1 for a name
    private string? _text; // once somebody asked

    private PointerPart(PointerPart? before, string? name, int index, int length)
    {
        _before = before;
        _name = name;
        _index = index;
        Length = (before?.Length ?? 0) + 1 + length;
    }

    public PointerPart? Before => _before;

    /// <summary>The name or number, without escapes.</summary>
    public string Token => _name ?? Shown(_index);

    /// <summary>How many characters the whole pointer has.</summary>
    public int Length { get; }

    public static PointerPart Item(PointerPart? before, int index) => new(before, null, index, DigitsOf(index));

    /// <summary>A name that is written like a number is that number: the text of both is the same.</summary>
    public static PointerPart Property(PointerPart? before, string name)
    {
        int index = NumberIn(name);
        return index >= 0
            ? new PointerPart(before, null, index, name.Length)
            : new PointerPart(before, name, -1, Escaped(name).Length);
    }

    /// <summary>Whether the whole pointers are equal; those of one text mostly share what they begin with.</summary>
    public bool Equals(PointerPart? other)
    {
        var part = this;
        for (; !ReferenceEquals(part, other); (part, other) = (part._before, other._before))
        {
            if (part is null || other is null || part.Length != other.Length || part._index != other._index
                || !string.Equals(part._name, other._name, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as PointerPart);

    public override int GetHashCode()
    {
        int hash = 0;
        for (var part = this; part is not null; part = part._before)
        {
            int token = part._name is { } name ? StringComparer.Ordinal.GetHashCode(name) : part._index;
            hash = unchecked(hash * 31 + token);
        }

        return hash;
    }

    public override string ToString()
    {
        if (_text is not null) return _text;
        char[] text = new char[Length];
        for (var part = this; part is not null; part = part._before)
        {
            string token = part._name is { } name ? Escaped(name) : Shown(part._index);
            int start = part.Length - token.Length;
            text[start - 1] = '/';
            token.CopyTo(0, text, start, token.Length);
        }

        return _text = new string(text);
    }

    private static string Escaped(string name) => name.Replace("~", "~0").Replace("/", "~1");

    private static string Shown(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static int DigitsOf(int index)
    {
        int digits = 1;
        for (int rest = index / 10; rest > 0; rest /= 10) digits++;
        return digits;
    }

    /// <summary>The number that is written so, without zeros before it; -1 for another name.</summary>
    private static int NumberIn(string name)
    {
        if (name.Length == 0 || (name[0] == '0' && name.Length > 1)) return -1;
        long number = 0;
        foreach (char c in name)
        {
            if (c is < '0' or > '9') return -1;
            number = number * 10 + (c - '0');
            if (number > int.MaxValue) return -1;
        }

        return (int)number;
    }
}
