using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>Reads the JSON text of a registry of kinds of unit, with all mistakes at once.</summary>
public static class UnitKindReader
{
    /// <summary>Reads and checks a registry.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="System.ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<UnitKindRegistry> Read(Code name, byte[] utf8) => TextReading.Read(
        name,
        utf8,
        OrganizationJson.Kinds,
        spec => spec.Format,
        (spec, findings, _) => new UnitKindRegistry(
            new UnitKindChecks(UnitKindRegistry.Empty, findings).Check(spec.Kinds, spec.At.Property("kinds"))));
}
