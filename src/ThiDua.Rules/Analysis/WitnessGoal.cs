using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>The dossiers that are to show a finding: kept with the rules, made when somebody asks for them.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Question">Of what the dossiers show something.</param>
/// <param name="Aims">What each of them shows.</param>
/// <param name="IsProof">Whether nothing but what is aimed at shows the finding; otherwise what comes nearest
/// does.</param>
internal sealed record WitnessGoal(string Code, Place At, RuleQuestion Question, ValueList<Aim> Aims, bool IsProof);
