using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// The inspection teams and attendance lists of a rule set (đoàn kiểm tra, thành phần tham dự), and what can be done
/// with them.
/// </summary>
public sealed class TeamRules
{
    private readonly Code _ruleSet;
    private readonly IReadOnlyList<Code> _relations;
    private readonly int _mostDiagnostics;

    internal TeamRules(
        Code ruleSet,
        ValueList<Team> all,
        OrganizationChart chart,
        IEnumerable<Code> relations,
        int mostDiagnostics)
    {
        All = all;
        Chart = chart;
        _ruleSet = ruleSet;
        _relations = [.. relations];
        _mostDiagnostics = mostDiagnostics;
    }

    internal static TeamRules None { get; } = new(default, ValueList<Team>.Empty, OrganizationChart.Empty, [], 1);

    /// <summary>All of them: first the teams, then the attendance lists, in the order of the rule set.</summary>
    public ValueList<Team> All { get; }

    internal OrganizationChart Chart { get; }

    /// <summary>The team or attendance list with a code, or null.</summary>
    public Team? Find(Code code) => All.FirstOrDefault(one => one.Code == code);

    /// <summary>
    /// Holds given teams against the rules (rà soát thành phần đoàn). There is no value when the lists are not for this
    /// rule set, or name what it does not have; else each finding is among the diagnostics too.
    /// </summary>
    /// <exception cref="System.ArgumentNullException">A list is missing.</exception>
    public Diagnosed<InspectionReview> Review(InspectionList inspections, CandidateList candidates)
    {
        Require.NotNull(inspections, nameof(inspections));
        Require.NotNull(candidates, nameof(candidates));
        var bag = Check(inspections, candidates);
        if (bag.HasErrors) return new(null, Sorted(bag, inspections, candidates));
        var reviews = ValueList.From(Reviews(inspections, candidates).ToList());
        foreach (var finding in reviews.SelectMany(review => review.Findings)) bag.Add(finding.Diagnostic);
        return new(new InspectionReview(reviews), Sorted(bag, inspections, candidates));
    }

    /// <summary>
    /// Composes teams from candidates (lập đoàn): every seat gets its least number of people, nobody is kept away or
    /// sits twice, and the seats of all inspections are spread as evenly as can be. People who are in a seat already
    /// keep it, and what is wrong with that is among the diagnostics. Where a team is not possible, the plan says
    /// which requirements conflict. There is no value when the lists are not for this rule set, or name what it does
    /// not have.
    /// </summary>
    /// <exception cref="System.ArgumentNullException">A list is missing.</exception>
    public Diagnosed<TeamPlan> Compose(InspectionList inspections, CandidateList candidates) =>
        Compose(inspections, candidates, []);

    /// <summary>
    /// The same after earlier inspections: whoever sat often there sits less often now, so that the seats of all years
    /// together are spread as evenly as can be. The earlier lists may be for other rule sets; people who are no
    /// candidates any more are passed over.
    /// </summary>
    /// <exception cref="System.ArgumentNullException">A list is missing.</exception>
    public Diagnosed<TeamPlan> Compose(
        InspectionList inspections, CandidateList candidates, ValueList<InspectionList> earlier)
    {
        Require.NotNull(inspections, nameof(inspections));
        Require.NotNull(candidates, nameof(candidates));
        Require.NotNull(earlier, nameof(earlier));
        var bag = Check(inspections, candidates);
        if (bag.HasErrors) return new(null, Sorted(bag, inspections, candidates));
        var plan = TeamPlanner.Assign(inspections, candidates, earlier, this);
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

        // Whoever sits already may be unfit for the seat: that is told, and the seat is kept.
        foreach (var review in Reviews(plan.Inspections, candidates))
            foreach (var finding in review.Findings) bag.Add(finding.Diagnostic);
        return new(plan, Sorted(bag, inspections, candidates));
    }

    private IEnumerable<TeamReview> Reviews(InspectionList? composed, CandidateList candidates) => composed is null
        ? []
        : composed.Inspections
            .Select((one, i) => TeamReviewing.Review(composed, i, Find(one.Team)!, candidates, Chart));

    /// <summary>Findings about candidates come first; each has line and column of its own text.</summary>
    private static ValueList<Diagnostic> Sorted(
        DiagnosticBag bag, InspectionList inspections, CandidateList candidates) => ValueList.From(
        bag.Sorted(place => place.Text == candidates.Name ? candidates.Locating.Find(place)
                : inspections.Locating.Find(place))
            .OrderBy(found => found.At.Text != candidates.Name));

    /// <summary>The mistakes of both lists.</summary>
    private DiagnosticBag Check(InspectionList inspections, CandidateList candidates)
    {
        var bag = new DiagnosticBag(inspections.Name, _mostDiagnostics);
        var checks = new InspectionChecks(
            _ruleSet, this, _relations, new CheckFindings(bag, new Holes()));
        checks.Check(candidates);
        checks.Check(inspections, candidates);
        return bag;
    }
}
