using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The part that knows of units and of teams.</summary>
internal sealed partial class Compilation
{
    private void CheckOrganization()
    {
        if (_spec.Organization is not { } organization) return;
        Organization = OrganizationChecks.Check(
            organization, new(_options.UnitKinds, _scope.Relations, _scope.InForce, _scope.Findings));
    }

    private TeamRules CheckTeams()
    {
        bool mayBeHidden = _scope.IsHole(_spec.At.Property("organization"))
            || _scope.IsHole(_spec.At.Property("relations"));
        var kinds = UnitKindCodes.OfUnits(_options.UnitKinds, _spec.Organization);
        var names = new TeamNames(Organization, kinds, _scope.Relations, mayBeHidden, _scope.Findings);
        var checks = new TeamChecks(names, _scope.Findings);
        var all = checks.Check(_spec.Teams, TeamSide.Inspecting)
            .Concat(checks.Check(_spec.Attendance, TeamSide.Attending));
        return new TeamRules(
            _spec.Code, ValueList.From(all), Organization, _scope.Relations, _options.Diagnostics);
    }
}
