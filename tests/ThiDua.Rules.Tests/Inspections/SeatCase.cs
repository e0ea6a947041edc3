using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Tests.Rankings;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>Seats of several inspections in which random people may sit: many seats for few people.</summary>
internal sealed class SeatCase : IOfCases
{
    public SeatCase(Choices choices)
    {
        People = choices.From(2, 6);
        for (int inspection = 0, all = choices.From(2, 4); inspection < all; inspection++)
        {
            for (int seat = 0, seats = choices.From(1, 3); seat < seats; seat++)
            {
                int[] eligible = [.. Enumerable.Range(0, People).Where(_ => choices.Of(3) < 2)];
                Demands.Add(new SeatDemand(inspection, choices.Of(1, 1, 1, 2), eligible));
            }
        }

        Earlier = [.. Enumerable.Range(0, People).Select(_ => choices.Of(0, 0, 1, 2, 3))];
    }

    /// <summary>All cases that can be made.</summary>
    public static IReadOnlyList<string> AllCases { get; } =
    [
        "two people", "six people", "two inspections", "four inspections", "seat of two", "seat for nobody",
        "seat for all", "too few for a seat",
    ];

    public int People { get; }

    /// <summary>Which of them it is.</summary>
    public IEnumerable<string> Cases =>
    [
        People == 2 ? "two people" : People == 6 ? "six people" : "",
        Demands[^1].Inspection switch { 1 => "two inspections", 3 => "four inspections", _ => "" },
        .. Demands.Select(demand => demand.Eligible.Count switch
        {
            0 => "seat for nobody",
            var all when all == People => "seat for all",
            var few when few < demand.Needed => "too few for a seat",
            _ => "",
        }),
        .. Demands.Where(demand => demand.Needed == 2).Select(_ => "seat of two"),
    ];

    public List<SeatDemand> Demands { get; } = [];

    /// <summary>How many seats each person had in earlier years.</summary>
    public int[] Earlier { get; }

    /// <summary>The most even loads by trying all, greatest first; null when seats stay empty.</summary>
    public List<int>? MostEven()
    {
        List<int[]> loads = [Earlier];
        foreach (var inspection in Demands.GroupBy(demand => demand.Inspection))
        {
            var teams = Teams([.. inspection]);
            loads = [.. loads.SelectMany(before => teams.Select(team => Add(before, team)))
                .GroupBy(load => string.Join(",", load)).Select(same => same.First())];
        }

        return loads.Select(load => load.OrderDescending().ToList())
            .OrderBy(load => string.Join(",", load), System.StringComparer.Ordinal).FirstOrDefault();
    }

    public override string ToString() => People + " people, earlier "
        + string.Join(",", Earlier) + "; " + string.Join("; ", Demands.Select(demand =>
        demand.Inspection + ": " + demand.Needed + " of " + string.Join(",", demand.Eligible)));

    /// <summary>Each set of people who may fill the seats of one inspection, as bits.</summary>
    private HashSet<int> Teams(List<SeatDemand> seats)
    {
        HashSet<int> found = [0];
        foreach (var seat in seats)
        {
            int may = seat.Eligible.Sum(person => 1 << person);
            found = [.. found.SelectMany(taken => Enumerable.Range(0, 1 << People)
                .Where(people => (people & taken) == 0 && (people & ~may) == 0 && Size(people) == seat.Needed)
                .Select(people => people | taken))];
        }

        return found;
    }

    private static int[] Add(int[] load, int team) => [.. load.Select((n, person) => n + ((team >> person) & 1))];

    private static int Size(int set) => System.Numerics.BitOperations.PopCount((uint)set);
}
