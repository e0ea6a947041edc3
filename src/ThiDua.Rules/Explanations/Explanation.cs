using System;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>
/// One step of a result (bước tính): what was worked out, by which rule, from which input. It holds no prose, no time
/// and nothing made at run time; sentences in a language are made from it by <see cref="ExplanationWriter"/>.
/// </summary>
public sealed record Explanation
{
    internal Explanation() { }

    /// <summary>
    /// How the last day of a deadline was found (giải thích thời hạn), and by how much something was late.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no review.</exception>
    public static Explanation Of(DeadlineReview review) => DeadlineExplaining.Explain(Require.NotNull(review));

    /// <summary>What was worked out, such as <c>line.sum</c> or <c>amount.each</c>.</summary>
    public Code Step { get; internal init; }

    /// <summary>The line, input, definition or outcome that it is about; empty where there is none.</summary>
    public Code Subject { get; internal init; }

    /// <summary>The printed label of the subject, from the rule set.</summary>
    public string? Label { get; internal init; }

    /// <summary>The words of the subject, from the rule set.</summary>
    public string? Title { get; internal init; }

    /// <summary>What came out.</summary>
    public StepValue Value { get; internal init; } = new StepValue.NotApplicable();

    /// <summary>
    /// Whether it is one of the parts that add up (số hạng): the values of the parts of a node are together its value.
    /// What is subtracted, such as a deduction, has a negative value here.
    /// </summary>
    public bool IsAddend { get; internal init; }

    /// <summary>The numbers and words of the rule that the sentence about the step needs, by name.</summary>
    public ValueList<StepArgument> Arguments { get; internal init; } = ValueList<StepArgument>.Empty;

    /// <summary>Why a step of an outcome changes the level, or may; null for steps that do not.</summary>
    public LevelReason? Reason { get; internal init; }

    /// <summary>The rule that was used, as a place in the rule set.</summary>
    public Place Rule { get; internal init; }

    /// <summary>The input that was read, as a place in the dossier, if any was.</summary>
    public Place? Input { get; internal init; }

    /// <summary>The clauses it rests on (căn cứ).</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    /// <summary>The declared readings that were used (cách hiểu).</summary>
    public ValueList<Code> Interpretations { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>The steps that this one was made from, in the order of the rule set.</summary>
    public ValueList<Explanation> From { get; internal init; } = ValueList<Explanation>.Empty;
}

/// <summary>One named value of a step: a number, a code, an interval in its canonical form.</summary>
/// <param name="Name">The name that the sentences of the step use.</param>
/// <param name="Value">The value in its invariant form.</param>
public sealed record StepArgument(string Name, string Value);
