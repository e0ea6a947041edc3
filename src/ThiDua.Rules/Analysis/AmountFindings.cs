using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Amounts and ranges above the worth of the criterion they give to or take from: a limit would hide the slip of a
/// digit. A rule that many lines were given is reported only if it is too much for all of them.
/// </summary>
internal static class AmountFindings
{
    public static void Report(IReadOnlyList<LinePart> lines, FindingReport report)
    {
        if (lines.All(part => Beyond(part).Count == 0)) return; // as is usual
        foreach (var same in lines.GroupBy(part => part.Line.Source.At))
        {
            var parts = same.ToList();
            var found = parts.Select(Beyond).ToList();
            foreach (var (at, amount) in found[0])
            {
                if (!found.All(one => one.Any(other => other.At == at))) continue;
                var nearest = parts[0].Line.Nearest;
                report.Report(
                    parts[0].Spec,
                    DiagnosticCatalog.AmountBeyondWorth,
                    at,
                    new DiagnosticArgument("amount", amount.ToString()),
                    new DiagnosticArgument("worth", nearest.Worth!.Value.ToString()),
                    new DiagnosticArgument("line", nearest.Code.Value));
                var given = new RuleQuestion.OfLine(parts[0].Line.Index, LineStep.Base);
                var atLeast = new Aim.Inside(Interval<Fraction>.AtLeast(amount));
                report.Prove(DiagnosticCatalog.AmountBeyondWorth, at, given, atLeast);
            }
        }
    }

    private static List<(Place At, Fraction Amount)> Beyond(LinePart part)
    {
        var line = part.Line;
        bool mayBeMore = line.Role == LineRole.Criterion && part.Spec.AtMost is not null; // the author thought of it
        return line.Nearest.Worth is { } worth && line.Marking is { } marking && !mayBeMore && !AddsBonus(line)
            ? [.. Amounts(marking).Where(one => one.Amount > worth.Exact)]
            : [];
    }

    // A bonus is measured by no worth, nor is what is taken from it.
    private static bool AddsBonus(Criterion line)
    {
        for (var one = line; one.Role != LineRole.Criterion; one = one.Parent!)
            if (one.Role == LineRole.Bonus) return true;

        return false;
    }

    private static IEnumerable<(Place At, Fraction Amount)> Amounts(Amount marking) => marking switch
    {
        Amount.Fixed one => Number(one.Source.At, one.Points),
        Amount.Each each => Number(each.Source.At, each.Points),
        Amount.Table table => table.Rows.Rows.SelectMany(row => Amounts(row.Then)),
        Amount.Entered { Input.Range.Greatest: { } most } entered => [(entered.Source.At, most)],
        Amount.Entered or Amount.Proportional or Amount.Measured => [],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<(Place At, Fraction Amount)> Number(Place at, PointsOrWorth points) =>
        points.Kind == PointsOrWorthKind.Points ? [(at, points.Value)] : [];
}
