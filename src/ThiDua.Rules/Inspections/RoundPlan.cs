using System.Collections.Generic;

namespace ThiDua.Rules.Inspections;

/// <summary>What came of working on a request, in numbers.</summary>
/// <param name="Years">The rounds of each year; null where none were found.</param>
/// <param name="Algorithm">How they were found.</param>
/// <param name="IsCheapest">Whether nothing costs less; proved.</param>
/// <param name="Cause">Why there are none; null where there are, or nobody knows.</param>
/// <param name="Steps">How many steps were taken.</param>
internal sealed record RoundPlan(
    IReadOnlyList<List<int[]>>? Years, RotationAlgorithm Algorithm, bool IsCheapest, RotationCause? Cause, long Steps);
