using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// Takes a rubric apart into parts that add up to the total. A line is opened when it only sums: its limits can never
/// act (which the evaluation of a blank dossier proves), and nothing rounds, rescales or switches it.
/// </summary>
internal sealed class RubricParts
{
    private readonly Rubric _rubric;
    private readonly PartScoring _scoring;
    private readonly UnitFacts _blank;
    private readonly Dictionary<Node, int> _places;

    private RubricParts(Rubric rubric, PartScoring scoring)
    {
        _rubric = rubric;
        _scoring = scoring;
        _blank = scoring.Facts;
        _places = new Dictionary<Node, int>(rubric.Order.Count);
        for (int i = 0; i < rubric.Order.Count; i++) _places[rubric.Order[i]] = i;
    }

    /// <summary>The parts, in the order of the rule set.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="scoring">What is known before anything is entered.</param>
    public static ValueList<RubricPart> Of(Rubric rubric, PartScoring scoring) =>
        new RubricParts(rubric, scoring).Split();

    private ValueList<RubricPart> Split()
    {
        var pieces = Open(new PartLine(_rubric.Root, false))
            .Select(line => (Line: line, Reach: ReachOf(line.Line)))
            .ToList();
        // Pieces that read the same input belong together: union by the first piece that read it.
        var group = Enumerable.Range(0, pieces.Count).ToArray();
        var reader = new Dictionary<int, int>();
        for (int i = 0; i < pieces.Count; i++)
        {
            foreach (int slot in pieces[i].Reach.Inputs)
            {
                if (reader.TryGetValue(slot, out int other)) Join(group, i, other);
                else reader.Add(slot, i);
            }
        }

        var parts = Enumerable.Range(0, pieces.Count)
            .GroupBy(i => Root(group, i))
            .Select(members => Part(members.Select(i => pieces[i]).ToList()));
        return ValueList.From(parts);
    }

    private RubricPart Part(List<(PartLine Line, Reads Reach)> pieces)
    {
        var all = new Reads();
        foreach (var piece in pieces) all.Add(piece.Reach);
        return new RubricPart(
            ValueList.From(all.Inputs),
            ValueList.From(pieces.Select(piece => piece.Line)),
            ValueList.From(all.Nodes.OrderBy(node => _places[node])));
    }

    private IEnumerable<PartLine> Open(PartLine piece)
    {
        var open = new Stack<PartLine>();
        open.Push(piece);
        while (open.Count > 0)
        {
            var one = open.Pop();
            var line = one.Line;
            var state = _blank.Lines[line.Index];
            if (!state.IsOnSheet) continue;
            if (!OnlySums(line, state))
            {
                yield return one;
                continue;
            }

            foreach (var child in line.Deductions.Reverse()) open.Push(new PartLine(child, !one.IsSubtracted));
            foreach (var child in line.Criteria.Concat(line.Bonuses).Reverse()) open.Push(one with { Line = child });
        }
    }

    private bool OnlySums(Criterion line, LineState state) =>
        line.Marking is null
        && line.Criteria.Count > 0
        && line.Take == Take.Sum
        && line.When is null
        && line.Round is null
        && line.LeftOut != LeftOut.Rescale
        && IsAlwaysSum(line)
        && !state.IsLimited;

    /// <summary>
    /// Whether there is something to sum whatever is left out, so that no policy replaces it; 0 is the sum of nothing.
    /// </summary>
    private bool IsAlwaysSum(Criterion line) =>
        line.IfNotApplicable is { Policy: NotApplicablePolicy.Zero }
        || line.Criteria
            .Select(child => _blank.Lines[child.Index])
            .Any(child => child.IsOnSheet && !child.Points.MayBeNotApplicable);

    /// <summary>All that a line needs, and the inputs that are read for it.</summary>
    private Reads ReachOf(Criterion line)
    {
        var reach = new Reads();
        var open = new Stack<Node>();
        var start = new Node(NodeKind.LinePoints, line.Index);
        reach.Nodes.Add(start);
        open.Push(start);
        while (open.Count > 0)
        {
            var node = open.Pop();
            AddInputs(node, reach);
            foreach (var before in _rubric.Before(node))
                if (!IsOnlyWorth(node, before) && reach.Nodes.Add(before)) open.Push(before);
        }

        return reach;
    }

    private void AddInputs(Node node, Reads reach)
    {
        var reads = node.Kind == NodeKind.Definition ? _rubric.Definitions[node.Index].Reads
            : _rubric.Reads.TryGetValue(node, out var found) ? found : null;
        if (reads is null) return;
        foreach (int slot in reads.Inputs)
            if (_scoring.IsOpen(slot)) reach.Inputs.Add(slot);
    }

    /// <summary>
    /// A bonus or deduction waits for the worth of the criterion around it; where that is known, for nothing.
    /// </summary>
    private bool IsOnlyWorth(Node node, Node before) =>
        node.Kind is NodeKind.LineBase or NodeKind.LinePoints
        && before.Kind == NodeKind.LineBase
        && before.Index != node.Index
        && _rubric.Lines[node.Index].Nearest.Index == before.Index
        && _blank.Lines[before.Index].Worth.IsValue;

    private static int Root(int[] group, int i)
    {
        while (group[i] != i) i = group[i] = group[group[i]];
        return i;
    }

    private static void Join(int[] group, int a, int b)
    {
        (a, b) = (Root(group, a), Root(group, b));
        if (a < b) group[b] = a;
        else group[a] = b;
    }
}
