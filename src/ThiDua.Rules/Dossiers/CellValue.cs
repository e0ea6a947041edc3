using System;
using System.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>What the text of a cell enters: a table has no types, so the text has to tell.</summary>
internal static class CellValue
{
    private static readonly char[] _spaces = [' ', '\t', '\u00A0', '\u202F'];

    private static readonly char[] _exponents = ['e', 'E'];

    /// <summary>The text of a cell, composed and without spaces around it.</summary>
    public static string Trim(string cell) => Text.Compose(cell).Trim(_spaces);

    /// <summary>The value; where it cannot be told, the fault. A warning has a value too.</summary>
    public static EntryValue? Read(string text, int mostDigits, out CellFault? fault)
    {
        fault = null;
        if (Word(text) is { } word) return word;
        string number = WithoutPercent(text);
        if (!IsStrict(number))
        {
            fault = NotANumber(text, number);
            return fault is null ? new EntryValue.Text(text) : null;
        }

        int digits = JsonNumber.Digits(number);
        if (digits > mostDigits)
        {
            fault = new CellFault(
                DiagnosticCatalog.TooManyDigits, JsonShow.Count("digits", digits), JsonShow.Count("most", mostDigits));
            return null;
        }

        if (number.Length < text.Length) return new EntryValue.Text(text); // a share
        if (IsGrouped(number, '.')) fault = Thousands(number);
        return new EntryValue.Number(Fraction.Parse(number), number);
    }

    /// <summary>Why a text that was meant as a number or a share is none; null when it is another text.</summary>
    public static CellFault? FaultOf(string text) =>
        WithoutPercent(text) is { Length: > 0 } number && !IsStrict(number) ? NotANumber(text, number) : null;

    private static string WithoutPercent(string text) =>
        text.Length > 0 && text[text.Length - 1] == '%' ? text.Substring(0, text.Length - 1) : text;

    private static EntryValue? Word(string text) => text.ToLowerInvariant() switch
    {
        "n/a" => EntryValue.NotApplicable,
        "true" or "có" => EntryValue.Of(true),
        "false" or "không" => EntryValue.Of(false),
        _ => null,
    };

    private static bool IsStrict(string number)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(number); // other characters become question marks
        return JsonNumber.IsNumber(bytes, 0, bytes.Length) && !JsonNumber.HasExponent(number);
    }

    // Why something that was meant as a number is none; null when it is another text.
    private static CellFault? NotANumber(string text, string number)
    {
        string bare = number.TrimEnd(_spaces);
        if (text.Length > number.Length && bare.Length < number.Length)
        {
            // The space before "%" is all that is wrong, or the least.
            if (!IsStrict(bare)) return NotANumber(text, bare);
            string mended = bare + "%";
            return new CellFault(
                DiagnosticCatalog.BadCellNumber,
                new DiagnosticArgument("value", Quoting.Shorten(text)),
                new DiagnosticArgument("hint", "Write \"" + mended + "\".", "Hãy viết \"" + mended + "\"."));
        }

        var marks = NumberMarks.Of(number);
        if (!marks.IsNumber) return null;
        var descriptor = marks switch
        {
            { HasExponent: true } => DiagnosticCatalog.BadCellNumber,
            { Spaces: > 0 } or { Commas: > 1 } or { Commas: 1, Points: > 0 } => DiagnosticCatalog.DigitMarks,
            { Commas: 1 } => DiagnosticCatalog.DecimalComma,
            { Points: > 1 } => IsGrouped(number, '.') ? DiagnosticCatalog.DigitMarks : null, // or a code: 1.2.3
            _ => DiagnosticCatalog.BadCellNumber,
        };
        if (descriptor is null) return null;
        var shown = new DiagnosticArgument("value", Quoting.Shorten(text));
        return descriptor == DiagnosticCatalog.BadCellNumber
            ? new CellFault(descriptor, shown, MendedNumber.Hint(text, isJson: false))
            : new CellFault(descriptor, shown);
    }

    private static CellFault Thousands(string number) => new(
        DiagnosticCatalog.PointOfThousands,
        new DiagnosticArgument("value", number),
        new DiagnosticArgument("whole", number.Replace(".", "")));

    // Whether a mark stands before each three digits, with one to three digits ahead: 1.234.567.
    internal static bool IsGrouped(string number, char mark)
    {
        string[] groups = number.TrimStart('-', '+', '−').Split(mark);
        bool isFirst = groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0';
        return isFirst && groups.Length > 1 && Array.TrueForAll(groups, g => g == groups[0] || g.Length == 3);
    }

    /// <summary>The characters of a text that are digits, or that people write between them.</summary>
    private readonly record struct NumberMarks(bool IsNumber, bool HasExponent, int Commas, int Points, int Spaces)
    {
        public static NumberMarks Of(string text)
        {
            int start = text.Length > 0 && text[0] is '+' or '-' or '−' ? 1 : 0;
            int exponent = text.IndexOfAny(_exponents);
            int end = exponent < 0 ? text.Length : exponent;
            bool isNumber = (exponent < 0 || IsExponent(text, exponent + 1)) && start < end
                && text[start] is (>= '0' and <= '9') or '.' or ',';
            var (digits, commas, points, spaces) = (0, 0, 0, 0);
            for (int i = start; i < end; i++)
            {
                digits += text[i] is >= '0' and <= '9' ? 1 : 0;
                commas += text[i] == ',' ? 1 : 0;
                points += text[i] == '.' ? 1 : 0;
                spaces += text[i] is ' ' or '\u00A0' or '\u202F' or '\'' or '’' ? 1 : 0;
            }

            bool isWhole = digits > 0 && digits + commas + points + spaces == end - start;
            return new NumberMarks(isNumber && isWhole, exponent >= 0, commas, points, spaces);
        }

        private static bool IsExponent(string text, int start)
        {
            if (start < text.Length && text[start] is '+' or '-') start++;
            for (int i = start; i < text.Length; i++)
                if (text[i] is < '0' or > '9') return false;

            return start < text.Length;
        }
    }
}

/// <summary>What is wrong with the text of a cell.</summary>
internal sealed record CellFault(DiagnosticDescriptor Descriptor, params DiagnosticArgument[] Arguments);
