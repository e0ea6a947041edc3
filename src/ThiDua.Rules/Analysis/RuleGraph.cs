using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Analysis;

/// <summary>What is read for what, on one sheet: things that are known already are left out.</summary>
internal sealed class RuleGraph
{
    private readonly Rubric _rubric;
    private readonly UnitFacts _blank;

    public RuleGraph(Rubric rubric, UnitFacts blank)
    {
        _rubric = rubric;
        _blank = blank;
    }

    /// <summary>The slots that a thing itself reads and that are still open.</summary>
    public IEnumerable<int> Inputs(Node node)
    {
        if (ReadsOf(node) is { } reads)
        {
            foreach (int slot in reads.Inputs)
                if (_blank.Entry(_rubric.Inputs[slot]).IsPending) yield return slot;
        }

        // Which of several criteria counts is read off their entries.
        if (node.Kind != NodeKind.LineBase || _rubric.Lines[node.Index].Take != Take.OneOf) yield break;
        foreach (var entry in _rubric.Lines[node.Index].Criteria.SelectMany(child => child.FilledBy))
            if (_blank.Entry(entry.Input).IsPending) yield return entry.Input.Slot;
    }

    /// <summary>The things that a thing itself needs and that are still open.</summary>
    public IEnumerable<Node> Nodes(Node node)
    {
        if (ReadsOf(node) is { } reads)
        {
            foreach (var read in reads.Nodes)
                if (!IsKnown(read)) yield return read;
        }

        if (node.Kind is not (NodeKind.LineBase or NodeKind.LinePoints)) yield break;
        var line = _rubric.Lines[node.Index];
        if (node.Kind == NodeKind.LinePoints)
        {
            if (!IsBaseKnown(node.Index)) yield return new Node(NodeKind.LineBase, node.Index);
            foreach (var child in line.Bonuses)
                if (!IsKnown(child.Index)) yield return new Node(NodeKind.LinePoints, child.Index);
            foreach (var child in line.Deductions)
                if (!IsKnown(child.Index)) yield return new Node(NodeKind.LinePoints, child.Index);
            yield break;
        }

        foreach (var child in line.Criteria)
            if (!IsKnown(child.Index)) yield return new Node(NodeKind.LinePoints, child.Index);
        if (line.Nearest != line && !_blank.Lines[line.Nearest.Index].Worth.IsValue)
            yield return new Node(NodeKind.LineBase, line.Nearest.Index);
    }

    /// <summary>Whether the points of a line, and what was deducted and gained below it, are known.</summary>
    public bool IsKnown(int line)
    {
        var state = _blank.Lines[line];
        return !state.IsOnSheet
            || (!state.Points.IsPending && !state.Deducted.IsPending && !state.Gained.IsPending
                && !state.Worth.IsPending);
    }

    private bool IsBaseKnown(int line) => !_blank.Lines[line].Base.IsPending && IsFlowKnown(line);

    private bool IsFlowKnown(int line)
    {
        foreach (var child in _rubric.Lines[line].Criteria)
            if (!IsKnown(child.Index)) return false;

        return true;
    }

    public bool IsKnown(Node node) => node.Kind switch
    {
        NodeKind.Definition => !_blank.Definition(node.Index).IsPending,
        NodeKind.LinePoints => IsKnown(node.Index),
        // Others read the base of a line for its worth only.
        NodeKind.LineBase => !_blank.Lines[node.Index].IsOnSheet || _blank.Lines[node.Index].Worth.IsValue,
        NodeKind.Outcome => !_blank.Outcome(node.Index).IsPending,
        NodeKind.Ranking => !_blank.Ranking(node.Index, ResultAsk.Rank).IsPending,
        _ => throw new UnreachableException(),
    };

    private Reads? ReadsOf(Node node) => node.Kind == NodeKind.Definition
        ? _rubric.Definitions[node.Index].Reads
        : _rubric.Reads.TryGetValue(node, out var found) ? found : null;
}
