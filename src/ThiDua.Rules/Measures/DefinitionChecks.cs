using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Named measures and conditions: each is checked once, when it is first needed.</summary>
internal static class DefinitionChecks
{
    /// <summary>How many definitions may lead to each other one after the other.</summary>
    public const int LongestChain = 100;

    /// <summary>The definition as a measure (a condition gives yes or no); null when it is faulty.</summary>
    public static Measure? Check(Definition definition, CheckScope scope, Place at)
    {
        if (!Complete(definition, scope, at)) return null;
        scope.Reads.Nodes.Add(new Node(NodeKind.Definition, definition.Index));
        if (definition.Condition is not null)
            return new Measure.Named(scope.Source(at), MeasureType.YesNo, false, definition.Index, definition.Code);
        return definition.Measure is { } measure
            ? new Measure.Named(
                scope.Source(at), measure.Type, measure.MayBeNotApplicable, definition.Index, definition.Code)
            : null;
    }

    /// <summary>Checks a definition if nobody has; false when it is needed for itself.</summary>
    public static bool Complete(Definition definition, CheckScope scope, Place at)
    {
        if (definition.IsDone) return true;
        if (definition.IsOpen)
        {
            ReportCircle(definition, scope, at);
            return false;
        }

        if (scope.OpenDefinitions.Count >= LongestChain)
        {
            scope.Report(DiagnosticCatalog.ChainTooLong, at, new DiagnosticArgument("most", LongestChain));
            return false;
        }

        Work(definition, scope);
        return true;
    }

    private static void Work(Definition definition, CheckScope scope)
    {
        var (reads, own, owner) = (scope.Reads, scope.Own, scope.Owner);
        (scope.Reads, scope.Own, scope.Owner) = (definition.Reads, null, definition.Code);
        scope.OpenDefinitions.Add(definition);
        definition.IsOpen = true;
        definition.Measure = MeasureChecks.Check(definition.MeasureSpec, scope);
        definition.Condition = ConditionChecks.Check(definition.ConditionSpec, scope);
        definition.IsOpen = false;
        definition.IsDone = true;
        scope.OpenDefinitions.RemoveAt(scope.OpenDefinitions.Count - 1);
        (scope.Reads, scope.Own, scope.Owner) = (reads, own, owner);
    }

    private static void ReportCircle(Definition definition, CheckScope scope, Place at)
    {
        IEnumerable<string> path = scope.OpenDefinitions
            .SkipWhile(open => open != definition)
            .Append(definition)
            .Select(open => open.Code.Value);
        scope.Report(DiagnosticCatalog.Circle, at, new DiagnosticArgument("path", string.Join(" → ", path)));
    }
}
