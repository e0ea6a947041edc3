using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The same rules by another reading of an unclear text.</summary>
internal static class RuleSetReadings
{
    /// <summary>The rule set compiled again with the reading; itself where it is the chosen one already.</summary>
    /// <exception cref="ArgumentException">There is no such interpretation or reading.</exception>
    public static Diagnosed<RuleSet> Choose(RuleSet rules, Code interpretation, Code reading, ReadingOptions options)
    {
        if (rules.Interpretations.FirstOrDefault(i => i.Code == interpretation) is not { } found)
        {
            throw UnknownArgument.Of(
                "interpretation",
                interpretation,
                rules.Interpretations.Select(i => i.Code),
                nameof(interpretation));
        }

        if (found.Readings.All(r => r.Code != reading))
        {
            throw UnknownArgument.Of(
                "reading of \"" + interpretation + "\"", reading, found.Readings.Select(r => r.Code), nameof(reading));
        }

        if (found.Chosen.Code == reading) return new Diagnosed<RuleSet>(rules, ValueList<Diagnostic>.Empty);
        var interpretations = rules.Spec.Interpretations
            .Select(i => i.Code == interpretation ? i with { Chosen = reading } : i);
        var spec = rules.Spec with { Interpretations = ValueList.From(interpretations) };
        return RuleSetCompiler.Compile(new RuleSetDocument(spec), options);
    }
}
