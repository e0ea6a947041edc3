using System;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>Reads the JSON text of a layout profile (thể thức trình bày), with all its mistakes at once.</summary>
public static class LayoutReader
{
    /// <summary>Reads with the usual limits.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<LayoutProfile> Read(Code name, byte[] utf8) => TextReading.Read(
        name,
        utf8,
        LayoutJson.Shape,
        spec => spec.Format,
        (spec, findings, _) => LayoutChecks.Check(spec, findings));
}
