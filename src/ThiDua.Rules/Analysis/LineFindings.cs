using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Worths that are never reached, limits that never act, conditions that are decided. A rule that many lines were given
/// is reported only if it holds for all of them.
/// </summary>
internal sealed class LineFindings
{
    private readonly FindingReport _report;
    private readonly LineReach[] _reaches;

    private LineFindings(FindingReport report, LineReach[] reaches)
    {
        _report = report;
        _reaches = reaches;
    }

    public static void Report(IReadOnlyList<LinePart> lines, LineReach[] reaches, FindingReport report)
    {
        var findings = new LineFindings(report, reaches);
        findings.Worths(lines);
        foreach (var part in lines) findings.Beyond(part);
        foreach (var same in lines.GroupBy(part => part.Line.Source.At))
        {
            var parts = same.ToList();
            findings.Limit(parts, "atLeast", parts[0].Spec.AtLeast is not null, line => line.AtLeast, r => r.LeastActs);
            findings.Limit(parts, "atMost", parts[0].Spec.AtMost is not null, line => line.AtMost, r => r.MostActs);
            findings.Condition(parts);
        }
    }

    /// <summary>A worth above a worth that is never reached is not reported again.</summary>
    private void Worths(IReadOnlyList<LinePart> lines)
    {
        var below = new bool[_reaches.Length];
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            var line = lines[i].Line;
            if (line.Role != LineRole.Criterion) continue;
            bool isFound = below[line.Index] || Worth(lines[i]);
            if (isFound && lines[i].Parent is { } parent) below[parent.Index] = true;
        }
    }

    /// <summary>
    /// More than the worth for what is marked: where no limit says that it is meant, and what was found shows it.
    /// </summary>
    private void Beyond(LinePart part)
    {
        var (line, reach) = (part.Line, _reaches[part.Line.Index]);
        bool isMeant = part.Spec.AtMost is not null || line.Role != LineRole.Criterion || line.Marking is null;
        if (isMeant || line.Worth is not { Sign: > 0 } worth || !reach.IsBeyondWorth) return;
        _report.Report(
            part.Spec,
            DiagnosticCatalog.WorthExceeded,
            line.Source.At,
            new DiagnosticArgument("worth", worth.ToString()),
            reach.Points?.Greatest is { } most
                ? new DiagnosticArgument("most", "up to " + Points.From(most), "đến " + Points.From(most))
                : new DiagnosticArgument("most", "without an end", "không giới hạn"));
        var beyond = new Aim.Inside(Interval<Fraction>.MoreThan(worth.Exact));
        var question = new RuleQuestion.OfLine(line.Index, LineStep.Points);
        _report.Prove(DiagnosticCatalog.WorthExceeded, line.Source.At, question, beyond);
    }

    private bool Worth(LinePart part)
    {
        var reach = _reaches[part.Line.Index];
        if (part.Line.Worth is not { Sign: > 0 } worth || reach.Points?.Greatest is not { } most
            || most >= worth.Exact) return false;
        _report.Report(
            part.Spec,
            DiagnosticCatalog.WorthNeverReached,
            part.Line.Source.At,
            new DiagnosticArgument("worth", worth.ToString()),
            new DiagnosticArgument("most", Points.From(most).ToString()));
        var points = new RuleQuestion.OfLine(part.Line.Index, LineStep.Points);
        _report.Approach(DiagnosticCatalog.WorthNeverReached, part.Line.Source.At, points, new Aim.Highest());
        return true;
    }

    private void Limit(
        List<LinePart> parts,
        string property,
        bool isWritten,
        System.Func<Criterion, PointsOrWorth> limit,
        System.Func<LineReach, bool> acts)
    {
        var reaches = parts.Select(part => _reaches[part.Line.Index]).Where(reach => reach.IsOnSheet).ToList();
        if (!isWritten || reaches.Count == 0 || reaches.Any(reach => acts(reach) || reach.Sum is null)) return;
        var written = limit(parts[0].Line);
        if (written.Kind == PointsOrWorthKind.None) return;
        // A deduction has the lower limit 0 whatever is written.
        if (property == "atLeast" && parts[0].Line.Role != LineRole.Criterion && written.Value.IsZero) return;
        string points = written.Kind == PointsOrWorthKind.Share ? "\"worth\"" : written.Value.ToString();
        var range = reaches.Select(reach => reach.Sum!.Value).Aggregate(Ranges.Hull);
        _report.Report(
            parts[0].Spec,
            DiagnosticCatalog.LimitNeverActs,
            parts[0].Line.Source.At,
            new DiagnosticArgument("limit", property),
            new DiagnosticArgument("points", points),
            new DiagnosticArgument("range", range.ToString()));
        var sum = new RuleQuestion.OfLine(parts.First(IsOnSheet).Line.Index, LineStep.Sum);
        Aim aim = property == "atMost" ? new Aim.Highest() : new Aim.Lowest();
        _report.Approach(DiagnosticCatalog.LimitNeverActs, parts[0].Line.Source.At, sum, aim);
    }

    private bool IsOnSheet(LinePart part) => _reaches[part.Line.Index].IsOnSheet;

    private void Condition(List<LinePart> parts)
    {
        var line = parts[0].Line;
        var reaches = parts.Select(part => _reaches[part.Line.Index]).ToList();
        bool isOn = reaches.Any(reach => reach.IsOnSheet);
        if (line.When is not null && isOn)
        {
            if (reaches.All(reach => !reach.CanBeYes)) Decided(parts[0], line.When, false);
            else if (reaches.All(reach => !reach.CanBeNo)) Decided(parts[0], line.When, true);
        }

        bool parentIsOn = parts.Any(part => part.Parent is null || _reaches[part.Parent.Index].IsOnSheet);
        if (line.AppliesTo is not null && line.InForce is null && !isOn
            && parentIsOn) Decided(parts[0], line.AppliesTo, false);
    }

    private void Decided(LinePart part, Condition condition, bool always)
    {
        _report.Report(part.Spec, DiagnosticCatalog.ConditionDecided, condition.Source.At, How(always));
        ConditionFindings.Approach(new Node(NodeKind.LinePoints, part.Line.Index), condition, always, _report);
    }

    public static DiagnosticArgument How(bool always) =>
        always ? new("how", "always", "luôn luôn") : new("how", "never", "không bao giờ");
}
