using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Criteria;

/// <summary>Checks a stretch of days.</summary>
internal static class DateChecks
{
    public static void Check(DatesSpec dates, CheckScope scope)
    {
        if (dates is not { From: { } from, To: { } to } || to >= from) return;
        scope.Report(
            DiagnosticCatalog.DatesTurned,
            dates.At.Property("to"),
            new DiagnosticArgument("from", LocalDatePattern.Iso.Format(from)),
            new DiagnosticArgument("to", LocalDatePattern.Iso.Format(to)));
    }
}
