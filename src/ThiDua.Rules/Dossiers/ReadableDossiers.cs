using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The dossiers of a set that can be read, with what is wrong with the others.</summary>
public sealed record ReadableDossiers
{
    internal ReadableDossiers(ValueList<Dossier> dossiers, ValueList<Diagnostic> diagnostics)
    {
        Dossiers = dossiers;
        Diagnostics = diagnostics;
    }

    /// <summary>
    /// The dossiers without a mistake of form, in the order of the text; none where the text is no set of dossiers.
    /// </summary>
    public ValueList<Dossier> Dossiers { get; }

    /// <summary>All mistakes of form, by place and then by code.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a finding is an error: then dossiers are missing.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
