using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Conditions as written → checked.</summary>
internal static class ConditionChecks
{
    /// <summary>
    /// The checked condition of the chosen reading; null when something in it is faulty, which was reported.
    /// </summary>
    public static Condition? Check(ByReading<ConditionSpec>? spec, CheckScope scope) =>
        scope.Pick(spec, one => Check(one, scope));

    private static Condition? Check(ConditionSpec spec, CheckScope scope)
    {
        var made = Make(spec, scope);
        return made is null || spec.Title is null
            ? made
            : made with { Source = made.Source with { Title = spec.Title } };
    }

    private static Condition? Make(ConditionSpec spec, CheckScope scope) => spec switch
    {
        ConditionSpec.Named named => CheckNamed(named, scope),
        ConditionSpec.Compare compare => CheckCompare(compare, scope),
        ConditionSpec.Is one => CheckIs(one, scope),
        ConditionSpec.NotApplicable not => CheckNotApplicable(not, scope),
        ConditionSpec.All all => CheckSeveral(all, CountedAs.All, all.Of.Count, all.Of, scope),
        ConditionSpec.Any any => CheckSeveral(any, CountedAs.Any, 1, any.Of, scope),
        ConditionSpec.AtLeast some => CheckSeveral(some, CountedAs.AtLeast, some.Count, some.Of, scope),
        ConditionSpec.Not not => Check(not.Of, scope) is { } of ? new Condition.Not(scope.Source(spec.At), of) : null,
        _ => throw new UnreachableException(),
    };

    private static Condition? CheckNamed(ConditionSpec.Named named, CheckScope scope)
    {
        ByReading<MeasureSpec> code = new() { Plain = new MeasureSpec.Named(named.Code) { Origin = named.Origin } };
        if (MeasureChecks.Check(code, scope) is not { } measure) return null;
        if (!measure.Type.IsYesNo)
        {
            scope.Report(
                DiagnosticCatalog.CannotBeJudged,
                named.At,
                MeasureChecks.Found(measure),
                MeasureChecks.Named("expected", MeasureType.YesNo.Name));
            return null;
        }

        if (measure is Measure.Named { MayBeNotApplicable: false } definition
            && scope.Definitions[definition.Definition].Condition is not null)
        {
            return new Condition.Named(measure.Source, definition.Definition, definition.Code);
        }

        Judge(measure, scope);
        return new Condition.IsYes(measure.Source, measure);
    }

    private static Condition? CheckCompare(ConditionSpec.Compare compare, CheckScope scope)
    {
        var of = MeasureChecks.Check(compare.Of, scope);
        var to = compare.To is null ? null : Ordered(MeasureChecks.CheckBeside(compare.To, of, scope), scope);
        bool isIn = compare.In is not null;
        of = !isIn || of is { Type.IsDate: true } ? Ordered(of, scope) : MeasureChecks.Numeric(of, scope);
        var interval = IntervalChecks.Check(compare.In, of?.Type, compare, "in", scope);
        bool hole = scope.IsHole(compare.At);
        bool single = isIn
            ? compare.Op is null && compare.To is null
            : compare.Op is not null && compare.To is not null;
        if (!single && !hole) scope.Report(DiagnosticCatalog.CompareWithWhat, compare.At);
        if (of is null) return null;
        Judge(of, scope);
        if (!single || hole) return null;
        if (interval is not null)
        {
            var source = scope.Source(compare.At).With(scope.ReadingsOf(compare.In));
            return new Condition.InInterval(source, of, interval.Interval) { IsPercent = interval.IsPercent };
        }

        if (to is null) return null;
        Judge(to, scope);
        if (CombineChecks.Together(of.Type, to, scope) is null) return null;
        CheckShare(of, to, compare, scope);
        CheckShare(to, of, compare, scope);
        return new Condition.Compare(scope.Source(compare.At), of, compare.Op!.Value, to);
    }

    /// <summary>A measure whose values have an order: numbers, dates and levels, but not yes and no.</summary>
    private static Measure? Ordered(Measure? measure, CheckScope scope) =>
        measure is null or { Type.IsDate: true } or { Type: { Levels: not null, IsYesNo: false } }
            ? measure
            : MeasureChecks.Numeric(measure, scope);

    private static void CheckShare(Measure of, Measure to, ConditionSpec.Compare compare, CheckScope scope)
    {
        if (of.Type.Unit == NumberUnit.Share && to is Measure.Literal { Type.Unit: NumberUnit.Any } literal)
            IntervalChecks.CheckShare(
                Interval<Fraction>.Single(literal.Value),
                meant => (meant.Least * Fraction.Of(100)) + "%",
                compare,
                literal.Source.At,
                scope);
    }

    private static Condition.Is? CheckIs(ConditionSpec.Is one, CheckScope scope)
    {
        var of = MeasureChecks.Check(one.Of, scope);
        if (of is null) return null;
        if (of.Type.Levels is not { } levels)
        {
            scope.Report(
                DiagnosticCatalog.CannotBeJudged,
                of.Source.At,
                MeasureChecks.Found(of),
                new DiagnosticArgument("expected", "a level or yes-no", "mức hoặc có/không"));
            return null;
        }

        var options = TableChecks.Levels(one.Levels, levels, one.At.Property("any"), scope);
        Judge(of, scope);
        return options is null || scope.IsHole(one.At)
            ? null
            : new Condition.Is(scope.Source(one.At), of, options.Value);
    }

    private static Condition.NotApplicable? CheckNotApplicable(ConditionSpec.NotApplicable not, CheckScope scope)
    {
        var of = MeasureChecks.Check(not.Of, scope);
        if (of is null) return null;
        if (!of.MayBeNotApplicable) scope.Report(not, DiagnosticCatalog.AlwaysApplicable, not.At);
        return new Condition.NotApplicable(scope.Source(not.At), of);
    }

    private static Condition.AtLeast? CheckSeveral(
        ConditionSpec spec, CountedAs how, int count, ValueList<ByReading<ConditionSpec>> specs, CheckScope scope)
    {
        var parts = specs.Select(of => Check(of, scope)).ToList();
        if (scope.IsHole(spec.At) || parts.Count == 0) return null;
        if (count > parts.Count)
        {
            scope.Report(
                DiagnosticCatalog.MoreThanThereAre,
                spec.At.Property("n"),
                new DiagnosticArgument("n", count),
                new DiagnosticArgument("count", parts.Count));
            return null;
        }

        return parts.Contains(null)
            ? null
            : new Condition.AtLeast(scope.Source(spec.At), how, count, ValueList.From(parts.Select(p => p!)));
    }

    /// <summary>Reports what a condition cannot judge; the condition stands, for whatever is built on it.</summary>
    private static void Judge(Measure measure, CheckScope scope)
    {
        if (!measure.MayBeNotApplicable) return;
        var what = NotApplicableWords.What(NotApplicableWords.Of(measure));
        scope.Report(
            DiagnosticCatalog.NeedsDefault,
            measure.Source.At,
            what,
            NotApplicableReasons.Why(measure, scope),
            NotApplicableReasons.Mend(measure, scope, new("Wrap it", "Hãy bọc")),
            Instead(measure.Type));
    }

    /// <summary>What could count instead of a measure that is not applicable: an example.</summary>
    private static DiagnosticArgument Instead(MeasureType type) => new("example", type switch
    {
        { IsYesNo: true } => "false",
        { Levels: { Levels.Count: > 0 } list } => "\"" + list.Levels[list.Levels.Count - 1].Code + "\"",
        { IsDate: true } => "\"2026-12-31\"",
        _ => "0",
    });
}
