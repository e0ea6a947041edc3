using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rubrics;

/// <summary>The inputs in the order in which somebody who goes down the sheet is asked for them.</summary>
internal static class SheetOrder
{
    /// <summary>
    /// Each input where the first line that reads it stands; then what outcomes read, then what nothing reads, in the
    /// order of the rule set. The day of an event that no line reads is for the plan alone.
    /// </summary>
    public static ValueList<Input> Of(Rubric rubric) => Distinct(
        rubric, Read(rubric, rubric.Lines)
            .Concat(rubric.Inputs.Where(input => !input.IsEventDate).Select(input => input.Code)));

    /// <summary>
    /// The inputs of one of several rubrics: the attributes that are read of its units, then what its own lines read,
    /// then what its outcomes and rankings read.
    /// </summary>
    public static ValueList<Input> OwnOf(Rubric rubric) => Distinct(
        rubric,
        rubric.Inputs.Where(input => input.IsAttribute && rubric.Read.Has(input)).Select(input => input.Code)
            .Concat(Read(rubric, rubric.OwnLines)));

    private static IEnumerable<Code> Read(Rubric rubric, IEnumerable<Criterion> all)
    {
        var lines = all.SelectMany(line => new[]
        {
            new Node(NodeKind.LineBase, line.Index), new Node(NodeKind.LinePoints, line.Index),
        });
        var outcomes = rubric.Outcomes.Select(outcome => new Node(NodeKind.Outcome, outcome.Index));
        var rankings = rubric.Rankings.Select(ranking => new Node(NodeKind.Ranking, ranking.Index));
        var nodes = lines.Concat(outcomes).Concat(rankings);
        var read = nodes.SelectMany(node => rubric.Reads.TryGetValue(node, out var reads)
            ? reads.WithDefinitions(rubric.Definitions).Inputs : Enumerable.Empty<int>());
        return read.Select(slot => rubric.Inputs[slot].Code);
    }

    // Another stage's view of an input is the input itself to whoever is asked.
    private static ValueList<Input> Distinct(Rubric rubric, IEnumerable<Code> codes) => ValueList.From(codes
        .Distinct()
        .Select(code => rubric.Inputs.First(input => !input.IsView && input.Code == code)));
}
