using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rubrics;

/// <summary>
/// Which inputs mean something for a unit: what is worked out for it, or for others who look at it, reads them.
/// </summary>
internal sealed class SheetInputs
{
    private readonly Rubric _rubric;
    private readonly HashSet<Code> _codes = [];
    private readonly HashSet<LookAround> _looks = [];
    private readonly HashSet<int> _definitions = [];
    private readonly Stack<Reads> _open = new();

    private SheetInputs(Rubric rubric) => _rubric = rubric;

    /// <summary>The inputs that are read where these lines stand on the sheet.</summary>
    public static ISet<Code> Of(Rubric rubric, Func<Criterion, bool> isOnSheet)
    {
        var found = new SheetInputs(rubric);
        found.AddSheet(isOnSheet);
        foreach (var reads in rubric.Reads.Values.Concat(rubric.Definitions.Select(one => one.Reads)))
            found.AddElsewhere(reads);
        found.Follow();
        return found._codes;
    }

    /// <summary>The inputs that lines of any rubric read, on whatever sheet.</summary>
    public static ISet<Code> OfAnyLine(Rubric rubric)
    {
        var found = new SheetInputs(rubric);
        foreach (var line in rubric.Lines) found.AddLine(line);
        found.Follow();
        return found._codes;
    }

    /// <summary>At whom a unit looks where these lines stand on its sheet.</summary>
    public static IEnumerable<Collection> LooksOf(
        Rubric rubric, Func<Criterion, bool> isOnSheet, Func<LookAround, bool> isMeant)
    {
        var found = new SheetInputs(rubric);
        found.AddSheet(isOnSheet);
        found.Follow();
        return found._looks.Where(look => look.Rubric < 0 && isMeant(look)).Select(look => look.Each);
    }

    private void AddSheet(Func<Criterion, bool> isOnSheet)
    {
        foreach (var line in _rubric.OwnLines.Where(isOnSheet)) AddLine(line);
        foreach (var outcome in _rubric.Outcomes) Add(new Node(NodeKind.Outcome, outcome.Index));
        foreach (var ranking in _rubric.Rankings) Add(new Node(NodeKind.Ranking, ranking.Index));
    }

    private void AddLine(Criterion line)
    {
        Add(new Node(NodeKind.LineBase, line.Index));
        Add(new Node(NodeKind.LinePoints, line.Index));
    }

    private void Add(Node node)
    {
        if (_rubric.Reads.TryGetValue(node, out var reads)) _open.Push(reads);
    }

    /// <summary>What others read of the unit, whoever they are.</summary>
    private void AddElsewhere(Reads reads)
    {
        foreach (var one in reads.InputsElsewhere) _codes.Add(_rubric.Inputs[one.Slot].Code);
        foreach (var one in reads.Elsewhere.Where(one => one.Node.Kind == NodeKind.Definition)) Open(one.Node.Index);
    }

    /// <summary>A definition that is read reads on; each is gone through once.</summary>
    private void Follow()
    {
        while (_open.Count > 0)
        {
            var reads = _open.Pop();
            _looks.UnionWith(reads.Looks);
            foreach (int slot in reads.Inputs) _codes.Add(_rubric.Inputs[slot].Code);
            foreach (var node in reads.Nodes.Where(node => node.Kind == NodeKind.Definition)) Open(node.Index);
        }
    }

    private void Open(int definition)
    {
        if (_definitions.Add(definition)) _open.Push(_rubric.Definitions[definition].Reads);
    }
}
