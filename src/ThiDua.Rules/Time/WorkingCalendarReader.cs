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
    public static Diagnosed<WorkingCalendar> Read(Code name, byte[] utf8)
    {
        Require.NotNull(utf8);
        var limits = ReadingLimits.Default;
        var bag = new DiagnosticBag(name, limits.Diagnostics);
        var json = JsonText.Read(utf8, name, limits, bag);
        var context = new ReadingContext(json, bag);
        WorkingCalendar? calendar = null;
        if (json.Root is { } root
            && WorkingCalendarJson.Shape.TryRead(new JsonCursor(context, root), out var spec)
            && !json.IsCut)
        {
            CheckFormat(spec, context);
            calendar = WorkingCalendarChecks.Check(spec, bag, place => context.Holes.Touches(place.Pointer));
        }

        return new Diagnosed<WorkingCalendar>(bag.HasErrors ? null : calendar, bag.Sorted(json.Locate));
    }

    private static void CheckFormat(WorkingCalendarSpec spec, ReadingContext context)
    {
        bool isHole = context.Holes.Touches(JsonPointer.Root.Property("format"));
        if (isHole || spec.Format == WorkingCalendarJson.Format) return;
        context.Bag.Add(
            DiagnosticCatalog.UnknownFormat,
            spec.At.Property("format"),
            new DiagnosticArgument("format", spec.Format),
            new DiagnosticArgument("known", WorkingCalendarJson.Format));
    }
}
