using System.Diagnostics;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>One entry against the input that it is for: an answer, or a diagnostic and no effect.</summary>
internal static class EntryChecks
{
    /// <summary>The answer that was entered; null when the entry is refused, which was reported.</summary>
    public static Answer? Check(Entry entry, Input input, DiagnosticBag bag)
    {
        switch (entry.Value)
        {
            case EntryValue.NotAppl:
                return input.MayBeNotApplicable
                    ? Answer.NotApplicable
                    : Refuse(DiagnosticCatalog.NeverNotApplicable, entry, bag);
            case EntryValue.Number number:
                return input.Measure.IsNumber
                    ? CheckNumber(number.Value, false, entry, input, bag)
                    : WrongType(entry, input, bag);
            case EntryValue.YesNo yes:
                return input.Measure.IsYesNo ? Answer.YesNo(yes.Value) : WrongType(entry, input, bag);
            case EntryValue.Records records:
                return input.Type == InputType.Records
                    ? ListChecks.Check(records, entry, input, bag)
                    : WrongType(entry, input, bag);
            case EntryValue.Text text:
                return CheckText(text.Value, entry, input, bag);
            default:
                throw new UnreachableException();
        }
    }

    private static Answer? CheckText(string text, Entry entry, Input input, DiagnosticBag bag)
    {
        var type = input.Measure;
        if (type.IsDate)
        {
            var date = LocalDatePattern.Iso.Parse(text);
            return date.Success ? Answer.Number(DayNumber.Of(date.Value)) : WrongType(entry, input, bag);
        }

        if (type.Levels is { } levels && !type.IsYesNo) return CheckLevel(text, levels, entry, bag);
        bool share = type.Unit == NumberUnit.Share && text.Length > 1 && text[text.Length - 1] == '%';
        return share && Fraction.TryParse(text.Substring(0, text.Length - 1), out var percent)
            ? CheckNumber(percent / Fraction.Of(100), true, entry, input, bag)
            : WrongType(entry, input, bag);
    }

    private static Answer? CheckLevel(string text, LevelList levels, Entry entry, DiagnosticBag bag)
    {
        if (Code.TryParse(text, out var code) && levels.IndexOf(code) is >= 0 and var index) return Answer.Level(index);
        var known = new System.Collections.Generic.List<string>();
        foreach (var level in levels.Levels) known.Add(level.Code.Value);
        return Refuse(
            DiagnosticCatalog.EntryOfUnknownLevel,
            entry,
            bag,
            new DiagnosticArgument("value", Quoting.Shorten(text)),
            Quoting.Hint(Spelling.Nearest(text, known), known));
    }

    private static Answer? CheckNumber(Fraction value, bool isPercent, Entry entry, Input input, DiagnosticBag bag)
    {
        var shown = new DiagnosticArgument("value", entry.Value.ToString());
        if (!input.Range.Contains(value))
        {
            return Refuse(
                DiagnosticCatalog.EntryOutOfRange,
                entry,
                bag,
                shown,
                MeasureChecks.Named("range", RangeWords.Of(input.Range, isPercent)));
        }

        // Decimals are counted as they were written.
        int? written = (isPercent ? value * Fraction.Of(100) : value).Decimals;
        if ((isPercent ? input.GridDecimals - 2 : input.Decimals) is { } most && !(written <= most))
        {
            return most > 0
                ? Refuse(DiagnosticCatalog.EntryTooFine, entry, bag, shown, new DiagnosticArgument("most", most))
                : RefuseParts(entry, bag);
        }

        if (input.Step is not { } step || input.Range.Least is not { } least) return Answer.Number(value);
        var steps = (value - least) / step;
        if (steps.IsWhole) return Answer.Number(value);
        var nearest = least + (steps.Round(Rounding.Of(0, RoundingMode.Down)) * step);
        return Refuse(
            DiagnosticCatalog.EntryOffStep,
            entry,
            bag,
            shown,
            new DiagnosticArgument("step", step.ToString()),
            new DiagnosticArgument("nearest", nearest.ToString()));
    }

    // A point between thousands, as it is written in Vietnamese, makes a number with three decimals.
    private static Answer? RefuseParts(Entry entry, DiagnosticBag bag)
    {
        string written = entry.Value is EntryValue.Number number ? number.Written : entry.Value.ToString();
        string whole = written.Replace(".", "");
        return Refuse(
            DiagnosticCatalog.EntryNotWhole,
            entry,
            bag,
            new DiagnosticArgument("value", Quoting.Shorten(written)),
            CellValue.IsGrouped(written, '.')
                ? new DiagnosticArgument(
                    "hint",
                    "Write " + whole + " if the point was to part the thousands.",
                    "Hãy viết " + whole + " nếu dấu chấm dùng để ngăn hàng nghìn.")
                : new DiagnosticArgument("hint", "Enter a whole number.", "Hãy nhập số nguyên."));
    }

    private static DiagnosticArgument HintOf(Entry entry, Input input)
    {
        bool isQuoted = input.Measure.IsNumber && !input.Measure.IsDate
            && entry.Value is EntryValue.Text text
            && text.Value.IndexOf('/') < 0
            && Fraction.TryParse(text.Value, out _);
        if (isQuoted) return new DiagnosticArgument("hint", "Remove the quotes.", "Hãy bỏ dấu ngoặc kép.");
        var expected = InputWords.Expected(input);
        return new DiagnosticArgument(
            "hint", "Write " + expected.English + ".", "Hãy ghi " + expected.Vietnamese + ".");
    }

    private static Answer? WrongType(Entry entry, Input input, DiagnosticBag bag) => input.Measure.IsYesNo
        ? Refuse(
            DiagnosticCatalog.EntryNotYesNo, entry, bag,
            new DiagnosticArgument("value", Quoting.Shorten(entry.Value.ToString())))
        : Refuse(
        DiagnosticCatalog.EntryOfWrongType,
        entry,
        bag,
        new DiagnosticArgument("value", "\"" + Quoting.Shorten(entry.Value.ToString()) + "\""),
        MeasureChecks.Named("expected", InputWords.Expected(input)),
        HintOf(entry, input));

    private static Answer? Refuse(
        DiagnosticDescriptor descriptor, Entry entry, DiagnosticBag bag, params DiagnosticArgument[] more)
    {
        bag.Add(descriptor, entry.At, [new DiagnosticArgument("code", entry.Code.Value), .. more]);
        return null;
    }
}
