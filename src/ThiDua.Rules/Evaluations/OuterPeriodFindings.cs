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
/// Finds units that were scored in the weeks of a month and have no dossier of the month itself, which others have:
/// they would be missing from its table, and from the number of which its quotas take a share, in silence.
/// </summary>
internal sealed class OuterPeriodFindings
{
    private readonly Rubric _inside;
    private readonly ILookup<Code, ClusterUnit> _dossiers; // those of the smaller periods
    private readonly List<ClusterUnit> _around;
    private readonly ILookup<Code, DateInterval> _known; // the larger periods of each unit

    private OuterPeriodFindings(
        Rubric inside, IEnumerable<ClusterUnit> dossiers, List<ClusterUnit> around, ValueList<ClusterUnit> all)
    {
        _inside = inside;
        _around = around;
        _dossiers = dossiers.ToLookup(unit => unit.Dossier.Unit);
        var rubrics = new HashSet<Rubric>(around.Select(unit => unit.Rubric));
        _known = around.Select(unit => (unit.Dossier.Unit, Days: unit.Period!))
            .Concat(all.SelectMany(unit => unit.Earlier
                .Where(one => rubrics.Contains(one.Rubric))
                .Select(one => (unit.Dossier.Unit, one.Days))))
            .ToLookup(one => one.Unit, one => one.Days);
    }

    public static void Report(ValueList<ClusterUnit> units)
    {
        var dated = units.Where(unit => unit.Period is not null).GroupBy(unit => unit.Rubric).ToList();
        foreach (var inside in dated)
        {
            // A unit has its month by one of the rubrics for months, whichever that is.
            foreach (var around in dated
                .Where(one => LooksInto(one.Key, inside.Key)).GroupBy(one => one.Key.Period))
            {
                new OuterPeriodFindings(inside.Key, inside, around.SelectMany(one => one).ToList(), units).Report();
            }
        }
    }

    private static bool LooksInto(Rubric around, Rubric inside) => around.Read.Looks
        .Any(look => look.Each is Collection.Periods periods && periods.Rubric == inside.Index);

    private void Report()
    {
        foreach (var outer in _around.GroupBy(unit => (unit.Rubric, unit.Period)).Select(together => together.First()))
            foreach (var own in _dossiers.Where(own => !_known[own.Key].Any(days => Overlap(days, outer.Period!))))
                Report(own, outer);
    }

    private void Report(IEnumerable<ClusterUnit> own, ClusterUnit outer)
    {
        if (own.FirstOrDefault(unit => outer.Period!.Contains(unit.Period!)) is not { } first) return;
        if (!RubricChoice.Applies(outer.Rubric, first.Entries.Answers(0))) return;
        first.Bag.Add(
            DiagnosticCatalog.OuterPeriodMissing,
            first.Dossier.PeriodAt,
            new DiagnosticArgument("unit", first.Dossier.Unit.Value),
            new DiagnosticArgument("inside", _inside.Code.Value),
            new DiagnosticArgument("period", outer.Dossier.Period.ToString()!),
            new DiagnosticArgument("rubric", outer.Rubric.Code.Value),
            new DiagnosticArgument("other", outer.Dossier.Unit.Value));
    }

    private static bool Overlap(DateInterval one, DateInterval other) =>
        one.Start <= other.End && other.Start <= one.End;
}
