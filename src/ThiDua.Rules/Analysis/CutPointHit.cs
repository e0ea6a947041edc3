using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>An end of a band on which a total can lie exactly (điểm rơi đúng ranh giới), and what it gives
/// there.</summary>
public sealed class CutPointHit
{
    internal CutPointHit(Outcome outcome, Points points, int? place, MadeDossier? made)
    {
        Outcome = outcome;
        Points = points;
        Place = place;
        Made = made;
    }

    /// <summary>The outcome (xếp loại) to which the bands belong.</summary>
    public Outcome Outcome { get; }

    /// <summary>The total (tổng điểm).</summary>
    public Points Points { get; }

    /// <summary>The level (mức) that the bands give; null in a gap.</summary>
    public Level? Level => Place is { } place ? Outcome.Levels[place] : null;

    /// <summary>A dossier (hồ sơ ví dụ) with this total, already evaluated; null when none was made.</summary>
    public Dossier? Witness => Made?.Dossier;

    /// <summary>The place of the level among those of the outcome.</summary>
    internal int? Place { get; }

    internal MadeDossier? Made { get; }

    /// <summary>Points and level, such as <c>70 → kha</c>.</summary>
    public override string ToString() => Points + " → " + (Level is null ? "–" : Level.Code.Value);
}
