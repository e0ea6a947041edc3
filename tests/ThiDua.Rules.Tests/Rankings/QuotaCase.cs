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
    : IOfCases
{
    /// <summary>All cases of quotas whose units are known.</summary>
    public static IReadOnlyList<string> Complete { get; } =
    [
        "limit:share", "limit:share of the group", "limit:number", "at least",
        "base:none", "base:measured", "base:before", "base:after", "round:Down",
        "round:HalfUp", "round:Up", "candidates in the base", "demoted in the base", "demoted below the next",
        "better levels too", "not graded", "no candidate", "some demoted",
    ];

    /// <summary>All cases of quotas where levels and keys are open.</summary>
    public static IReadOnlyList<string> Open { get; } =
        [.. Complete, "open level", "level perhaps none", "open key", "open share"];

    public IEnumerable<string> Cases =>
    [
        Rule.Limit.Share switch
        {
            null => "limit:number",
            QuotaShare.Measured => "limit:share of the group",
            _ => "limit:share",
        },
        Rule.Limit.AtLeast.Sign > 0 ? "at least" : "", IsShareOpen ? "open share" : "",
        "round:" + Rule.Limit.Round, "ties:" + Rule.Ties,
        Rule.Base switch
        {
            null => "base:none",
            QuotaBase.Measured => "base:measured",
            QuotaBase.Holders { IsAfter: true } => "base:after",
            _ => "base:before",
        },
        Rule.Scopes.Count + " scopes", Rule.Level > 0 ? "better levels too" : "",
        Rule.Demote > Rule.Level + 1 ? "demoted below the next" : "",
        Rule.Base is QuotaBase.Holders { Levels: var holders } && (holders & Rule.Candidates) != 0
            ? "candidates in the base" : "",
        Rule.Base is QuotaBase.Holders { IsAfter: true, Levels: var after } && (after >> Rule.Demote & 1) == 1
            ? "demoted in the base" : "",
        Units.Any(unit => (unit.Level.Options & Rule.Candidates) != 0) ? "" : "no candidate",
        Units.GroupBy(unit => unit.Keys[0].Range).Any(equal => equal.Count() > 1) ? "equal keys" : "",
        .. Units.Select(unit => unit.Level.IsNotApplicable ? "not graded" : unit.Level.IsPending ? "open level" : ""),
        .. Units.Select(unit => unit.Keys[0].IsPending ? "open key" : ""),
        .. Units.Select(unit =>
            unit.Level is { IsPending: true, MayBeNotApplicable: true } ? "level perhaps none" : ""),
        .. Grade().Select(state => state.Verdict switch
        {
            QuotaVerdict.Demoted => "some demoted",
            QuotaVerdict.Tied => "a tie at the cut",
            _ => "",
        }),
    ];

    public static Code Code { get; } = Code.Of("quota");

    /// <summary>Whether the share, which is one for all units, is not known.</summary>
    public bool IsShareOpen => Units[0].Share is { IsPending: true };

    /// <summary>The share where it is known; null for a limit by number.</summary>
    public Fraction? KnownShare => Rule.Limit.FixedShare ?? Units[0].Share?.Value;

    public static QuotaShare Share(Fraction share) => new QuotaShare.Fixed(share);

    /// <summary>The same with another share for all units, fixed or measured as it was.</summary>
    public QuotaCase WithShare(Answer share) => Rule.Limit.Share is QuotaShare.Measured
        ? this with { Units = [.. Units.Select(unit => unit with { Share = share })] }
        : this with { Rule = Rule with { Limit = Rule.Limit with { Share = Share(share.Value) } } };

    public IReadOnlyList<QuotaState> Grade()
    {
        var (states, faults) = QuotaGrading.Grade(Rule, Code, Units);
        return faults.OfType<QuotaFault.Crossing>().FirstOrDefault() is not { } fault ? states
            : throw new InvalidOperationException("The scopes cut each other: " + fault);
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

    public static Answer Between(int least, int greatest) => Between(Fraction.Of(least), Fraction.Of(greatest));

    public static Answer Between(Fraction least, Fraction greatest) => Answer.Pending(
        Interval<Fraction>.Closed(least, greatest),
        false,
        ValueList.Of(new PendingReason(PendingKind.Missing, Code.Of("key"))));

    public static Answer OneOf(ulong levels, bool mayBeAbsent) => Answer.Pending(
        levels, mayBeAbsent, ValueList.Of(new PendingReason(PendingKind.Missing, Code.Of("level"))));

    public static ScopeGroup Group(int number) => new(0, Fraction.Of(number));

    public override string ToString() => Rule.Limit + " share "
        + (Units[0].Share is { } share ? Show(share) : "–") + " " + Rule.Base + " levels 0.." + Rule.Level + " → "
        + Rule.Demote
        + " " + Rule.Ties + "\n" + string.Join("\n", Units.Select(unit => Show(unit.Level) + " keys "
            + string.Join(" ", unit.Keys.Select(Show)) + " groups "
            + string.Join(" ", unit.Groups.Select(group => group.Number?.ToString() ?? "all"))));

    public static string Show(Answer answer) => answer.IsNotApplicable ? "n/a"
        : (answer.Options != 0 ? "{" + Convert.ToString((long)answer.Options, 2) + "}" : answer.Range.ToString())
            + (answer.MayBeNotApplicable ? " or n/a" : "");
}
