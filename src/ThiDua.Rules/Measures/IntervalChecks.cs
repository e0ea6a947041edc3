using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Intervals against what lies in them: "> 50%" is half of something, not half a point.</summary>
internal static class IntervalChecks
{
    private static readonly Words _share = MeasureType.Number(NumberUnit.Share, null).Name;

    private static readonly Words _number = MeasureType.Number(NumberUnit.Any, null).Name;

    /// <summary>Shares beyond are rarely meant: whoever writes 70 has forgotten the per cent sign.</summary>
    private static readonly Fraction _usualShare = Fraction.Of(2);

    /// <summary>The interval of the chosen reading; null when it does not fit, which was reported.</summary>
    /// <param name="spec">The interval as written.</param>
    /// <param name="of">What lies in it; null when that is not known.</param>
    /// <param name="about">The object that it stands in.</param>
    /// <param name="property">The property under which it stands there.</param>
    /// <param name="scope">What the checks share.</param>
    public static IntervalSpec? Check(
        ByReading<IntervalSpec>? spec, MeasureType? of, Written about, string property, CheckScope scope) =>
        scope.Pick(spec, interval =>
        {
            bool fits = !interval.IsPercent || of is null or { IsNumber: false }
                || of.Unit is NumberUnit.Share or NumberUnit.Pure or NumberUnit.Any;
            var at = about.At.Property(property);
            if (of is not null && of.IsDate != interval.IsDate)
            {
                Refuse(interval, of, at, scope);
                return null;
            }

            if (fits)
            {
                if (of is { Unit: NumberUnit.Share } && !interval.IsPercent)
                    CheckShare(interval.Interval, IntervalText.FormatPercent, about, at, scope);
                return interval;
            }

            scope.Report(
                DiagnosticCatalog.UnitsDiffer,
                at,
                MeasureChecks.Named("found", _share),
                MeasureChecks.Named("expected", of!.Name),
                WithoutPercent(interval.Interval));
            return null;
        });

    private static void Refuse(IntervalSpec interval, MeasureType of, Place at, CheckScope scope) => scope.Report(
        DiagnosticCatalog.UnitsDiffer,
        at,
        MeasureChecks.Named("found", interval.IsDate ? MeasureType.Date.Name : _number),
        MeasureChecks.Named("expected", of.Name),
        interval.IsDate
            ? new DiagnosticArgument(
                "hint",
                "Compare a date, or count \"days\" from a date and write how many, like \"<= 0\".",
                "Hãy so sánh một ngày, hoặc đếm \"days\" từ một ngày rồi ghi số ngày, ví dụ \"<= 0\".")
            : new DiagnosticArgument(
                "hint",
                "Write days, like \"<= 2031-12-15\".",
                "Hãy ghi ngày, ví dụ \"<= 2031-12-15\"."));

    private static DiagnosticArgument WithoutPercent(Interval<Fraction> share)
    {
        // The text of a share is that of its per cent with signs: without them it is the number that was written.
        string number = IntervalText.FormatPercent(share).Replace("%", "");
        return new DiagnosticArgument(
            "hint",
            "Leave the per cent sign out: \"" + number + "\".",
            "Hãy bỏ dấu phần trăm: \"" + number + "\".");
    }

    /// <summary>Warns of a number without a per cent sign that is compared with a share, such as 70 for 70%.</summary>
    public static void CheckShare(
        Interval<Fraction> written,
        System.Func<Interval<Fraction>, string> format,
        Written about,
        Place at,
        CheckScope scope)
    {
        Fraction?[] ends = [written.Least, written.Greatest];
        if (ends.All(end => end is null || Fraction.Abs(end.Value) <= _usualShare)) return;
        var far = ends.Where(end => end is not null).OrderBy(end => Fraction.Abs(end!.Value)).Last()!.Value;
        scope.Report(
            about,
            DiagnosticCatalog.ShareWithoutPercent,
            at,
            new DiagnosticArgument("end", far.ToString()),
            new DiagnosticArgument("percent", far * Fraction.Of(100) + "%"),
            new DiagnosticArgument("meant", format(Ranges.Hundredth(written))));
    }
}
