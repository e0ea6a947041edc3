using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>One inspection (cuộc kiểm tra): who is inspected, when, and who sits where.</summary>
/// <param name="Team">The code of the team or attendance list.</param>
/// <param name="Inspected">The unit or group that is inspected.</param>
/// <param name="Inspecting">The unit that inspects; the empty code where there is none.</param>
/// <param name="On">The day on which all is asked.</param>
/// <param name="Seats">The people of each seat; a seat that is not named is empty.</param>
/// <param name="Visits">The places that were visited, or are to be (nơi đến thăm).</param>
public sealed record Inspection(
    Code Team,
    Code Inspected,
    Code Inspecting,
    LocalDate On,
    ValueList<SeatPeople> Seats,
    ValueList<string> Visits)
{
    /// <summary>The people of a seat.</summary>
    public ValueList<Code> PeopleOf(Code seat) =>
        Seats.FirstOrDefault(one => one.Seat == seat)?.People ?? ValueList<Code>.Empty;
}

/// <summary>Who sits in one seat (người ở một vị trí).</summary>
/// <param name="Seat">The code of the seat.</param>
/// <param name="People">The codes of the people.</param>
public sealed record SeatPeople(Code Seat, ValueList<Code> People);
