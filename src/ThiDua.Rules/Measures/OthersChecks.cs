using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Folds over other units and other periods as written → checked.</summary>
internal static class OthersChecks
{
    public static CheckedCollection? Units(UnitsSpec spec, Code rubric, Place at, CheckScope scope)
    {
        var place = at.Property("units");
        if (scope.IsHole(place)) return null;
        int? number = rubric.IsEmpty ? -1 : Rubric(rubric, at.Property("rubric"), scope);
        Input? same = null;
        if (!spec.AreAll)
        {
            if (spec.Same.IsEmpty == spec.Relation.IsEmpty)
            {
                scope.Report(DiagnosticCatalog.UnitsOneThing, place);
                return null;
            }

            if (!spec.Relation.IsEmpty && !IsRelation(spec.Relation, place.Property("relation"), scope)) return null;
            if (!spec.Same.IsEmpty && (same = Attribute(spec.Same, place.Property("same"), scope)) is null) return null;
        }

        if (number is not { } found) return null;
        // Units that are named are waited for; others are simply not among them.
        scope.Reads.ReadsUnits |= spec.Relation.IsEmpty;
        // Among those that share an attribute, or all, the unit itself is there; somebody related need not be.
        bool isThere = found < 0 && spec.Relation.IsEmpty;
        var units = new Collection.Units(found, rubric, same, spec.Relation) { Asking = scope.Owner };
        return new(units, [], false, isThere);
    }

    public static CheckedCollection? Periods(Code rubric, Place at, CheckScope scope)
    {
        scope.Reads.ReadsPeriods = true;
        if (Rubric(rubric, at, scope) is not { } number) return null;
        scope.Reads.AddPeriods(number, at);
        bool hasNumbers = scope.Periods[number]?.IsFree() != true;
        return new(
            new Collection.Periods(number, rubric),
            hasNumbers ? [NumberField(number, at, scope)] : ValueList<Input>.Empty,
            false,
            false);
    }

    /// <summary>Which one a period is among those of its sort inside the period of whoever asks, from 1.</summary>
    private static Input NumberField(int rubric, Place at, CheckScope scope) => new(
        0,
        Code.Of("number"),
        "number",
        InputType.Number,
        MeasureType.Number(NumberUnit.Pure, 0) with { IsNeverNegative = true },
        at)
    {
        Range = MostInside(rubric, scope) is { } most
            ? Interval<Fraction>.Closed(Fraction.One, Fraction.Of(most))
            : Interval<Fraction>.AtLeast(Fraction.One),
    };

    /// <summary>
    /// So many of its periods lie inside that of any rubric at most, whichever asks; null where one may be of any
    /// length.
    /// </summary>
    private static int? MostInside(int rubric, CheckScope scope)
    {
        if (scope.Periods[rubric] is not { } inner) return null;
        var counts = scope.Periods.Select(outer => outer is { } of ? inner.MostInside(of) : null).ToList();
        return counts.Contains(null) ? null : counts.Max();
    }

    private static int? Rubric(Code code, Place at, CheckScope scope)
    {
        int number = scope.Rubrics.IndexOf(code);
        if (number >= 0) return number;
        if (!scope.HidesCodes("rubrics"))
        {
            scope.ReportUnknown(
                DiagnosticCatalog.UnknownRubricHere, code, at, scope.Rubrics.FindAll(one => !one.IsEmpty));
        }

        return null;
    }

    private static bool IsRelation(Code code, Place at, CheckScope scope)
    {
        if (scope.Relations.Contains(code)) return true;
        if (!scope.HidesCodes("relations"))
            scope.ReportUnknown(DiagnosticCatalog.UnknownRelationHere, code, at, scope.Relations);
        return false;
    }

    private static Input? Attribute(Code code, Place at, CheckScope scope)
    {
        if (scope.Find(code, at, scope.Attributes) is not { } named) return null;
        if (named.Kind == NamedKind.Input && named.Index < 0) return null; // it is faulty itself
        if (named.Kind == NamedKind.Input && scope.Inputs[named.Index] is { IsAttribute: true } input)
            return scope.Read(input);
        scope.Report(
            DiagnosticCatalog.ScopeIsNoAttribute,
            at,
            new DiagnosticArgument("code", code.Value),
            MeasureChecks.Named("found", named.Kind == NamedKind.Input
                ? new Words("an input about a period", "đầu vào theo kỳ")
                : named.Name));
        return null;
    }
}
