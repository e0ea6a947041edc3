using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Tests.Inspections;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What holds of every composition of teams, checked against trying all teams.</summary>
public sealed class TeamLawsTests(ITestOutputHelper output)
{
    private const int Cases = 1_000;

    [Fact]
    public void Teams_are_found_exactly_when_there_are_some_and_the_loads_are_as_even_as_can_be() =>
        Holds((world, plan) =>
    {
        var best = new SlowTeams(world).MostEven();
        if (plan.IsPossible != best is not null) return best is null ? "there is no team" : "there is a team";
        if (best is null) return "";
        var loads = plan.Loads.Select(load => load.Seats).OrderByDescending(n => n).ToList();
        return loads.SequenceEqual(best) ? null : "loads " + Show(loads) + " instead of " + Show(best);
    });

    [Fact]
    public void A_composed_team_stands_its_own_review() => Holds((world, plan) =>
    {
        if (plan.Inspections is not { } composed) return "";
        var review = world.Load().Teams.Review(composed, world.Candidates()).Require();
        var seats = composed.Inspections.SelectMany(one => one.Seats).SelectMany(seat => seat.People).ToList();
        if (plan.Loads.Any(load => load.Seats != seats.Count(person => person == load.Person))) return "wrong loads";
        return review.Comply ? null : string.Join("\n", review.Teams.SelectMany(team => team.Findings));
    });

    [Fact]
    public void A_given_team_is_found_fault_with_exactly_when_the_slow_way_does() => Holds((world, plan) =>
    {
        // Whoever is in a team of the plan sits one seat further, so that most teams are wrong.
        if (plan.Inspections is not { } composed || world.Seats.Count < 2) return "";
        var moved = composed.Inspections.Select(one => one with
        {
            Seats = ValueList.From(one.Seats.Select(seat => seat with { Seat = Next(seat.Seat, world) })),
        }).ToList();
        var review = world.Load().Teams.Review(
            new InspectionList(composed.Name, composed.RuleSet, moved), world.Candidates()).Require();
        for (int i = 0; i < moved.Count; i++)
        {
            bool isRight = world.Seats.All(seat => moved[i].PeopleOf(Code.Of((string)seat["code"]!)) is var people
                && people.Count >= (int)seat["atLeast"]!
                && people.All(code => world.People.Single(one => (string)one["code"]! == code.Value) is var person
                    && world.IsEligible(seat, person, world.Inspections[i])
                    && world.Conflicts.All(one => !world.Conflict(one, person, world.Inspections[i]))));
            if (review.Teams[i].Complies != isRight) return "inspection " + i + " is " + (isRight ? "right" : "wrong");
        }

        return null;
    });

    [Fact]
    public void Requirements_that_conflict_are_none_too_many() => Holds((world, plan) =>
    {
        if (plan.IsPossible) return "";
        var slow = new SlowTeams(world);
        foreach (var impossible in plan.Impossible)
        {
            var inspection = world.Inspections[impossible.Index];
            var all = impossible.Requirements;
            if (slow.Teams(inspection, all).Count > 0) return "a team meets " + Show(all);
            foreach (var one in all)
            {
                if (slow.Teams(inspection, [.. all.Where(other => other != one)]).Count == 0)
                    return Show(all) + " conflict without " + one;
            }
        }

        return null;
    });

    [Fact]
    public void The_order_of_candidates_never_matters_to_how_even_the_loads_are() => Holds((world, plan) =>
    {
        if (!plan.IsPossible || world.People.Count < 2) return "";
        var list = world.Candidates();
        var turned = new CandidateList(list.Name, list.RuleSet, list.Candidates.Reverse());
        var other = world.Load().Teams.Compose(world.Requests(), turned).Require();
        return Sorted(plan).SequenceEqual(Sorted(other)) ? null : Show(Sorted(plan)) + " or " + Show(Sorted(other));
    });

    [Fact]
    public void Who_is_inspected_and_what_is_visited_is_found_fault_with_as_counting_says() =>
        Holds((world, plan) =>
    {
        if (plan.Inspections is not { } composed) return "";
        // What a team may inspect and visit stands beside its seats: the seats of the plan are right.
        bool isIndicative = world.People.Count % 2 == 0;
        int most = world.Seats.Count - 1;
        string[] listed = ["u0", "u1"];
        var team = world.Rules["teams"]![0]!.AsObject();
        team["visits"] = new JsonObject { ["atMost"] = most };
        team["inspected"] = new JsonArray([.. listed.Select(unit =>
            new JsonObject { ["of"] = unit, ["indicative"] = isIndicative })]);
        var visiting = composed.Inspections.Select((one, i) => one with
        {
            Visits = ValueList.From(Enumerable.Range(0, (i + world.People.Count) % 3).Select(n => "place " + n)),
        }).ToList();

        var found = world.Load().Teams.Review(
            new InspectionList(composed.Name, composed.RuleSet, visiting), world.Candidates()).Require();

        for (int i = 0; i < visiting.Count; i++)
        {
            string[] expected =
            [
                .. !listed.Contains(visiting[i].Inspected.Value) ? [isIndicative ? "TD4528" : "TD4527"] : (string[])[],
                .. visiting[i].Visits.Count > most ? ["TD4526"] : (string[])[],
            ];
            var codes = found.Teams[i].Findings.Select(one => one.Diagnostic.Code).ToList();
            if (!codes.SequenceEqual(expected)) return "inspection " + i + ": " + Show(codes);
        }

        return null;
    });

    [Fact]
    public void Few_people_fill_many_seats_exactly_when_they_can_and_as_evenly_as_they_can() =>
        new RankingLaw<SeatCase>(output, 2 * Cases, choices => new SeatCase(choices), SeatCase.AllCases)
            .Holds((one, _) =>
        {
            var matching = new SeatMatching(one.Demands, one.Earlier);
            bool isFilled = matching.Fill();
            matching.Balance();
            var best = one.MostEven();
            if (isFilled != best is not null) return isFilled ? "filled" : "not filled";
            if (best is null) return "";
            var loads = matching.Loads.OrderDescending().ToList();
            return loads.SequenceEqual(best) ? null : "loads " + Show(loads) + " instead of " + Show(best);
        });

    private void Holds(Func<TeamWorld, TeamPlan, string?> fault) =>
        new RankingLaw<TeamWorld>(output, Cases, choices => new TeamWorld(choices), TeamWorld.AllCases)
            .Holds((world, _) =>
                fault(world, world.Load().Teams.Compose(world.Requests(), world.Candidates()).Require()));

    private static Code Next(Code seat, TeamWorld world) =>
        Code.Of("s" + (int.Parse(seat.Value[1..], CultureInfo.InvariantCulture) + 1) % world.Seats.Count);

    private static List<int> Sorted(TeamPlan plan) => [.. plan.Loads.Select(load => load.Seats).Order()];

    private static string Show<T>(IEnumerable<T> items) => "[" + string.Join(", ", items) + "]";
}
