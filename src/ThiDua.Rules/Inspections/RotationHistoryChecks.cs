using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Years before against the units of today: a misspelt unit or a forgotten pair would let a pair come again unseen.
/// </summary>
internal sealed class RotationHistoryChecks
{
    private readonly IReadOnlyCollection<Code> _units;
    private readonly CheckFindings _findings;

    public RotationHistoryChecks(IReadOnlyCollection<Code> units, CheckFindings findings)
    {
        _units = units;
        _findings = findings;
    }

    /// <summary>Whether nothing in the years is wrong; what is only odd is reported, and can be used.</summary>
    public bool Check(ValueList<RotationYearSpec> years)
    {
        bool isWhole = true;
        // The parts of a year that stands twice are no years without all their pairs.
        foreach (var year in years) isWhole &= Check(year, years.Count(other => other.Year == year.Year) == 1);
        return isWhole;
    }

    private bool Check(RotationYearSpec year, bool isOnce)
    {
        var strangers = Strangers(year);
        bool isWhole = true;
        foreach (var pair in year.Pairs.Where(pair => !pair.By.IsEmpty && pair.By == pair.Of))
        {
            isWhole = false;
            _findings.Report(
                DiagnosticCatalog.InspectedItself,
                pair.At,
                new DiagnosticArgument("unit", pair.By.Value),
                new DiagnosticArgument("year", year.Year));
        }

        var missing = Missing(year);
        // A unit that is not known may be one of those that are missing, misspelt; so may a pair that was not read.
        bool mayBeWhole = _findings.HidesItems(year.At.Property("pairs"))
            || year.Pairs.Any(pair => pair.By.IsEmpty || pair.Of.IsEmpty);
        if (isOnce && isWhole && !mayBeWhole && missing.Count > strangers) ReportMissing(year, missing);
        return isWhole;
    }

    /// <summary>Units leave: an unknown one is a warning, once for each year.</summary>
    private int Strangers(RotationYearSpec year)
    {
        int places = 0;
        var seen = new HashSet<Code>();
        var all = year.Pairs.SelectMany(pair => new[]
        {
            (Unit: pair.By, At: pair.At.Property("by")), (Unit: pair.Of, At: pair.At.Property("of")),
        });
        foreach (var (unit, at) in all.Where(one => !one.Unit.IsEmpty && !_units.Contains(one.Unit)))
        {
            places++;
            if (seen.Add(unit)) _findings.ReportUnknown(DiagnosticCatalog.UnknownUnitOfHistory, unit, at, _units);
        }

        return places;
    }

    private List<(Code Unit, bool Inspects)> Missing(RotationYearSpec year)
    {
        var by = new HashSet<Code>(year.Pairs.Select(pair => pair.By));
        var of = new HashSet<Code>(year.Pairs.Select(pair => pair.Of));
        return _units.Where(unit => !by.Contains(unit)).Select(unit => (unit, true))
            .Concat(_units.Where(unit => !of.Contains(unit)).Select(unit => (unit, false)))
            .ToList();
    }

    private void ReportMissing(RotationYearSpec year, List<(Code Unit, bool Inspects)> missing)
    {
        string Listed(string inspects, string isInspected) => Quoting.List(missing.Select(
            one => "\"" + one.Unit + "\" " + (one.Inspects ? inspects : isInspected)));
        _findings.Report(
            DiagnosticCatalog.HistoryIncomplete,
            year.At.Property("pairs"),
            new DiagnosticArgument("year", year.Year),
            new DiagnosticArgument(
                "list",
                Listed("inspects nobody", "is inspected by nobody"),
                Listed("không đi kiểm tra", "không được kiểm tra")));
    }
}
