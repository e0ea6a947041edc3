using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Whether candidates and inspections speak of the teams, units and people of one rule set.</summary>
internal sealed class InspectionChecks
{
    private readonly TeamRules _rules;
    private readonly CheckFindings _findings;
    private readonly TeamNames _names;

    public InspectionChecks(TeamRules rules, CheckFindings findings)
    {
        _rules = rules;
        _findings = findings;
        _names = rules.Names(findings);
    }

    public void Check(CandidateList list)
    {
        CheckRuleSet(list.RuleSet, list.Name);
        var codes = new HashSet<Code>();
        foreach (var one in list.Candidates)
        {
            if (!codes.Add(one.Code))
                Report(DiagnosticCatalog.CandidateTwice, Inside(one.At, list.Name, "code"), one.Code);
            _names.CheckUnit(one.Unit, Inside(one.At, list.Name, "unit"));
            foreach (var code in one.Offices) _names.CheckOffice(code, Inside(one.At, list.Name, "offices"));
            foreach (var code in one.Memberships) _names.CheckBody(code, Inside(one.At, list.Name, "memberships"));
            foreach (var code in one.Follows) _names.CheckSubject(code, Inside(one.At, list.Name, "follows"));
            foreach (var relation in one.Relations)
            {
                _names.CheckRelation(relation.Relation, Inside(one.At, list.Name, "relations"));
                _names.CheckUnit(relation.Unit, Inside(one.At, list.Name, "relations"));
            }
        }
    }

    public void Check(InspectionList list, CandidateList candidates)
    {
        CheckRuleSet(list.RuleSet, list.Name);
        var people = new HashSet<Code>(candidates.Candidates.Select(one => one.Code));
        foreach (var one in list.Inspections)
        {
            if (!one.Inspecting.IsEmpty) _names.CheckSubject(one.Inspecting, Inside(one.At, list.Name, "inspecting"));
            CheckInspected(one, list.Name);
            CheckTeam(one, people, list.Name);
        }
    }

    private void CheckRuleSet(Code found, Code text)
    {
        if (found == _rules.RuleSet) return;
        _findings.Report(
            DiagnosticCatalog.ListOfOtherRuleSet,
            new Place(text, JsonPointer.Root.Property("ruleSet"), 0, 0),
            new DiagnosticArgument("found", found.Value),
            new DiagnosticArgument("expected", _rules.RuleSet.Value));
    }

    private void CheckInspected(Inspection one, Code text)
    {
        var at = Inside(one.At, text, "inspected");
        _names.CheckSubject(one.Inspected, at);
        if (_rules.Chart.FindGroup(one.Inspected) is not { } group || group.On(one.On) is not null) return;
        _findings.Report(
            DiagnosticCatalog.GroupHasNoMembers,
            at,
            new DiagnosticArgument("group", group.Code.Value),
            new DiagnosticArgument("day", LocalDatePattern.Iso.Format(one.On)));
    }

    private void CheckTeam(Inspection one, HashSet<Code> people, Code text)
    {
        var at = Inside(one.At, text, "team");
        if (_rules.Find(one.Team) is not { } team)
        {
            _findings.ReportUnknown(DiagnosticCatalog.UnknownTeam, one.Team, at, _rules.Teams.Select(t => t.Code));
            return;
        }

        CheckSubjects(one, team, at);
        foreach (var seat in one.Seats)
        {
            var seatAt = Inside(one.At, text, "seats").Property(seat.Seat.Value);
            if (team.Find(seat.Seat) is null)
            {
                _findings.ReportUnknown(
                    DiagnosticCatalog.UnknownSeat, seat.Seat, seatAt, team.Seats.Select(known => known.Code));
            }

            foreach (var person in seat.People.Where(person => !people.Contains(person)))
                _findings.ReportUnknown(DiagnosticCatalog.UnknownPerson, person, seatAt, people);
        }
    }

    private void CheckSubjects(Inspection one, Team team, Place at)
    {
        bool isGroup = _rules.Chart.FindGroup(one.Inspected) is not null;
        bool fits = team.For switch
        {
            TeamSubjects.All => true,
            TeamSubjects.Units => !isGroup,
            TeamSubjects.Groups => isGroup,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (fits || !_names.IsSubject(one.Inspected)) return;
        _findings.Report(
            DiagnosticCatalog.TeamForOthers,
            at,
            new DiagnosticArgument("team", team.Code.Value),
            isGroup ? new DiagnosticArgument("for", "units", "đơn vị")
                : new DiagnosticArgument("for", "groups", "cụm, khối"),
            new DiagnosticArgument("inspected", one.Inspected.Value),
            isGroup ? new DiagnosticArgument("found", "a group", "cụm, khối")
                : new DiagnosticArgument("found", "a unit", "đơn vị"));
    }

    private void Report(DiagnosticDescriptor descriptor, Place at, Code code) =>
        _findings.Report(descriptor, at, new DiagnosticArgument("code", code.Value));

    /// <summary>A part of a person or inspection; one that was made in code has no other place than its list.</summary>
    private static Place Inside(Place at, Code text, string property) =>
        at.Text.IsEmpty ? new Place(text, default, 0, 0)
            : new Place(at.Text, at.Pointer.Property(property), at.Line, at.Column);
}
