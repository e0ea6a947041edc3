using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>The JSON Schema (draft 2020-12) of lists of candidates (lược đồ danh sách người có thể tham gia).</summary>
public static class CandidateSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) =>
        SchemaWriter.Write(PeopleJson.Candidates, language, mayAccept: false);
}
