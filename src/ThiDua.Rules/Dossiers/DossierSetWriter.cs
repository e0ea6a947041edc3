using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>Writes many dossiers as canonical JSON, as <see cref="DossierWriter"/> writes one.</summary>
public static class DossierSetWriter
{
    /// <summary>The JSON of a set, in UTF-8 and with a line end at its end. Reading it gives equal dossiers.</summary>
    /// <exception cref="System.ArgumentNullException">There is no set.</exception>
    public static byte[] Write(DossierSet set)
    {
        Require.NotNull(set, nameof(set));
        var spec = new DossierSetSpec
        {
            On = set.On,
            Dossiers = ValueList.From(set.Dossiers.Select(DossierParts.ToSpec).ToList()),
        };
        return CanonicalJson.Write(to => DossierJson.Set.Write(to, spec));
    }
}
