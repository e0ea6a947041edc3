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
    private ExplanationWords(ValueList<Interpretation> interpretations, CodeMap<string> titles)
    {
        Interpretations = interpretations;
        Titles = titles;
    }

    /// <summary>No words: codes are shown.</summary>
    public static ExplanationWords None { get; } = new(ValueList<Interpretation>.Empty, CodeMap<string>.Empty);

    /// <summary>The declared readings that are known by their words.</summary>
    public ValueList<Interpretation> Interpretations { get; }

    /// <summary>How inputs and lines are called that an explanation waits for without naming them.</summary>
    public CodeMap<string> Titles { get; }

    /// <summary>How units are called; those that are not among them are shown by their codes.</summary>
    public CodeMap<string> Units { get; private init; } = CodeMap<string>.Empty;

    /// <summary>Words for the declared readings of a rule set.</summary>
    /// <exception cref="System.ArgumentNullException">There is no list.</exception>
    public static ExplanationWords Of(ValueList<Interpretation> interpretations) =>
        Of(interpretations, CodeMap<string>.Empty);

    /// <summary>Words for the declared readings of a rule set, and for its inputs and lines.</summary>
    /// <exception cref="System.ArgumentNullException">There is no list, or there are no titles.</exception>
    public static ExplanationWords Of(ValueList<Interpretation> interpretations, CodeMap<string> titles) =>
        new(Require.NotNull(interpretations), Require.NotNull(titles));

    /// <summary>The same words, and how the units are called of which explanations speak (tên các đơn vị).</summary>
    /// <exception cref="System.ArgumentNullException">There are no names.</exception>
    public ExplanationWords WithUnits(CodeMap<string> units) => this with { Units = Require.NotNull(units) };

    internal Interpretation? Find(Code code) => Interpretations.FirstOrDefault(one => one.Code == code);
}
