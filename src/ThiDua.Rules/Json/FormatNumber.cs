using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Json;

/// <summary>The number of the format that a text announces.</summary>
internal static class FormatNumber
{
    /// <summary>The number that this library reads and writes.</summary>
    public const int Known = 1;

    public static readonly Form<int> Form = new WholeForm(0, int.MaxValue);

    /// <summary>Reports a number that is not known.</summary>
    public static void Check(JsonCursor at, int format)
    {
        var context = at.Context;
        if (format == Known || context.Holes.Touches(at.Pointer.Property("format"))) return;
        context.Bag.Add(
            DiagnosticCatalog.UnknownFormat,
            at.Place.Property("format"),
            new DiagnosticArgument("format", format),
            new DiagnosticArgument("known", Known));
    }
}
