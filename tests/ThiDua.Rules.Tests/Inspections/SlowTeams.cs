using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>Teams of a small world by trying all of them.</summary>
internal sealed class SlowTeams
{
    private readonly TeamWorld _world;

    public SlowTeams(TeamWorld world) => _world = world;

    /// <summary>Everything that a team must meet, as the texts say it.</summary>
    public static List<TeamRequirement> All(TeamWorld world) =>
    [
        new TeamRequirement.OneSeatEach(),
        .. world.Conflicts.Select(one => new TeamRequirement.NoConflict((string)one["kind"]! == "own-unit"
            ? new ConflictOfInterest.OwnUnit()
            : new ConflictOfInterest.Relation(Code.Of("kin")))),
        .. world.Seats.Where(seat => seat["eligible"] is not null)
            .Select(seat => new TeamRequirement.SeatEligible(CodeOf(seat))),
        .. world.Seats.Where(seat => (int)seat["atLeast"]! > 0)
            .Select(seat => new TeamRequirement.SeatFilled(CodeOf(seat), (int)seat["atLeast"]!)),
    ];

    /// <summary>
    /// All sets of people, as bits, who may make up a team that meets the requirements; a person in two seats counts
    /// once. None when no team does.
    /// </summary>
    public HashSet<int> Teams(JsonObject inspection, IReadOnlyCollection<TeamRequirement> required)
    {
        var found = new HashSet<int>();
        bool apart = required.OfType<TeamRequirement.OneSeatEach>().Any();
        Fill(0, 0);
        return found;

        void Fill(int seat, int taken)
        {
            if (seat == _world.Seats.Count)
            {
                found.Add(taken);
                return;
            }

            bool isNeeded = required.OfType<TeamRequirement.SeatFilled>()
                .Any(one => one.Seat == CodeOf(_world.Seats[seat]));
            int least = isNeeded ? (int)_world.Seats[seat]["atLeast"]! : 0;
            for (int people = 0; people < 1 << _world.People.Count; people++)
            {
                if (Size(people) != least || (apart && (people & taken) != 0)) continue;
                if (Bits(people).All(one => MaySit(seat, one, inspection, required))) Fill(seat + 1, taken | people);
            }
        }
    }

    /// <summary>The most even loads, greatest first; null when some inspection has no team.</summary>
    public List<int>? MostEven()
    {
        List<int[]> loads = [new int[_world.People.Count]];
        foreach (var inspection in _world.Inspections)
        {
            var teams = Teams(inspection, All(_world));
            loads = [.. loads.SelectMany(before => teams.Select(team => Add(before, team)))
                .GroupBy(load => string.Join(",", load)).Select(same => same.First())];
        }

        return loads.Select(load => load.OrderByDescending(n => n).ToList())
            .OrderBy(load => string.Join(",", load), System.StringComparer.Ordinal).FirstOrDefault();
    }

    private bool MaySit(int seat, int person, JsonObject inspection, IReadOnlyCollection<TeamRequirement> required)
    {
        var (who, where) = (_world.People[person], _world.Seats[seat]);
        bool mustBeEligible = required.OfType<TeamRequirement.SeatEligible>().Any(one => one.Seat == CodeOf(where));
        return (!mustBeEligible || _world.IsEligible(where, who, inspection))
            && _world.Conflicts.Where(conflict => IsRequired(conflict, required))
                .All(conflict => !_world.Conflict(conflict, who, inspection));
    }

    private static bool IsRequired(JsonObject conflict, IReadOnlyCollection<TeamRequirement> required) =>
        required.OfType<TeamRequirement.NoConflict>()
            .Any(one => one.Conflict is ConflictOfInterest.OwnUnit == ((string)conflict["kind"]! == "own-unit"));

    private static int[] Add(int[] load, int team) => [.. load.Select((n, person) => n + ((team >> person) & 1))];

    private static IEnumerable<int> Bits(int set) => Enumerable.Range(0, 31).Where(bit => ((set >> bit) & 1) == 1);

    private static int Size(int set) => Bits(set).Count();

    private static Code CodeOf(JsonObject seat) => Code.Of((string)seat["code"]!);
}
