using System.Diagnostics;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>Levels as written → checked.</summary>
internal static class LevelChecks
{
    /// <summary>The level of the chosen reading; null when something in it is faulty, which was reported.</summary>
    public static LevelRule? Check(ByReading<LevelSpec>? spec, LevelList levels, CheckScope scope) =>
        scope.Pick(spec, one => Check(one, levels, scope));

    private static LevelRule? Check(LevelSpec spec, LevelList levels, CheckScope scope) => spec switch
    {
        LevelSpec.Named named => CheckNamed(named, levels, scope),
        LevelSpec.Table table => CheckTable(table, levels, scope),
        LevelSpec.Measured measured => CheckMeasure(measured.Of, levels, scope),
        _ => throw new UnreachableException(),
    };

    /// <summary>A level of the list comes first; what is none may be the code of a measure.</summary>
    private static LevelRule? CheckNamed(LevelSpec.Named named, LevelList levels, CheckScope scope)
    {
        if (scope.IsNoLevel(named.Code, levels))
            return CheckMeasure(new MeasureSpec.Named(named.Code) { Origin = named.Origin }, levels, scope);
        return scope.LevelOf(named.Code, levels, named.At) is { } index
            ? new LevelRule.Fixed(scope.Source(named.At), index)
            : null;
    }

    private static LevelRule.Table? CheckTable(LevelSpec.Table table, LevelList levels, CheckScope scope)
    {
        var of = MeasureChecks.Check(table.Of, scope);
        var rows = TableChecks.Check(
            table, table.Rows, table.GapsAsPublished, of, scope, then => Check(then, levels, scope));
        return rows is not { IsWhole: true } ? null : new(scope.Source(table.At), of!, rows);
    }

    private static LevelRule.Measured? CheckMeasure(MeasureSpec spec, LevelList levels, CheckScope scope)
    {
        if (MeasureChecks.Check(spec, scope) is not { } of) return null;
        if (of.Type.Levels is { } others && (others.IsPartial || levels.IsPartial)) return null;
        if (of.Type.Levels is { } list && list.IsAs(levels)) return new(of.Source, of);
        scope.Report(
            DiagnosticCatalog.OtherLevels,
            spec.At,
            MeasureChecks.Found(of),
            new DiagnosticArgument("list", levels.Code.Value));
        return null;
    }
}
