using System;
using System.Collections.Generic;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>How a line or an outcome is called: what a measure may know of it.</summary>
internal sealed record Heading(Code Code, string? Label, string? Title)
{
    /// <summary>A title that only repeats the code is none.</summary>
    public static Heading Of(Code code, string? label, string title) => new(code, label, Words(code, title));

    public static string? Words(Code code, string title) => title == code.Value || title.Length == 0 ? null : title;
}

/// <summary>
/// What one explanation needs besides rules and facts. It remembers which definitions were explained, so that each is
/// explained once and named afterwards: a new explanation takes a new context.
/// </summary>
internal sealed class ExplainContext
{
    private readonly IReadOnlyList<Definition> _definitions;
    private readonly IReadOnlyList<Heading> _lines;
    private readonly IReadOnlyList<Heading> _outcomes;
    private readonly Func<Input, Place?> _inputPlace;
    private readonly Func<Input, ValueList<GiverMark>>? _givers;
    private readonly HashSet<int> _explained = [];

    /// <summary>
    /// Makes a context; lists are by index, the functions tell where the effective entry stands, and of which marks of
    /// several givers it was made.
    /// </summary>
    public ExplainContext(
        IReadOnlyList<Definition> definitions,
        IReadOnlyList<Heading> lines,
        IReadOnlyList<Heading> outcomes,
        Func<Input, Place?> inputPlace,
        Func<Input, ValueList<GiverMark>>? givers = null)
    {
        _givers = givers;
        _definitions = definitions;
        _lines = lines;
        _outcomes = outcomes;
        _inputPlace = inputPlace;
    }

    /// <summary>The inputs for which a value stands in.</summary>
    public ISet<Code> StandingIn { get; init; } = new HashSet<Code>();

    /// <summary>What stands behind an entry: a review that answered it, entries that do not count.</summary>
    public Func<Input, ValueList<Explanation>> Grounds { get; init; } = _ => ValueList<Explanation>.Empty;

    /// <summary>What earlier stages entered and a later one replaced; nothing unless said.</summary>
    public Func<Input, ValueList<OverriddenMark>> OverriddenOf { get; init; } = _ => ValueList<OverriddenMark>.Empty;

    /// <summary>
    /// What is needed for another period: its rules are the same, but nothing of it has been explained, and where its
    /// entries stand is not known here.
    /// </summary>
    public ExplainContext Elsewhere() => new(_definitions, _lines, _outcomes, _ => null);

    public Place? InputPlace(Input input) => _inputPlace(input);

    /// <summary>The marks that the effective entry was made of; none where it is one giver's.</summary>
    public ValueList<GiverMark> GiversOf(Input input) => _givers?.Invoke(input) ?? ValueList<GiverMark>.Empty;

    public Definition Definition(int index) => _definitions[index];

    public Heading Line(int index) => _lines[index];

    public Heading Outcome(int index) => _outcomes[index];

    /// <summary>Whether the definition has not been explained yet; from now on it has.</summary>
    public bool IsNew(int definition) => _explained.Add(definition);
}
