namespace ThiDua.Rules.Values;

/// <summary>One level (mức) of a list or of an outcome, such as "Tốt".</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its name for people; the code where there is none.</param>
public sealed record Level(Code Code, string Title);
