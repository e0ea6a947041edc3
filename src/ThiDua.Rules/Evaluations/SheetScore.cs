using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>Total and grade of one sheet (tổng điểm và xếp loại), without explanation.</summary>
public readonly record struct SheetScore
{
    internal SheetScore(Points total, Level? grade)
    {
        IsComplete = true;
        Total = total;
        Grade = grade;
    }

    /// <summary>
    /// Whether all was entered; if not, total and grade say nothing: evaluate the dossier to see what is possible.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>The total (tổng điểm).</summary>
    public Points Total { get; }

    /// <summary>
    /// The grade (xếp loại); null when it is not graded, when the total lies in a gap, or when there are no grades.
    /// </summary>
    public Level? Grade { get; }
}
