using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>What the quotas of one outcome say about each other.</summary>
internal static class QuotaFindings
{
    /// <param name="steps">The quotas as written, each with what it was checked to.</param>
    /// <param name="levels">The levels of the outcome.</param>
    /// <param name="scope">Where findings go.</param>
    public static void Check(
        IReadOnlyList<(OutcomeStepSpec.Quota Spec, Quota Rule)> steps, LevelList levels, CheckScope scope)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            foreach (var later in steps.Skip(i + 1)) ChangedLater(steps[i], later, levels, scope);
            foreach (var other in steps) Contradiction(other, steps[i], levels, scope);
        }
    }

    /// <summary>What "finally graded" means is not known before all quotas that change it were applied.</summary>
    private static void ChangedLater(
        (OutcomeStepSpec.Quota Spec, Quota Rule) one,
        (OutcomeStepSpec.Quota Spec, Quota Rule) later,
        LevelList levels,
        CheckScope scope)
    {
        if (one.Rule.Base is not QuotaBase.Holders { IsAfter: true } after) return;
        ulong demoted = 1UL << later.Rule.Demote;
        // Who moves from one counted level to another changes nothing.
        ulong moved = (after.Levels & demoted) == 0
            ? after.Levels & later.Rule.Candidates
            : later.Rule.Candidates & ~after.Levels;
        if (moved == 0) return;
        ulong changed = (after.Levels & demoted) == 0 ? moved : demoted;
        scope.Report(
            DiagnosticCatalog.BaseChangedLater,
            one.Spec.At.Property("base"),
            new DiagnosticArgument("other", later.Spec.At.Pointer.ToString()),
            new DiagnosticArgument("levels", string.Join(", ", levels.In(changed).Select(level => level.Code.Value))));
    }

    /// <summary>
    /// A limit is idle when another one, for the same levels or more, already keeps within it: in every scope in which
    /// it stands. How many a limit leaves that equal units may exceed is not known before the units are.
    /// </summary>
    public static bool IsIdle(Quota finer, Quota wider) => !ReferenceEquals(finer, wider) && finer.Level <= wider.Level
        && wider.Ties != QuotaTies.AllIn
        && finer.Scopes.All(groups => wider.Scopes.Any(within => IsLess(wider, within, finer, groups)));

    private static void Contradiction(
        (OutcomeStepSpec.Quota Spec, Quota Rule) finer,
        (OutcomeStepSpec.Quota Spec, Quota Rule) wider,
        LevelList levels,
        CheckScope scope)
    {
        var (one, other) = (finer.Rule, wider.Rule);
        if (!IsIdle(one, other)) return;
        string where = one.Scopes.SequenceEqual(other.Scopes)
            ? ""
            : " (" + string.Join(", ", other.Scopes.Select(within => within.Code.Value)) + ")";
        scope.Report(
            finer.Spec,
            DiagnosticCatalog.QuotasContradict,
            finer.Spec.At.Property("limit"),
            new DiagnosticArgument("wider", levels.Levels[other.Level].Code.Value),
            new DiagnosticArgument("less", Show(other.Limit) + where),
            new DiagnosticArgument("more", Show(one.Limit)),
            new DiagnosticArgument("level", levels.Levels[one.Level].Code.Value));
    }

    /// <summary>
    /// Whether a limit in the groups of one scope leaves fewer than another limit in the groups of its own scope. What
    /// shares that differ from group to group leave is not known before the units are.
    /// </summary>
    private static bool IsLess(Quota less, RankingScope within, Quota more, RankingScope groups)
    {
        if (less.Limit.Share is null)
        {
            if (more.Limit.Share is not null) return false;
            return within == groups ? less.Limit.Number < more.Limit.Number
                : IsInside(groups, within, less, more) && less.Limit.Number <= more.Limit.Number;
        }

        if (less.Limit.FixedShare is not { } share || more.Limit.FixedShare is not { } other) return false;
        if (less.Limit.AtLeast > more.Limit.AtLeast || !HasSameBase(more, less)) return false;
        if (within == groups) return share < other && less.Limit.Round == more.Limit.Round;
        // What is rounded down group by group is no more than the share of all groups, of whom all are counted.
        return IsInside(within, groups, less, more) && share <= other
            && less.Limit.Round == RoundingMode.Down && less.Limit.AtLeast.Sign == 0 && less.Base is QuotaBase.Holders;
    }

    /// <summary>
    /// Whether the groups of one scope lie inside those of another. The cluster is the widest; of attributes a quota
    /// with both says which is the wider.
    /// </summary>
    private static bool IsInside(RankingScope inner, RankingScope outer, params Quota[] quotas)
    {
        if (inner.Attribute is null) return false;
        return outer.Attribute is null || System.Array.Exists(quotas, quota =>
            quota.Scopes.SkipWhile(scope => scope != outer).Skip(1).Contains(inner));
    }

    /// <summary>Whether the base is one number for both, whoever is accepted by either.</summary>
    private static bool HasSameBase(Quota one, Quota other) => (one.Base, other.Base) switch
    {
        (QuotaBase.Holders a, QuotaBase.Holders b) => a.Levels == b.Levels && IsFixed(a, one) && IsFixed(b, other),
        (QuotaBase.Measured a, QuotaBase.Measured b) => a.Of.Source.At.Pointer == b.Of.Source.At.Pointer
            || (a.Of is Measure.Named x && b.Of is Measure.Named y && x.Definition == y.Definition)
            || (a.Of is Measure.Entry p && b.Of is Measure.Entry q && p.Input.Slot == q.Input.Slot),
        _ => false,
    };

    private static bool IsFixed(QuotaBase.Holders holders, Quota quota)
    {
        ulong all = quota.Candidates | 1UL << quota.Demote;
        return (holders.Levels & all) == all || (holders.Levels & all) == 0;
    }

    /// <summary>
    /// The least base of which the share gives one unit; null where there is no share, or it differs between groups.
    /// </summary>
    public static Fraction? LeastBase(Quota quota) => quota.Limit.FixedShare is not { } share ? null
        : quota.Limit.AtLeast.Sign > 0 ? Fraction.Zero
        : quota.Limit.Round switch
        {
            RoundingMode.Down => (Fraction.One / share).Round(Rounding.Of(0, RoundingMode.Up)),
            RoundingMode.HalfUp => (Fraction.One / (share * Fraction.Of(2))).Round(Rounding.Of(0, RoundingMode.Up)),
            RoundingMode.Up => Fraction.One,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public static string Show(QuotaLimit limit) => limit.FixedShare is { } share
        ? (share * Fraction.Of(100)) + "%"
        : limit.Number.ToString();
}
