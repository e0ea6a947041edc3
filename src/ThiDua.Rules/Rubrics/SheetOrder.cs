using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rubrics;

/// <summary>The inputs in the order in which somebody who goes down the sheet is asked for them.</summary>
internal static class SheetOrder
{
    /// <summary>
    /// Each input where the first line that reads it stands; then what outcomes read, then what nothing reads, in the
    /// order of the rule set.
    /// </summary>
    public static ValueList<Input> Of(Rubric rubric)
    {
        var lines = rubric.Lines.SelectMany(line => new[]
        {
            new Node(NodeKind.LineBase, line.Index), new Node(NodeKind.LinePoints, line.Index),
        });
        var outcomes = rubric.Outcomes.Select(outcome => new Node(NodeKind.Outcome, outcome.Index));
        var read = lines.Concat(outcomes).SelectMany(node => rubric.Reads.TryGetValue(node, out var reads)
            ? reads.WithDefinitions(rubric.Definitions).Inputs : Enumerable.Empty<int>());
        // Another stage's view of an input is the input itself to whoever is asked.
        return ValueList.From(read.Select(slot => rubric.Inputs[slot].Code)
            .Concat(rubric.Inputs.Select(input => input.Code))
            .Distinct()
            .Select(code => rubric.Inputs.First(input => !input.IsView && input.Code == code)));
    }
}
