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
        var owners = new Dictionary<Code, HashSet<Code>>();
        foreach (var entry in reads)
        {
            bool isLine = entry.Key.Kind is NodeKind.LineBase or NodeKind.LinePoints;
            Code owner = isLine ? lines[entry.Key.Index].Around.Owner : default;
            foreach (int slot in entry.Value.WithDefinitions(scope.Definitions).Inputs)
            {
                // Whatever stage's entry is read: what is owned is the code.
                Code code = scope.Inputs[slot].Code;
                if (!owners.TryGetValue(code, out var all)) owners[code] = all = [];
                all.Add(owner);
            }
        }

        for (int slot = 0; slot < scope.Inputs.Count; slot++)
        {
            var input = scope.Inputs[slot];
            if (input.IsAttribute || !input.Line.IsEmpty) continue;
            if (!owners.TryGetValue(input.Code, out var all) || all.Count != 1) continue;
            Code owner = all.Single();
            if (owner.IsEmpty) continue;
            if (input.Owner.IsEmpty)
                scope.Inputs[slot] = input with { Owner = owner };
            else if (input.Owner != owner && !input.IsView)
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
