using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// The JSON Schema (draft 2020-12) of sets of dossiers (bộ hồ sơ của cả cụm), made from the description that reads
/// them.
/// </summary>
public static class DossierSetSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) => DossierJson.SetSchema(language);
}
