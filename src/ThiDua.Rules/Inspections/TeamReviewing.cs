using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>A given team and the rules → what does not fit.</summary>
internal sealed class TeamReviewing
{
    private readonly Inspection _inspection;
    private readonly Place _at;
    private readonly Locating _locating;
    private readonly Team _team;
    private readonly CandidateList _candidates;
    private readonly InspectionContext _context;
    private readonly EligibilityWords _words;
    private readonly List<TeamFinding> _found = [];

    private TeamReviewing(
        InspectionList list, int index, Team team, CandidateList candidates, OrganizationChart chart)
    {
        _inspection = list.Inspections[index];
        _at = list.PlaceOf(index);
        _locating = list.Locating;
        _team = team;
        _candidates = candidates;
        _context = new InspectionContext(_inspection, chart);
        _words = new EligibilityWords(chart);
    }

    public static TeamReview Review(
        InspectionList list, int index, Team team, CandidateList candidates, OrganizationChart chart) =>
        new TeamReviewing(list, index, team, candidates, chart).Review();

    private TeamReview Review()
    {
        ReviewList();
        foreach (var seat in _team.Seats) Review(seat);
        ReviewTwice();
        ReviewVisits();
        return new TeamReview(_inspection, _team, ValueList.From(_found));
    }

    private void ReviewList()
    {
        var list = _team.Inspected;
        if (list.Count == 0 || list.Any(one => one.Code == _inspection.Inspected)) return;
        bool isIndicative = list.Any(one => one.IsIndicative);
        Add(
            new TeamFinding.NotListed(_inspection.Inspected, isIndicative),
            isIndicative ? DiagnosticCatalog.NotExpected : DiagnosticCatalog.NotOnTheList,
            _at.Property("inspected"),
            new DiagnosticArgument("inspected", _inspection.Inspected.Value));
    }

    private void Review(Seat seat)
    {
        var people = _inspection.PeopleOf(seat.Code);
        var at = _at.Property("seats").Property(seat.Code.Value);
        if (people.Count < seat.AtLeast)
        {
            Add(
                new TeamFinding.SeatShort(seat.Code, people.Count, seat.AtLeast),
                DiagnosticCatalog.SeatShort,
                people.Count == 0 ? _at : at,
                [Named(seat), .. Counts(people.Count, seat.AtLeast)]);
        }

        if (people.Count > seat.AtMost)
        {
            Add(
                new TeamFinding.SeatOver(seat.Code, people.Count, seat.AtMost.Value),
                DiagnosticCatalog.SeatOver,
                at,
                [Named(seat), .. Counts(people.Count, seat.AtMost.Value)]);
        }

        for (int i = 0; i < people.Count; i++) Review(seat, _candidates.Find(people[i])!, at.Item(i));
    }

    private void Review(Seat seat, Candidate person, Place at)
    {
        if (seat.Eligible is { } eligible && _context.Failing(eligible, person) is { } failing)
        {
            Add(
                new TeamFinding.NotEligible(seat.Code, person.Code, failing),
                DiagnosticCatalog.NotEligible,
                at,
                Named(person),
                Named(seat),
                new DiagnosticArgument("condition", _words.Of(failing).English, _words.Of(failing).Vietnamese));
        }

        foreach (var conflict in _team.Conflicts)
        {
            if (_context.Conflicting(conflict, person) is not { } unit) continue;
            switch (conflict)
            {
                case ConflictOfInterest.OwnUnit:
                    Add(
                        new TeamFinding.OwnUnit(seat.Code, person.Code, unit),
                        DiagnosticCatalog.InspectsOwnUnit,
                        at,
                        Named(person),
                        Named(seat),
                        new DiagnosticArgument("unit", unit.Value));
                    break;
                case ConflictOfInterest.Relation relation:
                    Add(
                        new TeamFinding.Related(seat.Code, person.Code, relation.Of, unit),
                        DiagnosticCatalog.InspectsRelated,
                        at,
                        Named(person),
                        Named(seat),
                        new DiagnosticArgument("relation", relation.Of.Value),
                        new DiagnosticArgument("unit", unit.Value));
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }
    }

    /// <summary>Nobody sits in two places, nor twice in one.</summary>
    private void ReviewTwice()
    {
        var first = new Dictionary<Code, Seat>();
        foreach (var seat in _team.Seats)
        {
            var people = _inspection.PeopleOf(seat.Code);
            for (int i = 0; i < people.Count; i++)
            {
                if (!first.TryGetValue(people[i], out var other))
                {
                    first.Add(people[i], seat);
                    continue;
                }

                Add(
                    new TeamFinding.TwoSeats(people[i], other.Code, seat.Code),
                    DiagnosticCatalog.SitsTwice,
                    _at.Property("seats").Property(seat.Code.Value).Item(i),
                    Named(_candidates.Find(people[i])!),
                    new DiagnosticArgument("first", Quoted(other.Title)),
                    new DiagnosticArgument("second", Quoted(seat.Title)));
            }
        }
    }

    private void ReviewVisits()
    {
        if (_team.Visits is not { } limit || _inspection.Visits.Count <= limit.AtMost) return;
        Add(
            new TeamFinding.TooManyVisits(_inspection.Visits.Count, limit.AtMost),
            DiagnosticCatalog.TooManyVisits,
            _at.Property("visits"),
            Counts(_inspection.Visits.Count, limit.AtMost));
    }

    private void Add(
        TeamFinding finding, DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        _found.Add(finding with { Diagnostic = new Diagnostic(descriptor, _locating.Find(at), arguments) });

    private static DiagnosticArgument[] Counts(int count, int limit) =>
    [
        new("count", count.ToString(CultureInfo.InvariantCulture)),
        new("limit", limit.ToString(CultureInfo.InvariantCulture)),
    ];

    private static DiagnosticArgument Named(Seat seat) => new("seat", Quoted(seat.Title));

    private static DiagnosticArgument Named(Candidate person) => new("person", Quoting.Shorten(person.Name));

    private static string Quoted(string title) => "\"" + Quoting.Shorten(title) + "\"";
}
