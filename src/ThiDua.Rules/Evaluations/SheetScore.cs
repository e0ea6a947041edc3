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

    private SheetScore(Level? grade)
        : this(default, grade) => IsNotApplicable = true;

    /// <summary>
    /// Whether total and grade are known; if not, they say nothing: evaluate the dossier to see what is possible.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>
    /// Whether it is known that there is no total, since all of it was left out (không áp dụng); then it says nothing.
    /// </summary>
    public bool IsNotApplicable { get; }

    /// <summary>The total (tổng điểm).</summary>
    public Points Total { get; }

    /// <summary>
    /// The grade (xếp loại); null when it is not graded, when the total lies in a gap, or when there are no grades.
    /// </summary>
    public Level? Grade { get; }

    internal static SheetScore WithoutTotal(Level? grade) => new(grade);
}
