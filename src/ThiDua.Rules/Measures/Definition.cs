using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A named measure or a named condition: one of the two is there.</summary>
internal sealed record Definition(Code Code, Measure? Measure, Condition? Condition);
