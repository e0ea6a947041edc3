using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// By which entries a criterion is filled in, where one alone may be: its own, those of the lines below it, and the
/// inputs that are read only there.
/// </summary>
internal sealed class OneOfChecks
{
    private readonly IReadOnlyList<LinePart> _lines;
    private readonly CheckScope _scope;
    private readonly Dictionary<Code, Readers> _inputs = [];
    private readonly Dictionary<int, Readers> _definitions = [];
    private readonly HashSet<int> _candidates;

    private OneOfChecks(IReadOnlyList<LinePart> lines, IEnumerable<LinePart> parents, CheckScope scope)
    {
        _candidates = new HashSet<int>(parents.SelectMany(part => part.Line.Criteria).Select(child => child.Index));
        _lines = lines;
        _scope = scope;
    }

    public static void Check(
        IReadOnlyList<LinePart> lines, Dictionary<Node, Reads> reads, ValueList<Node> order, CheckScope scope)
    {
        var parents = lines.Where(part => part.Line.Take == Take.OneOf && part.Line.Criteria.Count > 0).ToList();
        if (parents.Count == 0) return;
        var checks = new OneOfChecks(lines, parents, scope);
        foreach (var entry in reads) checks.Note(entry.Value, Readers.Of(entry.Key));
        // Who reads a definition reads all that it reads; those that read it stand after it.
        foreach (var node in order.Reverse())
        {
            if (node.Kind == NodeKind.Definition && checks._definitions.TryGetValue(node.Index, out var readers))
                checks.Note(scope.Definitions[node.Index].Reads, readers);
        }

        checks.Find();
        foreach (var parent in parents) checks.Check(parent.Line);
    }

    private void Check(Criterion parent)
    {
        foreach (var child in parent.Criteria.Where(child => child.FilledBy.Count == 0))
        {
            bool isAlone = Sheets.Of(parent, _scope) is { } sheets
                && sheets.All(sheet => sheet.Count == 1 || !sheet.Contains(child));
            if (isAlone || _scope.HidesName || HasHole(child)) continue;
            _scope.Report(
                DiagnosticCatalog.NothingToFillIn,
                _lines[child.Index].Spec.At,
                new DiagnosticArgument("line", parent.Code.Value));
        }
    }

    private bool HasHole(Criterion child) =>
        child.SelfAndBelow().Any(line => _scope.FaultyEntries.Contains(line.Index));

    /// <summary>Tells every criterion around an entry that it is filled in by it.</summary>
    private void Find()
    {
        int[] lasts = Lasts();
        foreach (var input in _scope.Inputs.Where(input => !input.IsAttribute))
        {
            if (!input.Line.IsEmpty) Fill(input, _scope.TryFind(input.Line, out var own) ? own.Index : -1, null, lasts);
            else if (_inputs.TryGetValue(input.Code, out var readers) && readers.First >= 0)
                Fill(input, -1, readers, lasts);
        }
    }

    private void Fill(Input input, int own, Readers? readers, int[] lasts)
    {
        int first = readers?.First ?? own;
        if (first < 0) return;
        int last = readers?.Last ?? own;
        for (var line = _lines[first].Line; line.Parent is { } parent; line = parent)
        {
            if (_candidates.Contains(line.Index) && last <= lasts[line.Index])
                Add(line, parent, new LineEntry(input, own));
        }
    }

    private void Add(Criterion line, Criterion parent, LineEntry entry)
    {
        line.FilledBy = [.. line.FilledBy, entry];
        if (entry.Input is not { Meanwhile: not null, IsView: false }) return;
        _scope.Report(
            DiagnosticCatalog.StandInChooses,
            entry.Input.At.Property("meanwhile"),
            new DiagnosticArgument("code", entry.Input.Code.Value),
            new DiagnosticArgument("line", parent.Code.Value));
    }

    /// <summary>The last line below each line; a line and all below it have numbers in a row.</summary>
    private int[] Lasts()
    {
        int[] lasts = Enumerable.Range(0, _lines.Count).ToArray();
        for (int i = lasts.Length - 1; i > 0; i--)
            if (_lines[i].Line.Parent is { Index: var parent }) lasts[parent] = Math.Max(lasts[parent], lasts[i]);

        return lasts;
    }

    private void Note(Reads reads, Readers by)
    {
        foreach (int slot in reads.Inputs) Add(_inputs, _scope.Inputs[slot].Code, by);
        foreach (var node in reads.Nodes.Where(node => node.Kind == NodeKind.Definition))
            Add(_definitions, node.Index, by);
    }

    private static void Add<TKey>(Dictionary<TKey, Readers> to, TKey key, Readers by)
        where TKey : notnull =>
        to[key] = to.TryGetValue(key, out var all) ? all.With(by) : by;

    /// <summary>The first and the last line that read something; -1 when something else reads it too.</summary>
    private readonly record struct Readers(int First, int Last)
    {
        public static Readers Of(Node node) => node.Kind is NodeKind.LineBase or NodeKind.LinePoints
            ? new(node.Index, node.Index)
            : new(-1, int.MaxValue);

        public Readers With(Readers other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));
    }
}
