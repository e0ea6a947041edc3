using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// Finds attributes of which the dossiers of one unit say different levels: in one week the unit stands in another
/// group than in its month. Only levels are looked at, as a number or a yes-no may well differ from week to week.
/// </summary>
internal static class AttributeFindings
{
    private const int MostNamed = 5;

    public static void Report(ValueList<ClusterUnit> units)
    {
        if (units.Count == 0) return;
        var attributes = units[0].Rubric.Inputs.Where(input => input.IsAttribute && input.Levels is not null).ToList();
        if (attributes.Count == 0) return;
        foreach (var own in units.GroupBy(unit => unit.Dossier.Unit).Where(own => own.Skip(1).Any()))
            foreach (var attribute in attributes)
                Report(own, attribute);
    }

    /// <summary>What most of the dossiers say is right in all likelihood.</summary>
    private static void Report(IEnumerable<ClusterUnit> own, Input attribute)
    {
        var groups = own
            .Where(unit => unit.Rubric.Read.Has(attribute))
            .Select(unit => (Unit: unit, Answer: unit.Entries.Effective(attribute, 0)))
            .Where(one => one.Answer.IsValue)
            .GroupBy(one => one.Answer.Options, one => one.Unit)
            .OrderByDescending(same => same.Count())
            .ToList();
        string LevelOf(ulong options) => attribute.Levels!.In(options)[0].Code.Value;
        foreach (var group in groups.Skip(1))
        {
            var first = group.First();
            first.Bag.Add(
                DiagnosticCatalog.AttributeDiffers,
                first.Entries.FirstPlaceOf(attribute, 0) ?? first.Dossier.At,
                new DiagnosticArgument("attribute", attribute.Code.Value),
                new DiagnosticArgument("unit", first.Dossier.Unit.Value),
                new DiagnosticArgument("value", LevelOf(group.Key)),
                Named("dossiers", group),
                new DiagnosticArgument("otherValue", LevelOf(groups[0].Key)),
                Named("others", groups[0]));
        }
    }

    private static DiagnosticArgument Named(string name, IEnumerable<ClusterUnit> units)
    {
        string more = units.Skip(MostNamed).Any() ? ", …" : "";
        string In(string ofPeriod, string noPeriod) =>
            string.Join(", ", units.Take(MostNamed).Select(unit => Named(unit, ofPeriod, noPeriod))) + more;
        return new(name, In("", "no period"), In("kỳ ", "không ghi kỳ"));
    }

    private static string Named(ClusterUnit unit, string ofPeriod, string noPeriod)
    {
        string period = unit.Dossier.Period is { } own ? ofPeriod + own : noPeriod;
        return unit.Rubric.Code.IsEmpty ? period : period + " (\"" + unit.Rubric.Code + "\")";
    }
}
