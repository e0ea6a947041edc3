using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Reports;

/// <summary>Lists whose entries are given for those of others: no list goes back to itself.</summary>
internal static class ReportListChecks
{
    public static void Check(ReportNames names, CheckScope scope)
    {
        var lists = names.Lists.ToDictionary(list => list.Code);
        var circle = ReportListOrder.InCircle(lists.Keys, code => lists[code].Each);
        foreach (var list in lists.Values.Where(list => circle.Contains(list.Code)))
        {
            scope.Report(
                DiagnosticCatalog.EachInCircle,
                list.At.Property("each"),
                new DiagnosticArgument("code", list.Code.Value));
        }
    }
}
