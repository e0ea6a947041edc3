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
        if (bag.HasErrors) return new(null, Sorted(bag, inspections, candidates));
        var reviews = ValueList.From(inspections.Inspections
            .Select((one, i) => TeamReviewing.Review(inspections, i, Find(one.Team)!, candidates, Chart)).ToList());
        foreach (var finding in reviews.SelectMany(review => review.Findings)) bag.Add(finding.Diagnostic);
        return new(new InspectionReview(reviews), Sorted(bag, inspections, candidates));
    }

    /// <summary>Composes teams; without a plan when the lists are not for this rule set.</summary>
    public Diagnosed<TeamPlan> Compose(InspectionList inspections, CandidateList candidates)
    {
        var bag = Check(inspections, candidates);
        if (bag.HasErrors) return new(null, Sorted(bag, inspections, candidates));
        var plan = TeamPlanner.Assign(inspections, candidates, this);
        foreach (var impossible in plan.Impossible)
        {
            var inspection = inspections.Inspections[impossible.Index];
            var words = new RequirementWords(Find(inspection.Team)!, Chart).Of(impossible.Requirements);
            bag.Add(
                DiagnosticCatalog.NoTeamPossible,
                inspections.PlaceOf(impossible.Index),
                new DiagnosticArgument("inspected", inspection.Inspected.Value),
                new DiagnosticArgument("requirements", words.English, words.Vietnamese));
        }

        return new(plan, Sorted(bag, inspections, candidates));
    }

    /// <summary>Findings about candidates come first; each has line and column of its own text.</summary>
    private static ValueList<Diagnostic> Sorted(
        DiagnosticBag bag, InspectionList inspections, CandidateList candidates) => ValueList.From(
        bag.Sorted(place => place.Text == candidates.Name ? candidates.Locating.Find(place)
                : inspections.Locating.Find(place))
            .OrderBy(found => found.At.Text != candidates.Name));

    /// <summary>The mistakes of both lists.</summary>
    private DiagnosticBag Check(InspectionList inspections, CandidateList candidates)
    {
        var bag = new DiagnosticBag(inspections.Name, MostDiagnostics);
        var checks = new InspectionChecks(this, new CheckFindings(bag, new Holes()));
        checks.Check(candidates);
        checks.Check(inspections, candidates);
        return bag;
    }
}
