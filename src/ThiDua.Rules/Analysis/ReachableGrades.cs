using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>The levels of one outcome that can come out (các mức có thể đạt).</summary>
public sealed class ReachableGrades
{
    internal ReachableGrades(Outcome outcome, ValueList<ReachableGrade> levels, bool mayBeUngraded, bool isExact)
    {
        Outcome = outcome;
        Levels = levels;
        MayBeUngraded = mayBeUngraded;
        IsExact = isExact;
    }

    /// <summary>The outcome (xếp loại, danh hiệu).</summary>
    public Outcome Outcome { get; }

    /// <summary>All its levels (mức), best first.</summary>
    public ValueList<ReachableGrade> Levels { get; }

    /// <summary>Whether a unit may be left without a grade (không xếp loại) by a step.</summary>
    public bool MayBeUngraded { get; }

    /// <summary>Whether it is decided for each level.</summary>
    public bool IsExact { get; }
}

/// <summary>Whether one level can come out (khả năng đạt một mức).</summary>
public sealed class ReachableGrade
{
    internal ReachableGrade(Level level, bool isReached, bool isPossible, Dossier? witness)
    {
        Level = level;
        IsReached = isReached;
        IsPossible = isPossible;
        Witness = witness;
    }

    /// <summary>The level (mức).</summary>
    public Level Level { get; }

    /// <summary>Whether some complete dossier leads to it.</summary>
    public bool IsReached { get; }

    /// <summary>Whether it is not ruled out; a level that is not possible is never reached.</summary>
    public bool IsPossible { get; }

    /// <summary>A dossier (hồ sơ ví dụ) that leads to it, already evaluated; null when none was made.</summary>
    public Dossier? Witness { get; }
}
