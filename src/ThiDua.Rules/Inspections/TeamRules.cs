using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>What of a rule set teams are reviewed and composed by.</summary>
/// <param name="RuleSet">The code of the rule set.</param>
/// <param name="Teams">Its teams and attendance lists.</param>
/// <param name="Chart">Its organization.</param>
/// <param name="Relations">The relations that it declares.</param>
/// <param name="MostDiagnostics">How many findings are reported at most.</param>
internal sealed record TeamRules(
    Code RuleSet,
    ValueList<Team> Teams,
    OrganizationChart Chart,
    IReadOnlyList<Code> Relations,
    int MostDiagnostics)
{
    public Team? Find(Code team) => Teams.FirstOrDefault(one => one.Code == team);

    public TeamNames Names(CheckFindings findings) => new(Chart, [], Relations, false, findings);

    /// <summary>Reviews given teams; without reviews when the lists are not for this rule set.</summary>
    public Diagnosed<InspectionReview> Review(InspectionList inspections, CandidateList candidates)
    {
        var bag = Check(inspections, candidates);
        if (bag.HasErrors) return new(null, bag.Sorted(place => place));
        var reviews = ValueList.From(inspections.Inspections
            .Select(one => TeamReviewing.Review(one, Find(one.Team)!, candidates, Chart)).ToList());
        foreach (var finding in reviews.SelectMany(review => review.Findings)) bag.Add(finding.Diagnostic);
        return new(new InspectionReview(reviews), bag.Sorted(place => place));
    }

    /// <summary>Composes teams; without a plan when the lists are not for this rule set.</summary>
    public Diagnosed<TeamPlan> Compose(InspectionList inspections, CandidateList candidates)
    {
        var bag = Check(inspections, candidates);
        if (bag.HasErrors) return new(null, bag.Sorted(place => place));
        var plan = TeamPlanner.Assign(inspections, candidates, this);
        foreach (var impossible in plan.Impossible)
        {
            var words = new RequirementWords(Find(impossible.Inspection.Team)!, Chart).Of(impossible.Requirements);
            bag.Add(
                DiagnosticCatalog.NoTeamPossible,
                impossible.Inspection.At,
                new DiagnosticArgument("inspected", impossible.Inspection.Inspected.Value),
                new DiagnosticArgument("requirements", words.English, words.Vietnamese));
        }

        return new(plan, bag.Sorted(place => place));
    }

    /// <summary>The mistakes of both lists.</summary>
    public DiagnosticBag Check(InspectionList inspections, CandidateList candidates)
    {
        var bag = new DiagnosticBag(inspections.Name, MostDiagnostics);
        var checks = new InspectionChecks(this, new CheckFindings(bag, new Holes()));
        checks.Check(candidates);
        checks.Check(inspections, candidates);
        return bag;
    }
}
