using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>What dossiers are checked and scored by, and how much is reported.</summary>
/// <param name="Rubric">The rubric of the dossier, once it is known; before, the first.</param>
/// <param name="Rubrics">All rubrics of the rule set.</param>
/// <param name="RuleSet">Code, version and digest.</param>
/// <param name="Stages">The stages of scoring.</param>
/// <param name="Relations">How units may be related.</param>
/// <param name="InForce">When the rule set is in force.</param>
/// <param name="MostDiagnostics">How many findings are reported at most.</param>
/// <param name="Senders">Who may mark at the stages that rings own.</param>
internal sealed record DossierRules(
    Rubric Rubric,
    ValueList<Rubric> Rubrics,
    RuleSetIdentity RuleSet,
    ValueList<Level> Stages,
    ValueList<Level> Relations,
    DateInterval InForce,
    int MostDiagnostics,
    RingSenders Senders)
{
    /// <summary>Who there is, so that a misspelt unit is found.</summary>
    public OrganizationChart Organization { get; init; } = OrganizationChart.Empty;

    /// <summary>The parts of a dossier that could not be read; null where all could.</summary>
    public Holes? Holes { get; init; }

    /// <summary>Whether something at a place of the dossier, or inside it, could not be read.</summary>
    public bool Hides(Place at) => Holes?.Touches(at.Pointer) == true;

    /// <summary>The same of one of its properties.</summary>
    public bool Hides(Dossier dossier, string property) => Holes is not null && Hides(dossier.At.Inside(property));

    public DiagnosticBag NewBag(Dossier dossier) => new(dossier.Name, MostDiagnostics);
}
