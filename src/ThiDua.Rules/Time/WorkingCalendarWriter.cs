using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThiDua.Rules.Time;

/// <summary>
/// Writes a working calendar as canonical JSON: years and days in their order, defaults left out, two spaces.
/// </summary>
public static class WorkingCalendarWriter
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>
    /// The JSON of a calendar, in UTF-8 and with a line end at its end. Reading it gives an equal calendar.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no calendar.</exception>
    public static byte[] Write(WorkingCalendar calendar)
    {
        Require.NotNull(calendar);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, _options))
            WorkingCalendarJson.Shape.Write(writer, WorkingCalendarJson.ToSpec(calendar));
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
