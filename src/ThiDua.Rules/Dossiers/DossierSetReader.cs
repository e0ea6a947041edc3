using System;
using System.Collections.Generic;
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
        DossierReader.ReadSpec(name, utf8, limits, DossierJson.Set, Check).Make((spec, _, locate) => new DossierSet(
            name, spec.On, ValueList.From(spec.Dossiers.Select(one => DossierParts.ToDossier(one, locate)))));

    /// <summary>
    /// Reads each dossier of a set by itself: those without a mistake of form are there even if others have some, so
    /// that they can be checked too. They are for checks: results that depend on who else is there are none while
    /// somebody is missing.
    /// </summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static ReadableDossiers ReadEach(Code name, byte[] utf8) => ReadEach(name, utf8, (_, _) => { });

    /// <summary>The same by somebody who can check what could be read of a faulty dossier.</summary>
    internal static ReadableDossiers ReadEach(
        Code name, byte[] utf8, Action<Dossier, SpecText<DossierSetSpec>> checkRest)
    {
        var text = DossierReader.ReadSpec(name, utf8, ReadingLimits.Default, DossierJson.Set, Check);
        var bag = text.Bag;
        var faulty = bag.Found.Where(one => one.Severity == Severity.Error).Select(one => one.At.Pointer).ToList();
        // Beyond the limit of findings nobody knows which dossiers are the good ones.
        bool isUnclear = bag.IsFull || faulty.Exists(at => !IsInDossier(at));
        var all = text.Spec?.Dossiers ?? ValueList<DossierSpec>.Empty;
        var good = new List<Dossier>();
        foreach (var one in all)
        {
            var dossier = DossierParts.ToDossier(one, text.Json.Locate);
            bool isGood = !isUnclear && !faulty.Exists(at => at.StartsWith(one.At.Pointer));
            if (isGood) good.Add(dossier);
            else if (!text.Json.IsCut) checkRest(dossier, text);
        }

        return new ReadableDossiers(ValueList.From(good), bag.Sorted(text.Json.Locate));
    }

    private static bool IsInDossier(JsonPointer at) =>
        at.StartsWith(JsonPointer.Root.Property("dossiers")) && !at.Parent.IsRoot;

    private static void Check(JsonCursor at, DossierSetSpec spec)
    {
        FormatNumber.Check(at, spec.Format);
        if (at.Find("dossiers") is not { Kind: JsonKind.Array } list) return;
        var cursors = list.Items.ToDictionary(item => item.Pointer.ToString());
        foreach (var dossier in spec.Dossiers)
            DossierReader.Check(cursors[dossier.At.Pointer.ToString()], dossier, dossier.Format);
    }
}
