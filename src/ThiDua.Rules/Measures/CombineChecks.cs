using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Which measures go together, and in what the result is counted.</summary>
internal static class CombineChecks
{
    public static Measure.Combine? Check(MeasureSpec.Combine spec, CheckScope scope)
    {
        var parts = spec.Of.Select(of => MeasureChecks.Check(of, scope)).ToList();
        var weights = spec.Weights.Select(weight => scope.Pick(weight, number => number)).ToList();
        bool fits = weights.Count == 0 || (spec.How == CombineHow.Sum && weights.Count == parts.Count);
        if (!fits && !scope.IsHole(spec.At))
        {
            scope.Report(
                DiagnosticCatalog.WeightsDiffer,
                spec.At.Property("weights"),
                new DiagnosticArgument("weights", weights.Count),
                new DiagnosticArgument("measures", parts.Count));
        }

        // Wrong weights change neither the unit nor whether it applies.
        if (!fits || weights.Contains(null)) weights.Clear();
        if (parts.Contains(null) || scope.IsHole(spec.At, "of")) return null;
        if (scope.IsHole(spec.At, "how")) return null;
        var measures = parts.Select(part => part!).ToList();
        var type = spec.How == CombineHow.Product ? Product(measures, scope) : Alike(spec.How, measures, scope);
        if (type is null) return null;
        bool isNeverNegative = spec.How == CombineHow.Greatest
            ? measures.Any(m => m.Type.IsNeverNegative)
            : measures.All(m => m.Type.IsNeverNegative) && weights.All(w => w!.Value.Sign >= 0);
        return new(
            scope.Source(spec.At).With([.. spec.Weights.SelectMany(weight => scope.ReadingsOf(weight))]),
            type with { Decimals = weights.Count == 0 ? type.Decimals : null, IsNeverNegative = isNeverNegative },
            measures.Any(m => m.MayBeNotApplicable),
            spec.How,
            ValueList.From(measures),
            ValueList.From(weights.Select(w => w!.Value)));
    }

    public static Measure.Ratio? Check(MeasureSpec.Ratio spec, CheckScope scope)
    {
        var of = MeasureChecks.CheckNumber(spec.Of, scope);
        var to = MeasureChecks.CheckNumber(spec.To, scope);
        if (of is null || to is null) return null;
        if (Quotient(of.Type.Unit, to.Type.Unit) is { } unit)
        {
            bool isNeverNegative = of.Type.IsNeverNegative && to.Type.IsNeverNegative;
            var type = MeasureType.Number(unit, null) with { IsNeverNegative = isNeverNegative };
            return new(scope.Source(spec.At), type, MayFail(of, to), of, to);
        }

        Refuse(of.Type, to.Type, "ratio", spec.At, scope);
        return null;
    }

    /// <summary>A quotient is not applicable where its parts are, or where it is divided by 0.</summary>
    private static bool MayFail(Measure of, Measure to) =>
        of.MayBeNotApplicable || to.MayBeNotApplicable || MayBeZero(to);

    private static bool MayBeZero(Measure to)
    {
        if (to is Measure.Literal literal) return literal.Value.IsZero;
        return to is not Measure.Entry entry || entry.Input.Range.Contains(Fraction.Zero);
    }

    /// <summary>The type of two things of which one is used; a difference is reported at the second.</summary>
    public static MeasureType? Together(MeasureType first, Measure second, CheckScope scope)
    {
        var type = second.Type;
        if (first.IsNumber && type.IsNumber && Same(first.Unit, type.Unit) is { } unit)
        {
            return MeasureType.Number(unit, More(first.Decimals, type.Decimals)) with
            {
                IsNeverNegative = first.IsNeverNegative && type.IsNeverNegative,
            };
        }

        if (first.Levels is { } list && type.Levels is { } other)
        {
            if (list.IsAs(other)) return first;
            // Of a list that was not read whole nobody knows which levels it has.
            if (list.IsPartial || other.IsPartial) return null;
        }

        if (first.IsDate && type.IsDate) return first;
        scope.Report(
            DiagnosticCatalog.UnitsDiffer,
            second.Source.At,
            MeasureChecks.Found(second),
            MeasureChecks.Named("expected", first.Name),
            first.Levels is null
                ? new DiagnosticArgument(
                    "hint",
                    "Use measures of one unit, or a \"ratio\".",
                    "Hãy dùng các chỉ số cùng đơn vị, hoặc dùng \"ratio\".")
                : new DiagnosticArgument(
                    "hint",
                    "Use measures whose levels are the same, in the same order.",
                    "Hãy dùng các chỉ số có cùng các mức, theo cùng thứ tự."));
        return null;
    }

    private static MeasureType? Alike(CombineHow how, List<Measure> measures, CheckScope scope)
    {
        MeasureType? type = measures[0].Type;
        if (!type.IsNumber && (type.IsYesNo || type.IsDate || how is CombineHow.Sum or CombineHow.Mean))
        {
            scope.Report(DiagnosticCatalog.NotANumberMeasure, measures[0].Source.At, MeasureChecks.Found(measures[0]));
            return null;
        }

        foreach (var next in measures.Skip(1)) type = type is null ? null : Together(type, next, scope);
        bool divides = how == CombineHow.Mean || (how == CombineHow.Median && measures.Count % 2 == 0);
        return divides && type is { IsNumber: true } ? type with { Decimals = null } : type;
    }

    private static MeasureType? Product(List<Measure> measures, CheckScope scope)
    {
        MeasureType? product = null;
        foreach (var measure in measures)
        {
            if (!measure.Type.IsNumber)
            {
                scope.Report(DiagnosticCatalog.NotANumberMeasure, measure.Source.At, MeasureChecks.Found(measure));
                return null;
            }

            if (product is null)
            {
                product = measure.Type;
                continue;
            }

            if (Times(product.Unit, measure.Type.Unit) is not { } unit)
            {
                Refuse(product, measure.Type, "product", measure.Source.At, scope);
                return null;
            }

            product = MeasureType.Number(unit, product.Decimals + measure.Type.Decimals);
        }

        return product;
    }

    private static void Refuse(
        MeasureType first, MeasureType second, string how, Place at, CheckScope scope) => scope.Report(
        DiagnosticCatalog.UnitsRefused,
        at,
        MeasureChecks.Named("first", first.Name),
        MeasureChecks.Named("second", second.Name),
        new DiagnosticArgument("how", how));

    private static int? More(int? a, int? b) => a is { } x && b is { } y ? Math.Max(x, y) : null;

    private static NumberUnit? Same(NumberUnit a, NumberUnit b) =>
        a == b || b == NumberUnit.Any ? a : a == NumberUnit.Any ? b : null;

    /// <summary>At most one factor has a unit of its own; a count times a share is a count.</summary>
    private static NumberUnit? Times(NumberUnit a, NumberUnit b)
    {
        if (HasOwnUnit(a)) return HasOwnUnit(b) ? null : a;
        if (HasOwnUnit(b)) return b;
        if (a == NumberUnit.Count || b == NumberUnit.Count) return NumberUnit.Count;
        return Same(a, b) ?? NumberUnit.Pure;
    }

    /// <summary>Equal units give a share; divided by a count or a pure number the unit stays.</summary>
    private static NumberUnit? Quotient(NumberUnit a, NumberUnit b)
    {
        if (b is NumberUnit.Any or NumberUnit.Pure) return a == NumberUnit.Any ? NumberUnit.Pure : a;
        if (Same(a, b) is not null) return NumberUnit.Share;
        return b == NumberUnit.Count ? a : null;
    }

    private static bool HasOwnUnit(NumberUnit unit) =>
        unit is NumberUnit.Points or NumberUnit.Money or NumberUnit.Days or NumberUnit.WorkingDays;
}
