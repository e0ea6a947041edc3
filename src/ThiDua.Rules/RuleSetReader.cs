using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>Reads the text of a rule set into a document, with all mistakes of form at once.</summary>
public static class RuleSetReader
{
    /// <summary>Reads with the usual limits.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Diagnosed<RuleSetDocument> Read(RuleSetText text) => Read(text, new ReadingOptions());

    /// <summary>Reads with limits of one's own.</summary>
    /// <exception cref="ArgumentNullException">There is no text, or there are no options.</exception>
    public static Diagnosed<RuleSetDocument> Read(RuleSetText text, ReadingOptions options)
    {
        Require.NotNull(text, nameof(text));
        Require.NotNull(options, nameof(options));
        var partial = ReadPartly(text, options);
        var diagnostics = partial.Bag.Sorted(partial.Text.Locate);
        return new Diagnosed<RuleSetDocument>(
            partial.Bag.HasErrors || partial.Spec is null ? null : new RuleSetDocument(partial.Spec), diagnostics);
    }

    /// <summary>Reads what can be read: faulty parts are holes, and a fault of syntax ends the text early.</summary>
    internal static PartialDocument ReadPartly(RuleSetText text, ReadingOptions options)
    {
        var bag = new DiagnosticBag(text.Name, options.Diagnostics);
        var json = JsonText.Read(text.Bytes, text.Name, options.ToLimits(), bag);
        var context = new ReadingContext(json, bag);
        RuleSetSpec? spec = null;
        bool isDossier = json.Root is { } whole && DossierReader.IsDossier(new JsonCursor(context, whole));
        if (isDossier) bag.Add(DiagnosticCatalog.DossierForRules, json.PlaceOf(json.Root!));
        else if (json.Root is { } root && RuleSetJson.Shape.TryRead(new JsonCursor(context, root), out var read))
        {
            spec = read with { Accepted = new AcceptedFaults(context.Accepted) };
            FormatNumber.Check(new JsonCursor(context, root), spec.Format);
        }

        if (spec is not null && !json.IsCut) CheckRubric(spec, context);
        return new PartialDocument(spec, json, context.Holes, bag);
    }

    /// <summary>
    /// What adds line and column to places of a text that was read before. The text is read again when the first place
    /// is asked for: that is seldom.
    /// </summary>
    internal static Func<Place, Place> Locating(RuleSetText? text, ReadingOptions options)
    {
        if (text is null) return place => place;
        var json = new Lazy<JsonText>(
            () => JsonText.Read(text.Bytes, text.Name, options.ToLimits(), new DiagnosticBag(text.Name, 1)));
        return place => json.Value.Locate(place);
    }

    /// <summary>One rubric or several: one of the two must be there where something is scored.</summary>
    private static void CheckRubric(RuleSetSpec spec, ReadingContext context)
    {
        var rubric = JsonPointer.Root.Property("rubric");
        bool isThere = spec.Rubric is not null || spec.Rubrics.Count > 0;
        if (isThere || !spec.Scores) return;
        // A part that could not be read may be one that stands well without a rubric.
        string[] parts =
            ["rubric", "rubrics", "organization", "rotations", "plan", "reports", "document"];
        if (parts.Any(part => context.Holes.Touches(JsonPointer.Root.Property(part)))) return;
        context.Holes.Add(rubric);
        context.Bag.Add(
            DiagnosticCatalog.MissingProperty,
            spec.At,
            new DiagnosticArgument("name", "rubric"),
            new DiagnosticArgument("meaning", "the tree of lines.", "cây các dòng điểm."));
    }
}

/// <summary>What could be read of a text, its faulty parts, and the findings so far.</summary>
internal sealed record PartialDocument(RuleSetSpec? Spec, JsonText Text, Holes Holes, DiagnosticBag Bag);
