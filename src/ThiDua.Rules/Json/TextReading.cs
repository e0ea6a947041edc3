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
        where TResult : class => ReadSpec(name, utf8, shape, format).Make(make);

    /// <summary>
    /// The same by somebody who knows what the text is for: where the form of a part is wrong, the others are held
    /// against that all the same, so that all mistakes come at once.
    /// </summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <param name="shape">The form of the whole text.</param>
    /// <param name="format">The number of the format that it announces.</param>
    /// <param name="make">Makes the value of what could be read.</param>
    /// <param name="checkRest">Checks such a value, and is silent about what touches a part that is not known.</param>
    public static Diagnosed<TResult> Read<TSpec, TResult>(
        Code name,
        byte[] utf8,
        Form<TSpec> shape,
        Func<TSpec, int> format,
        Func<TSpec, Func<Place, Place>, TResult> make,
        Action<TResult, CheckFindings> checkRest)
        where TSpec : Written
        where TResult : class => ReadSpec(name, utf8, shape, format).Make(make, checkRest);

    /// <summary>What was written, as far as it can be read, and what was found.</summary>
    public static SpecText<TSpec> ReadSpec<TSpec>(
        Code name, byte[] utf8, ReadingLimits limits, Func<JsonCursor, TSpec?> read)
        where TSpec : Written
    {
        Require.NotNull(utf8, nameof(utf8));
        var bag = new DiagnosticBag(name, limits.Diagnostics);
        var json = JsonText.Read(utf8, name, limits, bag);
        if (json.Root is not { } root) return new(null, json, bag, new Holes());
        var context = new ReadingContext(json, bag);
        return new(read(new JsonCursor(context, root)), json, bag, context.Holes);
    }

    private static SpecText<TSpec> ReadSpec<TSpec>(
        Code name, byte[] utf8, Form<TSpec> shape, Func<TSpec, int> format)
        where TSpec : Written => ReadSpec(name, utf8, ReadingLimits.Default, at =>
        {
            if (!shape.TryRead(at, out var spec)) return null;
            FormatNumber.Check(at, format(spec));
            return spec;
        });
}
