using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>
/// The work of quotas: who of the candidates keeps the level. Exact: within every limit, the best by order, as many as
/// possible; equal units are never put in an order, and exceed a limit only where the rule set takes all of them.
/// </summary>
internal static class QuotaGrading
{
    /// <summary>What becomes of each unit; with what is wrong with them together.</summary>
    public static (IReadOnlyList<QuotaState> States, IReadOnlyList<QuotaFault> Faults) Grade(
        Quota quota, Code code, IReadOnlyList<QuotaUnit> units)
    {
        var (groups, fault) = QuotaGroups.Of([.. units.Select(unit => unit.Groups)], quota.Scopes);
        if (groups is null)
            return ([.. units.Select(unit => Alone(quota, code, unit.Level, PendingKind.Refused))], [fault!]);
        var field = new QuotaField(quota, units, groups);
        var found = field.IsComplete ? QuotaClasses.Find(field) : QuotaExtremes.Find(field);
        return ([.. units.Select((unit, i) => StateOf(i, found[i], field, code))], field.TwoBases().ToList());
    }

    /// <summary>A unit of whose companions nothing is known: a candidate may keep the level or not.</summary>
    public static QuotaState Alone(Quota quota, Code code, Answer level, PendingKind why)
    {
        if ((level.Options & quota.Candidates) == 0) return new(QuotaVerdict.NotCandidate, level, null, []);
        var after = Answer.Pending(
            level.Options | 1UL << quota.Demote,
            level.MayBeNotApplicable,
            level.Waiting.And(new PendingReason(why, code)));
        return new(QuotaVerdict.Open, after, null, []);
    }

    private static QuotaState StateOf(int unit, QuotaFinding found, QuotaField field, Code code)
    {
        var level = field.Units[unit].Level;
        if (!field.MayBeCandidate(unit)) return new(QuotaVerdict.NotCandidate, level, null, []);
        var verdict = !found.MayBeDemoted ? QuotaVerdict.Kept
            : !found.MayBeKept ? QuotaVerdict.Demoted
            : field.IsComplete ? QuotaVerdict.Tied : QuotaVerdict.Open;
        return new(
            verdict,
            After(level, found, field, Reasons(unit, field, code)),
            found.Full is { } full ? field.Quota.Scopes[full.Scope] : null,
            field.PlacesOf(unit))
        {
            IsTie = found.IsTie,
        };
    }

    private static Answer After(Answer level, QuotaFinding found, QuotaField field, PendingReasons reasons)
    {
        if (!found.MayBeDemoted) return level;
        ulong candidate = field.Quota.Candidates;
        ulong after = (found.MayBeKept ? level.Options : level.Options & ~candidate) | 1UL << field.Quota.Demote;
        // The same level comes out of every possible one: then it is settled.
        bool isSettled = !found.MayBeKept && !level.MayBeNotApplicable && (after & (after - 1)) == 0;
        if (isSettled) return Answer.Level(Bits.Lowest(after));
        return Answer.Pending(
            after,
            level.MayBeNotApplicable,
            found.MayBeKept ? PendingReasons.Of([level.Waiting, reasons]) : level.Waiting);
    }

    private static PendingReasons Reasons(int unit, QuotaField field, Code code)
    {
        var tie = new PendingReason(PendingKind.Tie, code);
        if (field.IsComplete) return ValueList.Of(tie);
        var open = field.ReasonsOf(unit);
        // Two known bases or shares of one group contradict each other: what was entered has to be mended.
        if (field.IsContradictory(unit)) open = open.And(new PendingReason(PendingKind.Refused, code));
        // Where the rule set says what becomes of equal units nobody is waited for.
        bool isUpToSomebody = field.Quota.Ties == QuotaTies.Unresolved && field.HasEqual(unit);
        return isUpToSomebody ? open.And(tie) : open;
    }
}
