using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>The JSON Schema (draft 2020-12) of citation registers (lược đồ danh mục văn bản viện dẫn).</summary>
public static class CitationRegisterSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) =>
        SchemaWriter.Write(CitationJson.Register, language, mayAccept: false);
}
