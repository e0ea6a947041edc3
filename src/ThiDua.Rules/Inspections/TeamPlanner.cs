using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Candidates and inspections with empty seats → teams, as fairly as can be, or why there are none.</summary>
internal static class TeamPlanner
{
    public static TeamPlan Assign(
        InspectionList inspections, CandidateList candidates, ValueList<InspectionList> earlier, TeamRules rules)
    {
        var needs = inspections.Inspections
            .Select(one => new TeamNeed(one, rules.Find(one.Team)!, candidates, rules.Chart))
            .ToList();
        // Without limits on loads one inspection takes nobody from another: each is possible by itself or not at all.
        var impossible = ValueList.From(Enumerable.Range(0, needs.Count)
            .Where(i => !needs[i].CanMeet(needs[i].Requirements))
            .Select(i => new ImpossibleTeam(i, Conflict(needs[i])))
            .ToList());
        if (impossible.Count > 0) return new TeamPlan(null, ValueList<PersonLoad>.Empty, impossible);
        int[] before = Loads(earlier.SelectMany(list => list.Inspections), candidates);
        int[] kept = Loads(inspections.Inspections, candidates);
        var matching = new SeatMatching(
            [.. needs.SelectMany((need, i) => need.Demands(i))], [.. before.Zip(kept, (one, other) => one + other)]);
        matching.Fill();
        matching.Balance();
        return new TeamPlan(
            new InspectionList(inspections.Name, inspections.RuleSet, Filled(needs, candidates, matching)),
            ValueList.From(candidates.Candidates.Select((one, i) =>
                new PersonLoad(one.Code, matching.Loads[i] - before[i]) { Earlier = before[i] })),
            ValueList<ImpossibleTeam>.Empty);
    }

    /// <summary>
    /// A least conflicting set: each requirement without which the others still conflict is left out, one by one.
    /// </summary>
    private static ValueList<TeamRequirement> Conflict(TeamNeed need)
    {
        var conflicting = need.Requirements;
        foreach (var one in need.Requirements)
        {
            var rest = conflicting.Where(other => other != one).ToList();
            if (!need.CanMeet(rest)) conflicting = rest;
        }

        return ValueList.From(conflicting);
    }

    /// <summary>How often each candidate sits in inspections already.</summary>
    private static int[] Loads(IEnumerable<Inspection> inspections, CandidateList candidates)
    {
        var taken = inspections.SelectMany(one => one.Seats).SelectMany(seat => seat.People).ToLookup(person => person);
        return [.. candidates.Candidates.Select(person => taken[person.Code].Count())];
    }

    private static IEnumerable<Inspection> Filled(
        List<TeamNeed> needs, CandidateList candidates, SeatMatching matching)
    {
        int demand = 0;
        foreach (var need in needs)
        {
            var seats = new List<SeatPeople>();
            foreach (var seat in need.Seats)
            {
                var added = matching.PeopleOf(demand++).Select(person => candidates.Candidates[person].Code);
                var people = ValueList.From(need.Inspection.PeopleOf(seat.Code).Concat(added));
                if (people.Count > 0) seats.Add(new SeatPeople(seat.Code, people));
            }

            yield return need.Inspection with { Seats = ValueList.From(seats) };
        }
    }
}
