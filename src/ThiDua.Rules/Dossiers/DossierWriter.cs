using System;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// Writes a dossier as canonical JSON: properties in the order of the format, defaults left out, two spaces.
/// </summary>
public static class DossierWriter
{
    /// <summary>
    /// The JSON of a dossier, in UTF-8 and with a line end at its end. Reading it gives an equal dossier.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no dossier.</exception>
    public static byte[] Write(Dossier dossier)
    {
        Require.NotNull(dossier, nameof(dossier));
        return CanonicalJson.Write(to => DossierJson.Shape.Write(to, DossierParts.ToSpec(dossier)));
    }
}
