namespace ThiDua.Rules.Explanations;

/// <summary>Turns explanations into text (trình bày diễn giải).</summary>
public static class ExplanationWriter
{
}
