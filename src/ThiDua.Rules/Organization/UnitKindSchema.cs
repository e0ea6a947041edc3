using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>The JSON Schema (draft 2020-12) of registries of kinds of unit (lược đồ danh mục loại đơn vị).</summary>
public static class UnitKindSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) =>
        SchemaWriter.Write(OrganizationJson.Kinds, language, mayAccept: false);
}
