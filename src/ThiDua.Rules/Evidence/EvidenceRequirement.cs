using ThiDua.Rules.Law;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Evidence;

/// <summary>What has to back an entry or an answer (minh chứng cần có).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its name for people; the code where there is none.</param>
public sealed record EvidenceRequirement(Code Code, string Title)
{
    /// <summary>The kind of evidence (loại minh chứng); empty where any will do.</summary>
    public Code Kind { get; internal init; }

    /// <summary>How many pieces there have to be at least (số lượng tối thiểu).</summary>
    public int AtLeast { get; internal init; } = 1;

    /// <summary>The days in which it has to be dated (khoảng ngày); null where any day will do.</summary>
    public Period? Window { get; internal init; }

    /// <summary>Whose evidence counts (nơi ban hành): units and groups; empty where anybody's does.</summary>
    public ValueList<Code> Issuers { get; internal init; } = ValueList<Code>.Empty;

    internal Place At { get; init; }

    internal static EvidenceRequirement Of(TitledCodeSpec spec) => new(spec.Code, spec.Title ?? spec.Code.Value);
}
