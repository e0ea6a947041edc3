using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>
/// The plain way to all answers about rotations: every permutation is written down and looked at, with codes and lists
/// and nothing of the library's own working.
/// </summary>
internal sealed class SlowRotation
{
    private readonly RotationRequest _request;

    public SlowRotation(RotationRequest request)
    {
        _request = request;
        Rounds = [.. Permutations(request.Units.Count).Where(IsRound)];
    }

    /// <summary>All rounds of the first year that keep to all requirements.</summary>
    public IReadOnlyList<int[]> Rounds { get; }

    public decimal Cost(int[] round) => round.Select((head, tail) => CostOf(tail, head)).Sum();

    /// <summary>The most years that follow each other without a pair that comes again, of rounds that may be.</summary>
    public int MostYears() => MostApart(Rounds.Select(Pairs).ToList(), 0, new HashSet<(int, int)>());

    /// <summary>Whether so many rounds of the first year fit together.</summary>
    public bool HasRounds(int each, IReadOnlyList<int[]> taken) => taken.Count == each
        || Rounds.Any(round => taken.All(other => FitTogether(round, other)) && HasRounds(each, [.. taken, round]));

    /// <summary>Whether so many years can follow each other when pairs come again after some years.</summary>
    public bool HasYears(int years, int window, IReadOnlyList<int[]> taken) => taken.Count == years
        || Rounds.Any(round => taken.Reverse().Take(window).All(other => !Pairs(other).Overlaps(Pairs(round)))
            && HasYears(years, window, [.. taken, round]));

    /// <summary>Whether there are so many years of several rounds that fit together, without a pair twice.</summary>
    public bool HasPlan(int years, int each)
    {
        var sets = Sets(each, 0, []).ToList();
        return HasPlan(sets, years, 0, []);
    }

    private IEnumerable<IReadOnlyList<int[]>> Sets(int each, int from, IReadOnlyList<int[]> taken)
    {
        if (taken.Count == each) return [taken];
        return Enumerable.Range(from, Rounds.Count - from)
            .Where(i => taken.All(other => FitTogether(Rounds[i], other)))
            .SelectMany(i => Sets(each, i + 1, [.. taken, Rounds[i]]));
    }

    private static bool HasPlan(
        List<IReadOnlyList<int[]>> sets, int years, int from, HashSet<(int, int)> taken) => years == 0
        || Enumerable.Range(from, sets.Count - from).Any(i =>
            !sets[i].Any(round => Pairs(round).Overlaps(taken))
            && HasPlan(sets, years - 1, i + 1, [.. taken, .. sets[i].SelectMany(Pairs)]));

    public static bool IsMet(RotationRequest request, IEnumerable<RotationRequirement> kept) =>
        new SlowRotation(request.WithOnly(ValueList.From(kept))).Rounds.Count > 0;

    private static int MostApart(List<HashSet<(int, int)>> rounds, int from, HashSet<(int, int)> taken)
    {
        int most = 0;
        for (int i = from; i < rounds.Count; i++)
        {
            if (taken.Overlaps(rounds[i])) continue;
            most = Math.Max(most, 1 + MostApart(rounds, i + 1, [.. taken, .. rounds[i]]));
        }

        return most;
    }

    private static HashSet<(int, int)> Pairs(int[] round) => [.. round.Select((head, tail) => (tail, head))];

    private bool FitTogether(int[] one, int[] other) => !Pairs(one).Overlaps(Pairs(other))
        && (!Has<RotationRequirement.NoMutualPair>()
            || !Pairs(one).Overlaps(other.Select((head, tail) => (head, tail))));

    private bool Has<T>() => _request.Requirements.Any(one => one is T);

    private bool IsRound(int[] heads)
    {
        if (heads.Where((head, tail) => head == tail).Any()) return false;
        bool isMutual = heads.Where((head, tail) => heads[head] == tail).Any();
        if (isMutual && Has<RotationRequirement.NoMutualPair>()) return false;
        if (Has<RotationRequirement.SingleCycle>() && LengthOfFirstCycle(heads) != heads.Length) return false;
        return !heads.Where((head, tail) => IsExcluded(_request.Units[tail], _request.Units[head])).Any();
    }

    private static int LengthOfFirstCycle(int[] heads)
    {
        int length = 1;
        for (int at = heads[0]; at != 0; at = heads[at]) length++;
        return length;
    }

    private bool IsExcluded(Code by, Code of) => _request.Requirements.Any(one => one switch
    {
        RotationRequirement.Forbidden pairs => pairs.By.Contains(by) && pairs.Of.Contains(of),
        RotationRequirement.NotAgain again => _request.History.Any(year =>
            (again.Years is not { } years || year.Year >= _request.Year - years)
            && year.Pairs.Any(pair => pair.By == by && pair.Of == of)),
        _ => false,
    });

    private decimal CostOf(int tail, int head) => _request.Wishes
        .Where(wish => wish.By == _request.Units[tail] && wish.Of == _request.Units[head])
        .Sum(wish => wish.Cost.ToDecimal(Rounding.Of(4, RoundingMode.HalfUp)));

    private static IEnumerable<int[]> Permutations(int count) => count == 0 ? [[]]
        : Permutations(count - 1).SelectMany(less => Enumerable.Range(0, count)
            .Select(place => (int[])[.. less.Take(place), count - 1, .. less.Skip(place)]));
}
