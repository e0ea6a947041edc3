using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>The JSON Schema (draft 2020-12) of layout profiles (lược đồ thể thức trình bày).</summary>
public static class LayoutSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) =>
        SchemaWriter.Write(LayoutJson.Shape, language, mayAccept: false);
}
