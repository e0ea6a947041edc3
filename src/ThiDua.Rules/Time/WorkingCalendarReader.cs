using System;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>Reads the JSON text of a working calendar (lịch làm việc), with all its mistakes at once.</summary>
public static class WorkingCalendarReader
{
    /// <summary>Reads with the usual limits.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<WorkingCalendar> Read(Code name, byte[] utf8) => TextReading.Read(
        name,
        utf8,
        WorkingCalendarJson.Shape,
        spec => spec.Format,
        (spec, findings, _) => WorkingCalendarChecks.Check(spec, findings));
}
