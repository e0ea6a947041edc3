using System;

namespace ThiDua.Rules.Inspections;

/// <summary>For how many years a request can be met.</summary>
internal static class RotationHorizons
{
    public static RotationHorizon Find(RotationRequest request)
    {
        request = request.WithoutWishes();
        var problem = new RingProblem(request);
        // So many years share no pair; when they are there, they can come back in turn.
        long turn = (long)problem.Window + 1;
        int most = RotationCauses.MostYears(problem);
        return problem.Count <= RingPacking.MostUnits
            ? Exactly(problem, turn, most)
            : Roughly(problem, turn, most);
    }

    private static RotationHorizon Exactly(RingProblem problem, long turn, int most)
    {
        for (int years = 1; years <= Math.Min(turn, most); years++)
        {
            var plan = new RoundPlanning(problem, years, null).Run();
            if (plan.Years is null) return new RotationHorizon(years - 1, plan.Cause is null ? most : years - 1, false);
        }

        return most >= turn ? Endless((int)turn) : new RotationHorizon(most, most, false);
    }

    private static RotationHorizon Roughly(RingProblem problem, long turn, int most)
    {
        int years = (int)Math.Min(turn, most);
        if (years == 0) return new RotationHorizon(0, 0, false);
        var planning = new RoundPlanning(problem, years, null);
        var plan = planning.Run();
        if (plan.Years is null && RotationCauses.Find(problem, 1) is not null) return new RotationHorizon(0, 0, false);
        if (plan.Years is null) return new RotationHorizon(planning.Longest, turn <= most ? null : most, false);
        return years == turn ? Endless(years) : new RotationHorizon(years, most, false);
    }

    private static RotationHorizon Endless(int years) => new(years, null, true);
}
