using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Reads the JSON text of candidates, with all mistakes of form at once.</summary>
public static class CandidateReader
{
    /// <summary>Reads a list; whether its codes are those of a rule set is told when it is used.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<CandidateList> Read(Code name, byte[] utf8) => TextReading.Read(
        name,
        utf8,
        new DataForm<CandidateListSpec>(PeopleJson.Candidates),
        spec => spec.Format,
        (spec, _, locate) => new CandidateList(name, spec.RuleSet, spec.Candidates.Select(Make).ToList())
        {
            Locating = new Locating(locate),
        });

    private static Candidate Make(CandidateSpec spec) => new(
        spec.Code,
        spec.Name,
        spec.Unit,
        spec.Offices,
        spec.Memberships,
        spec.Follows,
        ValueList.From(spec.Relations.SelectMany(
            one => one.Value.Select(unit => new PersonRelation(one.Key, unit)))));
}
