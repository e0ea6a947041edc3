using System.Diagnostics;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Answers as the values of steps.</summary>
internal static class AnswerExplaining
{
    private static readonly MeasureType PointsType = MeasureType.Number(NumberUnit.Points, null);

    public static StepValue Points(Answer answer) => Explain(answer, PointsType);

    public static StepValue Explain(Answer answer, MeasureType type) => answer.Status switch
    {
        GivenStatus.NotApplicable => new StepValue.NotApplicable(),
        GivenStatus.Value => Known(answer, type),
        GivenStatus.Pending => Pending(answer, type),
        _ => throw new UnreachableException(),
    };

    private static StepValue Known(Answer answer, MeasureType type)
    {
        if (type.IsDate) return new StepValue.OnDate(DayNumber.ToDate(answer.Value));
        if (type.IsYesNo) return new StepValue.YesNo(answer.IsYes);
        if (type.Levels is { } levels) return new StepValue.OfLevel(levels.Levels[Bits.Lowest(answer.Options)]);
        return new StepValue.Number(answer.Value, type.Unit);
    }

    private static StepValue Pending(Answer answer, MeasureType type)
    {
        bool mayBeNot = answer.MayBeNotApplicable;
        if (type.IsDate) return new StepValue.PendingDate(DayNumber.ToDates(answer.Range), mayBeNot, answer.Reasons);
        if (type.IsYesNo) return new StepValue.PendingYesNo(mayBeNot, answer.Reasons);
        return type.Levels is { } levels
            ? new StepValue.PendingLevel(levels.In(answer.Options), mayBeNot, answer.Reasons)
            : new StepValue.PendingNumber(answer.Range, type.Unit, mayBeNot, answer.Reasons);
    }
}
