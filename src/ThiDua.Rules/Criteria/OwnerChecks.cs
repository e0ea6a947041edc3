using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>The owner of a line owns the inputs too that are read only below it (K59).</summary>
internal static class OwnerChecks
{
    public static void Check(
        IReadOnlyList<LinePart> lines, Dictionary<Node, Reads> reads, ValueList<Node> order, CheckScope scope)
    {
        var owners = new Dictionary<Code, Readers>();
        var readers = new Dictionary<int, Readers>(); // of definitions
        foreach (var entry in reads)
        {
            bool isLine = entry.Key.Kind is NodeKind.LineBase or NodeKind.LinePoints;
            var by = new Readers(isLine ? lines[entry.Key.Index].Around.Owner : default, false);
            Note(entry.Value, by, owners, readers, scope);
        }

        // Who reads a definition reads all that it reads; those that read it stand after it.
        foreach (var node in order.Reverse())
        {
            if (node.Kind == NodeKind.Definition && readers.TryGetValue(node.Index, out var all))
                Note(scope.Definitions[node.Index].Reads, all, owners, readers, scope);
        }

        for (int slot = 0; slot < scope.Inputs.Count; slot++)
        {
            var input = scope.Inputs[slot];
            if (input.IsAttribute || !input.Line.IsEmpty) continue;
            if (!owners.TryGetValue(input.Code, out var all) || all.AreSeveral || all.Owner.IsEmpty) continue;
            Code owner = all.Owner;
            if (input.Owner.IsEmpty)
                scope.Inputs[slot] = input with { Owner = owner };
            else if (input.Owner != owner && !input.IsView)
                Report(input, owner, scope);
        }

        foreach (var input in scope.Inputs.Where(WaitsForever)) ReportWaiting(input, scope);
    }

    /// <summary>Whether one stage alone may enter what is read of another: by givers, by "marks", or by the
    /// measure.</summary>
    private static bool WaitsForever(Input input) =>
        !input.Owner.IsEmpty && !input.Stage.IsEmpty && input.Owner != input.Stage;

    private static void Note(
        Reads reads,
        Readers by,
        Dictionary<Code, Readers> owners,
        Dictionary<int, Readers> readers,
        CheckScope scope)
    {
        // Whatever stage's entry is read: what is owned is the code.
        foreach (int slot in reads.Inputs) Add(owners, scope.Inputs[slot].Code, by);
        foreach (var node in reads.Nodes)
            if (node.Kind == NodeKind.Definition) Add(readers, node.Index, by);
    }

    private static void Add<TKey>(Dictionary<TKey, Readers> to, TKey key, Readers by)
        where TKey : notnull => to[key] = to.TryGetValue(key, out var all) ? all.And(by) : by;

    private static void Report(Input input, Code owner, CheckScope scope) => scope.Report(
        DiagnosticCatalog.TwoOwners,
        input.At,
        new DiagnosticArgument("code", input.Code.Value),
        new DiagnosticArgument("first", owner.Value),
        new DiagnosticArgument("second", input.Owner.Value));

    private static void ReportWaiting(Input input, CheckScope scope) => scope.Report(
        DiagnosticCatalog.ReadOfAnotherStage,
        input.At,
        new DiagnosticArgument("code", input.Code.Value),
        new DiagnosticArgument("stage", input.Stage.Value),
        new DiagnosticArgument("owner", input.Owner.Value));

    /// <summary>The owner of the lines that read something; of several it is nobody's.</summary>
    private readonly record struct Readers(Code Owner, bool AreSeveral)
    {
        public Readers And(Readers other) =>
            this with { AreSeveral = AreSeveral || other.AreSeveral || Owner != other.Owner };
    }
}
