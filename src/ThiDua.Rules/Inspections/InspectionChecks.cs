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
    private readonly Code _ruleSet;
    private readonly TeamRules _rules;
    private readonly CheckFindings _findings;
    private readonly TeamNames _names;

    public InspectionChecks(Code ruleSet, TeamRules rules, IEnumerable<Code> relations, CheckFindings findings)
    {
        _ruleSet = ruleSet;
        _rules = rules;
        _findings = findings;
        _names = new TeamNames(rules.Chart, [], relations, false, findings);
    }

    public void Check(CandidateList list)
    {
        CheckRuleSet(list.RuleSet, list.Name);
        var codes = new HashSet<Code>();
        for (int i = 0; i < list.Candidates.Count; i++)
        {
            var (one, at) = (list.Candidates[i], list.PlaceOf(i));
            if (!codes.Add(one.Code))
            {
                _findings.Report(
                    DiagnosticCatalog.CandidateTwice,
                    at.Property("code"),
                    new DiagnosticArgument("code", one.Code.Value));
            }

            _names.CheckUnit(one.Unit, at.Property("unit"));
            Each(one.Offices, at.Property("offices"), _names.CheckOffice);
            Each(one.Memberships, at.Property("memberships"), _names.CheckBody);
            Each(one.Follows, at.Property("follows"), _names.CheckSubject);
            foreach (var same in one.Relations.GroupBy(relation => relation.Relation))
            {
                var of = at.Property("relations").Property(same.Key.Value);
                _names.CheckRelation(same.Key, of);
                Each(ValueList.From(same.Select(relation => relation.Unit)), of, _names.CheckUnit);
            }
        }
    }

    public void Check(InspectionList list, CandidateList candidates)
    {
        CheckRuleSet(list.RuleSet, list.Name);
        var people = new HashSet<Code>(candidates.Candidates.Select(one => one.Code));
        for (int i = 0; i < list.Inspections.Count; i++)
        {
            var (one, at) = (list.Inspections[i], list.PlaceOf(i));
            if (!one.Inspecting.IsEmpty) _names.CheckSubject(one.Inspecting, at.Property("inspecting"));
            CheckInspected(one, at.Property("inspected"));
            CheckTeam(one, people, at);
        }
    }

    private static void Each(ValueList<Code> codes, Place at, System.Action<Code, Place> check)
    {
        for (int i = 0; i < codes.Count; i++) check(codes[i], at.Item(i));
    }

    private void CheckRuleSet(Code found, Code text)
    {
        if (found == _ruleSet) return;
        _findings.Report(
            DiagnosticCatalog.ListOfOtherRuleSet,
            new Place(text, JsonPointer.Root.Property("ruleSet"), 0, 0),
            new DiagnosticArgument("found", found.Value),
            new DiagnosticArgument("expected", _ruleSet.Value));
    }

    private void CheckInspected(Inspection one, Place at)
    {
        _names.CheckSubject(one.Inspected, at);
        if (_rules.Chart.FindGroup(one.Inspected) is not { } group || group.On(one.On) is not null) return;
        _findings.Report(
            DiagnosticCatalog.GroupHasNoMembers,
            at,
            new DiagnosticArgument("group", group.Code.Value),
            new DiagnosticArgument("day", LocalDatePattern.Iso.Format(one.On)));
    }

    private void CheckTeam(Inspection one, HashSet<Code> people, Place inspection)
    {
        var at = inspection.Property("team");
        if (_rules.Find(one.Team) is not { } team)
        {
            _findings.ReportUnknown(DiagnosticCatalog.UnknownTeam, one.Team, at, _rules.All.Select(t => t.Code));
            return;
        }

        CheckSubjects(one, team, at);
        foreach (var seat in one.Seats)
        {
            var seatAt = inspection.Property("seats").Property(seat.Seat.Value);
            if (team.Find(seat.Seat) is null)
            {
                _findings.ReportUnknown(
                    DiagnosticCatalog.UnknownSeat, seat.Seat, seatAt, team.Seats.Select(known => known.Code));
            }

            Each(seat.People, seatAt, (person, personAt) =>
            {
                if (!people.Contains(person))
                    _findings.ReportUnknown(DiagnosticCatalog.UnknownPerson, person, personAt, people);
            });
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
}
