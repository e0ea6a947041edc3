using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Law;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>
/// Checks and analyses rules by every combination of declared readings, and reports what is found by another
/// combination than the chosen one: whoever decides for another reading later meets no mistake that nobody knew of.
/// </summary>
internal sealed class RuleSetOtherReadings
{
    /// <summary>To check a rule costs so many times what it costs to work it out.</summary>
    private const int StepsOfCheck = 8;

    /// <summary>That another reading leads to other totals is what it is there for.</summary>
    private static readonly HashSet<string> _results =
        [DiagnosticCatalog.TotalsAreThese.Code, DiagnosticCatalog.CutPointsAreHit.Code];

    /// <summary>The arguments that say what a finding is about where several of a kind stand at one place.</summary>
    private static readonly HashSet<string> _subjects = ["code", "input", "level", "line", "limit"];

    private readonly RuleSetSpec _spec;
    private readonly ReadingOptions _options;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<(string Code, JsonPointer At, string About), List<ReadingCombination>> _told;

    /// <param name="spec">The document.</param>
    /// <param name="options">The limits; all other combinations together take as many steps as the chosen one
    /// may.</param>
    /// <param name="bag">What was found by the chosen readings: no errors.</param>
    public RuleSetOtherReadings(RuleSetSpec spec, ReadingOptions options, DiagnosticBag bag)
    {
        (_spec, _options, _bag) = (spec, options, bag);
        _told = bag.Found
            .GroupBy(Same)
            .ToDictionary(same => same.Key, _ => new List<ReadingCombination> { new([]) });
    }

    /// <summary>The accepted findings that were made by another combination.</summary>
    public HashSet<JsonPointer> Met { get; } = [];

    /// <summary>Looks at one combination after the other; false when some are left open.</summary>
    public bool Look(Compilation chosen, ValueList<Rubric> rubrics, IEnumerable<RuleSetAnalysis> analyses)
    {
        var used = _spec.Interpretations.Where(one => chosen.Uses(one.Code)).ToList();
        if (used.Count == 0) return true; // there is one reading only
        var budget = new StepBudget(_options.Steps);
        long check = StepsOfCheck * CostOf(rubrics);
        long analysis = analyses.Sum(one => one.Spent);
        (long looked, ReadingCombination? open) = (0, null);
        foreach (var combination in ReadingCombination.Others(used))
        {
            bool isChecked = !_bag.IsFull && budget.TrySpend(check);
            // By the same readings of what acts on points the analysis is the same, and it was made before.
            bool isAnalysed = isChecked && combination.Readings.All(one => chosen.Scores(one.Key));
            bool isOpen = !isChecked || (isAnalysed && !budget.TrySpend(analysis));
            if (isOpen) open ??= combination;
            else looked++;
            if (!isChecked) break;
            long spent = Look(combination, isAnalysed && !isOpen);
            budget.TrySpend(Math.Max(0, spent - analysis));
        }

        if (open is not null) LeaveOpen(open, ReadingCombination.Count(used), looked);
        return open is null;
    }

    private void LeaveOpen(ReadingCombination first, long all, long looked) => _bag.Add(
        DiagnosticCatalog.ReadingsLeftOpen,
        _spec.At.Property("interpretations"),
        new DiagnosticArgument("open", all - looked),
        new DiagnosticArgument("all", all),
        new DiagnosticArgument("steps", _options.Steps),
        new DiagnosticArgument("first", first.ToString()));

    private static long CostOf(ValueList<Rubric> rubrics)
    {
        if (rubrics.Count == 0) return 1;
        return RuleSizes.Of(rubrics[0], new NodeNumbers(rubrics[0]), isBlank: true).Whole;
    }

    /// <summary>The steps that the analyses by a combination took.</summary>
    private long Look(ReadingCombination combination, bool isAnalysed)
    {
        var bag = new DiagnosticBag(_spec.Code, _options.Diagnostics);
        var spec = _spec with { Interpretations = combination.Choose(_spec.Interpretations) };
        var run = Compilation.Of(spec, bag, new Json.Holes(), _options);
        long spent = run.Check() is { } rubrics && !bag.HasErrors && isAnalysed
            ? rubrics.Sum(run.Look)
            : 0;
        Met.UnionWith(run.Met);
        foreach (var found in bag.Found) Tell(found, combination);
        return spent;
    }

    /// <summary>Findings about the same are one: the numbers in them may differ from reading to reading.</summary>
    private static (string Code, JsonPointer At, string About) Same(Diagnostic found) => (
        found.Code,
        found.At.Pointer,
        string.Join(" ", found.Arguments.Where(one => _subjects.Contains(one.Name)).Select(one => one.English)));

    /// <summary>What is found by fewer other readings, or by none, was told already.</summary>
    private void Tell(Diagnostic found, ReadingCombination combination)
    {
        if (found.Accepted is not null || _results.Contains(found.Code)) return;
        if (!_told.TryGetValue(Same(found), out var told)) _told.Add(Same(found), told = []);
        if (told.Any(combination.Holds)) return;
        told.Add(combination);
        var descriptor = found.Severity switch
        {
            Severity.Error => DiagnosticCatalog.ErrorByReadings,
            Severity.Warning => DiagnosticCatalog.WarningByReadings,
            _ => DiagnosticCatalog.NoteByReadings,
        };
        _bag.Add(
            descriptor,
            found.At,
            new DiagnosticArgument("readings", combination.ToString()),
            new DiagnosticArgument("code", found.Code),
            new DiagnosticArgument("finding", found.Text(Language.English), found.Text(Language.Vietnamese)));
    }
}
