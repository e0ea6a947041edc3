using System;
using System.Diagnostics.CodeAnalysis;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>
/// The electronic identifier of an agency (mã định danh điện tử): up to 35 of the characters <c>0-9 A-Z .</c>, such as
/// <c>H56.01</c> (Quyết định 20/2020/QĐ-TTg); the older form of 13 characters, such as <c>000.00.01.H56</c>, is alive.
/// Parts are joined by single dots. Equality and order are ordinal. <c>default</c> is the empty identifier, which no
/// text gives.
/// </summary>
public readonly record struct UnitIdentifier : IComparable<UnitIdentifier>
{
    internal const int Longest = 35;

    private const int LengthOfOlderForm = 13;

    private readonly string? _value;

    private UnitIdentifier(string value) => _value = value;

    /// <summary>The text of the identifier; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether it is of the older form: three parts of digits, then that of a province.</summary>
    public bool IsOlderForm => IsOlder(Value);

    /// <summary>Makes an identifier from its text.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public static UnitIdentifier Of(string value) =>
        IsIdentifier(Require.NotNull(value, nameof(value))) ? new UnitIdentifier(value)
            : throw new ArgumentException(Fault(value), nameof(value));

    /// <summary>Reads an identifier.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static UnitIdentifier Parse(string text) =>
        TryParse(Require.NotNull(text, nameof(text)), out var identifier) ? identifier
            : throw new FormatException(Fault(text));

    /// <summary>Reads an identifier, strictly.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out UnitIdentifier identifier)
    {
        bool ok = text is not null && IsIdentifier(text);
        identifier = ok ? new UnitIdentifier(text!) : default;
        return ok;
    }

    /// <inheritdoc />
    public int CompareTo(UnitIdentifier other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the left identifier comes before the right one.</summary>
    public static bool operator <(UnitIdentifier left, UnitIdentifier right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left identifier comes after the right one.</summary>
    public static bool operator >(UnitIdentifier left, UnitIdentifier right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left identifier is the right one or comes before it.</summary>
    public static bool operator <=(UnitIdentifier left, UnitIdentifier right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left identifier is the right one or comes after it.</summary>
    public static bool operator >=(UnitIdentifier left, UnitIdentifier right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public override string ToString() => Value;

    private static bool IsIdentifier(string text)
    {
        if (text.Length is 0 or > Longest || text[text.Length - 1] == '.') return false;
        char before = '.';
        foreach (char c in text)
        {
            bool isDot = c == '.';
            if (!isDot && c is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z'))) return false;
            if (isDot && before == '.') return false;
            before = c;
        }

        return true;
    }

    // 000.00.01.H56: three, two and two digits, then a letter and two digits.
    private static bool IsOlder(string text)
    {
        if (text.Length != LengthOfOlderForm) return false;
        for (int i = 0; i < text.Length; i++)
        {
            bool fits = i switch
            {
                3 or 6 or 9 => text[i] == '.',
                10 => text[i] is >= 'A' and <= 'Z',
                _ => text[i] is >= '0' and <= '9',
            };
            if (!fits) return false;
        }

        return true;
    }

    private static string Fault(string text) =>
        $"\"{text}\" is not an electronic identifier: up to 35 of 0-9, A-Z and single dots between them.";
}
