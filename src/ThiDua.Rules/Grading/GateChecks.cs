using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>Gates as written → checked: one effect, a level that can be read, points that can be set.</summary>
internal static class GateChecks
{
    /// <summary>The gate; null when something in it is faulty, which was reported.</summary>
    /// <param name="spec">The gate as written.</param>
    /// <param name="levels">The levels of the outcome.</param>
    /// <param name="bands">The nearest bands before it; null where there are none.</param>
    /// <param name="scope">What the checks share.</param>
    public static OutcomeStep.Gate? Check(
        OutcomeStepSpec.Gate spec, LevelList levels, OutcomeStep.Bands? bands, CheckScope scope)
    {
        var when = ConditionChecks.Check(spec.When, scope);
        bool isForAll = spec.When is null && !scope.IsHole(spec.At.Property("when"));
        if (spec.Then is not { } then || scope.IsHole(spec.At.Property("then"))) return null;
        int effects = (then.AtMost is null ? 0 : 1)
            + (then.Down == 0 ? 0 : 1)
            + (then.Become is null ? 0 : 1)
            + (then.NoGrade ? 1 : 0);
        if (effects != 1)
        {
            scope.Report(DiagnosticCatalog.GateDoesOneThing, spec.At.Property("then"));
            return null;
        }

        var how = then switch
        {
            { NoGrade: true } => GateThen.NoGrade,
            { Down: > 0 } => GateThen.Down,
            { AtMost: not null } => GateThen.AtMost,
            _ => GateThen.Become,
        };
        var level = LevelChecks.Check(then.AtMost ?? then.Become, levels, scope);
        if (then.Down >= levels.Levels.Count && !levels.IsPartial)
        {
            scope.Report(
                spec,
                DiagnosticCatalog.DownBeyondLevels,
                spec.At.Property("then").Property("down"),
                new DiagnosticArgument("down", then.Down),
                new DiagnosticArgument("most", levels.Levels.Count - 1));
        }

        bool needsLevel = how is GateThen.AtMost or GateThen.Become;
        if ((when is null && !isForAll) || (needsLevel && level is null)) return null;
        if (isForAll && !LeavesLevels(spec.At, how, level, levels, scope)) return null;
        var source = scope.Source(spec.At)
            .With(scope.ReadingsOf(then.AtMost ?? then.Become))
            .With(scope.ReadingsOf(then.Points));
        var gate = new OutcomeStep.Gate(
            source, spec.Code, OutcomeChecks.Bases(spec.Basis), when, how, level, then.Down);
        return then.Points is null ? gate : WithPoints(gate, then, levels, bands, scope);
    }

    /// <summary>
    /// What is done to everybody may not make all that stands before it idle: then a condition was forgotten.
    /// </summary>
    private static bool LeavesLevels(Place at, GateThen how, LevelRule? level, LevelList levels, CheckScope scope)
    {
        if (how != GateThen.NoGrade && !(how == GateThen.Become && level is LevelRule.Fixed)) return true;
        string name = how == GateThen.NoGrade ? "" : levels.Levels[Bits.Lowest(level!.Options)].Code.Value;
        scope.Report(
            DiagnosticCatalog.GateForAll,
            at,
            how == GateThen.NoGrade
                ? new DiagnosticArgument("effect", "nobody would be graded", "không đơn vị nào được xếp loại")
                : new DiagnosticArgument(
                    "effect", "everybody would get \"" + name + "\"", "mọi đơn vị đều nhận mức \"" + name + "\""));
        return false;
    }

    /// <summary>
    /// The gate with the points that it sets: they need a line, and a floor needs a closed lower end.
    /// </summary>
    private static OutcomeStep.Gate? WithPoints(
        OutcomeStep.Gate gate, GateEffect then, LevelList levels, OutcomeStep.Bands? bands, CheckScope scope)
    {
        var at = then.At.Property("points");
        var points = scope.Pick(then.Points, one => one);
        if (points is null) return null;
        var declared = scope.Step is { } here ? scope.DeclaredOutcomes[here.Outcome] : null;
        if (declared?.Line is null && declared is { HasHoles: true }) return null;
        if (declared?.Line is null)
        {
            scope.Report(DiagnosticCatalog.PointsWithoutLine, at);
            return null;
        }

        gate = gate with { Points = points, Floor = points.Number is null ? bands : null };
        if (points.Number is not null || levels.IsPartial || declared.HasHoles) return gate;
        foreach (int level in Reached(gate, levels))
        {
            if (HasFloor(level, gate, bands)) continue;
            string name = levels.Levels[level].Code.Value;
            scope.Report(
                DiagnosticCatalog.BandWithoutFloor,
                at,
                gate.Then == GateThen.NoGrade
                    ? new DiagnosticArgument("level", "not graded", "không xếp loại")
                    : new DiagnosticArgument("level", name));
            return null;
        }

        return gate;
    }

    /// <summary>The levels to which a gate can lead.</summary>
    private static IEnumerable<int> Reached(OutcomeStep.Gate gate, LevelList levels)
    {
        int count = levels.Levels.Count;
        return Enumerable.Range(0, count).Where(level => gate.Then switch
        {
            GateThen.Down => level >= System.Math.Min(gate.Down, count - 1),
            GateThen.AtMost or GateThen.Become => (gate.Level!.Options >> level & 1) == 1,
            GateThen.NoGrade => true, // there is no band of "not graded"
            _ => throw new System.Diagnostics.UnreachableException(),
        });
    }

    private static bool HasFloor(int level, OutcomeStep.Gate gate, OutcomeStep.Bands? bands)
    {
        if (gate.Then == GateThen.NoGrade || bands?.Of is not Measure.LineResult { Ask: ResultAsk.Points })
            return false;
        return bands.Rows.Rows.Any(row => (row.Then.Options >> level & 1) == 1 && FinalPoints.HasFloor(row));
    }
}
