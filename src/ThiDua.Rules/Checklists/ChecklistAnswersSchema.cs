using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>
/// The JSON Schema (draft 2020-12) of what a unit answers to a checklist (kết quả kiểm tra), made from the description
/// that reads it.
/// </summary>
public static class ChecklistAnswersSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) =>
        SchemaWriter.Write(ChecklistAnswersJson.Shape, language, mayAccept: false);
}
