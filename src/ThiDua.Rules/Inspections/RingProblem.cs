using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// A request in numbers: units are their places in the list, a round is the list of whom each unit inspects. Some of
/// the requirements may be left out, to see what happens without them.
/// </summary>
internal sealed class RingProblem
{
    private readonly List<(int Tail, int Head)> _forbidden = [];
    private readonly List<(int Year, int[] Round)> _history = [];

    public RingProblem(RotationRequest request) : this(request, request.Requirements) { }

    public RingProblem(RotationRequest request, IEnumerable<RotationRequirement> kept)
    {
        Request = request;
        Count = request.Units.Count;
        foreach (var requirement in kept) Add(requirement);
        if (request.Wishes.Count > 0) Costs = CostsOf(request);
        if (Window == 0) return;
        foreach (var year in request.Numbered) Add(year);
    }

    public RotationRequest Request { get; }

    public int Count { get; }

    public int Each => Request.Each;

    public bool IsSingle { get; private set; }

    public bool NoMutual { get; private set; }

    /// <summary>How many years back pairs may not come again; 0 for none.</summary>
    public int Window { get; private set; }

    /// <summary>What each arc costs, in ten-thousandths, tail by tail; null where nothing costs anything.</summary>
    public long[]? Costs { get; }

    /// <summary>Whether nothing of the time before narrows any year.</summary>
    public bool HasHistory => _history.Any(one => IsInWindow(one.Year, 0));

    public bool HasForbidden => _forbidden.Count > 0;

    /// <summary>
    /// What may not be assigned in a round, given the rounds of the years before and of the year itself.
    /// </summary>
    public ArcSet BlockedIn(int year, IReadOnlyList<List<int[]>> years)
    {
        var rounds = _history.Where(one => IsInWindow(one.Year, year)).Select(one => one.Round).ToList();
        for (int before = 0; before < Math.Min(year, years.Count); before++)
            if (year - before <= Window) rounds.AddRange(years[before]);

        if (years.Count <= year) return ArcSet.Of(Count, rounds, _forbidden);
        rounds.AddRange(years[year]);
        if (NoMutual) rounds.AddRange(years[year].Select(Reversed));
        return ArcSet.Of(Count, rounds, _forbidden);
    }

    /// <summary>What a round costs, in ten-thousandths.</summary>
    public long CostOf(int[] round)
    {
        long cost = 0;
        for (int tail = 0; Costs is not null && tail < Count; tail++) cost += Costs[tail * Count + round[tail]];
        return cost;
    }

    public static int[] Reversed(int[] round)
    {
        int[] reversed = new int[round.Length];
        for (int tail = 0; tail < round.Length; tail++) reversed[round[tail]] = tail;
        return reversed;
    }

    /// <summary>A year that is not before the one that is assigned is in it, too: its pairs are taken.</summary>
    private bool IsInWindow(int earlier, int year) => (long)Request.Year + year - earlier <= Window;

    private void Add(RotationRequirement requirement)
    {
        switch (requirement)
        {
            case RotationRequirement.SingleCycle:
                IsSingle = true;
                break;
            case RotationRequirement.NoMutualPair:
                NoMutual = true;
                break;
            case RotationRequirement.NotAgain again:
                Window = Math.Max(Window, again.Years ?? int.MaxValue);
                break;
            case RotationRequirement.Forbidden pairs:
                foreach (var by in pairs.By)
                    foreach (var of in pairs.Of)
                        _forbidden.Add((Request.Index[by], Request.Index[of]));

                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>
    /// Earlier pairs as rounds with gaps: a unit may have inspected none that is still there, or several.
    /// </summary>
    private void Add(NumberedYear year)
    {
        var rounds = new List<int[]>();
        foreach (var (tail, head) in year.Pairs)
        {
            int free = rounds.FindIndex(round => round[tail] < 0);
            if (free < 0)
            {
                free = rounds.Count;
                rounds.Add(Enumerable.Repeat(-1, Count).ToArray());
            }

            rounds[free][tail] = head;
        }

        _history.AddRange(rounds.Select(round => (year.Year, round)));
    }

    private static long[] CostsOf(RotationRequest request)
    {
        long[] costs = new long[request.Units.Count * request.Units.Count];
        foreach (var wish in request.Wishes)
        {
            wish.Cost.Exact.TryToScaled(4, out long scaled);
            costs[request.Index[wish.By] * request.Units.Count + request.Index[wish.Of]] = scaled;
        }

        return costs;
    }
}
