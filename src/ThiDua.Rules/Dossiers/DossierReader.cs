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

    internal static Diagnosed<Dossier> Read(Code name, byte[] utf8, ReadingLimits limits) =>
        ReadSpec(name, utf8, limits).Make((spec, _, locate) => DossierParts.ToDossier(spec, locate));

    /// <summary>What was written of one dossier, as far as it can be read, and what was found.</summary>
    internal static SpecText<DossierSpec> ReadSpec(Code name, byte[] utf8, ReadingLimits limits) =>
        ReadSpec(name, utf8, limits, DossierJson.Shape, (at, spec) => Check(at, spec, spec.Format));

    /// <summary>The same of a text of one dossier or many: what its form and <paramref name="check"/> find.</summary>
    internal static SpecText<TSpec> ReadSpec<TSpec>(
        Code name, byte[] utf8, ReadingLimits limits, Form<TSpec> form, Action<JsonCursor, TSpec> check)
        where TSpec : Written => TextReading.ReadSpec(name, utf8, limits, at =>
        {
            if (IsRuleSet(at)) at.Context.Bag.Add(DiagnosticCatalog.RulesForDossier, at.Place);
            else if (form.TryRead(at, out var spec))
            {
                check(at, spec);
                return spec;
            }

            return null;
        });

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
