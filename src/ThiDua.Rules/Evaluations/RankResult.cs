using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>The place of a unit in a ranking (kết quả xếp hạng).</summary>
public sealed record RankResult
{
    internal RankResult(Ranking ranking, RankState state)
    {
        Ranking = ranking;
        Place = state.Place.Status switch
        {
            GivenStatus.Value => Given.Of((int)state.Place.Value.Numerator),
            GivenStatus.NotApplicable => Given<int>.NotApplicable,
            _ => Given<int>.WaitingFor(state.Place.Waiting.ToList),
        };
        Best = state.Place.Least is { } least ? (int)least.Numerator : null;
        Worst = state.Place.Greatest is { } greatest ? (int)greatest.Numerator : null;
        MayBeUnranked = state.Place.MayBeNotApplicable;
        IsTied = state.Tied.Status switch
        {
            GivenStatus.Value => Given.Of(state.Tied.IsYes),
            GivenStatus.NotApplicable => Given<bool>.NotApplicable,
            _ => Given<bool>.WaitingFor(state.Tied.Waiting.ToList),
        };
    }

    /// <summary>The ranking.</summary>
    public Ranking Ranking { get; }

    /// <summary>The place, from 1 (hạng); not applicable when the unit is not ranked.</summary>
    public Given<int> Place { get; }

    /// <summary>The best place that is still possible; null when the unit is not ranked.</summary>
    public int? Best { get; }

    /// <summary>The worst place that is still possible; null when there is no such bound, or no place.</summary>
    public int? Worst { get; }

    /// <summary>Whether it is, or may still turn out, not ranked (không xếp hạng).</summary>
    public bool MayBeUnranked { get; }

    /// <summary>Whether another unit has the same keys (bằng đơn vị khác).</summary>
    public Given<bool> IsTied { get; }

    /// <summary>The place, such as <c>2</c>, <c>2–4</c> or <c>–</c>.</summary>
    public override string ToString()
    {
        if (Best is not { } best) return "–";
        return Worst == Best ? Text(best) : Text(best) + "–" + (Worst is { } worst ? Text(worst) : "");
    }

    private static string Text(int place) => place.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
