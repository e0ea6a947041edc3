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

/// <summary>
/// What a rule reads: inputs, and things that are worked out before it. A large rubric has tens of thousands of these,
/// most of which read one input or nothing: what there is none of takes no room.
/// </summary>
internal sealed class Reads
{
    private SortedSet<int>? _inputs;
    private HashSet<Node>? _nodes;
    private Dictionary<Node, Place>? _places;
    private HashSet<NodeElsewhere>? _elsewhere;
    private HashSet<InputElsewhere>? _inputsElsewhere;
    private HashSet<LookAround>? _looks;
    private Dictionary<(int For, int Of), Place>? _periods;

    public SortedSet<int> Inputs => _inputs ??= [];

    public HashSet<Node> Nodes => _nodes ??= [];

    /// <summary>What is read of other units, by the number of their rubric.</summary>
    public IReadOnlyCollection<NodeElsewhere> Elsewhere => OrNone(_elsewhere);

    /// <summary>The inputs that are read of other units.</summary>
    public IReadOnlyCollection<InputElsewhere> InputsElsewhere => OrNone(_inputsElsewhere);

    /// <summary>Which other units and periods are looked at.</summary>
    public IReadOnlyCollection<LookAround> Looks => OrNone(_looks);

    /// <summary>
    /// The rubrics whose periods are looked at, with the rubric of the unit for which that is done (-1 for the one that
    /// asks), and where that is written.
    /// </summary>
    public IReadOnlyCollection<KeyValuePair<(int For, int Of), Place>> Periods => OrNone(_periods);

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

    /// <summary>Whether nothing is read: numbers that are written only.</summary>
    public bool IsEmpty => _inputs is not { Count: > 0 } && _nodes is not { Count: > 0 }
        && (_elsewhere, _inputsElsewhere, _looks, _periods) is (null, null, null, null)
        && !ReadsOthers && !ReadsPeriods && !ReadsUnits;

    /// <summary>Notes that something is read, and where that is written; the first place counts.</summary>
    public void Add(Node node, Place at)
    {
        if (Nodes.Add(node)) Add(ref _places, node, at);
    }

    /// <summary>Notes that other units or periods are looked at.</summary>
    public void Add(LookAround look) => (_looks ??= []).Add(look);

    /// <summary>Notes that the periods of a rubric are looked at, and where that is written.</summary>
    public void AddPeriods(int of, Place at) => Add(ref _periods, (-1, of), at);

    /// <summary>Where something is read; null where no text says so.</summary>
    public Place? PlaceOf(Node node) => _places is not null && _places.TryGetValue(node, out var at) ? at : null;

    public void Add(Reads other)
    {
        AddInputs(other);
        if (other._nodes is { Count: > 0 } nodes) Nodes.UnionWith(nodes);
        AddOfOthers(other);
    }

    /// <summary>Adds what a rule reads of units of another rubric; their entries are their own matter.</summary>
    public void AddElsewhere(Reads inside, int rubric)
    {
        ReadsOthers = true;
        Union(ref _inputsElsewhere, OrNone(inside._inputs).Select(slot => new InputElsewhere(rubric, slot)));
        Union(ref _inputsElsewhere, inside.InputsElsewhere
            .Select(one => one.Rubric < 0 ? one with { Rubric = rubric } : one));
        Union(ref _looks, inside.Looks.Select(one => one.Rubric < 0 ? one with { Rubric = rubric } : one));
        foreach (var place in OrNone(inside._places)) Add(ref _places, place.Key, place.Value);
        foreach (var periods in inside.Periods)
            Add(ref _periods, periods.Key.For < 0 ? (rubric, periods.Key.Of) : periods.Key, periods.Value);
        Union(ref _elsewhere, OrNone(inside._nodes).Select(node => new NodeElsewhere(rubric, node)));
        Union(ref _elsewhere, inside.Elsewhere.Select(one => one.Rubric < 0 ? one with { Rubric = rubric } : one));
    }

    /// <summary>The same with all that the definitions read, and the definitions that these read.</summary>
    public Reads WithDefinitions(IReadOnlyList<Definition> definitions)
    {
        var all = new Reads();
        all.Add(this);
        if (_nodes is null) return all;
        var open = new Stack<Node>(_nodes);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node.Kind != NodeKind.Definition) continue;
            var reads = definitions[node.Index].Reads;
            all.AddInputs(reads);
            all.AddOfOthers(reads);
            foreach (var next in reads.Nodes)
                if (all.Nodes.Add(next)) open.Push(next);
        }

        return all;
    }

    private void AddInputs(Reads other)
    {
        if (other._inputs is { Count: > 0 } inputs) Inputs.UnionWith(inputs);
    }

    private void AddOfOthers(Reads other)
    {
        Union(ref _elsewhere, other.Elsewhere);
        Union(ref _inputsElsewhere, other.InputsElsewhere);
        Union(ref _looks, other.Looks);
        foreach (var periods in other.Periods) Add(ref _periods, periods.Key, periods.Value);
        ReadsOthers |= other.ReadsOthers;
        ReadsUnits |= other.ReadsUnits;
    }

    private static IReadOnlyCollection<T> OrNone<T>(IReadOnlyCollection<T>? set) => set ?? [];

    private static void Union<T>(ref HashSet<T>? set, IEnumerable<T> more)
    {
        foreach (var one in more) (set ??= []).Add(one);
    }

    private static void Add<TKey>(ref Dictionary<TKey, Place>? places, TKey key, Place at)
        where TKey : notnull
    {
        places ??= [];
        if (!places.ContainsKey(key)) places.Add(key, at);
    }
}
