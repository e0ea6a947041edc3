using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>Limits of quotas as written → checked: a share, with the least number beside it, or a number.</summary>
internal static class QuotaLimitChecks
{
    /// <summary>The limit of a quota; null when something in it is faulty, which was reported.</summary>
    public static QuotaLimit? Check(Written step, QuotaSpec spec, CheckScope scope)
    {
        if (spec.Limit is not { } limit || scope.IsHole(step.At.Property("limit"))) return null;
        bool hasHole = scope.IsHole(limit.At.Property("share")) || scope.IsHole(limit.At.Property("number"));
        if (limit.Share is null == limit.Number is null || (limit.Number is not null && limit.AtLeast is not null))
        {
            if (!hasHole) scope.Report(DiagnosticCatalog.LimitSaysOneThing, limit.At);
            return null;
        }

        if (limit.Number is not null)
        {
            return NumberOf(limit.Number, limit.At.Property("number"), scope) is { } number
                ? new QuotaLimit(null, number.Value, spec.Round)
                : null;
        }

        var atLeast = limit.AtLeast is null
            ? new Number(Fraction.Zero)
            : NumberOf(limit.AtLeast, limit.At.Property("atLeast"), scope);
        var share = scope.Pick(limit.Share, one => ShareOf(one, limit.At.Property("share"), scope));
        return share is null || atLeast is null || scope.IsHole(limit.At.Property("atLeast"))
            ? null
            : new QuotaLimit(share, Fraction.Zero, spec.Round) { AtLeast = atLeast.Value };
    }

    /// <summary>Whether what a quota reads of every unit is never absent.</summary>
    public static bool AlwaysApplies(Measure measure, CheckScope scope)
    {
        if (!measure.MayBeNotApplicable) return true;
        scope.Report(
            DiagnosticCatalog.QuotaNeedsDefault,
            measure.Source.At,
            NotApplicableWords.What(NotApplicableWords.Of(measure)),
            NotApplicableReasons.Why(measure, scope),
            NotApplicableReasons.Mend(measure, scope, new("Wrap it", "Hãy bọc")));
        return false;
    }

    private static Number? NumberOf(ByReading<Number>? written, Place at, CheckScope scope) =>
        scope.Pick(written, one =>
        {
            if (one.Value.Sign >= 0 && one.Value.IsWhole) return one;
            Refuse(DiagnosticCatalog.LimitNotWhole, one.Value, at, scope);
            return null;
        });

    private static QuotaShare? ShareOf(MeasureSpec spec, Place at, CheckScope scope)
    {
        // "20" is a code as any other text, and yet surely meant as a share.
        if (spec is MeasureSpec.Named { Code: var code } && Fraction.TryParse(code.Value, out var said)
            && said > Fraction.One)
        {
            Refuse(DiagnosticCatalog.ShareOutOfRange, said, at, scope);
            return null;
        }

        if (MeasureChecks.Check(spec, scope) is not { } of) return null;
        if (!of.Type.IsNumber || of.Type.Unit is not (NumberUnit.Share or NumberUnit.Any))
        {
            scope.Report(DiagnosticCatalog.LimitIsNoShare, at, MeasureChecks.Found(of));
            return null;
        }

        if (of is not Measure.Literal literal)
            return AlwaysApplies(of, scope) && AreShares(of, scope) ? new QuotaShare.Measured(of) : null;
        if (literal.Value.Sign > 0 && literal.Value <= Fraction.One) return new QuotaShare.Fixed(literal.Value);
        Refuse(DiagnosticCatalog.ShareOutOfRange, literal.Value, at, scope);
        return null;
    }

    /// <summary>Whether all numbers that may come out as they are written can be shares.</summary>
    private static bool AreShares(Measure measure, CheckScope scope)
    {
        if (measure is Measure.Table table)
            return table.Rows.Rows.Select(row => AreShares(row.Then, scope)).ToList().TrueForAll(are => are);
        if (measure is Measure.Default other) return AreShares(other.Of, scope) & AreShares(other.Then, scope);
        if (measure is Measure.Named { Definition: var index } && scope.Definitions[index].Measure is { } named)
            return AreShares(named, scope);
        if (measure is not Measure.Literal literal) return true; // not known before it is worked out
        if (literal.Value.Sign >= 0 && literal.Value <= Fraction.One) return true;
        Refuse(DiagnosticCatalog.ShareOfGroupOutOfRange, literal.Value, literal.Source.At, scope);
        return false;
    }

    private static void Refuse(DiagnosticDescriptor why, Fraction number, Place at, CheckScope scope) =>
        scope.Report(
            why,
            at,
            new DiagnosticArgument("number", number.ToString()),
            new DiagnosticArgument("percent", (number * Fraction.Of(100)) + "%"));
}
