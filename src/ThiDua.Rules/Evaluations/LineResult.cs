using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>What one line came to (kết quả của một dòng).</summary>
public sealed record LineResult
{
    internal LineResult(Criterion line, LineState state)
    {
        Line = line;
        IsOnSheet = state.IsOnSheet;
        Points = ToPoints(state.IsOnSheet ? state.Points : Answer.NotApplicable);
        Possible = Range(state.Points);
        MayBeNotApplicable = !state.IsOnSheet || state.Points.MayBeNotApplicable;
        Worth = ToPoints(state.IsOnSheet ? state.Worth : Answer.NotApplicable);
    }

    /// <summary>The line.</summary>
    public Criterion Line { get; }

    /// <summary>Whether it stands on the sheet of the unit (có trên phiếu chấm).</summary>
    public bool IsOnSheet { get; }

    /// <summary>
    /// Its points (điểm chấm): a value, not applicable, or pending; those of a deduction are not negative.
    /// </summary>
    public Given<Points> Points { get; }

    /// <summary>The points that are still possible; for a value only that one.</summary>
    public Interval<Points> Possible { get; }

    /// <summary>Whether it is, or may still turn out, not applicable: left out of the sheet (không áp dụng).</summary>
    public bool MayBeNotApplicable { get; }

    /// <summary>The worth that applies (điểm chuẩn áp dụng); 0 for bonuses and deductions.</summary>
    public Given<Points> Worth { get; }

    internal static Given<Points> ToPoints(Answer answer) => answer.Status switch
    {
        GivenStatus.Value => Given.Of(Values.Points.From(answer.Value)),
        GivenStatus.NotApplicable => Given<Points>.NotApplicable,
        _ => Given<Points>.WaitingFor(answer.Waiting.ToList),
    };

    internal static Interval<Points> Range(Answer answer) => answer.IsNotApplicable ? default : Interval<Points>.Of(
        answer.Least is { } least ? Values.Points.From(least) : null,
        true,
        answer.Greatest is { } greatest ? Values.Points.From(greatest) : null,
        true);
}
