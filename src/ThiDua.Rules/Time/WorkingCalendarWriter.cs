using System;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Time;

/// <summary>
/// Writes a working calendar as canonical JSON: years and days in their order, defaults left out, two spaces.
/// </summary>
public static class WorkingCalendarWriter
{
    /// <summary>
    /// The JSON of a calendar, in UTF-8 and with a line end at its end. Reading it gives an equal calendar.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no calendar.</exception>
    public static byte[] Write(WorkingCalendar calendar)
    {
        Require.NotNull(calendar);
        return CanonicalJson.Write(to =>
            WorkingCalendarJson.Shape.Write(to, WorkingCalendarJson.ToSpec(calendar)));
    }
}
