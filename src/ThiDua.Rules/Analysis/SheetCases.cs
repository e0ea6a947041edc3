using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>One combination of attributes, and a period, that decides which lines stand on the sheet.</summary>
internal sealed record SheetCase(IReadOnlyDictionary<int, Answer> Attributes, DateInterval? Period);

/// <summary>The combinations to look at: attributes that decide what stands on a sheet, and days on which lines begin
/// or end.</summary>
internal static class SheetCases
{
    /// <summary>So many sheets are looked at; more are not decided.</summary>
    private const int Most = 64;

    /// <summary>All of them; null when there are too many, or an attribute has no list of levels.</summary>
    public static IReadOnlyList<SheetCase>? Of(Rubric rubric, DateInterval? inForce)
    {
        if (Attributes(rubric) is not { } attributes || Periods(rubric, inForce) is not { } periods) return null;
        if (attributes.Count * periods.Count > Most) return null;
        if (rubric.Head.AppliesTo is not null) attributes = attributes.FindAll(one => Applies(rubric, one));
        return attributes.SelectMany(a => periods.Select(period => new SheetCase(a, period))).ToList();
    }

    /// <summary>What is read to know which lines stand on the sheet of a unit.</summary>
    public static Reads Deciding(Rubric rubric)
    {
        var decide = new Reads();
        foreach (var line in rubric.OwnLines)
            if (line.AppliesTo is not null) RuleParts.Read(line.AppliesTo, decide);

        return decide.WithDefinitions(rubric.Definitions);
    }

    private static List<Dictionary<int, Answer>>? Attributes(Rubric rubric)
    {
        var decide = Deciding(rubric);
        if (rubric.Head.AppliesTo is { } units) RuleParts.Read(units, decide);
        var slots = decide.WithDefinitions(rubric.Definitions).Inputs;
        var all = new List<Dictionary<int, Answer>> { new() };
        // Whatever units have of an attribute that means nothing to them, their sheets are the same.
        var meant = SheetInputs.Of(rubric, _ => true);
        meant.UnionWith(ScopesOf(rubric).Select(scope => scope.Code));
        foreach (var input in rubric.Inputs.Where(input => input.IsAttribute))
        {
            if (!slots.Contains(input.Slot) && !meant.Contains(input.Code)) continue;
            bool mayStand = input.Measure.Levels is { } list && all.Count * list.Levels.Count <= Most;
            if (!mayStand && slots.Contains(input.Slot)) return null;
            if (!mayStand) continue;
            var answers = Enumerable.Range(0, input.Measure.Levels!.Levels.Count).Select(Answer.Level).ToList();
            if (input.MayBeNotApplicable) answers.Add(Answer.NotApplicable);
            all = all.SelectMany(one => answers.Select(a => new Dictionary<int, Answer>(one) { [input.Slot] = a }))
                .ToList();
        }

        return all;
    }

    /// <summary>The groups in which units stand against each other.</summary>
    private static IEnumerable<RankingScope> ScopesOf(Rubric rubric) => rubric.Outcomes
        .SelectMany(outcome => outcome.Steps)
        .OfType<OutcomeStep.Quota>()
        .SelectMany(quota => quota.Rule.Scopes)
        .Concat(rubric.Rankings.Select(ranking => ranking.Scope));

    /// <summary>Whether the rubric is for units with some attributes: all that decide are among them.</summary>
    private static bool Applies(Rubric rubric, Dictionary<int, Answer> attributes)
    {
        var entries = rubric.Inputs.Select(input =>
            attributes.TryGetValue(input.Slot, out var known) ? known : input.Missing(PendingKind.Missing)).ToArray();
        return RubricChoice.Applies(rubric, entries);
    }

    /// <summary>
    /// Periods that meet the days of lines in every way; null for any, where no days matter or the rubric is for any.
    /// </summary>
    private static List<DateInterval?>? Periods(Rubric rubric, DateInterval? inForce)
    {
        var dated = rubric.OwnLines.Select(line => line.InForce).OfType<DatesSpec>();
        if (TellingPeriods.Of(dated, rubric.Period, inForce, Most) is not { } periods) return null;
        IEnumerable<DateInterval?> any = periods.Count == 0 || rubric.Period == Cadence.Any ? [null] : [];
        return [.. any, .. periods];
    }
}
