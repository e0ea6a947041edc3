using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// The work of rankings: keys → places. Keys are compared in order, exactly. Of units whose keys are not known the
/// place is from one more than are surely before it to one more than may be.
/// </summary>
internal static class RankingScoring
{
    private const long MostCompared = 1_000_000;

    /// <summary>The places of units, in their order; who stands first in the list never matters.</summary>
    public static IReadOnlyList<RankState> Score(Ranking ranking, IReadOnlyList<Facts> units) => Score(
        [.. units.Select(unit => new RankedUnit(
            [.. ranking.By.Select(key => MeasureScoring.Score(key.Of, unit))], ranking.Scope.GroupOf(unit))
        {
            Name = unit.Unit,
        })],
        [.. ranking.By.Select(key => key.Best)],
        ranking.Ties,
        ranking.Code);

    /// <summary>The places of units, from the answers of their keys.</summary>
    /// <param name="units">The keys of each unit.</param>
    /// <param name="best">Which end of each key is before.</param>
    /// <param name="ties">What equal units get.</param>
    /// <param name="code">The code on which ties wait for a decision.</param>
    public static IReadOnlyList<RankState> Score(
        IReadOnlyList<RankedUnit> units, IReadOnlyList<BestEnd> best, TiePolicy ties, Code code)
    {
        var spans = units.Select(unit => KeySpan.Of(unit.Keys, best, unit.Name)).ToList();
        var states = new RankState[units.Count];
        foreach (var group in Enumerable.Range(0, units.Count).GroupBy(i => units[i].Group))
        {
            var ranked = group.Where(i => spans[i] is not null).Select(i => spans[i]!).ToList();
            var order = new SpanOrder(ranked);
            var open = ranked.Where(span => !span.IsSingle || span.MayBeAbsent).ToList();
            // Of very many the reasons of all are told to all: whatever is open may move any of them.
            var all = (long)open.Count * ranked.Count > MostCompared
                ? PendingReasons.Of(open.Select(span => span.Told))
                : null;
            foreach (int i in group)
            {
                states[i] = spans[i] is { } span
                    ? Place(span, order, ties, all ?? ReasonsFor(span, open, ties), code) with
                    {
                        Ahead = () => span.Ahead(ranked),
                    }
                    : RankState.NotRanked;
            }
        }

        return states;
    }

    /// <summary>
    /// The keys of a unit where its place is open: what they wait for it owes itself, whatever the others still owe.
    /// </summary>
    public static IEnumerable<Answer> OwnKeys(Ranking ranking, RankState state, Facts facts) =>
        state is { IsAlone: false, Place.IsPending: true }
            ? ranking.By.Select(key => MeasureScoring.Score(key.Of, facts))
            : [];

    /// <summary>What the place of a unit waits for: its own keys, and those of units that may still pass it.</summary>
    private static PendingReasons ReasonsFor(KeySpan span, List<KeySpan> open, TiePolicy ties) =>
        PendingReasons.Of(open.Where(other => other == span || MayMove(other, span, ties))
            .Select(other => other == span ? span.Reasons : other.Told));

    /// <summary>
    /// Whether a place depends on a unit that is open. Who surely comes after never matters; who surely comes before
    /// matters where it may not be there, or where equal keys are counted once.
    /// </summary>
    private static bool MayMove(KeySpan other, KeySpan span, TiePolicy ties) => !span.IsSurelyBefore(other)
        && (ties == TiePolicy.Dense || other.MayBeAbsent || !other.IsSurelyBefore(span));

    private static RankState Place(
        KeySpan span, SpanOrder order, TiePolicy ties, PendingReasons reasons, Code code)
    {
        int with = order.SurelyEqual(span);
        var (least, greatest) = ties switch
        {
            TiePolicy.Competition => (order.SurelyBefore(span), order.PossiblyBefore(span)),
            TiePolicy.Dense => (order.KeysSurelyBefore(span), order.KeysPossiblyBefore(span)),
            TiePolicy.Unresolved => (order.SurelyBefore(span), order.PossiblyNotAfter(span)),
            _ => throw new UnreachableException(),
        };
        if (ties == TiePolicy.Unresolved && with > 0)
            reasons = reasons.And(new PendingReason(PendingKind.Tie, code));
        return new RankState(
            Range(least + 1, greatest + 1, span.MayBeAbsent, reasons),
            Truth(with > 0, order.PossiblyEqual(span) > 0, span.MayBeAbsent, reasons),
            with,
            order.Count);
    }

    private static Answer Range(int least, int greatest, bool mayBeAbsent, PendingReasons reasons) =>
        least == greatest && !mayBeAbsent
            ? Answer.Number(Fraction.Of(least))
            : Answer.Pending(Ranges.Of(Fraction.Of(least), Fraction.Of(greatest)), mayBeAbsent, reasons);

    private static Answer Truth(bool isSure, bool isPossible, bool mayBeAbsent, PendingReasons reasons)
    {
        ulong yes = isPossible ? Answer.Yes.Options : 0;
        ulong no = isSure ? 0 : Answer.No.Options;
        if ((yes != 0 && no != 0) || mayBeAbsent) return Answer.Pending(yes | no, mayBeAbsent, reasons);
        return Answer.YesNo(isPossible);
    }
}
