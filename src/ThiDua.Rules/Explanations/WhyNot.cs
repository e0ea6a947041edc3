using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>Why an outcome is not of a wished level (vì sao không đạt mức): every step that keeps it away.</summary>
public sealed record WhyNot
{
    internal WhyNot() { }

    /// <summary>The outcome.</summary>
    public Code Outcome { get; internal init; }

    /// <summary>The name of the outcome, from the rule set.</summary>
    public string? Title { get; internal init; }

    /// <summary>The level that was asked about (mức mong muốn).</summary>
    public Level Wished { get; internal init; } = new(default, "");

    /// <summary>The level that came out.</summary>
    public StepValue Reached { get; internal init; } = new StepValue.NotApplicable();

    /// <summary>Whether the wished level or a better one came out: then nothing keeps it away.</summary>
    public bool IsReached { get; internal init; }

    /// <summary>
    /// Whether the wished level or a better one came out, or can still come out with what is not entered yet (còn có
    /// thể đạt).
    /// </summary>
    public bool IsPossible { get; internal init; }

    /// <summary>
    /// The steps that keep the level away, in written order, each looked at as if the ones before it did not: a bound
    /// that is not met with what is missing, a requirement or gate with the conditions that decide it.
    /// </summary>
    public ValueList<Explanation> Because { get; internal init; } = ValueList<Explanation>.Empty;
}
