using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;

namespace ThiDua.Rules;

/// <summary>
/// The part that looks for rules in which units that are not graded count all the same: their points are there, and
/// only rules that read the grade know that they do not count.
/// </summary>
internal sealed partial class Compilation
{
    private void CheckUngraded(IReadOnlyList<Ranking> rankings, Dictionary<Node, Reads> reads)
    {
        for (int rubric = 0, ranking = 0; rubric < _rubrics.Count; rubric++)
        {
            foreach (var spec in _rubrics[rubric].Rankings)
            {
                var keys = reads[new Node(NodeKind.Ranking, ranking)].WithDefinitions(_scope.Definitions);
                bool leavesOut = keys.Nodes.Any(MayBeUngraded) || rankings[ranking].By.Any(key => IsUpToEntry(key.Of));
                ranking++;
                if (leavesOut || UngradedOf(rubric) is not { } grade) continue;
                _scope.Report(
                    spec, DiagnosticCatalog.UngradedAreRanked, spec.At.Property("by"),
                    new DiagnosticArgument("outcome", _outcomes[grade.Index].Code.Value));
            }
        }

        foreach (var (fold, rubric, inside) in _scope.FoldsElsewhere)
        {
            var all = inside.WithDefinitions(_scope.Definitions);
            bool readsPoints = all.Nodes.Any(node => node.Kind is NodeKind.LineBase or NodeKind.LinePoints);
            // An entry may say as well who does not count.
            if (!readsPoints || all.Inputs.Count > 0) continue;
            if (UngradedOf(rubric) is not { } grade || all.Nodes.Any(node => node.Kind == NodeKind.Outcome)) continue;
            _scope.Report(
                fold, DiagnosticCatalog.UngradedAreCounted, fold.At,
                new DiagnosticArgument("outcome", _outcomes[grade.Index].Code.Value));
        }
    }

    /// <summary>Whether an outcome may give no level: the grade itself, or one that stands for it.</summary>
    private bool MayBeUngraded(Node node) =>
        node.Kind == NodeKind.Outcome && !_scope.GradedOutcomes.Contains(node.Index);

    /// <summary>Whether an entry says of whom a measure is worked out.</summary>
    private bool IsUpToEntry(Measure measure)
    {
        if (!measure.MayBeNotApplicable) return false;
        var innermost = NotApplicableWords.Innermost(measure);
        return innermost is Measure.Entry || (innermost is Measure.Named { Definition: var index }
            && _scope.Definitions[index].Measure is { } named && IsUpToEntry(named));
    }

    /// <summary>The grade of a rubric where a unit may get none; null where every unit gets one.</summary>
    private Node? UngradedOf(int rubric)
    {
        int first = _rubrics.Take(rubric).Sum(one => one.Outcomes.Count);
        return _rubrics[rubric].Outcomes.Count > 0 && !_scope.GradedOutcomes.Contains(first)
            ? new Node(NodeKind.Outcome, first)
            : null;
    }
}
