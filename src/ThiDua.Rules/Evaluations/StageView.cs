using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>The result as of one stage (kết quả tính đến một khâu), with the entries of stages up to it.</summary>
public sealed record StageView
{
    internal StageView(Level stage, Evaluation result)
    {
        Stage = stage;
        Result = result;
    }

    /// <summary>The stage.</summary>
    public Level Stage { get; }

    /// <summary>The whole result as of the stage, line by line; it has no views and no findings of its own.</summary>
    public Evaluation Result { get; }

    /// <summary>The total as of the stage.</summary>
    public Given<Points> Total => Result.Total;

    /// <summary>The totals that are still possible as of the stage.</summary>
    public Interval<Points> PossibleTotal => Result.PossibleTotal;

    /// <summary>Grades and titles as of the stage.</summary>
    public ValueList<OutcomeResult> Outcomes => Result.Outcomes;
}
