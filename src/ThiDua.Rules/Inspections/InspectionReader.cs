using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Reads the JSON text of inspections, with all mistakes of form at once.</summary>
public static class InspectionReader
{
    /// <summary>Reads a list; whether its codes are those of a rule set is told when it is used.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<InspectionList> Read(Code name, byte[] utf8) => TextReading.Read(
        name,
        utf8,
        new DataForm<InspectionListSpec>(PeopleJson.Inspections),
        spec => spec.Format,
        (spec, _, locate) => new InspectionList(name, spec.RuleSet, spec.Inspections.Select(Make).ToList())
        {
            Locating = new Locating(locate),
        });

    private static Inspection Make(InspectionSpec spec) => new(
        spec.Team,
        spec.Inspected,
        spec.Inspecting,
        spec.On,
        ValueList.From(spec.Seats.Select(one => new SeatPeople(one.Key, one.Value))),
        spec.Visits);
}
