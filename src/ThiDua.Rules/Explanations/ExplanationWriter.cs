using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>
/// Turns explanations into text (trình bày diễn giải): an indented text, a Markdown list, or JSON. The explanation is
/// not changed; the same explanation gives the same text on every machine and in every culture.
/// </summary>
public static class ExplanationWriter
{
    /// <summary>An indented text in a language; declared readings are shown by their codes.</summary>
    /// <exception cref="System.ArgumentNullException">There is no explanation.</exception>
    public static string ToText(Explanation explanation, Language language) =>
        ToText(explanation, ExplanationWords.None, language);

    /// <summary>An indented text in a language; the readings that were used stand at its end.</summary>
    /// <exception cref="System.ArgumentNullException">There is no explanation, or there are no words.</exception>
    public static string ToText(Explanation explanation, ExplanationWords words, Language language) =>
        ExplanationTree.Write(Require.NotNull(explanation), Require.NotNull(words), language, isMarkdown: false);

    /// <summary>A Markdown list in a language; declared readings are shown by their codes.</summary>
    /// <exception cref="System.ArgumentNullException">There is no explanation.</exception>
    public static string ToMarkdown(Explanation explanation, Language language) =>
        ToMarkdown(explanation, ExplanationWords.None, language);

    /// <summary>A Markdown list in a language; the readings that were used stand at its end.</summary>
    /// <exception cref="System.ArgumentNullException">There is no explanation, or there are no words.</exception>
    public static string ToMarkdown(Explanation explanation, ExplanationWords words, Language language) =>
        ExplanationTree.Write(Require.NotNull(explanation), Require.NotNull(words), language, isMarkdown: true);

    /// <summary>The steps in words, one by one in their order, without the readings that were used.</summary>
    /// <exception cref="System.ArgumentNullException">There is no explanation, or there are no words.</exception>
    public static ValueList<ExplanationLine> ToLines(
        Explanation explanation, ExplanationWords words, Language language) =>
        ExplanationTree.Lines(Require.NotNull(explanation), Require.NotNull(words), language);

    /// <summary>What keeps a level away, step by step in words.</summary>
    /// <exception cref="System.ArgumentNullException">There is no answer, or there are no words.</exception>
    public static ValueList<ExplanationLine> ToLines(WhyNot whyNot, ExplanationWords words, Language language) =>
        ExplanationTree.Lines(Require.NotNull(whyNot), Require.NotNull(words), language);

    /// <summary>JSON without sentences: codes, places and exact numbers only.</summary>
    /// <exception cref="System.ArgumentNullException">There is no explanation.</exception>
    public static string ToJson(Explanation explanation) =>
        ExplanationJson.Write(Require.NotNull(explanation), sentence: null);

    /// <summary>JSON in which each step has a sentence, the property <c>text</c>.</summary>
    /// <exception cref="System.ArgumentNullException">There is no explanation.</exception>
    public static string ToJson(Explanation explanation, Language language) =>
        ToJson(explanation, ExplanationWords.None, language);

    /// <inheritdoc cref="ToJson(Explanation, Language)" />
    /// <exception cref="System.ArgumentNullException">There is no explanation, or there are no words.</exception>
    public static string ToJson(Explanation explanation, ExplanationWords words, Language language) =>
        ExplanationJson.Write(
            Require.NotNull(explanation),
            new StepSentence(StepNames.Of([explanation], Require.NotNull(words)), words, language));

    /// <summary>What keeps a level away, as an indented text.</summary>
    /// <exception cref="System.ArgumentNullException">There is no answer.</exception>
    public static string ToText(WhyNot whyNot, Language language) => ToText(whyNot, ExplanationWords.None, language);

    /// <inheritdoc cref="ToText(WhyNot, Language)" />
    /// <exception cref="System.ArgumentNullException">There is no answer, or there are no words.</exception>
    public static string ToText(WhyNot whyNot, ExplanationWords words, Language language) =>
        ExplanationTree.Write(Require.NotNull(whyNot), Require.NotNull(words), language, isMarkdown: false);

    /// <summary>What keeps a level away, as a Markdown list.</summary>
    /// <exception cref="System.ArgumentNullException">There is no answer.</exception>
    public static string ToMarkdown(WhyNot whyNot, Language language) =>
        ToMarkdown(whyNot, ExplanationWords.None, language);

    /// <inheritdoc cref="ToMarkdown(WhyNot, Language)" />
    /// <exception cref="System.ArgumentNullException">There is no answer, or there are no words.</exception>
    public static string ToMarkdown(WhyNot whyNot, ExplanationWords words, Language language) =>
        ExplanationTree.Write(Require.NotNull(whyNot), Require.NotNull(words), language, isMarkdown: true);

    /// <summary>What keeps a level away, as JSON without sentences.</summary>
    /// <exception cref="System.ArgumentNullException">There is no answer.</exception>
    public static string ToJson(WhyNot whyNot) => ExplanationJson.Write(Require.NotNull(whyNot), sentence: null);

    /// <summary>What keeps a level away, as JSON in which each step has a sentence.</summary>
    /// <exception cref="System.ArgumentNullException">There is no answer.</exception>
    public static string ToJson(WhyNot whyNot, Language language) => ToJson(whyNot, ExplanationWords.None, language);

    /// <inheritdoc cref="ToJson(WhyNot, Language)" />
    /// <exception cref="System.ArgumentNullException">There is no answer, or there are no words.</exception>
    public static string ToJson(WhyNot whyNot, ExplanationWords words, Language language) => ExplanationJson.Write(
        Require.NotNull(whyNot),
        new StepSentence(StepNames.Of(Require.NotNull(whyNot).Because, Require.NotNull(words)), words, language));
}
