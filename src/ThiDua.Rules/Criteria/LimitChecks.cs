using System;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// The limits of a line: what is written, what follows from "bounds", and that they make sense together.
/// </summary>
internal static class LimitChecks
{
    public static void Check(LinePart part, bool bounded, CheckScope scope)
    {
        var (line, spec) = (part.Line, part.Spec);
        var least = scope.Pick(spec.AtLeast, limit => limit);
        var most = scope.Pick(spec.AtMost, limit => limit);
        bool criterion = line.Role == LineRole.Criterion && part.Parent is not null;
        line.AtLeast = least ?? (criterion && bounded || line.Role != LineRole.Criterion
            ? PointsOrWorth.Zero
            : PointsOrWorth.None);
        line.AtMost = most ?? (criterion && bounded ? PointsOrWorth.Worth : PointsOrWorth.None);
        // A bonus never takes, a deduction never gives.
        if (line.Role != LineRole.Criterion
            && (line.AtLeast.Kind == PointsOrWorthKind.None || line.AtLeast.Value.Sign < 0))
        {
            line.AtLeast = PointsOrWorth.Zero;
        }

        bool isNeverBelow0 = line.AtLeast is { Kind: PointsOrWorthKind.Points, Value.Sign: >= 0 };
        if (isNeverBelow0) scope.LinesNeverBelow0.Add(line.Index);
        line.LimitReadings = [.. scope.ReadingsOf(spec.AtLeast), .. scope.ReadingsOf(spec.AtMost)];
        bool areTurned = AreTurned(part, scope);
        CheckGrid(spec.AtLeast, least, "atLeast", part, scope);
        CheckGrid(spec.AtMost, most, "atMost", part, scope);
        if (spec.AtMost is null && line.AtMost.Kind == PointsOrWorthKind.Share)
            CheckGrid(line.AtMost, line.AtMost, "worth", part, scope);
        if (!areTurned) CheckCap(part, scope);
    }

    private static bool AreTurned(LinePart part, CheckScope scope)
    {
        var (line, spec) = (part.Line, part.Spec);
        if (Number(line.AtLeast, line) is not { } least || Number(line.AtMost, line) is not { } most || least <= most)
            return false;
        scope.Report(
            DiagnosticCatalog.LimitsTurned,
            part.Spec.At.Property(part.Spec.AtMost is null ? "atLeast" : "atMost"),
            new DiagnosticArgument("least", least.ToString()),
            new DiagnosticArgument("most", most.ToString()),
            spec.AtLeast is null
                ? new("mend", "Raise \"atMost\"", "Hãy tăng \"atMost\"")
                : spec.AtMost is null ? new("mend", "Lower \"atLeast\"", "Hãy giảm \"atLeast\"")
                : new DiagnosticArgument("mend", "Exchange them or mend one", "Hãy đổi chỗ hoặc sửa lại"));
        return true;
    }

    /// <summary>Limits lie on the grid of the rounding: then it does not matter which of the two comes first.</summary>
    private static void CheckGrid(
        ByReading<PointsOrWorth>? written, PointsOrWorth? limit, string property, LinePart part, CheckScope scope)
    {
        if (part.Line.Round is not { } rounding || written is null || limit is null) return;
        if (Number(limit, part.Line) is not { } number || number.Round(rounding) == number) return;
        scope.Report(
            DiagnosticCatalog.LimitOffGrid,
            part.Spec.At.Property(property),
            new DiagnosticArgument("limit", number.ToString()),
            new DiagnosticArgument("decimals", rounding.Decimals));
    }

    /// <summary>The same of the worths that apply where something is left out; all lines were checked before.</summary>
    public static void CheckLowered(LinePart part, LowerWorths worths, CheckScope scope)
    {
        if (part.Line.Round is not { } rounding || part.Line.Nearest.Worth is not { } written) return;
        Check(part.Line.AtLeast, "atLeast");
        Check(part.Line.AtMost, part.Spec.AtMost is null ? "worth" : "atMost");

        void Check(PointsOrWorth share, string property)
        {
            // What is wrong of the written worth was told.
            if (share.Kind != PointsOrWorthKind.Share || !IsOn(share.Value * written.Exact)) return;
            var wrong = worths.Of(part.Line.Nearest).Where(worth => !IsOn(share.Value * worth)).ToList();
            if (wrong.Count == 0) return;
            scope.Report(
                DiagnosticCatalog.LoweredLimitOffGrid,
                part.Spec.At.Property(property),
                new DiagnosticArgument("limit", (share.Value * wrong.Max()).ToString()),
                new DiagnosticArgument("decimals", rounding.Decimals));
        }

        bool IsOn(Fraction number) => number.Round(rounding) == number;
    }

    private static void CheckCap(LinePart part, CheckScope scope)
    {
        var line = part.Line;
        if (line.Role == LineRole.Criterion
            || line.Marking is not Amount.Each { Points: { Kind: PointsOrWorthKind.Points } each })
        {
            return;
        }

        if (Number(line.AtMost, line) is not { } cap || cap >= each.Value) return;
        scope.Report(
            part.Spec,
            DiagnosticCatalog.CapBelowStep,
            part.Spec.At.Property("atMost"),
            new DiagnosticArgument("cap", cap.ToString()),
            new DiagnosticArgument("each", each.Value.ToString()));
    }

    /// <summary>The limit as a number, where it is known before any input.</summary>
    private static Fraction? Number(PointsOrWorth limit, Criterion line) => limit.Kind switch
    {
        PointsOrWorthKind.Points => limit.Value,
        PointsOrWorthKind.Share => line.Nearest.Worth is { } worth ? limit.Value * worth.Exact : null,
        PointsOrWorthKind.None => null,
        _ => throw new ArgumentOutOfRangeException(nameof(limit)),
    };
}
