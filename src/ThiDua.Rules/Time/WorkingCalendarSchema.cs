using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// The JSON Schema (draft 2020-12) of working calendars (lịch làm việc), made from the description that reads them.
/// </summary>
public static class WorkingCalendarSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) =>
        SchemaWriter.Write(WorkingCalendarJson.Shape, language, mayAccept: true);
}
