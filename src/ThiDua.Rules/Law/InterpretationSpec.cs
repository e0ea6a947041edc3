using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Law;

/// <summary>A declared reading of an unclear text, as written.</summary>
internal sealed record InterpretationSpec : Written
{
    public Code Code { get; init; }

    public string Question { get; init; } = "";

    public ValueList<TitledCodeSpec> Readings { get; init; } = ValueList<TitledCodeSpec>.Empty;

    public Code Chosen { get; init; }

    public string? Why { get; init; }

    public ValueList<LegalBasisSpec> Basis { get; init; } = ValueList<LegalBasisSpec>.Empty;
}

/// <summary>A code with words for people: a level, a reading, a stage.</summary>
internal sealed record TitledCodeSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }
}
