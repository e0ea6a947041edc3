using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>
/// The JSON Schema (draft 2020-12) of what has happened to a plan (tình hình thực hiện kế hoạch), made from the
/// description that reads it.
/// </summary>
public static class PlanProgressSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) =>
        SchemaWriter.Write(PlanProgressJson.Shape, language, mayAccept: false);
}
