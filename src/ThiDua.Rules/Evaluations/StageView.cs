using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>The result as of one stage (kết quả tính đến một khâu), with the entries of stages up to it.</summary>
public sealed record StageView
{
    internal StageView(
        Level stage, Given<Points> total, Interval<Points> possibleTotal, ValueList<OutcomeResult> outcomes)
    {
        Stage = stage;
        Total = total;
        PossibleTotal = possibleTotal;
        Outcomes = outcomes;
    }

    /// <summary>The stage.</summary>
    public Level Stage { get; }

    /// <summary>The total as of the stage.</summary>
    public Given<Points> Total { get; }

    /// <summary>The totals that are still possible as of the stage.</summary>
    public Interval<Points> PossibleTotal { get; }

    /// <summary>Grades and titles as of the stage.</summary>
    public ValueList<OutcomeResult> Outcomes { get; }
}
