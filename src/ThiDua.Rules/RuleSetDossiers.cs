using System;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>Reads dossiers (hồ sơ chấm điểm) for a rule set, so that all mistakes come at once.</summary>
public static class RuleSetDossiers
{
    /// <summary>
    /// Reads a dossier for this rule set. Other than <see cref="DossierReader"/> alone it knows the rules: where the
    /// form of a part is wrong, the other entries are held against the rules all the same. A dossier of the right form
    /// is checked when it is evaluated.
    /// </summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There is no rule set, or there are no bytes.</exception>
    public static Diagnosed<Dossier> ReadDossier(this RuleSet rules, Code name, byte[] utf8)
    {
        Require.NotNull(rules, nameof(rules));
        var text = DossierReader.ReadSpec(name, utf8, ReadingLimits.Default);
        return text.Make(
            DossierParts.ToDossier, (dossier, _) => CheckRest(rules, dossier, text.Bag, text.Holes));
    }

    /// <summary>
    /// Reads each dossier of a set for this rule set. Other than
    /// <see cref="DossierSetReader.ReadEach(Code, byte[])"/> alone it knows the rules: what could be read of a faulty
    /// dossier is held against them all the same.
    /// </summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There is no rule set, or there are no bytes.</exception>
    public static ReadableDossiers ReadDossiers(this RuleSet rules, Code name, byte[] utf8)
    {
        Require.NotNull(rules, nameof(rules));
        return DossierSetReader.ReadEach(
            name, utf8, (dossier, text) => CheckRest(rules, dossier, text.Bag, text.Holes));
    }

    private static void CheckRest(RuleSet rules, Dossier dossier, DiagnosticBag bag, Holes holes)
    {
        if (rules.Rubrics.Count == 0) bag.Add(DossierEvaluating.Unscored(dossier));
        else DossierEvaluating.CheckRest(dossier, rules.Rules with { Holes = holes }, bag);
    }
}
