using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>The worth of a parent is the sum of the worths of criteria that can stand together on a sheet.</summary>
internal static class WorthChecks
{
    public static void Check(LinePart part, CheckScope scope)
    {
        var (line, spec) = (part.Line, part.Spec);
        if (line.Role != LineRole.Criterion || line.IsLeaf || line.Worth is not { } worth) return;
        if (scope.IsHole(spec.At, "take")) return;
        if (scope.HidesItems(spec.At, "criteria") || line.Criteria.Any(child => child.Worth is null)) return;
        if (Sums(line, worth.Exact, scope) is not { } sums) return;
        var (most, lower) = sums;
        line.WorthBeyond = worth.Exact - most;
        line.WorthMayBeLower = lower && line.LeftOut != LeftOut.Rescale;
        if (most != worth.Exact)
        {
            scope.Report(
                spec,
                DiagnosticCatalog.WorthIsNotSum,
                spec.At.Property("worth"),
                new DiagnosticArgument("worth", worth.ToString()),
                new DiagnosticArgument("sum", most.ToString()));
        }
        else if (lower && spec.LeftOut is null && !scope.IsHole(spec.At, "leftOut"))
        {
            scope.Report(DiagnosticCatalog.LeftOutUnsaid, spec.At);
        }
    }

    /// <summary>
    /// The greatest sum of criteria that can stand together, and whether there are smaller ones; null where the line
    /// stands on no sheet. Where the sheets cannot be listed the worth has to lie between the sum of what always stands
    /// there and that of everything, and what may be missing may make it smaller.
    /// </summary>
    private static (Fraction Most, bool MayBeLower)? Sums(Criterion line, Fraction worth, CheckScope scope)
    {
        if (Sheets.Of(line, scope) is { } sheets)
        {
            if (sheets.Count == 0) return null;
            var sums = sheets.Select(sheet => Total(line, sheet)).ToList();
            return (sums.Max(), sums.Any(sum => sum != sums[0]));
        }

        var least = Total(line, line.Criteria.Where(child => child.AppliesTo is null && child.InForce is null));
        var all = Total(line, line.Criteria);
        return (worth < least ? least : worth > all ? all : worth, least != all);
    }

    /// <summary>
    /// A worth that is lowered lowers those around it, up to the first line that rescales: who wrote "lower" on a part
    /// may have forgotten the total, whose bands then look at another scale.
    /// </summary>
    public static void CheckLowered(LinePart part, CheckScope scope)
    {
        var (line, spec) = (part.Line, part.Spec);
        if (line.Role != LineRole.Criterion || line.Take == Take.OneOf || line.LeftOut == LeftOut.Rescale) return;
        var lowered = line.Criteria.FirstOrDefault(child => child.WorthMayBeLower);
        bool mayLower = line.Criteria.Any(child => child.MayBeLeftOut) || line.WorthMayBeLower;
        line.WorthMayBeLower = mayLower || lowered is not null;
        // Where a criterion of its own may be left out, that it is not said is a mistake already.
        bool isUnsaid = spec.LeftOut is null && !mayLower && !scope.IsHole(spec.At, "leftOut");
        if (lowered is null || !isUnsaid) return;
        scope.Report(
            spec,
            DiagnosticCatalog.WorthLoweredBelow,
            spec.At,
            new DiagnosticArgument("code", lowered.Code.Value),
            new DiagnosticArgument("worth", line.Worth?.ToString() ?? ""));
    }

    /// <summary>Whether the applicable worth is above 0 whatever is left out; its criteria were asked before.</summary>
    public static bool IsNeverZero(Criterion line, CheckScope scope)
    {
        // A criterion without a worth is a mistake of its own.
        if (line.Worth is not { Sign: > 0 }) return line.Worth is null && line.Role == LineRole.Criterion;
        if (line.IsLeaf || line.LeftOut == LeftOut.Rescale) return true;
        // Where nothing is left the worth that is written applies.
        bool HasWorth(Criterion child) => scope.LinesWithWorth.Contains(child.Index);
        return line.Criteria.All(HasWorth)
            || line.Criteria.Any(child => HasWorth(child) && !scope.LinesThatMayBeAbsent.Contains(child.Index));
    }

    private static Fraction Total(Criterion line, IEnumerable<Criterion> sheet)
    {
        var worths = sheet.Select(child => child.Worth!.Value.Exact).ToList();
        if (worths.Count == 0) return Fraction.Zero;
        return line.Take == Take.Sum ? worths.Aggregate((a, b) => a + b) : worths.Max();
    }
}
