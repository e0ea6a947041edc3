using System;
using System.Collections.Generic;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>Reads the JSON text of a dossier, with all mistakes of form at once.</summary>
public static class DossierReader
{
    /// <summary>Reads with the usual limits.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<Dossier> Read(Code name, byte[] utf8) => Read(name, utf8, ReadingLimits.Default);

    internal static Diagnosed<Dossier> Read(Code name, byte[] utf8, ReadingLimits limits) => Read<DossierSpec, Dossier>(
        name,
        utf8,
        limits,
        DossierJson.Shape,
        (at, spec) => Check(at, spec, spec.Format),
        DossierParts.ToDossier);

    /// <summary>Reads a text of dossiers: what its form and <paramref name="check"/> find, all at once.</summary>
    internal static Diagnosed<T> Read<TSpec, T>(
        Code name,
        byte[] utf8,
        ReadingLimits limits,
        Form<TSpec> form,
        Action<JsonCursor, TSpec> check,
        Func<TSpec, Func<Place, Place>, T> make)
        where TSpec : Written
        where T : class
    {
        var (spec, bag, locate) = ReadSpec(name, utf8, limits, form, check);
        return new(bag.HasErrors || spec is null ? null : make(spec, locate), bag.Sorted(locate));
    }

    /// <summary>What was written, as far as it can be read, and what was found.</summary>
    internal static (TSpec? Spec, DiagnosticBag Bag, Func<Place, Place> Locate) ReadSpec<TSpec>(
        Code name, byte[] utf8, ReadingLimits limits, Form<TSpec> form, Action<JsonCursor, TSpec> check)
        where TSpec : Written
    {
        Require.NotNull(utf8, nameof(utf8));
        var bag = new DiagnosticBag(name, limits.Diagnostics);
        var json = JsonText.Read(utf8, name, limits, bag);
        TSpec? spec = null;
        if (json.Root is { } root)
        {
            var at = new JsonCursor(new ReadingContext(json, bag), root);
            if (IsRuleSet(at)) bag.Add(DiagnosticCatalog.RulesForDossier, at.Place);
            else if (form.TryRead(at, out spec)) check(at, spec);
        }

        return (spec, bag, json.Locate);
    }

    /// <summary>Whether a text was surely meant as a dossier, or a set of them, and not as a rule set.</summary>
    internal static bool IsDossier(JsonCursor at) => at.Kind == JsonKind.Object
        && at.Find("code") is null
        && (at.Find("dossiers") is not null || (at.Find("ruleSet") is not null && at.Find("unit") is not null));

    // A dossier may name its rubric by a code; the rubric itself stands in a rule set.
    private static bool IsRuleSet(JsonCursor at) => at.Kind == JsonKind.Object
        && at.Find("code") is not null && at.Find("ruleSet") is null && at.Find("unit") is null
        && (at.Find("rubric") is { Kind: JsonKind.Object } || at.Find("rubrics") is not null);

    /// <summary>Checks what the form of one dossier does not say.</summary>
    internal static void Check(JsonCursor at, DossierSpec spec, int format)
    {
        var context = at.Context;
        FormatNumber.Check(at, format);
        if (at.Find("entries") is not null && at.Find("stages") is { } stages)
            context.Bag.Add(DiagnosticCatalog.EntriesAndStages, context.Text.PlaceOfName(stages.Node));
        CheckGivers(context, spec);
    }

    private static void CheckGivers(ReadingContext context, DossierSpec spec)
    {
        var givers = new HashSet<(Code, string)>();
        foreach (var stage in spec.Stages)
        {
            bool isUnknown = stage.Stage.IsEmpty || context.Holes.Touches(stage.At.Pointer.Property("by"));
            if (isUnknown || givers.Add((stage.Stage, stage.By ?? ""))) continue;
            string giver = stage.By is null ? "" : "\"" + Quoting.Shorten(stage.By) + "\"";
            context.Bag.Add(
                DiagnosticCatalog.GiverTwice,
                stage.At,
                new DiagnosticArgument("stage", stage.Stage.Value),
                giver.Length > 0 ? new DiagnosticArgument("giver", giver)
                    : new DiagnosticArgument("giver", "no giver named", "người chấm không được nêu tên"));
        }
    }
}
