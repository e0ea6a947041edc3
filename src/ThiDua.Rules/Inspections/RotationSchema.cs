using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>The JSON Schemas (draft 2020-12) of requests and of years before (lược đồ tệp phân công).</summary>
public static class RotationSchema
{
    /// <summary>The schema of requests, in UTF-8 and with a line end at its end.</summary>
    public static byte[] OfRequests(Language language) =>
        SchemaWriter.Write(RotationJson.Request, language, mayAccept: false);

    /// <summary>The schema of years before, in UTF-8 and with a line end at its end.</summary>
    public static byte[] OfHistory(Language language) =>
        SchemaWriter.Write(RotationJson.History, language, mayAccept: false);
}
