using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// The results of many dossiers that were worked out together (kết quả chấm của cả cụm). Stage 4. Whatever looks at
/// other units or other periods sees these and no others; the order in which the dossiers came never matters.
/// </summary>
public sealed class ClusterEvaluation
{
    internal ClusterEvaluation(
        DossierRules rules, ValueList<Evaluation> evaluations, ValueList<Diagnostic> diagnostics)
    {
        RuleSet = rules.RuleSet;
        Evaluations = evaluations;
        Diagnostics = diagnostics;
        Rankings = Tables(evaluations, false);
        ProvisionalRankings = evaluations.Any(one => one.Provisional is not null)
            ? Tables(evaluations, true)
            : ValueList<RankingTable>.Empty;
    }

    /// <summary>The rule set that was used: code, version and digest.</summary>
    public RuleSetIdentity RuleSet { get; }

    /// <summary>The result of each dossier, by rubric, period and unit.</summary>
    public ValueList<Evaluation> Evaluations { get; }

    /// <summary>The places of units (xếp hạng): one table for each ranking, rubric and period.</summary>
    public ValueList<RankingTable> Rankings { get; }

    /// <summary>
    /// The places reached with the values that stand in for missing entries (xếp hạng tạm tính); none where nothing
    /// stands in, or nothing depends on it.
    /// </summary>
    public ValueList<RankingTable> ProvisionalRankings { get; }

    /// <summary>What was wrong with the dossiers: refused entries, missing evidence.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>How far the evaluations could go: as far as the one that is furthest back.</summary>
    public EvaluationStatus Status
    {
        get
        {
            if (Evaluations.Any(one => one.Status == EvaluationStatus.Pending)) return EvaluationStatus.Pending;
            return Evaluations.Any(one => one.Status == EvaluationStatus.Undecided)
                ? EvaluationStatus.Undecided
                : EvaluationStatus.Complete;
        }
    }

    /// <summary>All results of a unit (đơn vị), by rubric and period.</summary>
    public IEnumerable<Evaluation> OfUnit(Code unit) => Evaluations.Where(one => one.Unit == unit);

    /// <summary>All results by a rubric (bảng chấm điểm), by period and unit.</summary>
    public IEnumerable<Evaluation> OfRubric(Code rubric) => Evaluations.Where(one => one.Rubric.Code == rubric);

    /// <summary>The only result of a unit.</summary>
    /// <exception cref="KeyNotFoundException">There is none of this unit, or there are several.</exception>
    public Evaluation Of(Code unit) => Only(OfUnit(unit), unit);

    /// <summary>The only result of a unit by a rubric.</summary>
    /// <exception cref="KeyNotFoundException">There is none of this unit, or there are several.</exception>
    public Evaluation Of(Code unit, Code rubric) => Only(OfRubric(rubric).Where(one => one.Unit == unit), unit);

    private static ValueList<RankingTable> Tables(ValueList<Evaluation> evaluations, bool isProvisional) =>
        ValueList.From(evaluations
            .GroupBy(one =>
                (one.Rubric.Index, one.Dossier.Period is { } period ? (period.First, period.Last) : default))
            .SelectMany(group => group.First().Rubric.Rankings.Select(ranking =>
                new RankingTable(ranking, group.ToList(), isProvisional))));

    private static Evaluation Only(IEnumerable<Evaluation> found, Code unit)
    {
        var all = found.Take(2).ToList();
        if (all.Count == 1) return all[0];
        string what = all.Count == 0 ? "There is no result of \"" : "There are several results of \"";
        throw new KeyNotFoundException(what + unit + "\".");
    }
}
