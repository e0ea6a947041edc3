using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rubrics;

/// <summary>
/// For units of which rubrics a thing is worked out: a line and an outcome for those of their own, a named definition
/// for those of all rubrics that have what it reads of the unit itself.
/// </summary>
internal sealed class RubricMembers
{
    private readonly Dictionary<Node, ulong> _of = [];
    private readonly ValueList<Node> _order;

    private RubricMembers(ValueList<Node> order) => _order = order;

    /// <summary>The order of what is worked out for a unit of a rubric.</summary>
    public ValueList<Node> OrderOf(int rubric) =>
        _of.Count == 0 ? _order : ValueList.From(_order.Where(node => (_of[node] >> rubric & 1) == 1).ToList());

    /// <summary>Goes along the order; who reads what his rubric does not have is reported.</summary>
    public static RubricMembers Find(
        int rubrics,
        Func<Node, int> rubricOf,
        Func<Node, Reads?> readsOf,
        ValueList<Node> order,
        Func<Node, (Code Code, Place At)> name,
        CheckScope scope)
    {
        var members = new RubricMembers(order);
        if (rubrics == 1) return members;
        ulong all = rubrics == 64 ? ulong.MaxValue : (1UL << rubrics) - 1;
        foreach (var node in order)
        {
            ulong own = node.Kind == NodeKind.Definition ? all : 1UL << rubricOf(node);
            ulong left = own;
            if (readsOf(node) is { } reads) left = members.Left(node, own, reads, name, scope);
            members._of[node] = left == 0 ? own : left; // what was reported is not reported of all who read it
        }

        return members;
    }

    private ulong Left(
        Node node, ulong own, Reads reads, Func<Node, (Code Code, Place At)> name, CheckScope scope)
    {
        ulong left = own;
        foreach (var (rubric, read) in reads.Nodes.Select(read => new NodeElsewhere(-1, read))
            .Concat(reads.Elsewhere)
            .OrderBy(one => one.Node.Kind).ThenBy(one => one.Node.Index).ThenBy(one => one.Rubric))
        {
            bool isThere = rubric < 0 ? (left & _of[read]) != 0 : (_of[read] >> rubric & 1) == 1;
            if (isThere)
            {
                if (rubric < 0) left &= _of[read];
                continue;
            }

            scope.Report(
                DiagnosticCatalog.OfAnotherRubric,
                name(node).At,
                new DiagnosticArgument("code", name(node).Code.Value),
                new DiagnosticArgument("read", name(read).Code.Value));
            return 0;
        }

        return left;
    }
}
