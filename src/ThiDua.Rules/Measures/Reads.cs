using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What sort of thing a rule reads.</summary>
internal enum NodeKind
{
    Definition,
    LineBase,
    LinePoints,
    Outcome,
    Ranking,
}

/// <summary>One thing that is worked out: a named definition, a phase of a line, an outcome, a ranking.</summary>
internal readonly record struct Node(NodeKind Kind, int Index);

/// <summary>Something that is worked out for units of a rubric; -1 is the rubric of the unit that asks.</summary>
internal readonly record struct NodeElsewhere(int Rubric, Node Node);

/// <summary>An input that is read of units of a rubric; -1 is the rubric of the unit that asks.</summary>
internal readonly record struct InputElsewhere(int Rubric, int Slot);

/// <summary>Other units, or periods, that are looked at by units of a rubric.</summary>
/// <param name="Rubric">The rubric of who looks; -1 is that of the unit that asks.</param>
/// <param name="Each">What is looked at.</param>
/// <param name="NeedsOne">Whether nothing comes out where there are none, as of the least of them.</param>
internal readonly record struct LookAround(int Rubric, Collection Each, bool NeedsOne);

/// <summary>What a rule reads: inputs, and things that are worked out before it.</summary>
internal sealed class Reads
{
    private readonly Dictionary<Node, Place> _places = [];

    public SortedSet<int> Inputs { get; } = [];

    public HashSet<Node> Nodes { get; } = [];

    /// <summary>What is read of other units, by the number of their rubric.</summary>
    public HashSet<NodeElsewhere> Elsewhere { get; } = [];

    /// <summary>The inputs that are read of other units.</summary>
    public HashSet<InputElsewhere> InputsElsewhere { get; } = [];

    /// <summary>Which other units and periods are looked at.</summary>
    public HashSet<LookAround> Looks { get; } = [];

    /// <summary>
    /// The rubrics whose periods are looked at, with the rubric of the unit for which that is done (-1 for the one that
    /// asks), and where that is written.
    /// </summary>
    public Dictionary<(int For, int Of), Place> Periods { get; } = [];

    /// <summary>Whether other units, or other periods, are looked at.</summary>
    public bool ReadsOthers { get; set; }

    /// <summary>Whether periods inside the own one are looked at.</summary>
    public bool ReadsPeriods { get; set; }

    /// <summary>Whether units are looked at that are not named one by one.</summary>
    public bool ReadsUnits { get; set; }

    /// <summary>
    /// Whether something in it is faulty, which was reported: of what it gives only what is certain may be judged.
    /// </summary>
    public bool AreFaulty { get; set; }

    /// <summary>All that has to be worked out before, whoever it is worked out for.</summary>
    public IEnumerable<Node> All => Elsewhere.Count == 0 ? Nodes : Nodes.Union(Elsewhere.Select(one => one.Node));

    /// <summary>Notes that something is read, and where that is written; the first place counts.</summary>
    public void Add(Node node, Place at)
    {
        if (Nodes.Add(node)) Add(_places, node, at);
    }

    /// <summary>Notes that the periods of a rubric are looked at, and where that is written.</summary>
    public void AddPeriods(int of, Place at) => Add(Periods, (-1, of), at);

    /// <summary>Where something is read; null where no text says so.</summary>
    public Place? PlaceOf(Node node) => _places.TryGetValue(node, out var at) ? at : null;

    public void Add(Reads other)
    {
        Inputs.UnionWith(other.Inputs);
        Nodes.UnionWith(other.Nodes);
        Elsewhere.UnionWith(other.Elsewhere);
        InputsElsewhere.UnionWith(other.InputsElsewhere);
        Looks.UnionWith(other.Looks);
        foreach (var periods in other.Periods) Add(Periods, periods.Key, periods.Value);
        ReadsOthers |= other.ReadsOthers;
        ReadsUnits |= other.ReadsUnits;
    }

    /// <summary>Adds what a rule reads of units of another rubric; their entries are their own matter.</summary>
    public void AddElsewhere(Reads inside, int rubric)
    {
        ReadsOthers = true;
        InputsElsewhere.UnionWith(inside.Inputs.Select(slot => new InputElsewhere(rubric, slot)));
        foreach (var one in inside.InputsElsewhere)
            InputsElsewhere.Add(one.Rubric < 0 ? one with { Rubric = rubric } : one);
        foreach (var one in inside.Looks) Looks.Add(one.Rubric < 0 ? one with { Rubric = rubric } : one);
        foreach (var place in inside._places)
            Add(_places, place.Key, place.Value);
        foreach (var periods in inside.Periods)
            Add(Periods, periods.Key.For < 0 ? (rubric, periods.Key.Of) : periods.Key, periods.Value);
        foreach (var node in inside.Nodes) Elsewhere.Add(new NodeElsewhere(rubric, node));
        foreach (var one in inside.Elsewhere)
            Elsewhere.Add(one.Rubric < 0 ? one with { Rubric = rubric } : one);
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
            all.Elsewhere.UnionWith(reads.Elsewhere);
            all.InputsElsewhere.UnionWith(reads.InputsElsewhere);
            all.Looks.UnionWith(reads.Looks);
            foreach (var periods in reads.Periods) Add(all.Periods, periods.Key, periods.Value);
            all.ReadsOthers |= reads.ReadsOthers;
            all.ReadsUnits |= reads.ReadsUnits;
            foreach (var next in reads.Nodes)
                if (all.Nodes.Add(next)) open.Push(next);
        }

        return all;
    }

    private static void Add<TKey>(Dictionary<TKey, Place> places, TKey key, Place at)
        where TKey : notnull
    {
        if (!places.ContainsKey(key)) places.Add(key, at);
    }
}
