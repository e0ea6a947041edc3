using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Evaluations;

/// <summary>The places of the units of one rubric and period in one ranking (bảng xếp hạng).</summary>
public sealed class RankingTable
{
    /// <param name="ranking">The ranking.</param>
    /// <param name="units">The units of one rubric and period.</param>
    /// <param name="isProvisional">Whether the places are those with what stands in for missing entries.</param>
    internal RankingTable(Ranking ranking, IReadOnlyList<Evaluation> units, bool isProvisional)
    {
        int number = units[0].Rubric.Rankings.ToList().IndexOf(ranking);
        Ranking = ranking;
        Rubric = units[0].Rubric;
        Period = units[0].Dossier.Period;
        // Equal units stand by their code: in the table somebody has to, in the places nobody does.
        Rows = ValueList.From(units
            .Select(unit => new RankingRow(unit, isProvisional && unit.Provisional is { } other
                ? other.Rankings[number]
                : unit.Rank(ranking.Code)))
            .OrderBy(row => row.Rank.Best ?? int.MaxValue)
            .ThenBy(row => row.Rank.Worst ?? int.MaxValue)
            .ThenBy(row => row.Unit.Unit)
            .ToList());
    }

    /// <summary>The ranking (cách xếp hạng).</summary>
    public Ranking Ranking { get; }

    /// <summary>The rubric of the units.</summary>
    public Rubric Rubric { get; }

    /// <summary>The period of the units; null where it is not said.</summary>
    public Period? Period { get; }

    /// <summary>The units by place, those that are not ranked last; units of one place by their code.</summary>
    public ValueList<RankingRow> Rows { get; }
}

/// <summary>One unit in a ranking (một dòng của bảng xếp hạng).</summary>
public sealed record RankingRow
{
    internal RankingRow(Evaluation unit, RankResult rank)
    {
        Unit = unit;
        Rank = rank;
    }

    /// <summary>The unit with its whole result.</summary>
    public Evaluation Unit { get; }

    /// <summary>Its place.</summary>
    public RankResult Rank { get; }

    /// <summary>
    /// The name of the group within which it is ranked (nhóm xếp hạng); empty where all units stand together.
    /// </summary>
    public string Group => Rank.Ranking.Scope.NameOf(Rank.Ranking.Scope.GroupOf(Unit.Facts));
}
