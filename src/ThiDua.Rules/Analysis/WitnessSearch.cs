using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Analysis;

/// <summary>Looks for the entries that come nearest to what a dossier is to show, on all sheets.</summary>
internal sealed class WitnessSearch
{
    private readonly IReadOnlyList<(SheetCase Case, SheetFacts Facts)> _sheets;

    public WitnessSearch(Rubric rubric, WitnessDossiers dossiers, IReadOnlyList<SheetCase> cases)
    {
        var sizes = RuleSizes.Of(rubric, new NodeNumbers(rubric), isBlank: false);
        var cuts = EntryCuts.Of(rubric);
        var entering = new WitnessEntering(rubric, dossiers);
        OneDossier = sizes.Whole;
        _sheets = cases
            .Select(one => (one, SheetFacts.Of(rubric, sizes, cuts, one.Attributes, one.Period, entering)))
            .ToList();
    }

    /// <summary>What it costs to score one dossier.</summary>
    public long OneDossier { get; }

    /// <summary>The entries of all sheets that come nearest.</summary>
    public NearSheet? Nearest(RuleQuestion question, Aim aim, StepBudget budget)
    {
        NearSheet? best = null;
        foreach (var (one, facts) in _sheets)
        {
            if (On(one, facts, question, aim, budget) is not { } near) continue;
            if (best?.Found.Distance <= near.Found.Distance) continue;
            best = near;
            if (near.Found.Distance == AimDistance.Met) break;
        }

        return best;
    }

    /// <summary>The entries of one sheet that come nearest, where those stay on which something else rests.</summary>
    public NearSheet? Nearest(
        SheetCase one, Answer[] answers, RuleQuestion kept, RuleQuestion question, Aim aim, StepBudget budget)
    {
        var facts = FactsOf(one);
        bool isKnown = EntryCone.Of(kept, facts, budget) is var known && known is not null;
        if (!isKnown || EntryCone.Of(question, facts, budget) is not { } cone) return null;
        var start = cone.All;
        foreach (int slot in known!.Slots)
            if (cone.PlaceOf(slot) is >= 0 and var place) start[place] = cone.Domains[place].PartOf(answers[slot]);

        return EntrySearch.Run(facts, cone, start, _ => question.Ask(facts.Facts), aim, budget).Best is { } found
            ? new NearSheet(one, facts, cone, found)
            : null;
    }

    /// <summary>On which entries something rests on one sheet; null when finding that costs too much.</summary>
    public IReadOnlyList<int>? SlotsOf(SheetCase one, RuleQuestion question, StepBudget budget) =>
        EntryCone.Of(question, FactsOf(one), budget)?.Slots;

    private SheetFacts FactsOf(SheetCase one) => _sheets.First(sheet => ReferenceEquals(sheet.Case, one)).Facts;

    /// <summary>The entries that come nearest on the sheet of others.</summary>
    public static NearSheet? Nearest(NearSheet beside, RuleQuestion question, Aim aim, StepBudget budget) =>
        On(beside.Case, beside.Facts, question, aim, budget);

    private static NearSheet? On(
        SheetCase one, SheetFacts facts, RuleQuestion question, Aim aim, StepBudget budget)
    {
        if (EntryCone.Of(question, facts, budget) is not { } cone) return null;
        return EntrySearch.Run(facts, cone, question, aim, budget).Best is { } found
            ? new NearSheet(one, facts, cone, found)
            : null;
    }
}

/// <summary>Entries on a sheet, and what they rest on.</summary>
internal sealed record NearSheet(SheetCase Case, SheetFacts Facts, EntryCone Cone, NearEntries Found)
{
    /// <summary>One answer for each input.</summary>
    public Answer[] Complete() => Cone.Complete(Facts, Case, Found.Box);

    /// <summary>Other answers, and these where something rests on them.</summary>
    public Answer[] Over(Answer[] others)
    {
        var (answers, found) = ((Answer[])others.Clone(), Complete());
        foreach (int slot in Cone.Slots) answers[slot] = found[slot];
        return answers;
    }
}
