using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>What dossiers are checked and scored by, and how much is reported.</summary>
internal sealed record DossierRules(
    Rubric Rubric, RuleSetIdentity RuleSet, ValueList<Level> Stages, DateInterval InForce, int MostDiagnostics)
{
    public DiagnosticBag NewBag(Dossier dossier) => new(dossier.Name, MostDiagnostics);
}
