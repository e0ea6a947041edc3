using ThiDua.Rules.Time;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>The one year in which rules are in force: then nobody has to say the period.</summary>
internal static class RulesYear
{
    /// <summary>The year; null where the rules hold for longer, shorter, or do not say.</summary>
    public static Period? Of(RuleSet rules) =>
        rules.EffectiveFrom is { DayOfYear: 1 } from && rules.EffectiveTo is { Month: 12, Day: 31 } to
            && from.Year == to.Year
            ? Period.OfYear(from.Year) : null;
}
