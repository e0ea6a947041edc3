using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>How sure a fact is, as a word.</summary>
internal static class ConfidenceForm
{
    public static readonly WordForm<Confidence> Instance = new(
        ("verified", Confidence.Verified), ("secondary", Confidence.Secondary), ("unverified", Confidence.Unverified));
}
