using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Intervals against what lies in them: "> 50%" is half of something, not half a point.</summary>
internal static class IntervalChecks
{
    private static readonly Words _share = MeasureType.Number(NumberUnit.Share, null).Name;

    /// <summary>The interval of the chosen reading; null when it does not fit, which was reported.</summary>
    public static IntervalSpec? Check(ByReading<IntervalSpec>? spec, MeasureType? of, Place at, CheckScope scope) =>
        scope.Pick(spec, interval =>
        {
            bool fits = !interval.IsPercent || of is null or { IsNumber: false }
                || of.Unit is NumberUnit.Share or NumberUnit.Pure or NumberUnit.Any;
            if (fits) return interval;
            scope.Report(
                DiagnosticCatalog.UnitsDiffer,
                at,
                MeasureChecks.Named("found", _share),
                MeasureChecks.Named("expected", of!.Name));
            return null;
        });
}
