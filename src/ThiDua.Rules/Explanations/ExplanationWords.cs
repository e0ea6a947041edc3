using System.Linq;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>
/// The words behind the codes of an explanation (lời của diễn giải): what each declared reading says, and why it was
/// chosen. Without them codes are shown.
/// </summary>
public sealed record ExplanationWords
{
    private ExplanationWords(ValueList<Interpretation> interpretations) => Interpretations = interpretations;

    /// <summary>No words: codes are shown.</summary>
    public static ExplanationWords None { get; } = new(ValueList<Interpretation>.Empty);

    /// <summary>The declared readings that are known by their words.</summary>
    public ValueList<Interpretation> Interpretations { get; }

    /// <summary>Words for the declared readings of a rule set.</summary>
    /// <exception cref="System.ArgumentNullException">There is no list.</exception>
    public static ExplanationWords Of(ValueList<Interpretation> interpretations) =>
        new(Require.NotNull(interpretations));

    internal Interpretation? Find(Code code) => Interpretations.FirstOrDefault(one => one.Code == code);
}
