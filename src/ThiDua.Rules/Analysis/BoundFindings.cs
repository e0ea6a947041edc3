using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Lines whose words state a bound on a number, while only the rule that all lines were given scores
/// them.</summary>
internal static class BoundFindings
{
    public static void Report(Rubric rubric, IReadOnlyList<LinePart> lines, FindingReport report)
    {
        foreach (var part in lines)
        {
            var line = part.Line;
            if (line.Role != LineRole.Criterion || line.Criteria.Count > 0 || !HasGivenRule(line)) continue;
            if (BoundWords.Find(line.Title) is not { } words || OwnRulesReadNumber(line, rubric)) continue;
            report.Report(
                part.Spec, DiagnosticCatalog.BoundWithoutRule, line.Source.At, new DiagnosticArgument("words", words));
        }
    }

    private static bool HasGivenRule(Criterion line) =>
        (line.Marking is { } marking && !IsOwn(marking.Source.At, line))
        || line.Bonuses.Concat(line.Deductions).Any(child => !IsOwn(child.Source.At, line));

    private static bool OwnRulesReadNumber(Criterion line, Rubric rubric)
    {
        var reads = new Reads();
        if (line.Marking is { } marking && IsOwn(marking.Source.At, line))
            Add(new Node(NodeKind.LineBase, line.Index), rubric, reads);
        foreach (var child in line.Bonuses.Concat(line.Deductions).Where(child => IsOwn(child.Source.At, line)))
        {
            foreach (var below in child.SelfAndBelow())
            {
                Add(new Node(NodeKind.LineBase, below.Index), rubric, reads);
                Add(new Node(NodeKind.LinePoints, below.Index), rubric, reads);
            }
        }

        return reads.WithDefinitions(rubric.Definitions).Inputs.Any(slot => rubric.Inputs[slot].Measure.IsNumber);
    }

    private static void Add(Node node, Rubric rubric, Reads to)
    {
        if (rubric.Reads.TryGetValue(node, out var reads)) to.Add(reads);
    }

    /// <summary>Whether a rule is written on the line itself.</summary>
    private static bool IsOwn(Place rule, Criterion line) =>
        rule.Pointer != line.Source.At.Pointer && rule.Pointer.StartsWith(line.Source.At.Pointer);
}
