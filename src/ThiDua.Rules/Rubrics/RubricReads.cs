using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rubrics;

/// <summary>
/// What is read of the units of one rubric, by their own rules and by those of others who look at them, and at whom
/// their rules look. Of a unit only the attributes that are read have to be known.
/// </summary>
internal sealed class RubricReads
{
    private readonly HashSet<int> _inputs = [];
    private readonly HashSet<int> _definitions = [];
    private readonly HashSet<int> _deciding = [];
    private readonly HashSet<LookAround> _looks = [];

    private RubricReads() { }

    /// <summary>Other units, and periods, at which the rules look; the rubric who looks is this one.</summary>
    public IEnumerable<LookAround> Looks => _looks;

    /// <summary>Whether an input is read of a unit.</summary>
    public bool Has(Input input) => _inputs.Contains(input.Slot);

    /// <summary>Whether an attribute decides if the rubric is for a unit.</summary>
    public bool IsDecidedBy(Input input) => _deciding.Contains(input.Slot);

    /// <summary>The same for each rubric of a rule set.</summary>
    public static ValueList<RubricReads> Of(IReadOnlyList<RubricHead> heads, RubricWhole whole)
    {
        var all = heads.Select(_ => new RubricReads()).ToList();
        var open = new Stack<(int Rubric, Reads Reads)>();
        foreach (var head in heads)
        {
            all[head.Index]._deciding.UnionWith(head.DecidedBy.WithDefinitions(whole.Definitions).Inputs);
            foreach (var reads in RulesOf(head, whole)) open.Push((head.Index, reads));
        }

        while (open.Count > 0)
        {
            var (rubric, reads) = open.Pop();
            foreach (int slot in reads.Inputs) all[rubric]._inputs.Add(slot);
            int Of(int asked) => asked < 0 ? rubric : asked;
            foreach (var one in reads.InputsElsewhere) all[Of(one.Rubric)]._inputs.Add(one.Slot);
            foreach (var look in reads.Looks)
            {
                int asking = Of(look.Rubric);
                all[asking]._looks.Add(look with { Rubric = asking });
                // Who has the same attribute as the one who looks is found by his own.
                if (look.Each is Collection.Units { Same: { } same } units)
                    all[units.Rubric < 0 ? asking : units.Rubric]._inputs.Add(same.Slot);
            }

            foreach (var node in reads.Nodes) Open(rubric, node);
            foreach (var one in reads.Elsewhere) Open(Of(one.Rubric), one.Node);
        }

        return ValueList.From(all);

        void Open(int of, Node node)
        {
            // Lines, outcomes and rankings are gone through as the rules of their own rubric.
            if (node.Kind == NodeKind.Definition && all[of]._definitions.Add(node.Index))
                open.Push((of, whole.Definitions[node.Index].Reads));
        }
    }

    /// <summary>What the lines, outcomes and rankings of a rubric read, and what decides where they stand.</summary>
    private static IEnumerable<Reads> RulesOf(RubricHead head, RubricWhole whole)
    {
        var lines = head.Root.SelfAndBelow().ToList();
        var nodes = lines.Select(line => new Node(NodeKind.LineBase, line.Index))
            .Concat(lines.Select(line => new Node(NodeKind.LinePoints, line.Index)))
            .Concat(head.Outcomes.Select(outcome => new Node(NodeKind.Outcome, outcome.Index)))
            .Concat(head.Rankings.Select(ranking => new Node(NodeKind.Ranking, ranking.Index)));
        return nodes.Where(whole.Reads.ContainsKey).Select(node => whole.Reads[node])
            .Concat(lines.Select(line => line.DecidedBy).OfType<Reads>())
            .Append(head.DecidedBy);
    }
}
