using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>
/// How results that are shown together are told apart: by the unit, and where one unit may have several of them by
/// rubric and period.
/// </summary>
internal sealed class ResultNames(RuleSet rules, IEnumerable<Evaluation> results, Language language)
{
    /// <summary>Whether the rule set has several rubrics.</summary>
    public bool HasRubrics { get; } = rules.Rubrics.Count > 1;

    /// <summary>Whether the results are of several periods.</summary>
    public bool HasPeriods { get; } = results.Select(PeriodOf).Distinct().Skip(1).Any();

    /// <summary>What people call the unit of a result.</summary>
    public static string UnitOf(Evaluation result) => result.Dossier.UnitTitle ?? result.Unit.Value;

    /// <summary>The period as it was written; empty where it is not said.</summary>
    public static string PeriodOf(Evaluation result) => result.Dossier.Period?.ToString() ?? "";

    /// <summary>The words of a rule set with the names of the units that have results.</summary>
    public static ExplanationWords Words(RuleSet rules, IEnumerable<Evaluation> results) => rules.Words.WithUnits(
        CodeMap.From(results.GroupBy(result => result.Unit).Select(group => KeyValuePair.Create(
            group.Key, group.Select(one => one.Dossier.UnitTitle).FirstOrDefault(name => name is not null)!))
            .Where(pair => pair.Value is not null)));

    /// <summary>The unit, and what tells this result of it from the others.</summary>
    public string Of(Evaluation result) => string.Join(" – ", new[]
    {
        UnitOf(result),
        HasRubrics ? result.Rubric.Title : null,
        HasPeriods && PeriodOf(result) is { Length: > 0 } period ? language.In("kỳ ", "period ") + period : null,
    }.Where(part => part is not null));
}
