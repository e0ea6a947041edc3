using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>What one inspection still needs: its empty seats, and which candidates may fill them.</summary>
internal sealed class TeamNeed
{
    private readonly Team _team;
    private readonly CandidateList _candidates;
    private readonly InspectionContext _context;
    private readonly HashSet<Code> _kept;

    public TeamNeed(Inspection inspection, Team team, CandidateList candidates, OrganizationChart chart)
    {
        Inspection = inspection;
        _team = team;
        _candidates = candidates;
        _context = new InspectionContext(inspection, chart);
        _kept = [.. inspection.Seats.SelectMany(seat => seat.People)];
    }

    public Inspection Inspection { get; }

    public ValueList<Seat> Seats => _team.Seats;

    /// <summary>All that its team must meet.</summary>
    public List<TeamRequirement> Requirements =>
    [
        new TeamRequirement.OneSeatEach(),
        .. _team.Conflicts.Select(conflict => new TeamRequirement.NoConflict(conflict)),
        .. Seats.Where(seat => seat.Eligible is not null).Select(seat => new TeamRequirement.SeatEligible(seat.Code)),
        .. Seats.Where(seat => Missing(seat) > 0)
            .Select(seat => new TeamRequirement.SeatFilled(seat.Code, seat.AtLeast)),
    ];

    /// <summary>How many people a seat still needs.</summary>
    public int Missing(Seat seat) => System.Math.Max(0, seat.AtLeast - Inspection.PeopleOf(seat.Code).Count);

    /// <summary>The seats as demands on people, when everything is required.</summary>
    public IEnumerable<SeatDemand> Demands(int inspection)
    {
        var all = Requirements;
        return Seats.Select(seat => new SeatDemand(inspection, Missing(seat), Allowed(seat, all)));
    }

    /// <summary>Whether some team meets all of these requirements.</summary>
    public bool CanMeet(IReadOnlyCollection<TeamRequirement> required)
    {
        var filled = Seats.Where(seat => required.Contains(new TeamRequirement.SeatFilled(seat.Code, seat.AtLeast)));
        // Where people may sit twice each seat is a matter of its own.
        bool together = required.Contains(new TeamRequirement.OneSeatEach());
        var demands = filled.Select((seat, i) =>
            new SeatDemand(together ? 0 : i, Missing(seat), Allowed(seat, required, together))).ToList();
        return new SeatMatching(demands, new int[_candidates.Candidates.Count]).Fill();
    }

    private List<int> Allowed(Seat seat, IReadOnlyCollection<TeamRequirement> required, bool together = true)
    {
        var eligible = required.Contains(new TeamRequirement.SeatEligible(seat.Code)) ? seat.Eligible : null;
        var conflicts = required.OfType<TeamRequirement.NoConflict>().Select(one => one.Conflict).ToList();
        var kept = together ? _kept : [.. Inspection.PeopleOf(seat.Code)];
        var allowed = new List<int>();
        for (int i = 0; i < _candidates.Candidates.Count; i++)
        {
            var person = _candidates.Candidates[i];
            if (!kept.Contains(person.Code)
                && (eligible is null || _context.Meets(eligible, person))
                && conflicts.All(conflict => _context.Conflicting(conflict, person) is null))
            {
                allowed.Add(i);
            }
        }

        return allowed;
    }
}
