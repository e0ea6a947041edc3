using System.Collections.Generic;

namespace ThiDua.Rules.Measures;

/// <summary>What sort of thing a rule reads.</summary>
internal enum NodeKind
{
    Definition,
    LineBase,
    LinePoints,
    Outcome,
}

/// <summary>One thing that is worked out: a named definition, a phase of a line, an outcome.</summary>
internal readonly record struct Node(NodeKind Kind, int Index);

/// <summary>What a rule reads: inputs, and things that are worked out before it.</summary>
internal sealed class Reads
{
    public SortedSet<int> Inputs { get; } = [];

    public HashSet<Node> Nodes { get; } = [];

    public void Add(Reads other)
    {
        Inputs.UnionWith(other.Inputs);
        Nodes.UnionWith(other.Nodes);
    }

    /// <summary>The same with all that the definitions read, and the definitions that these read.</summary>
    public Reads WithDefinitions(IReadOnlyList<Definition> definitions)
    {
        var all = new Reads();
        all.Add(this);
        var open = new Stack<Node>(Nodes);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node.Kind != NodeKind.Definition) continue;
            var reads = definitions[node.Index].Reads;
            all.Inputs.UnionWith(reads.Inputs);
            foreach (var next in reads.Nodes)
                if (all.Nodes.Add(next)) open.Push(next);
        }

        return all;
    }
}
