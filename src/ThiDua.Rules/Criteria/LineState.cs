using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>What the steps of one line came to.</summary>
internal sealed class LineState
{
    private Answer _points = Answer.Zero;

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

    /// <summary>Whether the line has a worth of its own, which bonuses and deductions have not.</summary>
    public bool HasWorth { get; set; }

    /// <summary>
    /// The ways in which it may turn out, each with its worth; null where one worth is sure, or no way is known.
    /// </summary>
    public LineCases? Cases { get; set; }

    /// <summary>After step 6: with bonuses and deductions, before limits.</summary>
    public Answer Sum { get; set; } = Answer.Zero;

    /// <summary>After step 7: inside the limits.</summary>
    public Answer Limited { get; set; } = Answer.Zero;

    /// <summary>Whether the limits hold anything back, in one of the ways at least.</summary>
    public bool IsLimited { get; set; }

    /// <summary>
    /// After step 8, and after <c>when</c>: the points of the line. Whoever sets them knows of no ways, unless he says
    /// so afterwards.
    /// </summary>
    public Answer Points
    {
        get => _points;
        set => (_points, Cases) = (value, null);
    }

    /// <summary>Whether a bonus or deduction counts; null when the line has no condition.</summary>
    public Answer? When { get; set; }

    /// <summary>The outermost deductions below.</summary>
    public Answer Deducted { get; set; } = Answer.Zero;

    /// <summary>The outermost bonuses below.</summary>
    public Answer Gained { get; set; } = Answer.Zero;

    /// <summary>What a measure may ask of the line; one that is left out counts as not on the sheet.</summary>
    public Answer Ask(ResultAsk ask) => !IsOnSheet ? Answer.NotApplicable : ask switch
    {
        ResultAsk.Points => Points,
        // Points are not there yet where the worth is asked for; a base that is not applicable has none.
        ResultAsk.Worth => HasWorth ? Inside(Base, Worth) : Worth,
        ResultAsk.Share => Share,
        ResultAsk.Deducted => Inside(Deducted),
        ResultAsk.Gained => Inside(Gained),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What was gained or deducted inside a line that is left out counts for nothing.</summary>
    public Answer Inside(Answer amount) => Inside(Points, amount);

    private static Answer Inside(Answer line, Answer amount) => line.IsNotApplicable ? line
        : line.MayBeNotApplicable ? Answer.Pending(amount.Range, true, Answer.Merge([amount, line])) : amount;

    private Answer Share
    {
        get
        {
            // Points and worth of one way belong together; of a worth of 0 nothing is a share.
            var ways = LineCases.Of(this).Applicable;
            var shares = ways.Where(way => !way.HasNoWorth)
                .Select(way => Ranges.Quotient(way.Points, way.Worth))
                .ToList();
            if (shares.Count == 0) return Answer.NotApplicable;
            bool mayBeNone = Points.MayBeNotApplicable || ways.Any(way => way.Worth.Contains(Fraction.Zero));
            return Answer.Pending(shares.Aggregate(Ranges.Hull), mayBeNone, Answer.Merge([Points, Worth]));
        }
    }
}
