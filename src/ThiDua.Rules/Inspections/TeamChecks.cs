using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Teams and attendance lists as written → checked.</summary>
internal sealed class TeamChecks
{
    private readonly TeamNames _names;
    private readonly CheckFindings _findings;
    private readonly EligibilityChecks _eligibility;
    private readonly Dictionary<Code, Place> _codes = [];

    public TeamChecks(TeamNames names, CheckFindings findings)
    {
        _names = names;
        _findings = findings;
        _eligibility = new EligibilityChecks(names);
    }

    /// <summary>The teams of a list; what is faulty was reported.</summary>
    public ValueList<Team> Check(ValueList<TeamSpec> specs, TeamSide side) =>
        ValueList.From(specs.Where(Declare).Select(spec => Check(spec, side)).ToList());

    private bool Declare(TeamSpec spec)
    {
        if (spec.Code.IsEmpty) return false;
        var at = spec.At.Property("code");
        if (_codes.TryGetValue(spec.Code, out var first)) _findings.ReportDuplicate(spec.Code, at, first);
        else _codes.Add(spec.Code, at);
        return true;
    }

    private Team Check(TeamSpec spec, TeamSide side)
    {
        CheckSeats(spec);
        foreach (var one in spec.Inspected) _names.CheckSubject(one.Of, one.At.Property("of"));
        CheckListedTwice(spec.Inspected);
        return new Team(spec.Code, spec.Title ?? spec.Code.Value, side)
        {
            For = spec.For,
            Venue = spec.Venue,
            Seats = ValueList.From(spec.Seats.Select(seat => Seat(seat, side))),
            Conflicts = ValueList.From(spec.Conflicts.Select(Conflict)),
            Inspected = ValueList.From(spec.Inspected.Select(one => new InspectedSubject(one.Of, one.IsIndicative))),
            Visits = spec.Visits is null ? null : new VisitLimit(spec.Visits.AtMost, spec.Visits.Title),
            Basis = ValueList.From(spec.Basis.Select(basis => basis.ToBasis())),
        };
    }

    private void CheckSeats(TeamSpec spec)
    {
        var first = new Dictionary<Code, Place>();
        foreach (var seat in spec.Seats.Where(seat => !seat.Code.IsEmpty))
        {
            var at = seat.At.Property("code");
            if (first.TryGetValue(seat.Code, out var before)) _findings.ReportDuplicate(seat.Code, at, before);
            else first.Add(seat.Code, at);
        }

        bool isHead(SeatSpec seat) => seat.Role == SeatRole.Head;
        if (spec.Seats.Where(isHead).Sum(seat => seat.AtLeast) < 2) return;
        _findings.Report(
            spec,
            DiagnosticCatalog.SeveralHeads,
            spec.Seats.Last(isHead).At,
            new DiagnosticArgument("team", spec.Code.Value));
    }

    private void CheckListedTwice(ValueList<InspectedSpec> list)
    {
        var seen = new HashSet<Code>();
        foreach (var one in list.Where(one => !one.Of.IsEmpty && !seen.Add(one.Of)))
            _findings.Report(DiagnosticCatalog.InspectedTwice, one.At, new DiagnosticArgument("code", one.Of.Value));
    }

    private Seat Seat(SeatSpec spec, TeamSide side)
    {
        if (spec.AtMost < spec.AtLeast)
        {
            _findings.Report(
                DiagnosticCatalog.SeatNumbersTurned,
                spec.At.Property("atMost"),
                new DiagnosticArgument("atLeast", spec.AtLeast),
                new DiagnosticArgument("atMost", spec.AtMost.Value));
        }

        var eligible = spec.Eligible is null ? null : _eligibility.Check(spec.Eligible);
        return new Seat(spec.Code, spec.Title ?? spec.Code.Value, spec.Role, spec.AtLeast, spec.AtMost, eligible);
    }

    private ConflictOfInterest Conflict(ConflictSpec spec)
    {
        switch (spec)
        {
            case ConflictSpec.OwnUnit:
                return new ConflictOfInterest.OwnUnit();
            case ConflictSpec.Relation relation:
                _names.CheckRelation(relation.Of, relation.At.Property("of"));
                return new ConflictOfInterest.Relation(relation.Of);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
