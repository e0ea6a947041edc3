using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// Why a measure may turn out not applicable, and what keeps it from that: most of all a divisor that nobody said is
/// never 0. Names are followed to what they stand for, as the reason lies there.
/// </summary>
internal static class NotApplicableReasons
{
    /// <summary>The argument that goes on where <see cref="NotApplicableWords"/> said what it is.</summary>
    public static DiagnosticArgument Why(Measure? measure, CheckScope scope)
    {
        var why = measure is null ? None : Reason(measure, Innermost(measure, scope));
        return MeasureChecks.Named("why", why);
    }

    /// <summary>The same for an input that is read itself.</summary>
    public static DiagnosticArgument Why(Input input) =>
        MeasureChecks.Named("why", input.MayBeNotApplicable ? MayBeEntered : None);

    /// <summary>The argument that tells how to keep it from being not applicable, or else to do something.</summary>
    /// <param name="measure">The measure; null where there is none.</param>
    /// <param name="scope">What the checks share.</param>
    /// <param name="verb">What else can be done, as the beginning of a sentence.</param>
    public static DiagnosticArgument Mend(Measure? measure, CheckScope scope, Words verb)
    {
        if (measure is null
            || Innermost(measure, scope) is not Measure.Ratio { To: Measure.Entry { Input: var divisor } }
            || PositiveRange(divisor) is not { } range)
        {
            return MeasureChecks.Named("mend", verb);
        }

        string name = "\"" + divisor.Code + "\"", written = "\"range\": \"" + range + "\"";
        return new(
            "mend",
            "If " + name + " is never 0, give that input " + written + "; otherwise " + Lower(verb.English),
            "Nếu " + name + " không bao giờ bằng 0, hãy ghi " + written + " cho đầu vào này; nếu không, "
                + Lower(verb.Vietnamese));
    }

    private static Words None => new("", "");

    private static Words MayBeEntered => new(", as it may be entered as \"n/a\"", ", vì được phép nhập \"n/a\"");

    private static Words Reason(Measure measure, Measure innermost)
    {
        if (innermost is Measure.Ratio ratio) return OfDivisor(ratio.To);
        if (innermost is Measure.Entry { Input: { MayBeNotApplicable: true, Code: var code } })
        {
            return innermost == measure ? MayBeEntered : new(
                ", as the input \"" + code + "\" may be entered as \"n/a\"",
                ", vì đầu vào \"" + code + "\" được phép nhập \"n/a\"");
        }

        // Of anything else it says it all what it is, unless only its name was said.
        return innermost is Measure.Over && measure is Measure.Named
            ? new(", as a list may be empty", ", vì danh sách có thể trống")
            : None;
    }

    private static Words OfDivisor(Measure divisor) => divisor is Measure.Entry { Input.Code: var code }
        ? new(", as the divisor \"" + code + "\" may be 0", ", vì mẫu số \"" + code + "\" có thể bằng 0")
        : new(", as the divisor may be 0", ", vì mẫu số có thể bằng 0");

    private static Measure Innermost(Measure measure, CheckScope scope)
    {
        while (true)
        {
            var inside = measure is Measure.Named named
                ? scope.Definitions[named.Definition].Measure
                : NotApplicableWords.Inside(measure);
            if (inside is null) return measure;
            measure = inside;
        }
    }

    /// <summary>The numbers above 0 that an input takes, as its range is written; null for none.</summary>
    private static string? PositiveRange(Input input)
    {
        bool isWhole = input.Type == InputType.Count;
        var least = isWhole ? Fraction.One : Fraction.Zero;
        if (!Interval<Fraction>.TryOf(
            least, isWhole, input.Range.Greatest, input.Range.IncludesGreatest, out var above)) return null;
        return input.Type == InputType.Share ? IntervalText.FormatPercent(above) : above.ToString();
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1);
}
