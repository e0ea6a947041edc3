namespace ThiDua.Rules.Explanations;

/// <summary>One step of an explanation in words (một dòng diễn giải), for who lays it out in another way.</summary>
/// <param name="Depth">How many steps it stands below the first.</param>
/// <param name="Head">What was worked out.</param>
/// <param name="Value">What came out, how, and on what it rests.</param>
public sealed record ExplanationLine(int Depth, string Head, string Value);
