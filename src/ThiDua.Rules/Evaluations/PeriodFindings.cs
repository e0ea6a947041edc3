using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// Finds units that are surely meant to stand together and do not, as their dossiers are not about the same days: a
/// period was left out, or a year stands beside a school year.
/// </summary>
internal static class PeriodFindings
{
    public static void Report(ValueList<ClusterUnit> units)
    {
        foreach (var together in units.Where(unit => unit.Rubric.IsAmongUnits).GroupBy(unit => unit.Rubric))
            Report(together.GroupBy(unit => unit.Period).Select(group => group.ToList()).ToList());
    }

    /// <summary>
    /// Whichever group is the smaller one has the mistake in all likelihood; of two equal ones either may have it.
    /// </summary>
    private static void Report(List<List<ClusterUnit>> groups)
    {
        foreach (var group in groups)
        {
            var other = groups
                .Where(other => other != group && other.Count >= group.Count && AreMixedUp(group[0], other[0]))
                .OrderByDescending(other => other.Count)
                .FirstOrDefault();
            if (other is null) continue;
            foreach (var unit in group) Report(unit, other[0]);
        }
    }

    // Periods one after the other are months or years of their own, which is as it should be.
    private static bool AreMixedUp(ClusterUnit one, ClusterUnit other) =>
        one.Period is null || other.Period is null
        || (one.Period.Start <= other.Period.End && other.Period.Start <= one.Period.End);

    private static void Report(ClusterUnit unit, ClusterUnit other)
    {
        var rubric = unit.Rubric.Code;
        unit.Bag.Add(
            DiagnosticCatalog.PeriodsMixedUp,
            unit.Dossier.Period is null ? unit.Dossier.At : unit.Dossier.PeriodAt,
            Named("period", unit),
            new DiagnosticArgument("other", other.Dossier.Unit.Value),
            Named("otherPeriod", other),
            rubric.IsEmpty
                ? new DiagnosticArgument("rubric", "the rubric", "bảng chấm điểm")
                : new DiagnosticArgument(
                    "rubric", "the rubric \"" + rubric + "\"", "bảng chấm điểm \"" + rubric + "\""));
    }

    private static DiagnosticArgument Named(string name, ClusterUnit unit) => unit.Dossier.Period is { } period
        ? new(name, "the period \"" + period + "\"", "ghi kỳ \"" + period + "\"")
        : new(name, "no period", "không ghi kỳ");
}
