using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// What can come out of a rule set (kết quả phân tích bộ quy tắc), known before any dossier is there. It is immutable,
/// and the same for the same rules and the same number of steps.
/// </summary>
public sealed class RuleSetAnalysis
{
    private readonly System.Lazy<ValueList<FindingWitness>> _witnesses;

    internal RuleSetAnalysis(
        ReachableTotals totals,
        ValueList<SheetTotals> sheets,
        ValueList<ReachableGrades> grades,
        ValueList<CutPointHit> hits,
        System.Lazy<ValueList<FindingWitness>> witnesses,
        long spent)
    {
        Spent = spent;
        Totals = totals;
        Sheets = sheets;
        ReachableGrades = grades;
        CutPointsHit = hits;
        _witnesses = witnesses;
    }

    /// <summary>How many steps were taken.</summary>
    internal long Spent { get; }

    /// <summary>Whether the totals are known exactly; if not, there are only bounds.</summary>
    public bool IsExact => Totals.IsExact;

    /// <summary>The totals (tổng điểm) that complete dossiers can come to, whatever the unit.</summary>
    public ReachableTotals Totals { get; }

    /// <summary>No total is below this (thấp nhất); null when there is no such bound.</summary>
    public Points? Least => Totals.Least;

    /// <summary>No total is above this (cao nhất); null when there is no such bound.</summary>
    public Points? Greatest => Totals.Greatest;

    /// <summary>The totals for each combination of attributes that was looked at (theo thuộc tính).</summary>
    public ValueList<SheetTotals> Sheets { get; }

    /// <summary>The levels (mức) that each outcome can come to.</summary>
    public ValueList<ReachableGrades> ReachableGrades { get; }

    /// <summary>The ends of bands on which totals can lie exactly (điểm rơi đúng ranh giới).</summary>
    public ValueList<CutPointHit> CutPointsHit { get; }

    /// <summary>
    /// Dossiers that show findings (hồ sơ ví dụ), each already evaluated. They are made when they are asked for the
    /// first time, so that loading does not wait for them.
    /// </summary>
    public ValueList<FindingWitness> Witnesses => _witnesses.Value;

    /// <summary>The dossiers that show one of the findings; none where none were found.</summary>
    /// <exception cref="System.ArgumentNullException">There is no finding.</exception>
    public IEnumerable<FindingWitness> WitnessesOf(Diagnostic finding)
    {
        Require.NotNull(finding, nameof(finding));
        return Witnesses.Where(one => one.Code == finding.Code && one.At.Pointer == finding.At.Pointer);
    }
}
