using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>A dossier that shows a finding of the analysis (hồ sơ ví dụ cho một thông báo).</summary>
public sealed class FindingWitness
{
    internal FindingWitness(string code, Place at, Dossier dossier)
    {
        Code = code;
        At = at;
        Dossier = dossier;
    }

    /// <summary>The code of the finding, such as <c>TD8511</c>.</summary>
    public string Code { get; }

    /// <summary>Where the finding stands.</summary>
    public Place At { get; }

    /// <summary>The dossier, already evaluated.</summary>
    public Dossier Dossier { get; }
}
