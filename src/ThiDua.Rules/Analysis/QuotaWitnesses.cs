using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Makes clusters that show what quotas say of each other and of small groups: units that all reach the level, whose
/// dossiers are scored together before they are handed out.
/// </summary>
internal sealed class QuotaWitnesses
{
    /// <summary>Of more units nobody reads the dossiers.</summary>
    private const int MostUnits = 64;

    private readonly Rubric _rubric;
    private readonly DossierRules _rules;
    private readonly WitnessDossiers _dossiers;
    private readonly WitnessSearch _search;
    private readonly StepBudget _budget;

    public QuotaWitnesses(
        Rubric rubric, DossierRules rules, WitnessDossiers dossiers, WitnessSearch search, StepBudget budget)
    {
        (_rubric, _rules, _dossiers, _search, _budget) = (rubric, rules, dossiers, search, budget);
    }

    /// <summary>Whether quotas of a rubric have findings that a cluster can show.</summary>
    public static bool AreAskedFor(Rubric rubric, AskedWitnesses asked) =>
        asked.SmallGroups.Count > 0 || rubric.Outcomes.Any(outcome => Pairs(outcome).Any());

    /// <summary>The clusters of all findings for which some were found.</summary>
    public IEnumerable<FindingWitness> Make(AskedWitnesses asked) => _rubric.Outcomes.SelectMany(outcome => asked
        .SmallGroups.Where(one => one.Outcome == outcome)
        .Select(one => OfSmallGroup(outcome, one.Step))
        .Concat(Pairs(outcome).Select(pair => OfPair(outcome, pair.Finer, pair.Wider)))
        .OfType<FindingWitness>());

    private static IEnumerable<int> Quotas(Outcome outcome) =>
        Enumerable.Range(0, outcome.Steps.Count).Where(step => outcome.Steps[step] is OutcomeStep.Quota);

    private static Quota RuleOf(Outcome outcome, int step) => ((OutcomeStep.Quota)outcome.Steps[step]).Rule;

    private static IEnumerable<(int Finer, int Wider)> Pairs(Outcome outcome) =>
        from wider in Quotas(outcome)
        from finer in Quotas(outcome)
        where QuotaFindings.IsIdle(RuleOf(outcome, finer), RuleOf(outcome, wider))
        select (finer, wider);

    /// <summary>As many equal units as get no place: none of them keeps the level.</summary>
    private FindingWitness? OfSmallGroup(Outcome outcome, int step)
    {
        var quota = RuleOf(outcome, step);
        var most = QuotaFindings.LeastBase(quota)!.Value - Fraction.One;
        if (Candidate(outcome, step, quota, most) is not { } unit) return null;
        int count = most < Fraction.Of(MostUnits) ? (int)most.Numerator : MostUnits;
        return Shown(
            DiagnosticCatalog.ShareGivesNone, outcome, step, step, Enumerable.Repeat(unit, count).ToList());
    }

    /// <summary>
    /// Units one behind the other, of whom the wider limit leaves some: never more than the finer would.
    /// </summary>
    private FindingWitness? OfPair(Outcome outcome, int finer, int wider)
    {
        var (more, less) = (RuleOf(outcome, finer), RuleOf(outcome, wider));
        int most = MostOf(more.Limit, less);
        int step = System.Math.Min(finer, wider);
        if (Candidate(outcome, step, more, Fraction.Of(most)) is not { } first) return null;
        var units = new QuotaLine(outcome, step, more, less.Order, first.Near, _budget).Behind(most)
            .Select(first.With)
            .ToList();
        // Where there are not so many keys, equal units stand on both sides of the cut.
        if (more.Limit.Share is null && units.Count > 1 && units.Count < most)
        {
            int kept = (int)less.Limit.Number.Numerator;
            var (best, last) = (units[0], units[units.Count - 1]);
            units = Enumerable.Range(0, most).Select(i => i < kept ? best : last).ToList();
        }

        return Enumerable.Range(2, System.Math.Max(units.Count - 1, 0))
            .Select(count => more.Limit.Share is null ? units.Count + 2 - count : count)
            .Select(count =>
                Shown(DiagnosticCatalog.QuotasContradict, outcome, finer, step, units.GetRange(0, count)))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>
    /// One unit more than the idle number lets pass; of shares, as many as the lesser one leaves one of, and takes one
    /// from.
    /// </summary>
    private static int MostOf(QuotaLimit idle, Quota less)
    {
        var most = idle.Number;
        if (QuotaFindings.LeastBase(less) is { } least && less.Limit.FixedShare is { } share)
        {
            most = least;
            if (share < Fraction.One) most = Fraction.Max(most, Fraction.One / (Fraction.One - share));
        }

        most += Fraction.One;
        return most < Fraction.Of(MostUnits) ? (int)(most.Numerator / most.Denominator) : MostUnits;
    }

    /// <summary>A unit that reaches a level before a quota, and of whom the base is so much.</summary>
    private Unit? Candidate(Outcome outcome, int step, Quota quota, Fraction ofBase)
    {
        var near = _search.Nearest(
            new RuleQuestion.OfStep(outcome.Index, step), new Aim.Among(quota.Candidates), _budget);
        if (near is null || near.Found.Distance.IsMissed) return null;
        var unit = new Unit(near, near.Complete());
        if (quota.Base is not QuotaBase.Measured measured) return unit;
        var question = new RuleQuestion.OfMeasure(new Node(NodeKind.Outcome, outcome.Index), measured.Of);
        var aim = new Aim.Inside(Interval<Fraction>.Single(ofBase));
        return WitnessSearch.Nearest(near, question, aim, _budget) is { } based ? unit.With(based) : null;
    }

    /// <summary>
    /// The dossiers of a cluster; null unless all of its units reach the level, and those that the finding speaks of
    /// keep it: nobody of a small group, or some and not all.
    /// </summary>
    private FindingWitness? Shown(
        DiagnosticDescriptor finding, Outcome outcome, int step, int first, List<Unit> units)
    {
        if (!_budget.TrySpend(_search.OneDossier * units.Count)) return null;
        bool isProof = finding == DiagnosticCatalog.ShareGivesNone;
        var dossiers = ValueList.From(units.Select((unit, i) =>
            _dossiers.Of(i + 1, unit.Answers, unit.Near.Case.Period)).ToList());
        var scored = ClusterEvaluating.Evaluate(dossiers, _rules);
        if (scored.HasErrors || scored.Value is not { } cluster) return null;
        var states = dossiers.Select(one => cluster.Evaluations.First(unit => unit.Unit == one.Unit))
            .Select(unit => unit.Facts.Outcomes[outcome.Index])
            .ToList();
        ulong candidates = RuleOf(outcome, step).Candidates;
        bool doAllReach = states.TrueForAll(state => state.Steps.Count > first && state.Level.IsValue
            && state.Steps[first].Before.IsValue && (state.Steps[first].Before.Options & ~candidates) == 0);
        int kept = states.Count(state => (state.Level.Options & candidates) != 0);
        if (!doAllReach || (isProof ? kept > 0 : kept == 0 || kept == units.Count)) return null;
        return new FindingWitness(
            finding.Code,
            outcome.Steps[step].Source.At.Property("limit"),
            dossiers,
            _dossiers.Codes(units.SelectMany(unit => unit.Slots)),
            WordsOf(outcome.Levels[RuleOf(outcome, step).Level], kept, units.Count),
            isProof)
        {
            IsCluster = true,
            Shown = ValueList.From(states.Select(state =>
                new ShownAnswer(new RuleQuestion.OfOutcome(outcome.Index), state.Level))),
        };
    }

    private static Words WordsOf(Level level, int kept, int all)
    {
        var (some, many) = (Fraction.Of(kept), Fraction.Of(all));
        return new Words(
            some + " of " + many + " units that reach \"" + level.Code + "\" or better keep it",
            some + " trong " + many + " đơn vị đạt từ \"" + level.Code + "\" trở lên giữ được mức đó");
    }

    /// <summary>What is entered for one unit.</summary>
    private sealed record Unit(NearSheet Near, Answer[] Answers)
    {
        /// <summary>The same with what another question rests on.</summary>
        public Unit With(NearSheet other) => this with
        {
            Answers = other.Over(Answers),
            Slots = [.. Slots.Union(other.Cone.Slots)],
        };

        /// <summary>On what it rests that it reaches the level, and where it stands.</summary>
        public IReadOnlyList<int> Slots { get; private init; } = Near.Cone.Slots;
    }
}
