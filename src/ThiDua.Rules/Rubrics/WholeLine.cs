using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rubrics;

/// <summary>A line that is worked out once for each giver of a stage, and what belongs to it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Slots">The inputs that are read from each giver.</param>
/// <param name="Lines">The lines below that are each giver's too, and the line itself.</param>
/// <param name="Nodes">All that is worked out for each giver, in the order of the rubric.</param>
internal sealed record WholeLine(
    Criterion Line, ValueList<int> Slots, ValueList<Criterion> Lines, ValueList<Node> Nodes)
{
    public Code Stage => Line.Marks!.Stage;

    public GiversRule Rule => Line.Marks!.Rule!;

    /// <summary>The lines of a rubric that are worked out for each giver, in the order of the rule set.</summary>
    public static ValueList<WholeLine> Of(
        ValueList<Criterion> all, ValueList<Input> inputs, ValueList<Definition> definitions, ValueList<Node> order)
    {
        var wholes = all.Where(line => line.Whole == line).ToList();
        if (wholes.Count == 0) return ValueList<WholeLine>.Empty;
        var slots = inputs.Where(input => input.Whole >= 0).ToLookup(input => input.Whole, input => input.Slot);
        var lines = all.Where(line => line.Whole is not null).ToLookup(line => line.Whole!.Index);
        var nodes = order.ToLookup(node => Scope(node, all, definitions));
        return ValueList.From(wholes.Select(line => new WholeLine(
            line,
            ValueList.From(slots[line.Index]),
            ValueList.From(lines[line.Index]),
            ValueList.From(nodes[line.Index]))));
    }

    private static int Scope(
        Node node, ValueList<Criterion> lines, ValueList<Definition> definitions) => node.Kind switch
    {
        NodeKind.Definition => definitions[node.Index].Whole,
        NodeKind.LineBase or NodeKind.LinePoints => lines[node.Index].Whole?.Index ?? -1,
        NodeKind.Outcome or NodeKind.Ranking => -1,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
