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
        (state.Rescaling, state.IsReplaced, state.Cases) = (Answer.Zero, false, null);
        state.HasWorth = line.Role == LineRole.Criterion;
        if (line.Take == Take.OneOf && line.Criteria.Count > 0) ScoreOneOf(line, states, facts);
        else if (!line.IsLeaf) ParentScoring.Score(line, states);
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
        state.Gained = SumInside(line, states, s => s.Gained, bonuses);
        state.Deducted = SumInside(line, states, s => s.Deducted, deductions);
        var more = new List<Answer>(bonuses.Count + deductions.Count);
        foreach (var bonus in bonuses) more.Add(bonus.Points);
        foreach (var deduction in deductions) more.Add(MeasureScoring.Map(deduction.Points, Ranges.Negate));
        if (state.Cases is { } cases) Finish(line, state, cases, more);
        else Finish(line, state, more, WorthOf(line.Nearest, states));
        if (line.When is not null) ApplyCondition(line.When, state, facts);
    }

    /// <summary>Steps 5 to 8 of a line whose worth is known: what is added, limits, rounding.</summary>
    private static void Finish(Criterion line, LineState state, List<Answer> more, Answer worth)
    {
        state.Sum = WithMore(state.Base, more);
        state.Limited = Limit(state.Sum, line, worth);
        state.Points = line.Round is { } rounding
            ? MeasureScoring.Map(state.Limited, range => Ranges.Round(range, rounding))
            : state.Limited;
        state.IsLimited = state.Limited.Range != state.Sum.Range;
    }

    /// <summary>The same where criteria may be left out: for each way, inside the worth that applies then.</summary>
    private static void Finish(Criterion line, LineState state, LineCases cases, List<Answer> more)
    {
        var added = Sum(more);
        var sums = cases.Map(one => Ranges.Sum(one.Points, added.Range));
        var limited = sums.Map(one => Limit(one.Points, line, one.Worth));
        var rounded = line.Round is { } rounding ? limited.Map(one => Ranges.Round(one.Points, rounding)) : limited;
        // A base that is the same in all ways may be held against different worths: then these are waited for.
        bool isByWorth = limited.Applicable.Any(one => one.Points != limited.Applicable[0].Points);
        var waiting = Answer.Merge(isByWorth ? [state.Base, state.Worth, .. more] : [state.Base, .. more]);
        state.Sum = sums.Points(waiting);
        state.Limited = limited.Points(waiting);
        (state.Points, state.Cases) = (rounded.Points(waiting), rounded);
        state.IsLimited = sums.Applicable.Zip(limited.Applicable, (a, b) => a.Points != b.Points).Any(acts => acts);
    }

    /// <summary>
    /// The sum of answers; those that are not applicable are left out, and what may be counts from 0.
    /// </summary>
    public static Answer Sum(IReadOnlyCollection<Answer> answers)
    {
        if (answers.Count == 0) return Answer.Zero;
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
    private static Answer WithMore(Answer start, List<Answer> more)
    {
        if (start.IsNotApplicable || more.Count == 0) return start;
        if (!start.MayBeNotApplicable) return Sum([start, .. more]);
        var sum = Sum([TableScoring.Without(start), .. more]);
        return Answer.Pending(sum.Range, true, Answer.Merge([start, .. more]));
    }

    /// <summary>What was gained or deducted: inside the criteria, and by bonuses or deductions of the line.</summary>
    private static Answer SumInside(
        Criterion line, LineState[] states, System.Func<LineState, Answer> amount, List<LineState> own)
    {
        var all = OfCriteria(line, states, amount);
        foreach (var one in own) all.Add(one.Points);
        return Sum(all);
    }

    /// <summary>What was gained or deducted inside the criteria; of candidates only one counts.</summary>
    private static List<Answer> OfCriteria(
        Criterion line, LineState[] states, System.Func<LineState, Answer> amount)
    {
        if (states[line.Index].Candidates is not { Count: > 1 } several)
        {
            ValueList<Criterion> only = states[line.Index].Candidates is [var one] ? [one] : line.Criteria;
            return On(only, states).ConvertAll(s => s.Inside(amount(s)));
        }

        var all = several.Select(one => states[one.Index]).Select(s => s.Inside(amount(s))).ToList();
        return [TableScoring.Hull(all, states[line.Index].Choosing)];
    }

    private static void ScoreLeaf(Criterion line, LineState[] states, Facts facts)
    {
        var state = states[line.Index];
        state.Worth = ParentScoring.Written(line);
        state.Base = line.Marking is null
            ? Answer.Zero
            : AmountScoring.Score(line.Marking, facts, WorthOf(line.Nearest, states));
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
        var worths = line.Criteria.Where(child => states[child.Index].IsOnSheet)
            .Select(child => child.Worth?.Exact ?? Fraction.Zero)
            .ToList();
        state.Worth = ParentScoring.Written(line);
        if (worths.Count == 0) return;
        var applicable = worths.Max() + line.WorthBeyond;
        if (line.LeftOut == LeftOut.Rescale) RescaleScoring.Score(state, applicable);
        else state.Worth = Answer.Number(applicable);
    }

    private static void ApplyPolicy(Criterion line, LineState state)
    {
        if (!state.Base.MayBeNotApplicable || line.IfNotApplicable is not { } policy) return;
        if (policy.Policy == NotApplicablePolicy.LeaveOut) return;
        var written = ParentScoring.Written(line);
        var instead = policy.Policy switch
        {
            NotApplicablePolicy.Full => state.Cases is null ? state.Worth : written,
            NotApplicablePolicy.Zero => Answer.Zero,
            NotApplicablePolicy.Points => Answer.Number(policy.Points),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        state.IsReplaced = state.Base.IsNotApplicable;
        state.Base = state.IsReplaced
            ? instead
            : TableScoring.Hull([TableScoring.Without(state.Base), instead], state.Base.Waiting);
        state.Cases = state.Cases?.WithInstead(new LineCase(instead.Range, written.Range));
    }

    /// <summary>Step 7: inside the limits of the line.</summary>
    public static Answer Limit(Answer sum, Criterion line, Answer worth)
    {
        if (sum.IsNotApplicable) return sum;
        bool readsWorth = line.AtMost.Kind == PointsOrWorthKind.Share || line.AtLeast.Kind == PointsOrWorthKind.Share;
        return MeasureScoring.Make(Limit(sum.Range, line, worth.Range), readsWorth ? [sum, worth] : [sum]);
    }

    private static Interval<Fraction> Limit(Interval<Fraction> sum, Criterion line, Interval<Fraction> worth)
    {
        if (line.AtMost.Kind != PointsOrWorthKind.None) sum = Ranges.Least(sum, AmountScoring.Of(line.AtMost, worth));
        return line.AtLeast.Kind != PointsOrWorthKind.None
            ? Ranges.Greatest(sum, AmountScoring.Of(line.AtLeast, worth))
            : sum;
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

    private static Answer WorthOf(Criterion line, LineState[] states) => states[line.Index].Worth;

    private static List<LineState> On(ValueList<Criterion> lines, LineState[] states)
    {
        var on = new List<LineState>(lines.Count);
        foreach (var line in lines)
            if (states[line.Index] is { IsOnSheet: true } state) on.Add(state);

        return on;
    }
}
