using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rubrics;

/// <summary>
/// Puts what is worked out into one order, each after all that it reads. There is one order for a rule set, so results
/// do not depend on anything else; a circle is a mistake that names its members.
/// </summary>
internal static class RubricOrder
{
    // Who reads the periods of the own rubric usually means earlier years.
    private static readonly DiagnosticArgument _earlier = new(
        "hint",
        "As \"periods\" lie inside the period of the reader, read earlier years in another rubric of a longer period.",
        "Vì \"periods\" là các kỳ nằm trong kỳ của bảng đang đọc, hãy đọc các năm trước ở bảng khác có kỳ dài hơn.");

    private static readonly DiagnosticArgument _ownLevel = new(
        "hint",
        "Where a step needs the level so far, say after which step: \"ask\": \"level\" with \"at\" and the code of an "
            + "earlier step.",
        "Nếu một bước cần mức đã xếp đến lúc đó, hãy nói rõ sau bước nào: \"ask\": \"level\" kèm \"at\" là mã của một "
            + "bước đứng trước.");

    /// <summary>The order; null when there is a circle, which was reported.</summary>
    public static ValueList<Node>? Find(
        IReadOnlyList<LinePart> lines,
        IReadOnlyList<Definition> definitions,
        int outcomes,
        int rankings,
        IReadOnlyDictionary<Node, Reads> reads,
        System.Func<Node, (Code Code, Place At)> name,
        CheckScope scope)
    {
        var nodes = definitions.Select(d => new Node(NodeKind.Definition, d.Index))
            .Concat(lines.SelectMany(part => new[]
            {
                new Node(NodeKind.LineBase, part.Line.Index),
                new Node(NodeKind.LinePoints, part.Line.Index),
            }))
            .Concat(Enumerable.Range(0, outcomes).Select(i => new Node(NodeKind.Outcome, i)))
            .Concat(Enumerable.Range(0, rankings).Select(i => new Node(NodeKind.Ranking, i)));
        var order = new List<Node>();
        var done = new HashSet<Node>();
        Reads? ReadsOf(Node node) => node.Kind == NodeKind.Definition ? definitions[node.Index].Reads
            : reads.TryGetValue(node, out var found) ? found : null;
        Criterion LineOf(int index) => lines[index].Line;
        IEnumerable<Node> BeforeOf(Node node) => Before(node, LineOf, definitions, reads);
        void Report(IReadOnlyList<Node> circle) => ReportCircle(circle, ReadsOf, name, scope);
        return nodes.All(node => Visit(node, BeforeOf, done, order, Report)) ? ValueList.From(order) : null;
    }

    /// <summary>Depth first, with a stack of its own: chains may be longer than the machine's stack.</summary>
    private static bool Visit(
        Node start,
        System.Func<Node, IEnumerable<Node>> before,
        HashSet<Node> done,
        List<Node> order,
        System.Action<IReadOnlyList<Node>> report)
    {
        if (done.Contains(start)) return true;
        var open = new HashSet<Node> { start };
        var path = new Stack<(Node Node, IEnumerator<Node> Next)>();
        path.Push((start, before(start).GetEnumerator()));
        while (path.Count > 0)
        {
            var (node, next) = path.Peek();
            if (!next.MoveNext())
            {
                path.Pop();
                open.Remove(node);
                done.Add(node);
                order.Add(node);
                continue;
            }

            var needed = next.Current;
            if (done.Contains(needed)) continue;
            if (!open.Add(needed))
            {
                report(CircleOf(path.Select(one => one.Node), needed));
                return false;
            }

            path.Push((needed, before(needed).GetEnumerator()));
        }

        return true;
    }

    /// <summary>What stands on the way back to something, and that itself, the first first.</summary>
    private static List<Node> CircleOf(IEnumerable<Node> path, Node end) =>
        path.TakeWhile(one => one != end).Append(end).Reverse().ToList();

    /// <summary>What has to be worked out before something else.</summary>
    public static IEnumerable<Node> Before(
        Node node,
        System.Func<int, Criterion> lineOf,
        IReadOnlyList<Definition> definitions,
        IReadOnlyDictionary<Node, Reads> reads)
    {
        if (node.Kind == NodeKind.Definition)
        {
            int whole = definitions[node.Index].Whole;
            return All(definitions[node.Index].Reads, whole < 0 ? null : lineOf(whole), lineOf);
        }

        bool isLine = node.Kind is NodeKind.LineBase or NodeKind.LinePoints;
        var reader = isLine ? lineOf(node.Index).Whole : null;
        var own = reads.TryGetValue(node, out var found) ? All(found, reader, lineOf) : [];
        if (!isLine) return own;
        var line = lineOf(node.Index);
        bool isOwn = line.Nearest == line;
        if (node.Kind == NodeKind.LineBase)
        {
            var criteria = line.Criteria.Select(child => new Node(NodeKind.LinePoints, child.Index)).Concat(own);
            return isOwn ? criteria : criteria.Append(new Node(NodeKind.LineBase, line.Nearest.Index));
        }

        return new[] { new Node(NodeKind.LineBase, line.Index) }
            .Concat(line.Bonuses.Concat(line.Deductions).Select(child => new Node(NodeKind.LinePoints, child.Index)))
            .Concat(own);
    }

    /// <summary>What is read of the unit itself, and of others: of these all givers were put together.</summary>
    private static IEnumerable<Node> All(Reads reads, Criterion? reader, System.Func<int, Criterion> lineOf)
    {
        if (reads.Nodes.Count + reads.Elsewhere.Count == 0) return [];
        var own = WithWholes(Sorted(reads.Nodes), reader, lineOf);
        return reads.Elsewhere.Count == 0
            ? own
            : own.Concat(WithWholes(Sorted(reads.Elsewhere.Select(one => one.Node).Distinct()), null, lineOf));
    }

    /// <summary>
    /// What is asked of a line that each giver's sheet has is known outside when the sheets were put together.
    /// </summary>
    private static IEnumerable<Node> WithWholes(
        IEnumerable<Node> needed, Criterion? reader, System.Func<int, Criterion> lineOf)
    {
        foreach (var node in needed)
        {
            yield return node;
            if (node.Kind is not (NodeKind.LineBase or NodeKind.LinePoints)) continue;
            var outermost = Wholes(lineOf(node.Index).Whole)
                .TakeWhile(whole => !Wholes(reader).Contains(whole))
                .LastOrDefault();
            if (outermost is not null) yield return new Node(NodeKind.LinePoints, outermost.Index);
        }
    }

    private static IEnumerable<Criterion> Wholes(Criterion? innermost)
    {
        for (var whole = innermost; whole is not null; whole = whole.Parent?.Whole) yield return whole;
    }

    private static IEnumerable<Node> Sorted(IEnumerable<Node> nodes) => nodes.OrderBy(n => n.Kind).ThenBy(n => n.Index);

    /// <summary>Reports the things of a circle, each of which reads the next, and the last the first.</summary>
    private static void ReportCircle(
        IReadOnlyList<Node> circle,
        System.Func<Node, Reads?> readsOf,
        System.Func<Node, (Code Code, Place At)> name,
        CheckScope scope)
    {
        var codes = new List<string>();
        foreach (var node in circle)
        {
            string code = name(node).Code.Value;
            if (codes.Count == 0 || codes[codes.Count - 1] != code) codes.Add(code);
        }

        // A line has two phases; the circle may begin with one and end with the other.
        if (codes.Count == 1 || codes[codes.Count - 1] != codes[0]) codes.Add(codes[0]);
        // A line needs its criteria without saying so: the last place that is written closes the circle.
        var closing = Enumerable.Range(0, circle.Count).Reverse()
            .Select(i => readsOf(circle[i])?.PlaceOf(circle[(i + 1) % circle.Count]))
            .FirstOrDefault(at => at is not null);
        scope.Report(
            DiagnosticCatalog.Circle,
            closing ?? name(circle[0]).At,
            new DiagnosticArgument("path", string.Join(" → ", codes)),
            circle.Any(node => readsOf(node) is { ReadsPeriods: true }) ? _earlier
                : circle is [{ Kind: NodeKind.Outcome }] ? _ownLevel
                : DefinitionChecks.BreakCircle);
    }
}
