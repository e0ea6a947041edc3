using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Teams composed from candidates (phương án lập đoàn), or why there are none.</summary>
public sealed record TeamPlan
{
    internal TeamPlan(
        InspectionList? inspections, ValueList<PersonLoad> loads, ValueList<ImpossibleTeam> impossible)
    {
        Inspections = inspections;
        Loads = loads;
        Impossible = impossible;
    }

    /// <summary>The inspections with all seats filled; null when a team is not possible.</summary>
    public InspectionList? Inspections { get; }

    /// <summary>
    /// How many seats each person has, in the order of the candidates: with those of earlier inspections as even as
    /// they can be. Empty without teams.
    /// </summary>
    public ValueList<PersonLoad> Loads { get; }

    /// <summary>The inspections for which no team is possible, each with the reasons; else empty.</summary>
    public ValueList<ImpossibleTeam> Impossible { get; }

    /// <summary>Whether there is a team for each inspection.</summary>
    public bool IsPossible => Impossible.Count == 0;
}

/// <summary>How many seats a person has over all inspections (số lần tham gia).</summary>
/// <param name="Person">The code of the person.</param>
/// <param name="Seats">The number of seats in the inspections that were composed.</param>
public sealed record PersonLoad(Code Person, int Seats)
{
    /// <summary>The number of seats in earlier inspections (số lần tham gia trước đây).</summary>
    public int Earlier { get; internal init; }
}

/// <summary>An inspection for which no team is possible (không lập được đoàn).</summary>
/// <param name="Index">The number of the inspection in the list, from 0.</param>
/// <param name="Requirements">
/// Requirements that cannot be met together, none too many: whichever of them is given up, a team meets the rest.
/// </param>
public sealed record ImpossibleTeam(int Index, ValueList<TeamRequirement> Requirements);
