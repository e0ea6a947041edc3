using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Time;

/// <summary>Checks a stretch of days.</summary>
internal static class DateChecks
{
    /// <summary>Whether the last day is not before the first; what is turned was reported.</summary>
    public static bool Check(DatesSpec dates, CheckFindings findings)
    {
        if (!dates.AreTurned || dates is not { From: { } from, To: { } to }) return true;
        findings.Report(
            DiagnosticCatalog.DatesTurned,
            dates.At.Property("to"),
            new DiagnosticArgument("from", LocalDatePattern.Iso.Format(from)),
            new DiagnosticArgument("to", LocalDatePattern.Iso.Format(to)));
        return false;
    }
}
