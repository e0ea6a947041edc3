using System.Globalization;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>What a team must meet, in words.</summary>
internal sealed class RequirementWords
{
    private readonly Team _team;
    private readonly EligibilityWords _eligibility;

    public RequirementWords(Team team, OrganizationChart chart)
    {
        _team = team;
        _eligibility = new EligibilityWords(chart);
    }

    public Words Of(ValueList<TeamRequirement> all) => new(
        string.Join("; ", all.Select(one => Of(one).English)),
        string.Join("; ", all.Select(one => Of(one).Vietnamese)));

    private Words Of(TeamRequirement one)
    {
        switch (one)
        {
            case TeamRequirement.SeatFilled filled:
                string count = filled.AtLeast.ToString(CultureInfo.InvariantCulture);
                return new(
                    "the seat " + Title(filled.Seat) + " has at least " + count,
                    "vị trí " + Title(filled.Seat) + " có ít nhất " + count + " người");
            case TeamRequirement.SeatEligible eligible:
                var condition = _eligibility.Of(_team.Find(eligible.Seat)!.Eligible!);
                return new(
                    "whoever sits in " + Title(eligible.Seat) + " " + condition.English,
                    "người ở vị trí " + Title(eligible.Seat) + " " + condition.Vietnamese);
            case TeamRequirement.NoConflict { Conflict: ConflictOfInterest.OwnUnit }:
                return new("nobody inspects the own unit", "không ai kiểm tra đơn vị mình");
            case TeamRequirement.NoConflict { Conflict: ConflictOfInterest.Relation relation }:
                return new(
                    "nobody has the relation \"" + relation.Of + "\" with the inspected",
                    "không ai có quan hệ \"" + relation.Of + "\" với bên được kiểm tra");
            case TeamRequirement.OneSeatEach:
                return new("nobody sits in two seats", "không ai ở hai vị trí");
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private string Title(Code seat) => "\"" + Quoting.Shorten(_team.Find(seat)!.Title) + "\"";
}
