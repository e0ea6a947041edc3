using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>Reads the JSON text of many dossiers, with all mistakes of form at once.</summary>
public static class DossierSetReader
{
    /// <summary>Reads with the usual limits.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<DossierSet> Read(Code name, byte[] utf8) => Read(name, utf8, ReadingLimits.Default);

    internal static Diagnosed<DossierSet> Read(Code name, byte[] utf8, ReadingLimits limits) =>
        DossierReader.Read<DossierSetSpec, DossierSet>(
            name,
            utf8,
            limits,
            DossierJson.Set,
            Check,
            (spec, locate) => new DossierSet(
                name, spec.On, ValueList.From(spec.Dossiers.Select(one => DossierParts.ToDossier(one, locate)))));

    private static void Check(JsonCursor at, DossierSetSpec spec)
    {
        FormatNumber.Check(at, spec.Format);
        if (at.Find("dossiers") is not { Kind: JsonKind.Array } list) return;
        var cursors = list.Items.ToDictionary(item => item.Pointer.ToString());
        foreach (var dossier in spec.Dossiers)
            DossierReader.Check(cursors[dossier.At.Pointer.ToString()], dossier, dossier.Format);
    }
}
