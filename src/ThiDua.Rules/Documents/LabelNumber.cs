using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>
/// A printed label taken apart: what stands before the number ("3." in "3.1.", "Phần" in "Phần II"), the number as
/// printed, and the marks behind it.
/// </summary>
internal readonly record struct LabelNumber(string Before, string Core, string After)
{
    private const int MostDigits = 6;
    private const int MostLetters = 15; // of the longest numeral below 4000, MMMDCCCLXXXVIII

    /// <summary>The letters of lists in their order (NĐ 30/2020/NĐ-CP): đ after d, and no f, j, w, z.</summary>
    public const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly char[] _marks = ['.', ')', '(', ':', '/', ' '];

    private static readonly (string Letters, int Value)[] _roman =
    [
        ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10),
        ("ix", 9), ("v", 5), ("iv", 4), ("i", 1),
    ];

    /// <summary>The parts of a label; null for one that counts nothing, such as a dash.</summary>
    public static LabelNumber? Read(string label)
    {
        string text = Text.Compose(label).Trim().ToLowerInvariant();
        string bare = text.TrimEnd(_marks);
        int start = bare.Length;
        bool isNumber = start > 0 && IsDigit(bare[start - 1]);
        while (start > 0 && (isNumber ? IsDigit(bare[start - 1]) : char.IsLetter(bare[start - 1]))) start--;
        string core = bare.Substring(start);
        bool counts = isNumber ? core.Length <= MostDigits : core.Length == 1 || Roman(core) is not null;
        return !counts ? null
            : new LabelNumber(Text.Fold(bare.Substring(0, start)).Trim(' ', '('), core, text.Substring(bare.Length));
    }

    /// <summary>The numbers from the outermost to this one, such as "3.1"; null for other labels.</summary>
    public string? Path => Arabic is null || !IsOfNumbers(Before) ? null : Before + Core;

    /// <summary>The numbers before this one, such as "3" of "3.1."; null where there are none.</summary>
    public string? ParentPath => Path is null || Before.Length == 0 ? null : Before.TrimEnd('.');

    /// <summary>The place in the list, from 1, by digits.</summary>
    public int? Arabic => IsDigit(Core[0]) ? int.Parse(Core, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>The place in the list, from 1, by letters; null for what is no letter of lists.</summary>
    public int? Letter => Core.Length == 1 && Letters.IndexOf(Core[0]) is var at and >= 0 ? at + 1 : null;

    /// <summary>The place in the list, from 1, by Roman numerals.</summary>
    public int? AsRoman => Roman(Core);

    private static int? Roman(string core)
    {
        if (core.Length > MostLetters) return null;
        int value = 0;
        int at = 0;
        foreach (var (letters, worth) in _roman)
        {
            for (; string.CompareOrdinal(core, at, letters, 0, letters.Length) == 0; at += letters.Length)
                value += worth;
        }

        // What is written in another way than the usual one, such as IIII, is no numeral.
        return at == core.Length && value is > 0 and < 4000 && Spelt(value) == core ? value : null;
    }

    private static string Spelt(int value)
    {
        var spelt = new List<string>();
        foreach (var (letters, worth) in _roman)
            for (; value >= worth; value -= worth) spelt.Add(letters);

        return string.Concat(spelt);
    }

    /// <summary>A place in a list, as it is printed in a style.</summary>
    public static string Show(LabelStyle style, int value) => style switch
    {
        LabelStyle.Arabic => value.ToString(CultureInfo.InvariantCulture),
        LabelStyle.Roman => Spelt(value).ToUpperInvariant(),
        LabelStyle.Letter => value <= Letters.Length ? Letters[value - 1].ToString() : "…",
        _ => throw new UnreachableException(),
    };

    private static bool IsOfNumbers(string before) => before.All(c => IsDigit(c) || c == '.');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

/// <summary>How a list is numbered.</summary>
internal enum LabelStyle
{
    Arabic,
    Roman,
    Letter,
}
