using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>Lists whose entries are given for those of others: no list goes back to itself.</summary>
internal static class ReportListChecks
{
    public static void Check(ReportNames names, CheckScope scope)
    {
        var lists = names.Lists.ToDictionary(list => list.Code);
        foreach (var list in lists.Values)
        {
            if (!Reaches(list.Code, list.Each, lists, [])) continue;
            scope.Report(
                DiagnosticCatalog.EachInCircle,
                list.At.Property("each"),
                new DiagnosticArgument("code", list.Code.Value));
        }
    }

    private static bool Reaches(
        Code goal, ValueList<Code> from, Dictionary<Code, ReportAskSpec.List> lists, HashSet<Code> seen) =>
        from.Any(code => code == goal
            || (seen.Add(code) && lists.TryGetValue(code, out var list) && Reaches(goal, list.Each, lists, seen)));
}
