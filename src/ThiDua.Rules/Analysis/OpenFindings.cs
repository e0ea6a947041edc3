using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Something that was not worked out for all entries.</summary>
/// <param name="About">The object whose author can accept that.</param>
/// <param name="At">Where it stands.</param>
/// <param name="What">What is open.</param>
/// <param name="Known">What is known of it.</param>
/// <param name="Causes">Why it is open.</param>
internal sealed record OpenAnswer(Written About, Place At, Words What, Words Known, OpenCauses Causes);

/// <summary>
/// Tells what was left open: once for a rubric, as the same reason leaves totals and levels open, and the same advice
/// helps.
/// </summary>
internal static class OpenFindings
{
    public static void Report(FoundReach found, LinePart root, FindingReport report)
    {
        if (report.Open.Count == 0) return;
        var causes = new OpenCauses();
        foreach (var open in report.Open) causes.Add(open.Causes);
        if (found.Budget.IsShort) causes.Add(OpenCause.Steps);
        if (!causes.Any) causes.Add(OpenCause.Size);
        var (why, advice) = (causes.Reasons(found.Budget.Steps), causes.Advice());
        bool isOne = report.Open.Count == 1;
        report.Report(
            isOne ? report.Open[0].About : root.Spec,
            DiagnosticCatalog.OnlyBounded,
            isOne ? report.Open[0].At : root.Line.Source.At,
            All("what", report.Open.Select(open => open.What), ", "),
            new DiagnosticArgument("why", why.English, why.Vietnamese),
            All("known", report.Open.Select(open => open.Known), "; "),
            new DiagnosticArgument("advice", advice.English, advice.Vietnamese));
    }

    private static DiagnosticArgument All(string name, IEnumerable<Words> parts, string by)
    {
        var all = parts.ToList();
        return new DiagnosticArgument(
            name,
            string.Join(by, all.Select(one => one.English)),
            string.Join(by, all.Select(one => one.Vietnamese)));
    }
}
