using ThiDua.Rules.Criteria;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>Total, grade and deductions of one sheet (tổng điểm, xếp loại, các khoản trừ).</summary>
public sealed class SheetResult
{
    internal SheetResult(SheetScore score, ValueList<SheetDeduction> deductions)
    {
        Score = score;
        Deductions = deductions;
    }

    /// <summary>Total and grade.</summary>
    public SheetScore Score { get; }

    /// <summary>What was taken away (các khoản trừ): the outermost deductions, in the order of the rule set.</summary>
    public ValueList<SheetDeduction> Deductions { get; }
}

/// <summary>One deduction that took something (khoản trừ).</summary>
public sealed record SheetDeduction
{
    internal SheetDeduction(Criterion line, Criterion criterion, Points points)
    {
        Line = line;
        Criterion = criterion;
        Points = points;
    }

    /// <summary>The line that took it (quy tắc trừ).</summary>
    public Criterion Line { get; }

    /// <summary>The criterion from which it was taken (tiêu chí bị trừ).</summary>
    public Criterion Criterion { get; }

    /// <summary>How much it took: above 0 (số điểm bị trừ).</summary>
    public Points Points { get; }
}
