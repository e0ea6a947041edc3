using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>A line whose points are added to the total, or subtracted from it.</summary>
internal readonly record struct PartLine(Criterion Line, bool IsSubtracted);

/// <summary>
/// A part of a rubric that nothing else touches: the total is the sum of its parts, and no two parts read the same
/// input.
/// </summary>
/// <param name="Inputs">The slots of the inputs that the part reads, in their order.</param>
/// <param name="Lines">The lines that go into the total.</param>
/// <param name="Order">All that has to be worked out for them, in order.</param>
internal sealed record RubricPart(ValueList<int> Inputs, ValueList<PartLine> Lines, ValueList<Node> Order);
