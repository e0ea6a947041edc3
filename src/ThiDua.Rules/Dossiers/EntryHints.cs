using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>What to write instead of an entry that is refused.</summary>
internal static class EntryHints
{
    private static readonly Fraction _hundred = Fraction.Of(100);

    /// <summary>For a value of another sort than the input takes.</summary>
    public static DiagnosticArgument OfOtherSort(Entry entry, Input input)
    {
        if (entry.Value is EntryValue.Text text && IsNumber(input) && Number(text.Value) is { } number)
        {
            if (EntryChecks.TakesWhole(input) && CellValue.IsGrouped(text.Value, '.')) return Ungrouped(text.Value);
            return PerCent(number, input)
                ?? new DiagnosticArgument("hint", "Remove the quotes.", "Hãy bỏ dấu ngoặc kép.");
        }

        var expected = input.Type == InputType.Records ? InputWords.ExampleOf(input) : InputWords.Expected(input);
        // Who has nothing to enter would enter 0 otherwise.
        return input.MayBeNotApplicable
            ? new("hint", "Write " + expected.English + ", or \"n/a\" where it does not apply.",
                "Hãy ghi " + expected.Vietnamese + ", hoặc \"n/a\" nếu không áp dụng.")
            : new("hint", "Write " + expected.English + ".", "Hãy ghi " + expected.Vietnamese + ".");
    }

    /// <summary>For a whole number with points between its thousands, in quotes.</summary>
    private static DiagnosticArgument Ungrouped(string text)
    {
        string whole = text.Replace(".", "");
        return new(
            "hint",
            "Write " + whole + ", without quotes, if the point separates the thousands.",
            "Hãy ghi " + whole + ", không có ngoặc kép, nếu dấu chấm dùng để ngăn hàng nghìn.");
    }

    /// <summary>For a code under which the rules give a result.</summary>
    public static DiagnosticArgument WorkedOut { get; } = new(
        "hint", "The rules work it out; remove the entry.", "Quy tắc tự tính mục này; hãy bỏ mục nhập.");

    /// <summary>For a level that is not known: the one of that title, one spelt almost so, or all.</summary>
    public static DiagnosticArgument OfLevels(string text, LevelList levels)
    {
        var titled = levels.Levels.FirstOrDefault(
            level => string.Equals(level.Title, text.Trim(), StringComparison.OrdinalIgnoreCase));
        string? meant = titled?.Code.Value ?? Spelling.Nearest(text, levels.Levels.Select(level => level.Code.Value));
        if (titled is not null)
            return new("hint", "Write its code \"" + meant + "\".", "Hãy ghi mã của mức đó là \"" + meant + "\".");
        if (meant is not null) return Quoting.Hint(meant, []);
        string known = Quoting.List(levels.Levels.Select(level => "\"" + level.Code + "\""
            + (level.Title == level.Code.Value ? "" : " (" + Quoting.Shorten(level.Title) + ")")));
        return new("hint", "Known here: " + known + ".", "Ở đây có: " + known + ".");
    }

    /// <summary>A value as it stands in the dossier: a text in its quotes.</summary>
    public static DiagnosticArgument Shown(EntryValue value)
    {
        string text = Quoting.Shorten(value.ToString());
        return new("value", value is EntryValue.Text ? "\"" + text + "\"" : text);
    }

    /// <summary>For a number outside the range: 75 may have been meant as 75%.</summary>
    public static DiagnosticArgument OutOfRange(InputAnswer answer, Input input) =>
        (answer.IsPercent ? null : PerCent(answer.Number, input)) ?? new DiagnosticArgument(
            "hint", "Enter a number inside it.", "Hãy nhập một số trong khoảng đó.");

    /// <summary>How fine an input may be entered.</summary>
    public static DiagnosticArgument MostDecimals(Input input)
    {
        string most = input.Decimals!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return input.Type == InputType.Share
            ? new DiagnosticArgument(
                "most", most + " decimals of the per cent", most + " chữ số thập phân của số phần trăm")
            : new DiagnosticArgument("most", most + " decimals", most + " chữ số thập phân");
    }

    /// <summary>The nearest number that is not too fine, in the same spelling.</summary>
    public static DiagnosticArgument Shortened(InputAnswer answer, Input input)
    {
        var near = answer.Number.Round(Rounding.Of(input.GridDecimals!.Value, RoundingMode.HalfUp));
        if (!input.Range.Contains(near))
            near = answer.Number.Round(Rounding.Of(input.GridDecimals.Value, RoundingMode.Down));
        return new DiagnosticArgument(
            "example", answer.IsPercent ? "\"" + (near * _hundred) + "%\"" : near.ToString());
    }

    private static DiagnosticArgument? PerCent(Fraction number, Input input)
    {
        if (input.Type != InputType.Share || number <= Fraction.One || !input.Range.Contains(number / _hundred))
            return null;
        return new DiagnosticArgument(
            "hint", $"Write \"{number}%\" if per cent are meant.", $"Hãy ghi \"{number}%\" nếu ý là phần trăm.");
    }

    private static bool IsNumber(Input input) => input.Measure.IsNumber && !input.Measure.IsDate;

    private static Fraction? Number(string text) =>
        text.IndexOf('/') < 0 && Fraction.TryParse(text, out var number) ? number : null;
}
