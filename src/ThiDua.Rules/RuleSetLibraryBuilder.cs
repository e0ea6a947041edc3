using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>Collects rule sets and makes a library of them, once.</summary>
public sealed class RuleSetLibraryBuilder
{
    private readonly List<Diagnosed<RuleSet>> _loaded = [];
    private bool _isUsed;

    /// <summary>
    /// Adds a text: it is read, checked and compiled now; what is wrong is told when the library is built.
    /// </summary>
    /// <exception cref="InvalidOperationException">The library was built already.</exception>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public RuleSetLibraryBuilder Add(RuleSetText text) => Add(text, new ReadingOptions());

    /// <summary>Adds a text with limits of one's own.</summary>
    /// <exception cref="InvalidOperationException">The library was built already.</exception>
    /// <exception cref="ArgumentNullException">There is no text, or there are no options.</exception>
    public RuleSetLibraryBuilder Add(RuleSetText text, ReadingOptions options)
    {
        Require.NotNull(text, nameof(text));
        return Add(RuleSet.Load(text, options));
    }

    /// <summary>Adds a rule set that was loaded before.</summary>
    /// <exception cref="InvalidOperationException">The library was built already.</exception>
    /// <exception cref="ArgumentNullException">There is no rule set.</exception>
    public RuleSetLibraryBuilder Add(RuleSet ruleSet)
    {
        Require.NotNull(ruleSet, nameof(ruleSet));
        return Add(new Diagnosed<RuleSet>(ruleSet, ValueList<Diagnostic>.Empty));
    }

    /// <summary>The library, or all mistakes of all texts.</summary>
    /// <exception cref="InvalidOperationException">The library was built already.</exception>
    public Diagnosed<RuleSetLibrary> TryBuild()
    {
        MarkUsed();
        var diagnostics = _loaded.SelectMany(l => l.Diagnostics).Concat(Overlaps()).ToList();
        bool bad = diagnostics.Any(d => d.Severity == Severity.Error);
        return new(bad ? null : new RuleSetLibrary(_loaded.Select(l => l.Require())), ValueList.From(diagnostics));
    }

    /// <summary>The library.</summary>
    /// <exception cref="InvalidOperationException">
    /// A rule set has errors (the message lists all of them), or the library was built already.
    /// </exception>
    public RuleSetLibrary Build()
    {
        var built = TryBuild();
        if (built.Value is not null) return built.Value;
        var errors = built.Diagnostics.Where(d => d.Severity == Severity.Error)
            .Select(d => d.At + ": " + d.Code + " " + d.Text(Language.English));
        throw new InvalidOperationException("The rule sets cannot be used:\n" + string.Join("\n", errors));
    }

    private RuleSetLibraryBuilder Add(Diagnosed<RuleSet> loaded)
    {
        if (_isUsed) throw new InvalidOperationException("The library was built already; use a new builder.");
        _loaded.Add(loaded);
        return this;
    }

    private void MarkUsed()
    {
        if (_isUsed) throw new InvalidOperationException("The library was built already; use a new builder.");
        _isUsed = true;
    }

    /// <summary>
    /// Two rule sets of one code must not be in force on the same day: nothing is decided by "the last one wins".
    /// </summary>
    private IEnumerable<Diagnostic> Overlaps()
    {
        var groups = _loaded.Select(l => l.Value).Where(r => r is not null).Select(r => r!).GroupBy(r => r.Code);
        foreach (var group in groups)
        {
            var sorted = group.OrderBy(r => r.EffectiveFrom ?? LocalDate.MinIsoValue).ToList();
            // Sorted by their first days, one overlaps another only if it overlaps the one that reaches furthest.
            var furthest = sorted[0];
            foreach (var next in sorted.Skip(1))
            {
                if (furthest.IsInForce(next.EffectiveFrom ?? LocalDate.MinIsoValue))
                    yield return Overlap(furthest, next);
                if (LastDay(next) > LastDay(furthest)) furthest = next;
            }
        }
    }

    private static LocalDate LastDay(RuleSet ruleSet) => ruleSet.EffectiveTo ?? LocalDate.MaxIsoValue;

    private static Diagnostic Overlap(RuleSet first, RuleSet second) => new(
        DiagnosticCatalog.InForceTwice,
        (second.Spec.Effective as Written ?? second.Spec).At,
        new DiagnosticArgument("code", second.Code.Value),
        new DiagnosticArgument("first", first.Version),
        new DiagnosticArgument("second", second.Version));
}
