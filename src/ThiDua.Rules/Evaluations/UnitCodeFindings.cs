using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// Finds codes of units that differ only in capital letters: surely one unit, which is scored as two.
/// </summary>
internal static class UnitCodeFindings
{
    /// <summary>The code that fewer dossiers have is the misspelt one in all likelihood.</summary>
    public static void Report(ValueList<ClusterUnit> units)
    {
        foreach (var alike in units.GroupBy(unit => unit.Dossier.Unit.Value.ToUpperInvariant()))
        {
            var codes = alike.GroupBy(unit => unit.Dossier.Unit).OrderByDescending(own => own.Count()).ToList();
            foreach (var own in codes.Skip(1))
            {
                var first = own.First();
                first.Bag.Add(
                    DiagnosticCatalog.UnitsDifferInCase,
                    first.Dossier.UnitAt,
                    new DiagnosticArgument("unit", own.Key.Value),
                    new DiagnosticArgument("other", codes[0].Key.Value));
            }
        }
    }
}
