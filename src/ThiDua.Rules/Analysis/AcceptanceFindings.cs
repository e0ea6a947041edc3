using System.Collections.Generic;
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
    public static void Report(IEnumerable<AcceptedFault> accepted, CheckScope scope)
    {
        // The linter has not been asked yet.
        foreach (var one in accepted.Where(one => !scope.IsMet(one) && !DiagnosticCatalog.IsOfLinter(one.Code)))
            scope.Report(DiagnosticCatalog.NothingToAccept, one.At, new DiagnosticArgument("code", one.Code));
    }
}
