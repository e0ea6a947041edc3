using System.Collections.Generic;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>What the steps of one line came to.</summary>
internal sealed class LineState
{
    /// <summary>Whether the line stands on the sheet of the unit.</summary>
    public bool IsOnSheet { get; set; } = true;

    /// <summary>After step 4: what marking or criteria give.</summary>
    public Answer Base { get; set; } = Answer.Zero;

    /// <summary>What rescaling added to the base.</summary>
    public Answer Rescaling { get; set; } = Answer.Zero;

    /// <summary>
    /// Where one criterion alone may be filled in: the one that is, or all that still may be, or those that are and
    /// should not all be; null for other lines.
    /// </summary>
    public IReadOnlyList<Criterion>? Candidates { get; set; }

    /// <summary>Why it is open which candidate counts; empty where it is not.</summary>
    public ValueList<PendingReason> Choosing { get; set; } = ValueList<PendingReason>.Empty;

    /// <summary>Whether more than one criterion is filled in where one alone may be.</summary>
    public bool IsFilledTwice { get; set; }

    /// <summary>Whether the base was not applicable and a policy replaced it.</summary>
    public bool IsReplaced { get; set; }

    /// <summary>The applicable worth; 0 for bonuses and deductions.</summary>
    public Answer Worth { get; set; } = Answer.Zero;

    /// <summary>After step 6: with bonuses and deductions, before limits.</summary>
    public Answer Sum { get; set; } = Answer.Zero;

    /// <summary>After step 7: inside the limits.</summary>
    public Answer Limited { get; set; } = Answer.Zero;

    /// <summary>After step 8, and after <c>when</c>: the points of the line.</summary>
    public Answer Points { get; set; } = Answer.Zero;

    /// <summary>Whether a bonus or deduction counts; null when the line has no condition.</summary>
    public Answer? When { get; set; }

    /// <summary>The outermost deductions below.</summary>
    public Answer Deducted { get; set; } = Answer.Zero;

    /// <summary>The outermost bonuses below.</summary>
    public Answer Gained { get; set; } = Answer.Zero;

    /// <summary>What a measure may ask of the line.</summary>
    public Answer Ask(ResultAsk ask) => !IsOnSheet ? Answer.NotApplicable : ask switch
    {
        ResultAsk.Points => Points,
        ResultAsk.Worth => Worth,
        ResultAsk.Share => Share,
        ResultAsk.Deducted => Deducted,
        ResultAsk.Gained => Gained,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Answer Share
    {
        get
        {
            if (Points.IsNotApplicable || (Worth.IsValue && Worth.Value.IsZero)) return Answer.NotApplicable;
            bool mayBeZero = Worth.Range.Contains(Fraction.Zero);
            var range = Ranges.Quotient(Points.Range, Worth.Range);
            return mayBeZero
                ? Answer.Pending(range, true, Answer.Merge([Points, Worth]))
                : MeasureScoring.Make(range, [Points, Worth]);
        }
    }
}
