using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Criteria;

/// <summary>Nothing is decided silently: a line that may turn out not applicable says what happens then.</summary>
internal static class NotApplicableChecks
{
    /// <param name="part">The line.</param>
    /// <param name="isFaulty">Whether what it is made of is faulty.</param>
    /// <param name="scope">What the checks share.</param>
    public static void Check(LinePart part, bool isFaulty, CheckScope scope)
    {
        var (line, spec) = (part.Line, part.Spec);
        bool mayBeNot = line.Marking is { } marking
            ? marking.MayBeNotApplicable
            : line.Criteria.Count > 0 && WorthsAreKnown(line) && MayBeEmpty(line, scope);
        // Of what is faulty it is believed that it may turn out not applicable if its author thought so.
        mayBeNot |= isFaulty && spec.IfNotApplicable is not null;
        bool hole = scope.IsHole(spec.At, "ifNotApplicable");
        bool known = line.Marking is not null || line.Criteria.Count > 0;
        if (mayBeNot && spec.IfNotApplicable is null && !hole)
            ReportMissing(spec, line.Marking, scope);
        if (!mayBeNot && spec.IfNotApplicable is not null && known && !scope.IsHole(spec.At))
            scope.Report(spec, DiagnosticCatalog.PolicyNeverUsed, spec.At.Property("ifNotApplicable"));
        line.MayBeLeftOut = mayBeNot && spec.IfNotApplicable is { Policy: NotApplicablePolicy.LeaveOut };
        bool unsaid = spec.LeftOut is null && !scope.IsHole(spec.At, "leftOut");
        bool mayLower = line.Take != Take.OneOf && line.Criteria.Any(child => child.MayBeLeftOut);
        if (line.Role == LineRole.Criterion && unsaid && mayLower)
            scope.Report(DiagnosticCatalog.LeftOutUnsaid, spec.At);
    }

    private static void ReportMissing(CriterionSpec spec, Amount? marking, CheckScope scope)
    {
        var measure = MeasureOf(marking);
        scope.Report(
            DiagnosticCatalog.PolicyMissing,
            spec.At,
            NotApplicableWords.What(
                measure is not null ? NotApplicableWords.Of(measure)
                : marking is Amount.Entered { Input: var entered } ? NotApplicableWords.Of(entered)
                : new("All that the line is made of", "Toàn bộ tiêu chí con")),
            marking is Amount.Entered { Input: var input }
                ? NotApplicableReasons.Why(input)
                : NotApplicableReasons.Why(measure, scope),
            NotApplicableReasons.Mend(measure, scope, new("Say in", "Hãy ghi")));
    }

    /// <summary>A worth that could not be read says nothing about what may be left.</summary>
    private static bool WorthsAreKnown(Criterion line) =>
        line.Criteria.All(child => child.Worth is not null || child.Role != LineRole.Criterion);

    /// <summary>The measure that is marked by; null where there is none.</summary>
    private static Measure? MeasureOf(Amount? marking) => marking switch
    {
        Amount.Each each => each.Of,
        Amount.Table { Of.MayBeNotApplicable: true } table => table.Of,
        Amount.Table table => MeasureOf(table.Rows.Rows.First(row => row.Then.MayBeNotApplicable).Then),
        Amount.Proportional share => share.Of,
        Amount.Measured measured => measured.Of,
        null or Amount.Entered or Amount.Fixed => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>
    /// Whether on some sheet none of the criteria is there, or all of them are left out; where the rest is rescaled,
    /// criteria without a worth are not enough either.
    /// </summary>
    private static bool MayBeEmpty(Criterion line, CheckScope scope)
    {
        bool Stays(Criterion child) => !child.MayBeLeftOut
            && (line.LeftOut != LeftOut.Rescale || scope.LinesWithWorth.Contains(child.Index));
        // Of criteria of which one alone is filled in, that one may be left out.
        if (line.Take == Take.OneOf && line.Criteria.Any(child => child.MayBeLeftOut)) return true;
        if (line.Criteria.Any(child => Stays(child) && child.AppliesTo is null && child.InForce is null)) return false;
        bool rescalesNothing = line.LeftOut == LeftOut.Rescale && line.Worth is { Sign: 0 };
        if (rescalesNothing && line.Criteria.Any(child => !child.MayBeLeftOut)) return false;
        // Beyond what can be looked at a parent may be without criteria.
        return Sheets.Of(line, scope) is not { } sheets || sheets.Any(sheet => !sheet.Any(Stays));
    }
}
