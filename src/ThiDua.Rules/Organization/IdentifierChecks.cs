using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Organization;

/// <summary>Electronic identifiers that two units have on the same day.</summary>
internal static class IdentifierChecks
{
    public static void Check(IEnumerable<(Unit Unit, UnitSpec Spec)> units, CheckFindings findings)
    {
        var byIdentifier = units.Where(one => one.Unit.Identifier is not null)
            .GroupBy(one => one.Unit.Identifier!.Value);
        foreach (var same in byIdentifier)
        {
            // A unit that takes over an identifier begins after the other has ended.
            var sorted = same.OrderBy(one => one.Unit.From ?? NodaTime.LocalDate.MinIsoValue).ToList();
            for (int i = 1; i < sorted.Count; i++)
            {
                var (before, after) = (sorted[i - 1], sorted[i]);
                if (before.Unit.To is { } ended && after.Unit.From is { } begun && ended < begun) continue;
                findings.Report(
                    DiagnosticCatalog.IdentifierTwice,
                    after.Spec.At.Property("identifier"),
                    new DiagnosticArgument("identifier", same.Key.Value),
                    new DiagnosticArgument("other", before.Unit.Code.Value));
            }
        }
    }
}
