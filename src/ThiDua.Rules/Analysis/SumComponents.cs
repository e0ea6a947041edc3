using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Analysis;

/// <summary>Pieces of one group that share inputs with each other and with nobody else.</summary>
internal sealed class SumComponent
{
    public SumComponent(SumGroup group) => Group = group;

    public SumGroup Group { get; }

    public List<SumPiece> Pieces { get; } = [];

    /// <summary>All that is worked out for them; in the order of the rubric once complete.</summary>
    public List<Node> Nodes { get; } = [];

    public List<int> Slots { get; } = [];

    /// <summary>The questions of outcomes that this component alone answers.</summary>
    public List<OutcomeQuestion> Questions { get; } = [];
}

/// <summary>Finds which pieces share inputs: union-find along all that is read, each edge once.</summary>
internal sealed class SumComponents
{
    /// <summary>After so many attempts the whole sheet is taken as one piece.</summary>
    private const int MostAttempts = 16;

    private readonly Rubric _rubric;
    private readonly UnitFacts _blank;
    private readonly RuleGraph _graph;
    private readonly NodeNumbers _numbers;
    private readonly HashSet<int> _closed = [];
    private readonly HashSet<int> _watched;
    private int[] _group;
    private bool[] _seen;

    private SumComponents(Rubric rubric, UnitFacts blank, NodeNumbers numbers, HashSet<int> watched)
    {
        _rubric = rubric;
        _blank = blank;
        _numbers = numbers;
        _graph = new RuleGraph(rubric, blank);
        _watched = watched;
        _group = new int[numbers.Count];
        _seen = new bool[numbers.Count];
    }

    public SumGroup Top { get; private set; } = null!;

    public Dictionary<int, SumComponent> ByRoot { get; } = [];

    public RuleGraph Graph => _graph;

    /// <summary>The components; those that reach over a group close it until none does.</summary>
    public static SumComponents Of(Rubric rubric, UnitFacts blank, NodeNumbers numbers, IEnumerable<int> watched)
    {
        var components = new SumComponents(rubric, blank, numbers, new HashSet<int>(watched));
        for (int attempt = 1; !components.TryFind(); attempt++)
            if (attempt == MostAttempts) components._closed.Add(rubric.Root.Index);

        return components;
    }

    /// <summary>The number that stands for all that belong together.</summary>
    public int Root(int i)
    {
        while (_group[i] != i) i = _group[i] = _group[_group[i]];
        return i;
    }

    public void Join(int a, int b)
    {
        (a, b) = (Root(a), Root(b));
        if (a < b) _group[b] = a;
        else _group[a] = b;
    }

    /// <summary>Gives each component what is worked out for it, and what may be entered.</summary>
    public void Complete()
    {
        foreach (var node in _rubric.Order)
        {
            int number = _numbers.Of(node);
            if (_seen[number] && ByRoot.TryGetValue(Root(number), out var component)) component.Nodes.Add(node);
        }

        foreach (var input in _rubric.Inputs)
        {
            int number = _numbers.OfInput(input.Slot);
            if (_seen[number] && ByRoot.TryGetValue(Root(number), out var component)) component.Slots.Add(input.Slot);
        }

        foreach (var component in ByRoot.Values)
            component.Nodes.AddRange(component.Questions.SelectMany(question => question.Nodes).Distinct()
                .OrderBy(_numbers.PlaceOf));
    }

    /// <summary>Whether the pieces need it, so that it belongs to a component.</summary>
    public bool IsSeen(int number) => _seen[number];

    public void Mark(int number) => _seen[number] = true;

    /// <summary>One attempt; false when a group had to be closed, which makes the next attempt coarser.</summary>
    private bool TryFind()
    {
        _group = Enumerable.Range(0, _numbers.Count).ToArray();
        _seen = new bool[_numbers.Count];
        ByRoot.Clear();
        Top = SumTree.Of(_rubric.Root, _blank, _closed, _watched);
        var pieces = PiecesOf(Top).ToList();
        foreach (var piece in pieces) Reach(Start(piece));
        return !CloseCrossed(pieces) && Gather(pieces);
    }

    private static IEnumerable<SumPiece> PiecesOf(SumGroup group) =>
        group.Pieces.Concat(group.Groups.SelectMany(PiecesOf));

    private static Node Start(SumPiece piece) =>
        new(piece.IsBase ? NodeKind.LineBase : NodeKind.LinePoints, piece.Line.Index);

    private void Reach(Node start)
    {
        var open = new Stack<Node>();
        if (!_seen[_numbers.Of(start)]) open.Push(start);
        _seen[_numbers.Of(start)] = true;
        while (open.Count > 0)
        {
            var node = open.Pop();
            int number = _numbers.Of(node);
            foreach (int slot in _graph.Inputs(node))
            {
                _seen[_numbers.OfInput(slot)] = true;
                Join(number, _numbers.OfInput(slot));
            }

            foreach (var next in _graph.Nodes(node))
            {
                Join(number, _numbers.Of(next));
                if (_seen[_numbers.Of(next)]) continue;
                _seen[_numbers.Of(next)] = true;
                open.Push(next);
            }
        }
    }

    private bool CloseCrossed(List<SumPiece> pieces)
    {
        var home = new Dictionary<int, SumGroup>();
        var crossed = new HashSet<SumGroup>();
        foreach (var piece in pieces)
        {
            int root = Root(_numbers.Of(Start(piece)));
            home[root] = home.TryGetValue(root, out var other) ? Meet(other, piece.Group, crossed) : piece.Group;
        }

        foreach (var group in crossed)
            if (group.Acts || !_watched.Remove(group.Line.Index)) _closed.Add(group.Line.Index);

        return crossed.Count > 0;
    }

    /// <summary>The innermost group around both; the groups on the way to it are crossed.</summary>
    private static SumGroup Meet(SumGroup a, SumGroup b, HashSet<SumGroup> crossed)
    {
        while (a != b)
        {
            var deeper = a.Depth >= b.Depth ? a : b;
            crossed.Add(deeper);
            if (deeper == a) a = a.Parent!;
            else b = b.Parent!;
        }

        return a;
    }

    private bool Gather(List<SumPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            int root = Root(_numbers.Of(Start(piece)));
            if (!ByRoot.TryGetValue(root, out var component)) ByRoot.Add(root,
                component = new SumComponent(piece.Group));
            component.Pieces.Add(piece);
        }

        return true;
    }
}
