using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>
/// Checks a document and makes the rule set: all mistakes of meaning at once, or none and a rule set.
/// </summary>
public static class RuleSetCompiler
{
    /// <summary>Compiles with the usual limits.</summary>
    /// <exception cref="ArgumentNullException">There is no document.</exception>
    public static Diagnosed<RuleSet> Compile(RuleSetDocument document) => Compile(document, new ReadingOptions());

    /// <summary>Compiles with limits of one's own.</summary>
    /// <exception cref="ArgumentNullException">There is no document, or there are no options.</exception>
    public static Diagnosed<RuleSet> Compile(RuleSetDocument document, ReadingOptions options)
    {
        Require.NotNull(document, nameof(document));
        Require.NotNull(options, nameof(options));
        var bag = new DiagnosticBag(document.Code, options.Diagnostics);
        var ruleSet = Compile(document.Spec, null, bag, new Holes(), options);
        return new Diagnosed<RuleSet>(ruleSet, bag.Sorted(place => place));
    }

    /// <summary>Compiles what could be read; null when anything in it is faulty.</summary>
    internal static RuleSet? Compile(
        RuleSetSpec spec, RuleSetText? text, DiagnosticBag bag, Holes holes, ReadingOptions options)
    {
        var compilation = Compilation.Of(spec, bag, holes, options);
        var rubrics = compilation.Check();
        if (bag.HasErrors || rubrics is null) return null;
        var analyses = ValueList.From(rubrics.Select(compilation.Analyse).ToList());
        var others = new RuleSetOtherReadings(spec, options, bag);
        // What is accepted may be found by a combination of readings that nobody looked at.
        if (others.Look(compilation, rubrics, analyses)) compilation.FindAcceptances(others.Met);
        if (bag.HasErrors) return null;
        return new RuleSet(spec, text, rubrics, analyses, compilation, options);
    }
}
