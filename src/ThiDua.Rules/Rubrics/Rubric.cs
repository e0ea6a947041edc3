using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rubrics;

/// <summary>What a rubric compiles to: all that is worked out, numbered, and the order in which it is.</summary>
internal sealed record Rubric(
    Criterion Root,
    ValueList<Criterion> Lines,
    ValueList<Input> Inputs,
    ValueList<Definition> Definitions,
    ValueList<Outcome> Outcomes,
    ValueList<Node> Order,
    IReadOnlyDictionary<Node, Reads> Reads)
{
    /// <summary>The lines by code.</summary>
    public CodeMap<Criterion> LinesByCode { get; } =
        CodeMap.From(Lines.Select(line => new KeyValuePair<Code, Criterion>(line.Code, line)));

    /// <summary>The lines that are worked out once for each giver, by their number.</summary>
    public IReadOnlyDictionary<int, WholeLine> Wholes { get; } =
        WholeLine.Of(Lines, Inputs, Definitions, Order).ToDictionary(whole => whole.Line.Index);

    private Dictionary<Code, int> InputsByCode { get; } = Places(Inputs);

    /// <summary>Whether some line stands on some sheets only.</summary>
    public bool HasApplicability { get; } = Lines.Any(line => line.AppliesTo is not null || line.InForce is not null);

    /// <summary>What has to be worked out before a node, in a fixed order.</summary>
    public IEnumerable<Node> Before(Node node) => RubricOrder.Before(node, index => Lines[index], Definitions, Reads);

    /// <summary>Where a code stands in the rule set: inputs of their own, then lines, then outcomes.</summary>
    public int PlaceOf(Code code)
    {
        if (LinesByCode.TryGet(code, out var line)) return Inputs.Count + line.Index;
        return InputsByCode.TryGetValue(code, out int place) ? place : int.MaxValue;
    }

    private static Dictionary<Code, int> Places(ValueList<Input> inputs)
    {
        var places = new Dictionary<Code, int>();
        for (int i = inputs.Count - 1; i >= 0; i--) places[inputs[i].Code] = i;
        return places;
    }
}
