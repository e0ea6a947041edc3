using System;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Assigns who inspects whom (phân công kiểm tra chéo): by the order of the list, or by a draw that anybody can repeat;
/// for one year or several. Every assignment has passed <see cref="RotationVerifier"/> before it is handed out.
/// </summary>
public static class RotationPlanner
{
    private const int MostYears = 1_000;

    /// <summary>
    /// Assigns one year by the order of the list: each unit inspects the next, as far as requirements let it.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    public static RotationAnswer Assign(RotationRequest request) => Plan(request, 1);

    /// <summary>Assigns one year by a draw.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="seed">The seed: the same seed gives the same draw, everywhere and for ever.</param>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The seed is below 0.</exception>
    public static RotationAnswer Assign(RotationRequest request, long seed) => Plan(request, 1, seed);

    /// <summary>Assigns several years, one after the other, by the order of the list.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no year, or there are more than 1 000.</exception>
    public static RotationAnswer Plan(RotationRequest request, int years) => Answer(request, years, null);

    /// <summary>Assigns several years, one after the other, by a draw.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="years">For how many years.</param>
    /// <param name="seed">The seed: the same seed gives the same draw, everywhere and for ever.</param>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The seed is below 0; there is no year, or there are more than 1 000.
    /// </exception>
    public static RotationAnswer Plan(RotationRequest request, int years, long seed) => seed >= 0
        ? Answer(request, years, seed)
        : throw new ArgumentOutOfRangeException(nameof(seed), seed, "Seeds are 0 or more.");

    /// <summary>For how many years the request can be met, one after the other, from its first year on.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    public static RotationHorizon HorizonOf(RotationRequest request) =>
        RotationHorizons.Find(Require.NotNull(request, nameof(request)));

    private static RotationAnswer Answer(RotationRequest request, int years, long? seed)
    {
        Require.NotNull(request, nameof(request));
        if (years is < 1 or > MostYears)
            throw new ArgumentOutOfRangeException(nameof(years), years, "From 1 to 1 000 years.");
        var problem = new RingProblem(request);
        var plan = new RoundPlanning(problem, years, seed).Run();
        if (plan.Cause is { } cause)
            return new RotationAnswer.Impossible(new RotationConflicts(request, years).Find(cause));
        if (plan.Years is null) return new RotationAnswer.NotFound(plan.Steps);
        var schedule = ToSchedule(problem, plan, seed);
        if (RotationVerifier.Verify(request, schedule) is { Count: > 0 } faults)
            throw new UnreachableException("The planner made a faulty assignment: " + faults[0]);
        return new RotationAnswer.Found(schedule);
    }

    private static RotationSchedule ToSchedule(RingProblem problem, RoundPlan plan, long? seed)
    {
        var request = problem.Request;
        long cost = plan.Years!.Sum(year => year.Sum(problem.CostOf));
        var years = plan.Years!.Select((rounds, i) => new RotationYear(
            request.Year + i,
            ValueList.From(rounds.SelectMany((heads, round) => InOrder(problem, heads)
                .Select(tail => new RotationPair(request.Units[tail], request.Units[heads[tail]], round + 1))))));
        return new RotationSchedule(
            request.Units,
            ValueList.From(years),
            plan.Algorithm,
            seed,
            Points.FromTenThousandths(cost),
            plan.IsCheapest);
    }

    /// <summary>
    /// Along the ring from the first unit, then along the next cycle: as minutes of a plan list the pairs.
    /// </summary>
    private static int[] InOrder(RingProblem problem, int[] heads)
    {
        int[] order = new int[problem.Count];
        bool[] isListed = new bool[problem.Count];
        int listed = 0;
        for (int first = 0; first < problem.Count; first++)
        {
            for (int at = first; !isListed[at]; at = heads[at])
            {
                isListed[at] = true;
                order[listed++] = at;
            }
        }

        return order;
    }
}
