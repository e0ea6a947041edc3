using System;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Writes inspections as canonical JSON.</summary>
public static class InspectionWriter
{
    /// <summary>The JSON of a list, in UTF-8 and with a line end at its end. Reading it gives an equal list.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public static byte[] Write(InspectionList list)
    {
        Require.NotNull(list, nameof(list));
        var spec = new InspectionListSpec
        {
            RuleSet = list.RuleSet,
            Inspections = ValueList.From(list.Inspections.Select(ToSpec)),
        };
        return CanonicalJson.Write(to => PeopleJson.Inspections.Write(to, spec));
    }

    private static InspectionSpec ToSpec(Inspection one) => new()
    {
        Team = one.Team,
        Inspected = one.Inspected,
        Inspecting = one.Inspecting,
        On = one.On,
        Seats = ValueList.From(one.Seats.Select(seat => new MapEntry<ValueList<Code>>(seat.Seat, seat.People))),
        Visits = one.Visits,
    };
}
