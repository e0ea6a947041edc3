using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>The owner of a line owns the inputs too that are read only below it (K59).</summary>
internal static class OwnerChecks
{
    public static void Check(IReadOnlyList<LinePart> lines, Dictionary<Node, Reads> reads, CheckScope scope)
    {
        var owners = new Dictionary<int, HashSet<Code>>();
        foreach (var entry in reads)
        {
            bool isLine = entry.Key.Kind is NodeKind.LineBase or NodeKind.LinePoints;
            Code owner = isLine ? lines[entry.Key.Index].Around.Owner : default;
            foreach (int slot in entry.Value.WithDefinitions(scope.Definitions).Inputs)
            {
                if (!owners.TryGetValue(slot, out var all)) owners[slot] = all = [];
                all.Add(owner);
            }
        }

        foreach (var entry in owners)
        {
            var input = scope.Inputs[entry.Key];
            if (input.IsAttribute || !input.Line.IsEmpty || entry.Value.Count != 1) continue;
            Code owner = entry.Value.Single();
            if (owner.IsEmpty) continue;
            if (input.Owner.IsEmpty)
                scope.Inputs[entry.Key] = input with { Owner = owner };
            else if (input.Owner != owner)
                Report(input, owner, scope);
        }
    }

    private static void Report(Input input, Code owner, CheckScope scope) => scope.Report(
        DiagnosticCatalog.TwoOwners,
        input.At,
        new DiagnosticArgument("code", input.Code.Value),
        new DiagnosticArgument("first", owner.Value),
        new DiagnosticArgument("second", input.Owner.Value));
}
