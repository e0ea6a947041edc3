using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// Finds periods that do not reach the larger period that looks back at them: those that a unit lacks and others have,
/// where no calendar says which there must be, and those that lie across its first or last day.
/// </summary>
internal sealed class SubPeriodFindings
{
    private const int MostNamed = 5;

    private readonly Rubric _inside;
    private readonly List<ClusterUnit> _around;
    private readonly List<ClusterUnit> _dossiers;
    private readonly ILookup<Code, DateInterval> _known; // the periods of each unit, by dossiers and earlier results

    private SubPeriodFindings(Rubric around, Rubric inside, ValueList<ClusterUnit> units)
    {
        _inside = inside;
        _around = units.Where(unit => unit.Rubric == around && unit.Period is not null).ToList();
        _dossiers = units.Where(unit => unit.Rubric == inside && unit.Period is not null).ToList();
        _known = _dossiers.Select(unit => (unit.Dossier.Unit, Days: unit.Period!))
            .Concat(_around.SelectMany(unit => unit.Earlier
                .Where(one => one.Rubric == inside)
                .Select(one => (unit.Dossier.Unit, one.Days))))
            .Distinct()
            .ToLookup(one => one.Unit, one => one.Days);
    }

    public static void Report(ValueList<ClusterUnit> units)
    {
        foreach (var around in units.Select(unit => unit.Rubric).Distinct())
        {
            foreach (int inside in around.Read.Looks.Select(look => look.Each).OfType<Collection.Periods>()
                .Select(periods => periods.Rubric).Distinct())
            {
                var pair = new SubPeriodFindings(around, units[0].Rules.Rubrics[inside], units);
                if (pair._inside.Period.IsFree()) pair.ReportMissing();
                pair.ReportStraddling();
            }
        }
    }

    private void ReportMissing()
    {
        foreach (var together in _around.GroupBy(unit => unit.Period!))
        {
            // Who is the first to have a period is named.
            var all = new Dictionary<DateInterval, Code>();
            foreach (var unit in _known)
                foreach (var days in unit.Where(together.Key.Contains))
                    if (!all.ContainsKey(days)) all.Add(days, unit.Key);

            foreach (var unit in together)
            {
                var own = _known[unit.Dossier.Unit].ToList();
                // The same week from Monday to Saturday is there, if perhaps not as it should be.
                var missing = all.Keys.Where(days => !own.Exists(one => Overlap(one, days)))
                    .OrderBy(days => days.Start).ThenBy(days => days.End).ToList();
                if (missing.Count > 0) ReportMissing(unit, missing, all[missing[0]]);
            }
        }
    }

    private void ReportMissing(ClusterUnit unit, List<DateInterval> missing, Code other)
    {
        string periods = string.Join(", ", missing.Take(MostNamed).Select(days => Cadences.Show(_inside.Period, days)));
        unit.Bag.Add(
            DiagnosticCatalog.SubPeriodMissing,
            unit.Dossier.PeriodAt,
            new DiagnosticArgument("unit", unit.Dossier.Unit.Value),
            new DiagnosticArgument("rubric", _inside.Code.Value),
            new DiagnosticArgument("periods", periods + (missing.Count > MostNamed ? ", …" : "")),
            new DiagnosticArgument("other", other.Value),
            new DiagnosticArgument("period", unit.Dossier.Period.ToString()!));
    }

    private void ReportStraddling()
    {
        var around = _around.ToLookup(unit => unit.Dossier.Unit);
        foreach (var unit in _dossiers)
        {
            var days = unit.Period!;
            var touched = around[unit.Dossier.Unit].Where(one => Overlap(one.Period!, days)).ToList();
            // What holds the larger period is no period inside it.
            if (touched.Exists(one => one.Period!.Contains(days))) continue;
            if (touched.Find(one => !days.Contains(one.Period!)) is not { } outer) continue;
            unit.Bag.Add(
                DiagnosticCatalog.SubPeriodStraddles,
                unit.Dossier.PeriodAt,
                new DiagnosticArgument("period", unit.Dossier.Period.ToString()!),
                new DiagnosticArgument("outer", outer.Dossier.Period.ToString()!),
                new DiagnosticArgument("rubric", outer.Rubric.Code.Value),
                StraddlingWords.Hint(unit, outer));
        }
    }

    private static bool Overlap(DateInterval one, DateInterval other) =>
        one.Start <= other.End && other.Start <= one.End;
}
