using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>One value of an earlier result: as the answer that rules ask for, and as it is written.</summary>
internal static class RecordedValue
{
    /// <summary>The answer; null when the value is refused, which was reported.</summary>
    public static Answer? Read(
        EntryValue value, ResultAsk ask, LevelList? levels, Code code, Place at, DiagnosticBag bag)
    {
        if (value is EntryValue.NotAppl) return Answer.NotApplicable;
        if (levels is not null)
        {
            int level = value is EntryValue.Text text && Code.TryParse(text.Value, out Code named)
                ? levels.IndexOf(named)
                : -1;
            return level >= 0 ? Answer.Level(level) : RefuseLevel(value, levels, code, at, bag);
        }

        if (NumberOf(value) is { } number && IsPossible(number, ask)) return Answer.Number(number);
        bag.Add(
            DiagnosticCatalog.EarlierBadNumber,
            at,
            new DiagnosticArgument("code", code.Value),
            new DiagnosticArgument("value", Quoting.Shorten(value.ToString())),
            Expected(ask));
        return null;
    }

    /// <summary>A number as it is written: without a finite decimal form it is a text such as <c>1001/12</c>.</summary>
    public static EntryValue Of(Fraction number) =>
        number.Decimals is null ? new EntryValue.Text(number.ToString()) : new EntryValue.Number(number);

    private static Fraction? NumberOf(EntryValue value) => value switch
    {
        EntryValue.Number number => number.Value,
        EntryValue.Text text => Fraction.TryParse(text.Value, out var fraction) ? fraction : null,
        EntryValue.YesNo or EntryValue.Records or EntryValue.NotAppl => null,
        _ => throw new UnreachableException(),
    };

    private static bool IsPossible(Fraction number, ResultAsk ask) => ask switch
    {
        ResultAsk.Rank => number.IsWhole && number >= Fraction.One,
        ResultAsk.Worth or ResultAsk.Gained or ResultAsk.Deducted => number >= Fraction.Zero,
        _ => true,
    };

    private static DiagnosticArgument Expected(ResultAsk ask) => ask switch
    {
        ResultAsk.Rank => new("expected", "a place: a whole number from 1", "thứ hạng: số nguyên từ 1"),
        ResultAsk.Worth or ResultAsk.Gained or ResultAsk.Deducted =>
            new("expected", "a number that is not negative", "số không âm"),
        _ => new("expected", "a number, or a fraction such as \"1001/12\"", "số, hoặc phân số như \"1001/12\""),
    };

    private static Answer? RefuseLevel(EntryValue value, LevelList levels, Code code, Place at, DiagnosticBag bag)
    {
        string text = value.ToString();
        var known = levels.Levels.Select(level => level.Code.Value).ToList();
        bag.Add(
            DiagnosticCatalog.EarlierUnknownLevel,
            at,
            new DiagnosticArgument("code", code.Value),
            new DiagnosticArgument("value", Quoting.Shorten(text)),
            Quoting.Hint(Spelling.Nearest(text, known), known));
        return null;
    }
}
