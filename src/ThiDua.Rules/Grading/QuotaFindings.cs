using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>What the quotas of one outcome say about each other, and about groups that are small.</summary>
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
            SmallGroups(steps[i].Spec, steps[i].Rule, levels, scope);
            foreach (var later in steps.Skip(i + 1)) ChangedLater(steps[i], later, levels, scope);
            foreach (var other in steps.Where(other => other.Rule.Level <= steps[i].Rule.Level))
                if (!ReferenceEquals(other.Rule, steps[i].Rule)) Contradiction(other, steps[i], levels, scope);
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
    /// Of two limits over the same groups and base, that for more levels is not the smaller; nor is a number for wider
    /// groups smaller than that for the groups inside them.
    /// </summary>
    private static void Contradiction(
        (OutcomeStepSpec.Quota Spec, Quota Rule) finer,
        (OutcomeStepSpec.Quota Spec, Quota Rule) wider,
        LevelList levels,
        CheckScope scope)
    {
        var (one, other) = (finer.Rule, wider.Rule);
        if (!IsLessByShare(one, other) && !IsLessByNumber(one, other)) return;
        scope.Report(
            finer.Spec,
            DiagnosticCatalog.QuotasContradict,
            finer.Spec.At.Property("limit"),
            new DiagnosticArgument("wider", levels.Levels[other.Level].Code.Value),
            new DiagnosticArgument("less", Show(other.Limit)),
            new DiagnosticArgument("more", Show(one.Limit)),
            new DiagnosticArgument("level", levels.Levels[one.Level].Code.Value));
    }

    private static bool IsLessByShare(Quota finer, Quota wider) =>
        finer.Limit.Share is { } share && wider.Limit.Share < share && finer.Limit.Round == wider.Limit.Round
        && finer.Scopes.SequenceEqual(wider.Scopes) && HasSameBase(finer, wider);

    private static bool IsLessByNumber(Quota finer, Quota wider)
    {
        if (finer.Limit.Share is not null || wider.Limit.Share is not null) return false;
        if (finer.Scopes.SequenceEqual(wider.Scopes)) return wider.Limit.Number < finer.Limit.Number;
        // The cluster is the widest group; whether one attribute lies inside another only the units tell.
        bool isInside = finer.Scopes.All(scope => scope.Attribute is not null)
            && wider.Scopes.Any(scope => scope.Attribute is null);
        return isInside && wider.Limit.Number <= finer.Limit.Number;
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

    private static void SmallGroups(OutcomeStepSpec.Quota spec, Quota quota, LevelList levels, CheckScope scope)
    {
        if (quota.Limit.Share is not { } share) return;
        var least = quota.Limit.Round switch
        {
            RoundingMode.Down => (Fraction.One / share).Round(Rounding.Of(0, RoundingMode.Up)),
            RoundingMode.HalfUp => (Fraction.One / (share * Fraction.Of(2))).Round(Rounding.Of(0, RoundingMode.Up)),
            RoundingMode.Up => Fraction.One,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (least <= Fraction.One) return;
        scope.Report(
            spec,
            DiagnosticCatalog.ShareGivesNone,
            spec.At.Property("limit"),
            new DiagnosticArgument("least", least.ToString()),
            new DiagnosticArgument("share", Show(quota.Limit)),
            new DiagnosticArgument("level", levels.Levels[quota.Level].Code.Value));
    }

    private static string Show(QuotaLimit limit) => limit.Share is { } share
        ? (share * Fraction.Of(100)) + "%"
        : limit.Number.ToString();
}
