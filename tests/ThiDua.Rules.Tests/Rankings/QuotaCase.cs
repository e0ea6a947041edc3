using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Rankings;

/// <summary>A small quota on plain data: three levels or more, up to three nested scopes, whole keys.</summary>
/// <remarks>The slow way to the same answer is <see cref="QuotaEnumeration"/>.</remarks>
internal sealed record QuotaCase(Quota Rule, int Levels, IReadOnlyList<QuotaUnit> Units)
{
    public static Code Code { get; } = Code.Of("quota");

    public IReadOnlyList<QuotaState> Grade()
    {
        var (states, fault) = QuotaGrading.Grade(Rule, Code, Units);
        return fault is null ? states : throw new InvalidOperationException("The scopes cut each other: " + fault);
    }

    /// <summary>A scope for each number; what it is called does not matter here.</summary>
    public static ValueList<RankingScope> Scopes(int count) => ValueList.From(
        Enumerable.Range(0, count).Select(i => i == 0
            ? RankingScope.All
            : new RankingScope(Code.Of("scope-" + i.ToString(CultureInfo.InvariantCulture)), null)));

    /// <summary>Keys that are compared high first; their measures are not looked at.</summary>
    public static ValueList<RankingKey> Keys(int count) => ValueList.From(
        Enumerable.Range(0, count).Select(_ => new RankingKey(default, null!, BestEnd.High)));

    public static Answer Number(int number) => Answer.Number(Fraction.Of(number));

    public static Answer Between(int least, int greatest) => Answer.Pending(
        Interval<Fraction>.Closed(Fraction.Of(least), Fraction.Of(greatest)),
        false,
        ValueList.Of(new PendingReason(PendingKind.Missing, Code.Of("key"))));

    public static Answer OneOf(ulong levels, bool mayBeAbsent) => Answer.Pending(
        levels, mayBeAbsent, ValueList.Of(new PendingReason(PendingKind.Missing, Code.Of("level"))));

    public static ScopeGroup Group(int number) => new(0, Fraction.Of(number));

    public override string ToString() => Rule.Limit + " " + Rule.Base + " levels 0.." + Rule.Level + " → " + Rule.Demote
        + " " + Rule.Ties + "\n" + string.Join("\n", Units.Select(unit => Show(unit.Level) + " keys "
            + string.Join(" ", unit.Keys.Select(Show)) + " groups "
            + string.Join(" ", unit.Groups.Select(group => group.Number?.ToString() ?? "all"))));

    public static string Show(Answer answer) => answer.IsNotApplicable ? "n/a"
        : (answer.Options != 0 ? "{" + Convert.ToString((long)answer.Options, 2) + "}" : answer.Range.ToString())
            + (answer.MayBeNotApplicable ? " or n/a" : "");
}
