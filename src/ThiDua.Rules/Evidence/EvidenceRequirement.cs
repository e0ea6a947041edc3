using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evidence;

/// <summary>What has to back an entry (minh chứng cần có).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its name for people; the code where there is none.</param>
public sealed record EvidenceRequirement(Code Code, string Title)
{
    internal static EvidenceRequirement Of(TitledCodeSpec spec) => new(spec.Code, spec.Title ?? spec.Code.Value);
}
