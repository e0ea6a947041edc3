using System.Collections.Generic;
using System.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// A single condition of an outcome, or the row of a table of levels, that depends on other things than the total: its
/// answer is kept beside the points, as a few bits of a key.
/// </summary>
internal sealed class OutcomeQuestion
{
    public const int BitsOfOne = 5;

    /// <summary>So many questions are followed at the same time; with more each is taken as open.</summary>
    public const int Most = 12;

    private const int Open = 29;
    private const int NotApplicable = 30;
    private const int Gap = 31;

    private readonly Condition? _condition;
    private readonly Measure? _measure;
    private readonly QuestionRows? _rows;
    private readonly int _shift;

    private OutcomeQuestion(Condition? condition, Measure? measure, QuestionRows? rows, int number)
    {
        _condition = condition;
        _measure = measure;
        _rows = rows;
        _shift = BitsOfOne * (number % Most);
        if (condition is not null) RuleParts.Read(condition, Reads);
        else RuleParts.Read(measure!, Reads);
    }

    public ulong Mask => (ulong)Gap << _shift;

    /// <summary>Whether its answers have room in a key.</summary>
    public bool IsKept => _rows is null || _rows.Count < Open - 1;

    public Reads Reads { get; } = new();

    /// <summary>The definitions between it and what it rests on; in the order of the rubric once complete.</summary>
    public List<Node> Nodes { get; } = [];

    public static OutcomeQuestion Of(Condition condition, int number) => new(condition, null, null, number);

    public static OutcomeQuestion Of(Measure measure, QuestionRows rows, int number) =>
        new(null, measure, rows, number);

    /// <summary>The answer as bits, and what is still waited for; decided when nothing is.</summary>
    public ulong Ask(Facts facts, out PendingReasons waiting)
    {
        var answer = _condition is not null ? ConditionScoring.Score(_condition, facts)
            : MeasureScoring.Score(_measure!, facts);
        waiting = answer.IsPending ? answer.Waiting : PendingReasons.None;
        int place = answer.Status switch
        {
            GivenStatus.NotApplicable => NotApplicable,
            GivenStatus.Value => _condition is not null ? 1 + Bits.Lowest(answer.Options) : Row(answer),
            GivenStatus.Pending => _rows is null ? Open : OnlyRow(answer, ref waiting),
            _ => throw new UnreachableException(),
        };
        return (ulong)place << _shift;
    }

    /// <summary>The bits that say that it is open.</summary>
    public ulong OpenBits => (ulong)Open << _shift;

    /// <summary>Whether bits say that it is open.</summary>
    public bool IsOpen(ulong key) => (key & Mask) == OpenBits;

    private int Row(Answer answer) => _rows!.Find(answer) is var row and >= 0 ? row + 1 : Gap;

    /// <summary>All that is possible may lie in one row; then the row is known.</summary>
    private int OnlyRow(Answer answer, ref PendingReasons waiting)
    {
        if (answer.MayBeNotApplicable || _rows!.Only(answer) is not { } row) return Open;
        waiting = PendingReasons.None;
        return row + 1;
    }
}
