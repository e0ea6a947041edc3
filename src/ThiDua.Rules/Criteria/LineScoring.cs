using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// The eight steps of a line, in two phases: its base needs its criteria only, the rest its bonuses and deductions.
/// </summary>
internal static class LineScoring
{
    /// <summary>Steps 3 and 4: what marking or criteria give, and the policy for what is not applicable.</summary>
    public static void ScoreBase(Criterion line, LineState[] states, Facts facts)
    {
        var state = states[line.Index];
        if (!state.IsOnSheet) return;
        (state.Rescaling, state.IsReplaced) = (Answer.Zero, false);
        if (line.Take == Take.OneOf && line.Criteria.Count > 0) ScoreOneOf(line, states, facts);
        else if (!line.IsLeaf) ScoreParent(line, states);
        else ScoreLeaf(line, states, facts);
        ApplyPolicy(line, state);
    }

    /// <summary>
    /// Steps 5 to 8: bonuses, deductions, limits, rounding; then the condition of a bonus or deduction.
    /// </summary>
    public static void ScorePoints(Criterion line, LineState[] states, Facts facts)
    {
        var state = states[line.Index];
        if (!state.IsOnSheet) return;
        var bonuses = On(line.Bonuses, states);
        var deductions = On(line.Deductions, states);
        var gained = OfCriteria(line, states, s => s.Gained);
        var deducted = OfCriteria(line, states, s => s.Deducted);
        state.Gained = Sum([.. gained, .. bonuses.Select(s => s.Points)]);
        state.Deducted = Sum([.. deducted, .. deductions.Select(s => s.Points)]);
        var signed = deductions.Select(s => MeasureScoring.Map(s.Points, Ranges.Negate));
        state.Sum = WithMore(state.Base, [.. bonuses.Select(s => s.Points), .. signed]);
        state.Limited = Limit(state.Sum, line, WorthOf(line.Nearest, states));
        state.Points = line.Round is { } rounding
            ? MeasureScoring.Map(state.Limited, range => Ranges.Round(range, rounding))
            : state.Limited;
        if (line.When is not null) ApplyCondition(line.When, state, facts);
    }

    /// <summary>
    /// The sum of answers; those that are not applicable are left out, and what may be counts from 0.
    /// </summary>
    public static Answer Sum(IReadOnlyCollection<Answer> answers)
    {
        FractionSum least = default, greatest = default;
        bool noLeast = false, noGreatest = false, pending = false;
        foreach (var answer in answers)
        {
            if (answer.IsNotApplicable) continue;
            pending |= answer.IsPending;
            var range = answer.IsPending && answer.MayBeNotApplicable
                ? Ranges.Hull(answer.Range, Interval<Fraction>.Single(Fraction.Zero))
                : answer.Range;
            if (range.Least is { } low) least.Add(low);
            else noLeast = true;
            if (range.Greatest is { } high) greatest.Add(high);
            else noGreatest = true;
        }

        return pending
            ? Answer.Pending(
                Ranges.Of(noLeast ? null : least.Total, noGreatest ? null : greatest.Total),
                false,
                Answer.Merge(answers.Where(a => a.IsPending)))
            : Answer.Number(least.Total);
    }

    /// <summary>Base, bonuses and deductions; where there is no base there is nothing to add to.</summary>
    private static Answer WithMore(Answer start, IReadOnlyCollection<Answer> more)
    {
        if (start.IsNotApplicable || more.Count == 0) return start;
        if (!start.MayBeNotApplicable) return Sum([start, .. more]);
        var sum = Sum([TableScoring.Without(start), .. more]);
        return Answer.Pending(sum.Range, true, Answer.Merge([start, .. more]));
    }

    /// <summary>What was gained or deducted inside a line that is left out counts for nothing.</summary>
    private static Answer Inside(LineState line, Answer amount) => line.Points.IsNotApplicable ? line.Points
        : line.Points.MayBeNotApplicable
            ? Answer.Pending(amount.Range, true, Answer.Merge([amount, line.Points]))
            : amount;

    /// <summary>What was gained or deducted inside the criteria; of candidates only one counts.</summary>
    private static IEnumerable<Answer> OfCriteria(
        Criterion line, LineState[] states, System.Func<LineState, Answer> amount)
    {
        if (states[line.Index].Candidates is not { Count: > 1 } several)
        {
            ValueList<Criterion> only = states[line.Index].Candidates is [var one] ? [one] : line.Criteria;
            return On(only, states).Select(s => Inside(s, amount(s)));
        }

        var all = several.Select(one => states[one.Index]).Select(s => Inside(s, amount(s))).ToList();
        return [TableScoring.Hull(all, states[line.Index].Choosing)];
    }

    private static void ScoreLeaf(Criterion line, LineState[] states, Facts facts)
    {
        var state = states[line.Index];
        if (line.Role == LineRole.Criterion) state.Worth = Answer.Number(line.Worth?.Exact ?? Fraction.Zero);
        state.Base = line.Marking is null
            ? Answer.Zero
            : AmountScoring.Score(line.Marking, facts, WorthOf(line.Nearest, states));
    }

    private static void ScoreParent(Criterion line, LineState[] states)
    {
        var state = states[line.Index];
        var children = On(line.Criteria, states);
        var left = children.Where(child => !child.Points.IsNotApplicable).ToList();
        if (left.Count == 0)
        {
            state.Base = Answer.NotApplicable;
            state.Worth = line.Role == LineRole.Criterion
                ? Answer.Number(line.Worth?.Exact ?? Fraction.Zero)
                : Answer.Zero;
            return;
        }

        var points = left.Select(child => child.Points).ToList();
        bool allMayBeLeftOut = points.All(p => p.MayBeNotApplicable);
        state.Base = points.Count == 1 ? TableScoring.Without(points[0])
            : line.Take == Take.Sum ? Sum(points) : Greatest(points);
        if (allMayBeLeftOut) state.Base = Answer.Pending(state.Base.Range, true, Answer.Merge(points));
        if (line.Role == LineRole.Criterion) ScoreWorth(line, state, left);
    }

    /// <summary>
    /// Of criteria of which one alone may be filled in that one counts. What the others could have given stays a part
    /// of the worth.
    /// </summary>
    private static void ScoreOneOf(Criterion line, LineState[] states, Facts facts)
    {
        var state = states[line.Index];
        state.Base = OneOfScoring.Score(line, states, facts);
        if (line.Role != LineRole.Criterion) return;
        var written = Answer.Number(line.Worth?.Exact ?? Fraction.Zero);
        var worths = line.Criteria.Where(child => states[child.Index].IsOnSheet)
            .Select(child => child.Worth?.Exact ?? Fraction.Zero)
            .ToList();
        state.Worth = written;
        if (worths.Count == 0) return;
        var applicable = Answer.Number(worths.Max() + line.WorthBeyond);
        if (line.LeftOut == LeftOut.Rescale) RescaleScoring.Score(state, applicable);
        else state.Worth = applicable;
    }

    private static void ScoreWorth(Criterion line, LineState state, List<LineState> left)
    {
        // What may be left out may take its worth along.
        var worths = left.Select(child => child.Points.MayBeNotApplicable
            ? Answer.Pending(
                Ranges.Hull(child.Worth.Range, Interval<Fraction>.Single(Fraction.Zero)), false, child.Points.Waiting)
            : child.Worth).ToList();
        var present = line.Take == Take.Sum ? Sum(worths) : Greatest(worths);
        var applicable = Sum([AtLeastOne(present, left), Answer.Number(line.WorthBeyond)]);
        var written = Answer.Number(line.Worth?.Exact ?? Fraction.Zero);
        if (line.LeftOut != LeftOut.Rescale)
        {
            // Where nothing is left the worth is the one that is written.
            state.Worth = left.TrueForAll(child => child.Points.MayBeNotApplicable)
                ? TableScoring.Hull([applicable, written], PendingReasons.Of(left.Select(child => child.Points)))
                : applicable;
            return;
        }

        state.Worth = written;
        if (line.Take != Take.Sum || !RescaleScoring.TryEach(line, state, left))
            RescaleScoring.Score(state, applicable);
    }

    /// <summary>Where all may be left out, the worth that counts is that of one at least: without any there is no
    /// base.</summary>
    private static Answer AtLeastOne(Answer worth, List<LineState> left)
    {
        if (worth.IsValue || left.Any(child => !child.Points.MayBeNotApplicable)) return worth;
        var least = left.Select(child => child.Worth.Least ?? Fraction.Zero).Min();
        return Answer.Pending(Ranges.Of(least, worth.Greatest), false, worth.Waiting);
    }

    private static void ApplyPolicy(Criterion line, LineState state)
    {
        if (!state.Base.MayBeNotApplicable || line.IfNotApplicable is not { } policy) return;
        if (policy.Policy == NotApplicablePolicy.LeaveOut) return;
        var instead = policy.Policy switch
        {
            NotApplicablePolicy.Full => state.Worth,
            NotApplicablePolicy.Zero => Answer.Zero,
            NotApplicablePolicy.Points => Answer.Number(policy.Points),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        state.IsReplaced = state.Base.IsNotApplicable;
        state.Base = state.IsReplaced
            ? instead
            : TableScoring.Hull([TableScoring.Without(state.Base), instead], state.Base.Waiting);
    }

    /// <summary>Step 7: inside the limits of the line.</summary>
    public static Answer Limit(Answer sum, Criterion line, Answer worth)
    {
        if (sum.IsNotApplicable) return sum;
        if (line.AtMost.Kind != PointsOrWorthKind.None)
        {
            var most = AmountScoring.Of(line.AtMost, worth);
            sum = MeasureScoring.Make(Ranges.Least(sum.Range, most.Range), [sum, most]);
        }

        if (line.AtLeast.Kind == PointsOrWorthKind.None) return sum;
        var least = AmountScoring.Of(line.AtLeast, worth);
        return MeasureScoring.Make(Ranges.Greatest(sum.Range, least.Range), [sum, least]);
    }

    private static void ApplyCondition(Condition when, LineState state, Facts facts)
    {
        state.When = ConditionScoring.Score(when, facts);
        if (state.When.IsYes) return;
        if (state.When.IsNo)
        {
            state.Points = Answer.Zero;
            return;
        }

        var zero = Interval<Fraction>.Single(Fraction.Zero);
        var hull = state.Points.IsNotApplicable ? zero : Ranges.Hull(state.Points.Range, zero);
        state.Points = Answer.Pending(hull, state.Points.MayBeNotApplicable, Answer.Merge([state.When, state.Points]));
    }

    /// <summary>The greatest of answers; one that may be left out cannot be relied on, unless all may.</summary>
    private static Answer Greatest(List<Answer> answers)
    {
        var all = answers.Select(a => a.Range).Aggregate(Ranges.Greatest);
        var sure = answers.Where(a => !a.MayBeNotApplicable).Select(a => a.Range).ToList();
        var least = (sure.Count > 0
            ? sure.Aggregate(Ranges.Greatest)
            : answers.Select(a => a.Range).Aggregate(Ranges.Hull)).Least;
        return Answer.Pending(Ranges.Of(least, all.Greatest), false, Answer.Merge(answers));
    }

    private static Answer WorthOf(Criterion line, LineState[] states) => states[line.Index].Worth;

    private static List<LineState> On(ValueList<Criterion> lines, LineState[] states) =>
        lines.Select(line => states[line.Index]).Where(state => state.IsOnSheet).ToList();
}
