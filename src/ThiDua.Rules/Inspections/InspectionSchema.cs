using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>The JSON Schema (draft 2020-12) of lists of inspections (lược đồ các cuộc kiểm tra).</summary>
public static class InspectionSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) =>
        SchemaWriter.Write(PeopleJson.Inspections, language, mayAccept: false);
}
