using System;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>Numbers and dates as people read them; one that is shortened says so and shows its exact form.</summary>
internal static class NumberWords
{
    private const int MostDecimals = 10; // what may be entered is shown whole
    private const int Group = 3;
    private const string About = "≈ "; // stands before what is shortened
    private const int PercentDecimals = 2; // 0,74 is 74%

    private static readonly Rounding Shortened = Rounding.Of(2, RoundingMode.HalfUp);
    private static readonly Fraction Hundred = Fraction.Of(100);
    private static readonly LocalDatePattern Vietnamese = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");
    private static readonly LocalDatePattern English = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    public static string In(this Words words, Language language) =>
        language == Language.English ? words.English : words.Vietnamese;

    /// <summary>A number with its unit: <c>83,5 điểm</c>, <c>≈ 83,42 điểm (đúng: 1001/12)</c>, <c>70%</c>.</summary>
    public static string Number(Fraction value, NumberUnit unit, Language language) =>
        Number(value, unit, "", 0, language);

    /// <summary>The same with so many decimals at least: <c>83,50 điểm</c>.</summary>
    public static string Number(Fraction value, NumberUnit unit, int decimals, Language language) =>
        Number(value, unit, "", decimals, language);

    /// <summary>The same with a plus where it is above 0.</summary>
    public static string Signed(Fraction value, NumberUnit unit, Language language) =>
        Number(value, unit, value.Sign > 0 ? "+" : "", 0, language);

    private static string Number(Fraction value, NumberUnit unit, string sign, int decimals, Language language)
    {
        var shown = unit == NumberUnit.Share ? value * Hundred : value;
        string words = UnitOf(value, unit).In(language);
        if (IsWhole(shown)) return sign + Digits(shown, language, decimals) + words;
        string exact = new Words("exactly ", "đúng: ").In(language) + FractionText.FormatRatio(value);
        return About + sign + Digits(ShortenedOf(shown), language) + words + " (" + exact + ")";
    }

    /// <summary>
    /// A number without unit and exact form, with so many decimals at least: <c>83,50</c>, <c>≈ 83,42</c>.
    /// </summary>
    public static string Short(Fraction value, int decimals, Language language) =>
        IsWhole(value) ? Digits(value, language, decimals) : About + Digits(ShortenedOf(value), language);

    /// <summary>Whether a number is shown with all its decimals.</summary>
    private static bool IsWhole(Fraction value) => value.Decimals is <= MostDecimals;

    /// <summary>Two decimals; of what these would make 0, two digits that are not.</summary>
    private static Fraction ShortenedOf(Fraction value)
    {
        if (value.Round(Shortened) is { IsZero: false } two) return two;
        int decimals = Shortened.Decimals;
        while (decimals < MostDecimals && value.Round(Rounding.Of(decimals, RoundingMode.HalfUp)).IsZero) decimals++;
        return value.Round(Rounding.Of(Math.Min(decimals + 1, MostDecimals), RoundingMode.HalfUp));
    }

    public static string Date(LocalDate date, Language language) =>
        (language == Language.English ? English : Vietnamese).Format(date);

    /// <summary>A day as people read it; a text that is no day in ISO form stays.</summary>
    public static string Date(string text, Language language) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? Date(day, language) : text;

    /// <summary>The words after a number, with a space before them.</summary>
    public static Words UnitOf(Fraction value, NumberUnit unit)
    {
        string s = Fraction.Abs(value) == Fraction.One ? "" : "s";
        return unit switch
        {
            NumberUnit.Points => new(" point" + s, " điểm"),
            NumberUnit.Share => new("%", "%"),
            NumberUnit.Money => new(" VND", " đồng"),
            NumberUnit.Days => new(" day" + s, " ngày"),
            NumberUnit.WorkingDays => new(" working day" + s, " ngày làm việc"),
            NumberUnit.Any or NumberUnit.Count or NumberUnit.Pure => new("", ""),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>To how many decimals something is rounded; those of a share are told of its per cent.</summary>
    public static string Decimals(string text, NumberUnit unit, Language language)
    {
        int decimals = int.Parse(text, CultureInfo.InvariantCulture);
        if (unit != NumberUnit.Share) return Decimals(decimals).In(language);
        var words = decimals == PercentDecimals
            ? new Words("units", "hàng đơn vị") : Decimals(decimals - PercentDecimals);
        return words.In(language) + new Words(" of the per cent", " của phần trăm").In(language);
    }

    private static Words Decimals(int decimals)
    {
        string count = Math.Abs(decimals).ToString(CultureInfo.InvariantCulture);
        return decimals switch
        {
            0 => new("a whole number", "số nguyên"),
            1 => new("1 decimal", "1 chữ số thập phân"),
            > 1 => new(count + " decimals", count + " chữ số thập phân"),
            -1 => new("tens", "hàng chục"),
            -2 => new("hundreds", "hàng trăm"),
            -3 => new("thousands", "hàng nghìn"),
            _ => new("multiples of 10^" + count, "bội của 10^" + count),
        };
    }

    /// <summary>
    /// A number that decimals write exactly: grouped in threes, with the mark of the language, and noughts behind it
    /// until there are so many decimals.
    /// </summary>
    private static string Digits(Fraction value, Language language, int decimals = 0)
    {
        string text = Fraction.Abs(value).ToString();
        int mark = text.IndexOf('.');
        int whole = mark < 0 ? text.Length : mark;
        var written = new StringBuilder(value.Sign < 0 ? "−" : "", text.Length + 8);
        for (int i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % Group == 0) written.Append(language == Language.English ? ',' : '.');
            written.Append(text[i]);
        }

        int given = mark < 0 ? 0 : text.Length - mark - 1;
        if (given == 0 && decimals == 0) return written.ToString();
        written.Append(language == Language.English ? '.' : ',').Append(text, text.Length - given, given);
        if (given < decimals) written.Append('0', decimals - given);
        return written.ToString();
    }
}
