using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>Reads the JSON text of many dossiers, with all mistakes of form at once.</summary>
public static class DossierSetReader
{
    /// <summary>Reads with the usual limits.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<DossierSet> Read(Code name, byte[] utf8) => Read(name, utf8, ReadingLimits.Default);

    internal static Diagnosed<DossierSet> Read(Code name, byte[] utf8, ReadingLimits limits)
    {
        Require.NotNull(utf8, nameof(utf8));
        var bag = new DiagnosticBag(name, limits.Diagnostics);
        var json = JsonText.Read(utf8, name, limits, bag);
        DossierSetSpec? spec = null;
        if (json.Root is { } root)
        {
            var at = new JsonCursor(new ReadingContext(json, bag), root);
            if (DossierJson.Set.TryRead(at, out spec)) Check(at, spec);
        }

        var diagnostics = bag.Sorted(json.Locate);
        if (bag.HasErrors || spec is null) return new(null, diagnostics);
        var dossiers = spec.Dossiers.Select(one => DossierParts.ToDossier(one, json.Locate)).ToList();
        return new(new DossierSet(name, spec.On, ValueList.From(dossiers)), diagnostics);
    }

    private static void Check(JsonCursor at, DossierSetSpec spec)
    {
        FormatNumber.Check(at, spec.Format);
        if (at.Find("dossiers") is not { Kind: JsonKind.Array } list) return;
        var cursors = list.Items.ToDictionary(item => item.Pointer.ToString());
        foreach (var dossier in spec.Dossiers)
            DossierReader.Check(cursors[dossier.At.Pointer.ToString()], dossier, dossier.Format);
    }
}
