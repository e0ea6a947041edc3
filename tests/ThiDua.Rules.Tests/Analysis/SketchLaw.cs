using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>
/// A law about what is found in small random rule sets, held against all their dossiers; it counts what was met, so
/// that a law that met nothing is seen.
/// </summary>
/// <param name="output">Where the counts are printed.</param>
/// <param name="mostDossiers">Rule sets with more dossiers are passed over.</param>
internal sealed class SketchLaw(ITestOutputHelper output, int mostDossiers = 300)
{
    private static readonly ReadingOptions _unanalysed = new(4_000_000, 64, 28, 10_000, 1_000, steps: 1);

    private readonly SortedDictionary<string, int> _met = [];

    /// <summary>What was met, in the order of the words.</summary>
    public IReadOnlyCollection<string> Met => _met.Keys;

    public void Count(string what) => _met[what] = _met.GetValueOrDefault(what) + 1;

    /// <summary>How often something was met.</summary>
    public int Of(string what) => _met.GetValueOrDefault(what);

    /// <summary>Tries the law on a rule set as loaded, with all its dossiers worked out.</summary>
    public void Holds(Action<Diagnosed<RuleSet>, List<UnitFacts>> law) => Holds(sketch =>
    {
        if (!IsSmall(sketch)) return "";
        var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("sketch"), SketchJson.Of(sketch)));
        law(loaded, AllDossiers.Of(loaded.Require().Rubric).ToList());
        return null;
    });

    /// <summary>Whether it has few dossiers: to know that, its rules need not be analysed.</summary>
    public bool IsSmall(Sketch sketch)
    {
        var text = RuleSetText.Of(Code.Of("sketch"), SketchJson.Of(sketch));
        return AllDossiers.CountOf(RuleSet.Load(text, _unanalysed).Require().Rubric) <= mostDossiers;
    }

    /// <summary>Tries the law on a sketch; it is empty when nothing was said of it.</summary>
    public void Holds(Func<Sketch, string?> law)
    {
        new ThingLaw<Sketch>(output, Sketch.Any, Sketch.AllCases, sketch => sketch.Cases).Holds(law);
        foreach (var count in _met) output.WriteLine(count.Key + ": " + count.Value);
    }
}
