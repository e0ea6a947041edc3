using System;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>Reads a text of its own, which is one object of a shape, with all mistakes of form at once.</summary>
internal static class TextReading
{
    /// <summary>What the text says, or what is wrong with it.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <param name="shape">The form of the whole text.</param>
    /// <param name="format">The number of the format that it announces.</param>
    /// <param name="make">Checks what the form does not say, and makes the value.</param>
    public static Diagnosed<TResult> Read<TSpec, TResult>(
        Code name,
        byte[] utf8,
        Form<TSpec> shape,
        Func<TSpec, int> format,
        Func<TSpec, CheckFindings, Func<Place, Place>, TResult?> make)
        where TSpec : Written
        where TResult : class
    {
        Require.NotNull(utf8, nameof(utf8));
        var bag = new DiagnosticBag(name, ReadingLimits.Default.Diagnostics);
        var json = JsonText.Read(utf8, name, ReadingLimits.Default, bag);
        TResult? result = null;
        if (json.Root is { } root)
        {
            var context = new ReadingContext(json, bag);
            var at = new JsonCursor(context, root);
            if (shape.TryRead(at, out var spec))
            {
                FormatNumber.Check(at, format(spec));
                if (!json.IsCut) result = make(spec, new CheckFindings(bag, context.Holes), json.Locate);
            }
        }

        return new Diagnosed<TResult>(bag.HasErrors ? null : result, bag.Sorted(json.Locate));
    }
}
