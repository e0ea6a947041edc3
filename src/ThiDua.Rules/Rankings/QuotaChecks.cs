using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>Quotas as written → checked.</summary>
internal static class QuotaChecks
{
    /// <summary>The quota of a step; null when something in it is faulty, which was reported.</summary>
    public static Quota? Check(Written step, QuotaSpec spec, LevelList levels, CheckScope scope)
    {
        var level = scope.LevelOf(spec.Level, levels, step.At.Property("level"));
        var demote = spec.Demote.IsEmpty
            ? level + 1
            : scope.LevelOf(spec.Demote, levels, step.At.Property("demote"));
        bool isLower = level is null || demote is null || IsLower(step, spec, level.Value, demote.Value, levels, scope);
        var limit = QuotaLimitChecks.Check(step, spec, scope);
        var of = BaseOf(step, spec, level, levels, scope);
        var scopes = ScopesOf(step, spec, scope);
        var order = RankingChecks.Keys(spec.Order, step.At.Property("order"), scope);
        bool isOrdered = order is not null
            && order.Select(key => QuotaLimitChecks.AlwaysApplies(key.Of, scope)).ToList().All(applies => applies);
        if (!isLower || level is null || demote is null || limit is null || of is null) return null;
        return scopes is null || !isOrdered
            ? null
            : new Quota(level.Value, demote.Value, limit, of.Value, scopes, order!, spec.Ties);
    }

    private static bool IsLower(
        Written step, QuotaSpec spec, int level, int demote, LevelList levels, CheckScope scope)
    {
        if (demote > level && demote < levels.Levels.Count) return true;
        if (levels.IsPartial) return false;
        scope.Report(
            DiagnosticCatalog.DemotedNotLower,
            step.At.Property(spec.Demote.IsEmpty ? "level" : "demote"),
            new DiagnosticArgument("level", levels.Levels[level].Code.Value),
            new DiagnosticArgument("demote", spec.Demote.IsEmpty ? spec.Level.Value : spec.Demote.Value));
        return false;
    }

    /// <summary>The base, which is none for a number; null when it is faulty.</summary>
    private static Chosen? BaseOf(Written step, QuotaSpec spec, int? level, LevelList levels, CheckScope scope)
    {
        var at = step.At.Property("base");
        if (scope.IsHole(at) || spec.Limit is null || scope.IsHole(step.At.Property("limit"))) return null;
        bool needsBase = spec.Limit.Share is not null;
        if (spec.Base is not { } one)
        {
            if (!needsBase) return new Chosen(null);
            scope.Report(DiagnosticCatalog.ShareOfWhat, step.At);
            return null;
        }

        bool hasLevels = one.Levels.Count > 0 || scope.HidesItems(one.At.Property("levels"));
        bool saysOneThing = needsBase && hasLevels != one.Of is not null && hasLevels == one.Counted is not null;
        if (!saysOneThing && !scope.IsHole(one.At.Property("of")) && !scope.IsHole(one.At.Property("counted")))
        {
            scope.Report(
                needsBase ? DiagnosticCatalog.BaseSaysOneThing : DiagnosticCatalog.NumberWithBase, one.At);
            return null;
        }

        if (!saysOneThing) return null;
        return hasLevels ? HoldersOf(one, level, levels, scope) : CountOf(one, scope);
    }

    private static Chosen? CountOf(QuotaBaseSpec spec, CheckScope scope)
    {
        var of = MeasureChecks.Check(spec.Of, scope);
        if (of is null || !QuotaLimitChecks.AlwaysApplies(of, scope)) return null;
        if (of.Type.IsNumber && of.Type.Unit is NumberUnit.Count or NumberUnit.Any)
            return new Chosen(new QuotaBase.Measured(of));
        scope.Report(DiagnosticCatalog.BaseIsNoCount, of.Source.At, MeasureChecks.Found(of));
        return null;
    }

    private static Chosen? HoldersOf(QuotaBaseSpec spec, int? level, LevelList levels, CheckScope scope)
    {
        var at = spec.At.Property("levels");
        ulong counted = 0;
        bool isWhole = !scope.HidesItems(at);
        for (int i = 0; i < spec.Levels.Count; i++)
        {
            var found = scope.LevelOf(spec.Levels[i], levels, at.Item(i));
            if (found is { } index) counted |= 1UL << index;
            else isWhole = false;
        }

        if (!isWhole || level is null) return null;
        ulong candidates = Bits.From(0, level.Value);
        bool isAfter = spec.Counted == QuotaCounted.After;
        ulong split = counted & candidates;
        if (!isAfter || split == 0 || split == candidates)
            return new Chosen(new QuotaBase.Holders(counted, isAfter));
        if (levels.IsPartial) return null;
        scope.Report(
            DiagnosticCatalog.BaseSplitsCandidates,
            at,
            new DiagnosticArgument("with", Names(levels, split)),
            new DiagnosticArgument("without", Names(levels, candidates & ~split)));
        return null;
    }

    private static ValueList<RankingScope>? ScopesOf(Written step, QuotaSpec spec, CheckScope scope)
    {
        var at = step.At.Property("scopes");
        if (spec.Scopes.Count == 0) return scope.HidesItems(at) ? null : [RankingScope.All];
        var scopes = new List<RankingScope>();
        for (int i = 0; i < spec.Scopes.Count; i++)
        {
            var code = spec.Scopes[i];
            int first = spec.Scopes.ToList().IndexOf(code);
            if (first < i) scope.ReportDuplicate(code, at.Item(i), at.Item(first));
            else if (i > 0 && code.Value == RankingScope.Cluster)
                scope.Report(DiagnosticCatalog.ClusterIsWidest, at.Item(i));
            else if (RankingChecks.Scope(code, at.Item(i), scope) is { } one) scopes.Add(one);
        }

        return scopes.Count == spec.Scopes.Count && !scope.HidesItems(at) ? ValueList.From(scopes) : null;
    }

    private static string Names(LevelList levels, ulong options) =>
        string.Join(", ", levels.In(options).Select(level => level.Code.Value));

    /// <summary>A base that was checked, which may be none.</summary>
    private sealed record Chosen(QuotaBase? Value);
}
