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
        for (int i = 0; i < spec.Steps.Count; i++)
        {
            scope.Step = new StepAt(index, i);
            var bands = steps.OfType<OutcomeStep.Bands>().LastOrDefault();
            if (Check(spec.Steps[i], levels, bands, scope) is not { } made) continue;
            if (spec.Steps[i].Title is { } title) made = made with { Source = made.Source with { Title = title } };
            steps.Add(made);
            if (made is OutcomeStep.Quota quota) quotas.Add(((OutcomeStepSpec.Quota)spec.Steps[i], quota.Rule));
        }

        scope.Step = null;
        QuotaFindings.Check(quotas, levels, scope);
        return new Outcome(index, spec.Code, spec.Title ?? spec.Code.Value, levels, ValueList.From(steps))
        {
            Basis = Bases(spec.Basis),
            Line = scope.DeclaredOutcomes[index].Line,
        };
    }

    /// <summary>Notes what may be asked of an outcome: its steps, and the line that its bands grade.</summary>
    public static DeclaredOutcome Declare(OutcomeSpec spec, CheckScope scope)
    {
        var declared = new DeclaredOutcome(spec.Steps.Select(step => step.Code).ToList())
        {
            FirstUngraded = spec.Steps.Count,
            HasHoles = scope.HidesName || scope.IsHole(spec.At.Property("steps")),
        };
        var bands = spec.Steps.OfType<OutcomeStepSpec.Bands>().FirstOrDefault();
        var measure = bands is null ? null : scope.ChosenOf(bands.Of);
        var of = measure is MeasureSpec.Named named ? named.Code
            : measure is MeasureSpec.Result { Ask: ResultAsk.Points or ResultAsk.Share } result ? result.Of
            : default;
        if (!of.IsEmpty && scope.TryFind(of, out var line) && line.Kind == NamedKind.Line) declared.Line = line.Index;
        return declared;
    }

    private static OutcomeStep? Check(
        OutcomeStepSpec spec, LevelList levels, OutcomeStep.Bands? bands, CheckScope scope) => spec switch
    {
        OutcomeStepSpec.Bands one => CheckBands(one, levels, scope),
        OutcomeStepSpec.Require require => CheckRequire(require, levels, scope),
        OutcomeStepSpec.Gate gate => GateChecks.Check(gate, levels, bands, scope),
        OutcomeStepSpec.Quota quota => QuotaChecks.Check(quota, quota.Rule, levels, scope) is { } rule
            ? new OutcomeStep.Quota(SourceOf(quota, scope), quota.Code, Bases(quota.Basis), rule)
            : null,
        _ => throw new UnreachableException(),
    };

    private static Source SourceOf(OutcomeStepSpec.Quota quota, CheckScope scope) => scope.Source(quota.At)
        .With(scope.ReadingsOf(quota.Rule.Limit?.Share))
        .With(scope.ReadingsOf(quota.Rule.Limit?.AtLeast))
        .With(scope.ReadingsOf(quota.Rule.Limit?.Number))
        .With(scope.ReadingsOf(quota.Rule.Base?.Of));

    private static OutcomeStep.Bands? CheckBands(OutcomeStepSpec.Bands spec, LevelList levels, CheckScope scope)
    {
        var of = MeasureChecks.CheckNumber(spec.Of, scope);
        var rows = TableChecks.Check(spec, spec.Rows, spec.GapsAsPublished, of, scope, then =>
            LevelChecks.Check(then, levels, scope));
        if (rows is not { IsWhole: true }) return null;
        CheckOrder(spec, rows, levels, scope);
        return new(scope.Source(spec.At), spec.Code, Bases(spec.Basis), of!, rows);
    }

    /// <summary>More never gives a worse level; where levels are read, not surely a worse one.</summary>
    private static void CheckOrder(Written bands, TableRows<LevelRule> rows, LevelList levels, CheckScope scope)
    {
        TableRow<LevelRule>? lower = null;
        foreach (var row in Intervals.SortedBy(rows.Rows, r => r.Range))
        {
            if (lower is not null && Bits.Highest(lower.Then.Options) < Bits.Lowest(row.Then.Options))
            {
                scope.Report(
                    bands,
                    DiagnosticCatalog.BandsTurned,
                    lower.Source.At,
                    new DiagnosticArgument("row", lower.Range.ToString()),
                    new DiagnosticArgument("level", levels.Levels[Bits.Highest(lower.Then.Options)].Code.Value),
                    new DiagnosticArgument("other", levels.Levels[Bits.Lowest(row.Then.Options)].Code.Value),
                    new DiagnosticArgument("higher", row.Range.ToString()));
            }

            lower = row;
        }
    }

    private static OutcomeStep.Require? CheckRequire(OutcomeStepSpec.Require spec, LevelList levels, CheckScope scope)
    {
        var level = scope.LevelOf(spec.Level, levels, spec.At.Property("level"));
        var otherwise = spec.Otherwise.IsEmpty
            ? level + 1
            : scope.LevelOf(spec.Otherwise, levels, spec.At.Property("otherwise"));
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

    internal static ValueList<LegalBasis> Bases(ValueList<LegalBasisSpec> specs) =>
        ValueList.From(specs.Select(s => s.ToBasis()));
}
