using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// The dossiers of many units, which are evaluated together (tập hồ sơ): the units of a cluster, or the months and the
/// year of a unit. Their order does not matter.
/// </summary>
public sealed record DossierSet
{
    internal DossierSet(Code name, LocalDate? on, ValueList<Dossier> dossiers)
    {
        Name = name;
        On = on;
        Dossiers = dossiers;
    }

    /// <summary>How findings name this text.</summary>
    public Code Name { get; }

    /// <summary>The day on which attributes and relations hold (ngày xác định); null when it is not said.</summary>
    public LocalDate? On { get; }

    /// <summary>The dossiers in the order of the text.</summary>
    public ValueList<Dossier> Dossiers { get; }
}
