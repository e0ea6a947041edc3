using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Acceptances of findings that are not there: the rule was mended since, or it stands in a wrong place.
/// </summary>
internal static class AcceptanceFindings
{
    /// <summary>To be asked last, when everything else was found.</summary>
    public static void Report(AcceptedFaults accepted, CheckScope scope)
    {
        foreach (var one in accepted.All)
        {
            // Values of readings that were not chosen are not analysed: what they accept may well be there.
            if (scope.IsMet(one) || one.At.Pointer.ToString().Split('/').Contains("values")) continue;
            if (DiagnosticCatalog.IsOfLinter(one.Code)) continue; // the linter has not been asked yet
            scope.Report(DiagnosticCatalog.NothingToAccept, one.At, new DiagnosticArgument("code", one.Code));
        }
    }
}
