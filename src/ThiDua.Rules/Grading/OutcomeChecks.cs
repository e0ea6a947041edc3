using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>Outcomes as written → checked.</summary>
internal static class OutcomeChecks
{
    /// <summary>The levels of an outcome, each once; reported where a code stands twice.</summary>
    public static LevelList Levels(Code name, ValueList<TitledCodeSpec> specs, Place at, CheckScope scope)
    {
        var levels = new List<Level>();
        var places = new Dictionary<Code, Place>();
        foreach (var spec in specs)
        {
            if (places.TryGetValue(spec.Code, out var first))
            {
                scope.ReportDuplicate(spec.Code, spec.At, first);
                continue;
            }

            places.Add(spec.Code, spec.At);
            levels.Add(new Level(spec.Code, spec.Title ?? spec.Code.Value));
        }

        // Of two levels with one code the second was meant to have another.
        bool isPartial = levels.Count < specs.Count || scope.HidesCodes(at);
        return new LevelList(name, ValueList.From(levels)) { IsPartial = isPartial };
    }

    /// <summary>The outcome; a faulty step is left out, which was reported.</summary>
    public static Outcome Check(int index, OutcomeSpec spec, LevelList levels, CheckScope scope)
    {
        scope.Own = null;
        scope.OwnIsHole = false;
        scope.Owner = spec.Code;
        var steps = new List<OutcomeStep>();
        var quotas = new List<(OutcomeStepSpec.Quota, Quota)>();
        foreach (var step in spec.Steps)
        {
            if (Check(step, levels, scope) is not { } made) continue;
            steps.Add(made);
            if (made is OutcomeStep.Quota quota) quotas.Add(((OutcomeStepSpec.Quota)step, quota.Rule));
        }

        QuotaFindings.Check(quotas, levels, scope);
        return new Outcome(index, spec.Code, spec.Title ?? spec.Code.Value, levels, ValueList.From(steps))
        {
            Basis = Bases(spec.Basis),
        };
    }

    private static OutcomeStep? Check(OutcomeStepSpec spec, LevelList levels, CheckScope scope) => spec switch
    {
        OutcomeStepSpec.Bands bands => CheckBands(bands, levels, scope),
        OutcomeStepSpec.Require require => CheckRequire(require, levels, scope),
        OutcomeStepSpec.Gate gate => CheckGate(gate, levels, scope),
        OutcomeStepSpec.Quota quota => QuotaChecks.Check(quota, quota.Rule, levels, scope) is { } rule
            ? new OutcomeStep.Quota(scope.Source(spec.At), quota.Code, Bases(quota.Basis), rule)
            : null,
        _ => throw new UnreachableException(),
    };

    private static OutcomeStep.Bands? CheckBands(OutcomeStepSpec.Bands spec, LevelList levels, CheckScope scope)
    {
        var of = MeasureChecks.CheckNumber(spec.Of, scope);
        var rows = TableChecks.Check(spec, spec.Rows, spec.GapsAsPublished, of, scope, then =>
            scope.Pick(then, level => Index(level.Level, levels, then.At, scope) is { } index
                ? new LevelIndex(index)
                : null));
        if (rows is null) return null;
        var numbers = new TableRows<int>(
            scope.Owner,
            ValueList.From(rows.Rows.Select(r => new TableRow<int>(r.Source, r.Range, r.Options, r.Then.Index))),
            rows.Decimals);
        CheckOrder(spec, numbers, levels, scope);
        return new(scope.Source(spec.At), spec.Code, Bases(spec.Basis), of!, numbers);
    }

    /// <summary>More never gives a worse level.</summary>
    private static void CheckOrder(Written bands, TableRows<int> rows, LevelList levels, CheckScope scope)
    {
        TableRow<int>? lower = null;
        foreach (var row in Intervals.SortedBy(rows.Rows, r => r.Range))
        {
            if (lower is not null && lower.Then < row.Then)
            {
                scope.Report(
                    bands,
                    DiagnosticCatalog.BandsTurned,
                    lower.Source.At,
                    new DiagnosticArgument("row", lower.Range.ToString()),
                    new DiagnosticArgument("level", levels.Levels[lower.Then].Code.Value),
                    new DiagnosticArgument("other", levels.Levels[row.Then].Code.Value),
                    new DiagnosticArgument("higher", row.Range.ToString()));
            }

            lower = row;
        }
    }

    private static OutcomeStep.Require? CheckRequire(OutcomeStepSpec.Require spec, LevelList levels, CheckScope scope)
    {
        var level = Index(spec.Level, levels, spec.At.Property("level"), scope);
        var otherwise = spec.Otherwise.IsEmpty
            ? level + 1
            : Index(spec.Otherwise, levels, spec.At.Property("otherwise"), scope);
        var when = ConditionChecks.Check(spec.When, scope);
        if (level is null || otherwise is null) return null;
        if (otherwise <= level || otherwise >= levels.Levels.Count)
        {
            if (levels.IsPartial) return null;
            var name = levels.Levels[level.Value].Code.Value;
            scope.Report(
                DiagnosticCatalog.OtherwiseNotLower,
                spec.At.Property(spec.Otherwise.IsEmpty ? "level" : "otherwise"),
                new DiagnosticArgument("level", name),
                new DiagnosticArgument("otherwise", spec.Otherwise.IsEmpty ? name : spec.Otherwise.Value));
            return null;
        }

        return when is null
            ? null
            : new(scope.Source(spec.At), spec.Code, Bases(spec.Basis), level.Value, when, otherwise.Value);
    }

    private static OutcomeStep.Gate? CheckGate(OutcomeStepSpec.Gate spec, LevelList levels, CheckScope scope)
    {
        var when = ConditionChecks.Check(spec.When, scope);
        if (spec.Then is not { } then || scope.IsHole(spec.At.Property("then"))) return null;
        int effects = (then.AtMost.IsEmpty ? 0 : 1)
            + (then.Down == 0 ? 0 : 1)
            + (then.Become.IsEmpty ? 0 : 1)
            + (then.NoGrade ? 1 : 0);
        if (effects != 1)
        {
            scope.Report(DiagnosticCatalog.GateDoesOneThing, spec.At.Property("then"));
            return null;
        }

        var (how, number) = then switch
        {
            { NoGrade: true } => (GateThen.NoGrade, (int?)0),
            { Down: > 0 } => (GateThen.Down, then.Down),
            { AtMost.IsEmpty: false } =>
                (GateThen.AtMost, Index(then.AtMost, levels, then.At.Property("atMost"), scope)),
            _ => (GateThen.Become, Index(then.Become, levels, then.At.Property("become"), scope)),
        };
        return when is null || number is null
            ? null
            : new(scope.Source(spec.At), spec.Code, Bases(spec.Basis), when, how, number.Value);
    }

    private static int? Index(Code level, LevelList levels, Place at, CheckScope scope)
    {
        int index = levels.IndexOf(level);
        if (index >= 0) return index;
        if (!levels.IsPartial)
        {
            scope.ReportUnknown(
                DiagnosticCatalog.UnknownLevel,
                level,
                at,
                levels.Levels.Select(l => l.Code),
                new DiagnosticArgument("list", levels.Code.Value));
        }

        return null;
    }

    private static ValueList<LegalBasis> Bases(ValueList<LegalBasisSpec> specs) =>
        ValueList.From(specs.Select(s => s.ToBasis()));

    /// <summary>The place of a level; a class, as the table of any thing holds classes.</summary>
    private sealed record LevelIndex(int Index);
}
