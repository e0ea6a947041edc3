using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rubrics;

/// <summary>Whoever looks at periods looks at those of another rubric: his own period is no period inside it.</summary>
internal static class PeriodChecks
{
    public static void Check(
        Func<Node, int> rubricOf,
        IReadOnlyDictionary<Node, Reads> reads,
        Func<Node, (Code Code, Place At)> name,
        CheckScope scope)
    {
        if (!reads.Values.Concat(scope.Definitions.Select(one => one.Reads)).Any(one => one.Periods.Count > 0)) return;
        foreach (var (node, read) in reads.OrderBy(one => one.Key.Kind).ThenBy(one => one.Key.Index)
            .Select(one => (one.Key, one.Value.WithDefinitions(scope.Definitions))))
        {
            foreach (var one in read.Periods)
            {
                if (one.Key.Of != (one.Key.For < 0 ? rubricOf(node) : one.Key.For)) continue;
                scope.Report(
                    DiagnosticCatalog.OwnPeriods,
                    one.Value,
                    new DiagnosticArgument("code", name(node).Code.Value),
                    new DiagnosticArgument("rubric", scope.Rubrics[one.Key.Of].Value));
            }
        }
    }
}
