using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// Named measures and conditions, and which outcomes may end without a level: each is checked once, after all that it
/// names. The way is kept on a stack of its own: chains may be longer than the machine's stack.
/// </summary>
internal sealed class DefinitionChecks
{
    /// <summary>How deep rules may be nested, named ones counted with all that they name.</summary>
    public const int Deepest = 100;

    /// <summary>How a circle is mended where nothing else is known of it.</summary>
    public static readonly DiagnosticArgument BreakCircle =
        new("hint", "Break the circle at one place.", "Hãy cắt vòng tại một chỗ.");

    private readonly CheckScope _scope;
    private readonly IReadOnlyList<References> _references; // of the definitions, then of the outcomes
    private readonly Action<int> _checkOutcome;
    private readonly int[] _depths;
    private readonly HashSet<int> _tooDeep = [];
    private readonly HashSet<int> _done = [];
    private readonly List<int> _open = [];
    private readonly HashSet<int> _isOpen = [];

    private DefinitionChecks(CheckScope scope, IEnumerable<References> outcomes, Action<int> checkOutcome)
    {
        _scope = scope;
        _references = [.. scope.Definitions.Select(References.Of), .. outcomes];
        _checkOutcome = checkOutcome;
        _depths = new int[_references.Count];
    }

    /// <summary>Checks all definitions, and asks for each outcome when all that its bands read is checked.</summary>
    public static void CheckAll(CheckScope scope, IEnumerable<References> outcomes, Action<int> checkOutcome)
    {
        var checks = new DefinitionChecks(scope, outcomes, checkOutcome);
        for (int node = 0; node < checks._references.Count; node++) checks.Visit(node);
    }

    /// <summary>
    /// The definition as a measure: a condition gives yes or no, be it faulty; null for a measure that is faulty.
    /// </summary>
    public static Measure? Find(Definition definition, CheckScope scope, Place at)
    {
        scope.Reads.AreFaulty |= !definition.IsDone || definition.Reads.AreFaulty;
        if (!definition.IsDone) return null; // it stands in a circle, which was reported
        scope.Used.ReadDefinition(definition.Index);
        definition = SeenBy(definition, scope);
        scope.Used.ReadDefinition(definition.Index);
        scope.Reads.Add(new Node(NodeKind.Definition, definition.Index), at);
        if (definition.ConditionSpec is not null)
            return new Measure.Named(scope.Source(at), MeasureType.YesNo, false, definition.Index, definition.Code);
        return definition.Measure is { } measure
            ? new Measure.Named(
                scope.Source(at), measure.Type, measure.MayBeNotApplicable, definition.Index, definition.Code)
            : null;
    }

    /// <summary>
    /// A line that is in force for a part of the period sees only what happened then, under whatever name it asks: it
    /// reads a definition of its own for these days, which it shares with all lines that are in force then.
    /// </summary>
    private static Definition SeenBy(Definition definition, CheckScope scope)
    {
        if (scope.Within is not { } days || !scope.IsChosen || !definition.IsSound) return definition;
        if (scope.SeenWithin.TryGetValue((definition.Index, days), out var seen)) return seen;
        bool seesEvents = definition.Reads.WithDefinitions(scope.Definitions).Inputs
            .Any(slot => scope.Inputs[slot].Type == InputType.Events);
        seen = seesEvents ? definition.Anew(scope.Definitions) : definition;
        scope.SeenWithin.Add((definition.Index, days), seen);
        if (seesEvents) scope.OutsideReadings(() => Work(seen, true, scope));
        return seen;
    }

    private void Visit(int start)
    {
        if (_done.Contains(start)) return;
        var next = new Stack<int>();
        Open(start, next);
        while (_open.Count > 0)
        {
            int node = _open[_open.Count - 1];
            int position = next.Pop();
            if (position == _references[node].Found.Count)
            {
                Close(node);
                continue;
            }

            next.Push(position + 1);
            var reference = _references[node].Found[position];
            if (NodeOf(reference.Code) is not { } needed || _done.Contains(needed)) continue;
            if (_isOpen.Contains(needed)) ReportCircle(needed, reference.At);
            else Open(needed, next);
        }
    }

    private void Open(int node, Stack<int> next)
    {
        _open.Add(node);
        _isOpen.Add(node);
        next.Push(0);
    }

    private void Close(int node)
    {
        bool isShallow = Measured(node);
        if (node < _scope.Definitions.Count) Work(_scope.Definitions[node], isShallow, _scope);
        else _checkOutcome(node - _scope.Definitions.Count);
        _done.Add(node);
        _isOpen.Remove(node);
        _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>
    /// Whether all that the node names is not nested too deep; if it is, that is reported once, and not again of those
    /// that name it.
    /// </summary>
    private bool Measured(int node)
    {
        _depths[node] = _references[node].Depth;
        foreach (var reference in _references[node].Found)
        {
            // An outcome is worked out and explained by itself.
            if (NodeOf(reference.Code) is not { } needed || needed >= _scope.Definitions.Count) continue;
            _depths[node] = Math.Max(_depths[node], reference.Depth - 1 + _depths[needed]);
            bool isTold = _tooDeep.Contains(needed);
            if (_depths[node] <= Deepest && !isTold) continue;
            if (!isTold)
                _scope.Report(DiagnosticCatalog.ChainTooLong, reference.At, new DiagnosticArgument("most", Deepest));
            _tooDeep.Add(node);
            return false;
        }

        return true;
    }

    private static void Work(Definition definition, bool isShallow, CheckScope scope)
    {
        var (reads, own, owner, reader) = (scope.Reads, scope.Own, scope.Owner, scope.Used.Reader);
        (scope.Reads, scope.Own, scope.Owner, scope.Used.Reader) =
            (definition.Reads, null, definition.Code, definition.Index);
        Measure? measure = null;
        Condition? condition = null;
        scope.OutsideItems(() =>
        {
            measure = MeasureChecks.Check(definition.MeasureSpec, scope);
            condition = ConditionChecks.Check(definition.ConditionSpec, scope);
        });
        definition.Measure = isShallow ? measure : null;
        definition.Condition = isShallow ? condition : null;
        definition.IsDone = true;
        (scope.Reads, scope.Own, scope.Owner, scope.Used.Reader) = (reads, own, owner, reader);
    }

    private int? NodeOf(Code code)
    {
        if (!_scope.TryFind(code, out var named)) return null;
        return named.Kind switch
        {
            NamedKind.Measure or NamedKind.Condition => named.Index,
            NamedKind.Outcome => _scope.Definitions.Count + named.Index,
            _ => null,
        };
    }

    private void ReportCircle(int again, Place at)
    {
        var circle = _open.SkipWhile(node => node != again).ToList();
        if (circle.Any(node => node >= _scope.Definitions.Count)) return; // found when everything is put into order
        var path = circle.Append(again).Select(node => _scope.Definitions[node].Code.Value);
        var names = new DiagnosticArgument("path", string.Join(" → ", path));
        _scope.Report(DiagnosticCatalog.Circle, at, names, BreakCircle);
    }
}
