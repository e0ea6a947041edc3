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
    /// <summary>The lines by code; of two with the same code, which were reported, the first.</summary>
    public CodeMap<Criterion> LinesByCode { get; } = CodeMap.From(Lines
        .GroupBy(line => line.Code)
        .Select(same => new KeyValuePair<Code, Criterion>(same.Key, same.First())));

    /// <summary>Whether some line stands on some sheets only.</summary>
    public bool HasApplicability { get; } = Lines.Any(line => line.AppliesTo is not null || line.InForce is not null);

    /// <summary>What has to be worked out before a node, in a fixed order.</summary>
    public IEnumerable<Node> Before(Node node) => RubricOrder.Before(node, index => Lines[index], Definitions, Reads);
}
