using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// The JSON Schema (draft 2020-12) of dossiers (hồ sơ chấm điểm), made from the description that reads them. It knows
/// the form of every dossier, not the codes of one rule set.
/// </summary>
public static class DossierSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) => DossierJson.Schema(language);
}
