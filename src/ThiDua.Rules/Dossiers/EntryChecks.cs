using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>One entry against the input that it is for: an answer, or a diagnostic and no effect.</summary>
internal static class EntryChecks
{
    /// <summary>The answer that was entered; null when the entry is refused, which was reported.</summary>
    public static Answer? Check(Entry entry, Input input, DiagnosticBag bag) => entry.Value switch
    {
        EntryValue.NotAppl => Taken(InputAnswer.NotApplicable(input), entry, input, bag),
        EntryValue.Number number when IsGroupedWhole(number, input) => RefuseGroups(number, entry, bag),
        EntryValue.Number number => Taken(InputAnswer.Of(number.Value, input), entry, input, bag),
        EntryValue.YesNo yes => Taken(InputAnswer.Of(yes.Value, input), entry, input, bag),
        EntryValue.Text text => Taken(InputAnswer.Of(text.Value, input), entry, input, bag),
        EntryValue.Records records when input.Type == InputType.Records => ListChecks.Check(records, entry, input, bag),
        EntryValue.Records => WrongType(entry, input, bag),
        _ => throw new UnreachableException(),
    };

    private static Answer? Taken(InputAnswer answer, Entry entry, Input input, DiagnosticBag bag) =>
        answer.Fault == InputFault.None ? answer.Value : Refuse(answer, entry, input, bag);

    private static Answer? Refuse(InputAnswer answer, Entry entry, Input input, DiagnosticBag bag)
    {
        var shown = new DiagnosticArgument("value", entry.Value.ToString());
        return answer.Fault switch
        {
            InputFault.WrongType => WrongType(entry, input, bag),
            InputFault.NeverNotApplicable => Refuse(DiagnosticCatalog.NeverNotApplicable, entry, bag),
            InputFault.UnknownLevel => RefuseLevel(entry, input.Levels!, bag),
            InputFault.OutOfRange => Refuse(
                DiagnosticCatalog.EntryOutOfRange,
                entry,
                bag,
                shown,
                MeasureChecks.Named("range", RangeWords.Of(input.Range, input.Type == InputType.Share)),
                EntryHints.OutOfRange(answer, input)),
            InputFault.TooFine => Refuse(
                DiagnosticCatalog.EntryTooFine,
                entry,
                bag,
                shown,
                EntryHints.MostDecimals(input),
                EntryHints.Shortened(answer, input)),
            InputFault.NotWhole => RefuseParts(entry, bag),
            InputFault.OffStep => Refuse(
                DiagnosticCatalog.EntryOffStep,
                entry,
                bag,
                shown,
                new DiagnosticArgument("step", input.Step!.Value.ToString()),
                new DiagnosticArgument("nearest", StepBelow(answer.Number, input).ToString())),
            InputFault.None or _ => throw new UnreachableException(),
        };
    }

    private static Answer? RefuseLevel(Entry entry, LevelList levels, DiagnosticBag bag)
    {
        string text = entry.Value.ToString();
        return Refuse(
            DiagnosticCatalog.EntryOfUnknownLevel,
            entry,
            bag,
            new DiagnosticArgument("value", Quoting.Shorten(text)),
            EntryHints.OfLevels(text, levels));
    }

    private static Fraction StepBelow(Fraction number, Input input)
    {
        var (least, step) = (input.Range.Least!.Value, input.Step!.Value);
        return least + (((number - least) / step).Round(Rounding.Of(0, RoundingMode.Down)) * step);
    }

    /// <summary>Whether an input is a number without decimals.</summary>
    public static bool TakesWhole(Input input) => input.Measure.IsNumber && input.Decimals == 0;

    /// <summary>
    /// Whether digits such as <c>1.000</c>, in Vietnamese a thousand, would be taken as the whole number 1.
    /// </summary>
    private static bool IsGroupedWhole(EntryValue.Number number, Input input) =>
        TakesWhole(input) && number.Value.IsWhole && CellValue.IsGrouped(number.Written, '.');

    private static Answer? RefuseGroups(EntryValue.Number number, Entry entry, DiagnosticBag bag) => Refuse(
        DiagnosticCatalog.PointInWholeNumber,
        entry,
        bag,
        new DiagnosticArgument("value", number.Written),
        new DiagnosticArgument("whole", number.Written.Replace(".", "")),
        new DiagnosticArgument("number", number.Value.ToString()));

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

    private static Answer? WrongType(Entry entry, Input input, DiagnosticBag bag)
    {
        if (input.Measure.IsYesNo)
            return Refuse(DiagnosticCatalog.EntryNotYesNo, entry, bag, EntryHints.Shown(entry.Value));
        // A number that is written as in Vietnamese, 75,5%, is no number here either.
        if (input.Measure.IsNumber && !input.Measure.IsDate && entry.Value is EntryValue.Text written
            && CellValue.FaultOf(written.Value) is { } fault)
        {
            bag.Add(fault.Descriptor, entry.At, fault.Arguments);
            return null;
        }

        return Refuse(
            DiagnosticCatalog.EntryOfWrongType,
            entry,
            bag,
            EntryHints.Shown(entry.Value),
            MeasureChecks.Named("expected", InputWords.Expected(input)),
            EntryHints.OfOtherSort(entry, input));
    }

    private static Answer? Refuse(
        DiagnosticDescriptor descriptor, Entry entry, DiagnosticBag bag, params DiagnosticArgument[] more)
    {
        bag.Add(descriptor, entry.At, [new DiagnosticArgument("code", entry.Code.Value), .. more]);
        return null;
    }
}
