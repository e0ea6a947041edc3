using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>A quotient of whole numbers, worked with as at school: slow, short, and made without the library.</summary>
internal readonly record struct Exact(BigInteger Over, BigInteger Under)
{
    public static Exact Zero => Of(0);

    public static Exact Of(long whole) => new(whole, 1);

    public static Exact Parse(string text)
    {
        if (text[^1] == '%') return Parse(text[..^1]) / Of(100);
        int point = text.IndexOf('.', System.StringComparison.Ordinal);
        if (point < 0) return new Exact(BigInteger.Parse(text, CultureInfo.InvariantCulture), 1);
        string digits = text.Remove(point, 1);
        return new Exact(BigInteger.Parse(digits, CultureInfo.InvariantCulture),
            BigInteger.Pow(10, text.Length - point - 1));
    }

    public static Exact operator +(Exact a, Exact b) => new((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under);

    public static Exact operator -(Exact a, Exact b) => a + new Exact(-b.Over, b.Under);

    public static Exact operator *(Exact a, Exact b) => new(a.Over * b.Over, a.Under * b.Under);

    public static Exact operator /(Exact a, Exact b) => b.Over.Sign < 0
        ? new(a.Over * -b.Under, a.Under * -b.Over)
        : new(a.Over * b.Under, a.Under * b.Over);

    public int CompareTo(Exact other) => (this - other).Over.Sign;

    public Exact Round(int decimals, string mode)
    {
        BigInteger scale = BigInteger.Pow(10, decimals);
        BigInteger over = Over * scale;
        BigInteger floor = Floor(over, Under);
        BigInteger whole = mode switch
        {
            "down" => floor,
            "up" => -Floor(-over, Under),
            // Half up means away from zero.
            _ => over.Sign < 0 ? -Floor((-2 * over) + Under, 2 * Under) : Floor((2 * over) + Under, 2 * Under),
        };
        return new Exact(whole, scale);
    }

    private static BigInteger Floor(BigInteger over, BigInteger under) =>
        BigInteger.DivRem(over, under, out var rest) - (rest.Sign < 0 ? 1 : 0);
}

/// <summary>What is known when everything was entered: a number, a level (yes and no too), or not applicable.</summary>
internal readonly record struct Known(Exact? Number, string? Level)
{
    public static Known NotApplicable => default;

    public bool IsNotApplicable => Number is null && Level is null;

    public bool IsYes => Level == "true";

    public static Known Of(Exact number) => new(number, null);

    public static Known Of(bool yes) => new(null, yes ? "true" : "false");

    /// <summary>Days are counted; a date is written so that no level looks like it.</summary>
    public static bool TryDate(string text, out Known date)
    {
        bool isDate = System.DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day);
        date = Of(Exact.Of(day.DayNumber));
        return isDate;
    }

    /// <summary>An entry: a number, yes or no, a level, a date, or "n/a".</summary>
    public static Known Of(JsonNode entry) => entry.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.Number => Of(Exact.Parse(entry.ToJsonString())),
        System.Text.Json.JsonValueKind.String when entry.GetValue<string>() == "n/a" => NotApplicable,
        System.Text.Json.JsonValueKind.String when TryDate(entry.GetValue<string>(), out var date) => date,
        System.Text.Json.JsonValueKind.String => new(null, entry.GetValue<string>()),
        _ => Of(entry.GetValue<bool>()),
    };
}
