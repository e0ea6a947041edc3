using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What was entered at an earlier stage and no longer counts, as a later one entered something else.</summary>
/// <param name="Stage">The earlier stage.</param>
/// <param name="By">Who entered it there, if that was said.</param>
/// <param name="Answer">What was entered.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Instead">The stage whose entry counts.</param>
/// <param name="InsteadBy">Who entered that, if it was one and that was said.</param>
internal sealed record OverriddenMark(
    Level Stage, string? By, Answer Answer, Place At, Level Instead, string? InsteadBy);
