using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Checks an assignment against its request (kiểm chứng bảng phân công), year by year, as somebody would who has only
/// the two papers: it has the request in common with the planner, and nothing of how pairs are found.
/// </summary>
public static class RotationVerifier
{
    /// <summary>All that is wrong with a schedule; nothing for a good one.</summary>
    /// <exception cref="ArgumentNullException">There is no request, or no schedule.</exception>
    public static ValueList<RotationFinding> Verify(RotationRequest request, RotationSchedule schedule)
    {
        Require.NotNull(request, nameof(request));
        var findings = new List<RotationFinding>();
        var known = request;
        for (int i = 0; i < Require.NotNull(schedule, nameof(schedule)).Years.Count; i++)
        {
            var year = schedule.Years[i];
            if (year.Year != request.Year + i)
                findings.Add(new RotationFinding(RotationFault.OtherYear, year.Year, 0, default));
            findings.AddRange(RotationReview.Of(known, year));
            known = known.After(year);
        }

        if (CostOf(request, schedule) != schedule.Cost)
            findings.Add(new RotationFinding(RotationFault.OtherCost, request.Year, 0, default));
        return ValueList.From(findings);
    }

    private static Points CostOf(RotationRequest request, RotationSchedule schedule)
    {
        if (request.Wishes.Count == 0) return Points.Zero;
        var costs = request.Wishes.ToDictionary(wish => (wish.By, wish.Of), wish => wish.Cost);
        return schedule.Years
            .SelectMany(year => year.Pairs)
            .Aggregate(Points.Zero, (sum, pair) =>
                costs.TryGetValue((pair.By, pair.Of), out var cost) ? sum + cost : sum);
    }
}
