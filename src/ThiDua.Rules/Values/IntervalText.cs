using System;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ThiDua.Rules.Values;

/// <summary>
/// Reads and writes intervals: <c>[70, 80]</c>, <c>(70, 80]</c>, <c>&gt; 92%</c>, <c>&lt;= 3</c>, <c>= 0</c>. One space
/// may stand after a sign or an opening bracket, before a closing one, and on either side of the comma. <c>≥</c> and
/// <c>≤</c> are read like <c>&gt;=</c> and <c>&lt;=</c>.
/// </summary>
internal static class IntervalText
{
    private const int MostDigits = 28; // divided by 100 a number has two decimals more, and can still be written
    private static readonly Fraction Hundredth = Fraction.Of(1, 100);

    public static bool TryParseNumbers(
        string text, out Interval<Fraction> interval, out bool percent, out IntervalFault fault)
    {
        interval = default;
        percent = false;
        fault = IntervalFault.Malformed;
        if (!TrySplit(text, out Ends ends))
            return false;
        percent = EndsInPercent(ends.Least ?? ends.Greatest);
        if (!TryNumber(ends.Least, out Fraction? least) || !TryNumber(ends.Greatest, out Fraction? greatest))
            return Fail(out percent);
        if (ends.Least is not null && ends.Greatest is not null && EndsInPercent(ends.Greatest) != percent)
        {
            fault = IntervalFault.MixedPercent;
            return Fail(out percent);
        }
        return Make(ends, least, greatest, out interval, out fault) || Fail(out percent);
    }

    public static bool TryParseDates(string text, out Interval<LocalDate> interval, out IntervalFault fault)
    {
        interval = default;
        fault = IntervalFault.Malformed;
        return TrySplit(text, out Ends ends)
            && TryDate(ends.Least, out LocalDate? least) && TryDate(ends.Greatest, out LocalDate? greatest)
            && Make(ends, least, greatest, out interval, out fault);
    }

    public static string Format<T>(T? least, bool includesLeast, T? greatest, bool includesGreatest)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        if (least is not T low)
            return greatest is not T only ? "any" : (includesGreatest ? "<= " : "< ") + Format(only);
        if (greatest is not T high)
            return (includesLeast ? ">= " : "> ") + Format(low);
        if (low.CompareTo(high) == 0 && includesLeast && includesGreatest)
            return "= " + Format(low);
        return (includesLeast ? "[" : "(") + Format(low) + ", " + Format(high) + (includesGreatest ? "]" : ")");
    }

    /// <summary>A comma straight between digits was perhaps meant as a decimal point: <c>&gt;= 180,5</c>.</summary>
    public static string WithPoints(string text)
    {
        char[] all = text.ToCharArray();
        for (int i = 1; i + 1 < all.Length; i++)
            if (all[i] == ',' && IsDigit(all[i - 1]) && IsDigit(all[i + 1])) all[i] = '.';

        return new string(all);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static string FormatPercent(Interval<Fraction> interval)
    {
        string text = Format(
            interval.Least / Hundredth, interval.IncludesLeast, interval.Greatest / Hundredth,
                interval.IncludesGreatest);
        char last = text[text.Length - 1];
        return last is ']' or ')'
            ? text.Substring(0, text.Length - 1).Replace(", ", "%, ") + "%" + last
            : text + "%";
    }

    private static string Format<T>(T value)
        where T : struct => value switch
        {
            LocalDate date => LocalDatePattern.Iso.Format(date), // its ToString is the long form of a culture
            LocalDateTime moment => LocalDateTimePattern.ExtendedIso.Format(moment),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    private static bool TrySplit(string text, out Ends ends)
    {
        ends = default;
        if (text.Length < 2)
            return false;
        if (text[0] is '≥' or '≤')
            text = (text[0] == '≥' ? ">=" : "<=") + text.Substring(1);
        char first = text[0];
        char last = text[text.Length - 1];
        if (first is '[' or '(')
        {
            string[] halves = text.Substring(1, text.Length - 2).Split(',');
            if (last is not (']' or ')') || halves.Length != 2)
                return false;
            ends = new Ends(Trim(halves[0]), first == '[', Trim(halves[1]), last == ']');
            return true;
        }
        bool orEqual = text[1] == '=' && first != '=';
        string value = text.Substring(orEqual ? 2 : 1);
        value = value.Length > 0 && value[0] == ' ' ? value.Substring(1) : value;
        ends = first switch
        {
            '>' => new Ends(value, orEqual, null, false),
            '<' => new Ends(null, false, value, orEqual),
            _ => new Ends(value, true, value, true),
        };
        return first is '>' or '<' or '=';
    }

    // One space on either side may go, a second one is a fault that the number or date then shows.
    private static string Trim(string half)
    {
        int start = half.Length > 0 && half[0] == ' ' ? 1 : 0;
        int end = half.Length > start && half[half.Length - 1] == ' ' ? half.Length - 1 : half.Length;
        return half.Substring(start, end - start);
    }

    private static bool TryNumber(string? text, out Fraction? value)
    {
        value = null;
        if (text is null)
            return true;
        bool percent = EndsInPercent(text);
        string number = percent ? text.Remove(text.Length - 1) : text;
        int digits = 0;
        foreach (char c in number)
        {
            if (c == '/')
                return false;
            digits += c is >= '0' and <= '9' ? 1 : 0;
        }
        if (digits > (percent ? MostDigits - 2 : MostDigits) || !Fraction.TryParse(number, out Fraction read))
            return false;
        value = percent ? read * Hundredth : read;
        return true;
    }

    private static bool TryDate(string? text, out LocalDate? value)
    {
        value = null;
        if (text is null)
            return true;
        bool isDay = DayRange.TryParse(text, out LocalDate day);
        value = isDay ? day : null;
        return isDay;
    }

    private static bool Make<T>(Ends ends, T? least, T? greatest, out Interval<T> interval, out IntervalFault fault)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        bool ok = Interval<T>.TryOf(least, ends.IncludesLeast, greatest, ends.IncludesGreatest, out interval);
        fault = ok ? IntervalFault.None : IntervalFault.Empty;
        return ok;
    }

    private static bool Fail(out bool percent)
    {
        percent = false;
        return false;
    }

    private static bool EndsInPercent(string? text) => text is { Length: > 0 } && text[text.Length - 1] == '%';

    private readonly record struct Ends(string? Least, bool IncludesLeast, string? Greatest, bool IncludesGreatest);
}
