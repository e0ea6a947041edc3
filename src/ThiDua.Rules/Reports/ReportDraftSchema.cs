using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>
/// The JSON Schema (draft 2020-12) of a report that is being written (dự thảo báo cáo), made from the description that
/// reads it.
/// </summary>
public static class ReportDraftSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) =>
        SchemaWriter.Write(ReportDraftJson.Shape, language, mayAccept: false);
}
