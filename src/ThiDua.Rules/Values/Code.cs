using System;
using System.Diagnostics.CodeAnalysis;

namespace ThiDua.Rules.Values;

/// <summary>
/// The identifier of a thing in a rule set or a dossier (mã): ASCII letters and digits with single <c>-</c> or <c>.</c>
/// between them, at most 64 characters, such as <c>late-reports</c>. A derived code joins up to four such parts with
/// <c>/</c>. Equality and order are ordinal: capitals count. <c>default</c> is the empty code, which no text gives.
/// </summary>
public readonly record struct Code : IComparable<Code>
{
    internal const int LongestPart = 64;
    internal const int Longest = MostParts * (LongestPart + 1) - 1;
    private const int MostParts = 4;

    private readonly string? _value;

    private Code(string value) => _value = value;

    /// <summary>The text of the code; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is <c>default</c>, the code of nothing.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Whether it is joined from parts, as only derived codes are (mã dẫn xuất).</summary>
    public bool IsDerived => Value.LastIndexOf('/') > 0;

    /// <summary>Makes a code from its text.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public static Code Of(string value) => IsCode(Require.NotNull(value)) ? new Code(value)
        : throw new ArgumentException(Fault(value), nameof(value));

    /// <summary>Reads a code.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static Code Parse(string text) =>
        TryParse(Require.NotNull(text), out Code code) ? code : throw new FormatException(Fault(text));

    /// <summary>Reads a code, strictly.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Code code)
    {
        bool ok = text is not null && IsCode(text);
        code = ok ? new Code(text!) : default;
        return ok;
    }

    /// <summary>The derived code that joins this one and another with <c>/</c>.</summary>
    /// <exception cref="ArgumentException">One of them is empty, or there would be more than four parts.</exception>
    public Code Append(Code part)
    {
        if (IsEmpty || part.IsEmpty)
            throw new ArgumentException("An empty code cannot be joined.", nameof(part));
        return Of(Value + "/" + part.Value);
    }

    /// <inheritdoc />
    public int CompareTo(Code other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the left code comes before the right one.</summary>
    public static bool operator <(Code left, Code right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code comes after the right one.</summary>
    public static bool operator >(Code left, Code right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code is the right one or comes before it.</summary>
    public static bool operator <=(Code left, Code right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code is the right one or comes after it.</summary>
    public static bool operator >=(Code left, Code right) => left.CompareTo(right) >= 0;

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;

    private static bool IsCode(string text)
    {
        if (text.Length > Longest)
            return false;
        int parts = 1;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsLetterOrDigit(text[i]))
                continue;
            bool stands = i > 0 && i + 1 < text.Length && IsLetterOrDigit(text[i - 1]); // between two
            if (!stands || text[i] is not ('-' or '.' or '/'))
                return false;
            if (text[i] != '/')
                continue;
            if (i - start > LongestPart || ++parts > MostParts)
                return false;
            start = i + 1;
        }
        return text.Length > start && text.Length - start <= LongestPart;
    }

    private static bool IsLetterOrDigit(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static string Fault(string text)
    {
        string shown = text.Length <= 80 ? text : text.Remove(80) + "…";
        return $"\"{shown}\" is not a code. A code has ASCII letters and digits with single \"-\" or \".\" "
            + "between them, at most 64 characters; a derived code joins at most four of these with \"/\".";
    }
}
