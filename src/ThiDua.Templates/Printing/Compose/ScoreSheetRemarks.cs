using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>
/// What stands beside a row of a score sheet, so that whoever adds up finds its points: what was taken and given that
/// has no row, what was rescaled, limited and rounded, and what is counted instead of the rows below.
/// </summary>
internal sealed class ScoreSheetRemarks
{
    private readonly Evaluation _result;
    private readonly ScoreSheetSteps _steps;

    public ScoreSheetRemarks(Evaluation result)
    {
        _result = result;
        _steps = new ScoreSheetSteps(result);
    }

    /// <summary>The remarks of a row.</summary>
    /// <param name="line">The line of the row.</param>
    /// <param name="unseen">The bonuses and deductions of the line that have no row.</param>
    public IReadOnlyList<ScoreSheetRemark> Of(Criterion line, IEnumerable<Criterion> unseen)
    {
        var result = _result.Line(line.Code);
        if (result.Points.IsNotApplicable) return [];
        var beside = unseen.Where(one => IsAddedTo(one) && HasActed(one)).Select(Named).ToList();
        if (!result.Points.IsValue) return beside;
        return line.Criteria.Count > 0
            ? [.. Instead(line), .. beside, .. Changes(line)]
            : OfLeaf(result, beside);
    }

    /// <summary>What changes the sum of a section that has no row, besides what is added and taken away.</summary>
    public IReadOnlyList<ScoreSheetRemark> OfSection(Criterion section) =>
        _result.Line(section.Code).Points.IsValue ? [.. Instead(section), .. Changes(section)] : [];

    /// <summary>Whether a bonus or deduction gave or took something, or still may.</summary>
    public bool HasActed(Criterion line) => _result.Line(line.Code) is { IsOnSheet: true } result
        && !(result.Points.TryGetValue(out var points) && points.Sign == 0) && !result.Points.IsNotApplicable;

    /// <summary>The points of a bonus or deduction, or of a part of it, with the sign they have in the total.</summary>
    public static Points Signed(Criterion line, Points points) => IsTaken(line) ? points.Negate() : points;

    /// <summary>What is added on the sheets of several givers was counted there.</summary>
    private bool IsAddedTo(Criterion line) =>
        _steps.Of(line) is not null || !_result.Line(line.Parent!.Code).Points.IsValue;

    private ScoreSheetRemark Named(Criterion line)
    {
        var result = _result.Line(line.Code);
        return result.Points.TryGetValue(out var points)
            ? new(line.Title, Signed(line, points))
            : new(line.Title, null) { Open = Numbers.Of(result.Points, result.Possible) };
    }

    /// <summary>
    /// A row without rows below it: with what it began, where that is not its worth and something came to it. What only
    /// rounds it is seen in its points.
    /// </summary>
    private List<ScoreSheetRemark> OfLeaf(LineResult result, List<ScoreSheetRemark> beside)
    {
        var own = Base(result.Line);
        // That it does not apply is told in any case, how many points that gives only where they are not seen.
        var inWords = own.Where(part => part.Step.Value == "line.policy")
            .Select(part => ScoreSheetChange.Of(part) with { Value = null }).ToList();
        bool isLimited = _steps.OwnParts(result.Line).Any(part => part.Step.Value == "line.limit");
        if (beside.Count == 0 && !isLimited) return inWords;
        var changes = Changes(result.Line);
        if (StartOf(own) is not { } start) return [.. inWords, .. beside, .. changes];
        bool isWorth = !IsExtra(result.Line) && result.Worth.TryGetValue(out var worth) && worth == start;
        if (isWorth) return [.. inWords, .. beside, .. changes];
        // Numbers without end help nobody to add up where only a limit acts.
        if (beside.Count == 0 && !start.IsDecimal)
            return [.. inWords, .. changes.Select(one => one with { Value = null })];
        var begun = inWords.Count > 0 ? inWords[0] : new ScoreSheetRemark("Mức điểm", null);
        return [begun with { Value = start, IsBase = true }, .. beside, .. changes];
    }

    /// <summary>With how many points a line begins; null while that is open.</summary>
    private static Points? StartOf(List<Explanation> own)
    {
        var sum = Points.Zero;
        foreach (var part in own)
        {
            if (part.Value is not StepValue.Number number) return null;
            sum += Points.From(number.Value);
        }

        return sum;
    }

    private List<Explanation> Base(Criterion line) =>
        _steps.OwnParts(line).Where(part => !ScoreSheetChange.IsChange(part)).ToList();

    private IReadOnlyList<ScoreSheetRemark> Changes(Criterion line) => ScoreSheetRemark.Readable(
        [.. _steps.OwnParts(line).Where(ScoreSheetChange.IsChange).Select(ScoreSheetChange.Of)]);

    /// <summary>
    /// What is counted in the place of the rows below: a policy, the sheets of givers, one row of several.
    /// </summary>
    private IEnumerable<ScoreSheetRemark> Instead(Criterion line)
    {
        var own = Base(line);
        bool isByGivers = own.Exists(part => part.Step.Value == "line.together");
        if (!isByGivers && Uncounted(line) is { } uncounted) yield return uncounted;
        foreach (var part in own)
            yield return ScoreSheetChange.Of(part) with { IsBase = isByGivers };
    }

    /// <summary>The points that stand in the rows below and are not counted; open while some of them are.</summary>
    private ScoreSheetRemark? Uncounted(Criterion line)
    {
        var sum = Points.Zero;
        bool isOpen = false;
        foreach (var one in line.Criteria.Where(one => !_steps.IsCounted(one)))
        {
            var left = _result.Line(one.Code);
            if (!left.IsOnSheet) continue;
            isOpen |= left.Points.IsPending && line.Criteria.Count > 1 && _steps.Of(one) is not null;
            if (left.Points.TryGetValue(out var points)) sum += Signed(one, points);
        }

        if (sum.Sign == 0 && !isOpen) return null;
        return new(WhyUncounted(_steps.Of(line)), isOpen ? null : sum.Negate());
    }

    private static string WhyUncounted(Explanation? line)
    {
        bool isUnmet = line?.From.Any(part =>
            part.Step.Value == "line.when" && part.Value is StepValue.YesNo { IsYes: false }) == true;
        if (isUnmet) return "Không thuộc trường hợp được tính";
        return line?.Step.Value == "line.greatest" ? "Chỉ tính mục cao nhất" : "Chỉ tính một mục";
    }

    /// <summary>Whether a line is a bonus or a deduction, or stands in one.</summary>
    public static bool IsExtra(Criterion line) =>
        line.Role != LineRole.Criterion || (line.Parent is { } parent && IsExtra(parent));

    /// <summary>What is taken from something that is taken is given back.</summary>
    private static bool IsTaken(Criterion line) =>
        line.Parent is { } parent && IsTaken(parent) != parent.Deductions.Contains(line);
}
