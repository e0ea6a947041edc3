using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>Which rule set a result rests on: who has the same can repeat it.</summary>
/// <param name="Code">The code of the rule set.</param>
/// <param name="Version">Its version, as its author counts.</param>
/// <param name="Digest">The SHA-256 of its text.</param>
public sealed record RuleSetIdentity(Code Code, string Version, string Digest);
