using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>One run of the compiler: first all names, then all rules, then the order.</summary>
internal sealed partial class Compilation
{
    private readonly RuleSetSpec _spec;
    private readonly CheckScope _scope;
    private readonly ReadingOptions _options;
    private readonly List<LevelList> _outcomeLevels = [];
    private readonly ValueList<RubricSpec> _rubrics;
    private readonly List<OutcomeSpec> _outcomes;
    private readonly List<RankingSpec> _rankings;
    private readonly List<(Condition? Condition, Reads DecidedBy)> _appliesTo = [];
    private List<LinePart> _parts = [];

    private Compilation(RuleSetSpec spec, CheckScope scope, ReadingOptions options)
    {
        _spec = spec;
        _scope = scope;
        _options = options;
        _rubrics = spec.Rubrics.Count > 0 ? spec.Rubrics
            : !spec.Scores ? ValueList<RubricSpec>.Empty
            : ValueList.Of(new RubricSpec
            {
                Rubric = spec.Rubric,
                Outcomes = spec.Outcomes,
                Rankings = spec.Rankings,
                Origin = spec.Origin,
            });
        _rankings = _rubrics.SelectMany(rubric => rubric.Rankings).ToList();
        _outcomes = _rubrics.SelectMany(rubric => rubric.Outcomes).ToList();
    }

    /// <summary>Begins a run over a document of which parts may be holes.</summary>
    public static Compilation Of(RuleSetSpec spec, DiagnosticBag bag, Holes holes, ReadingOptions options) =>
        new(spec, new CheckScope(bag, holes) { Calendars = options.Calendars, InForce = InForce(spec) }, options);

    public ValueList<Interpretation> Interpretations { get; private set; } = ValueList<Interpretation>.Empty;

    public ValueList<Level> StageList { get; private set; } = ValueList<Level>.Empty;

    public ValueList<Level> Relations { get; private set; } = ValueList<Level>.Empty;

    public ValueList<Rotation> Rotations { get; private set; } = ValueList<Rotation>.Empty;

    public OrganizationChart Organization { get; private set; } = OrganizationChart.Empty;

    public TeamRules Teams { get; private set; } = TeamRules.None;

    /// <summary>The rubrics, checked and put into order; null when something is faulty.</summary>
    public ValueList<Rubric>? Check()
    {
        if (_spec.Effective is { } effective) DateChecks.Check(effective, _scope.Findings);
        DeclareLevels();
        DeclareStages();
        DeclareRelations();
        CheckOrganization();
        Teams = CheckTeams();
        CheckRotations();
        DeclareRubrics();
        foreach (var interpretation in _spec.Interpretations) InterpretationChecks.Declare(interpretation, _scope);
        DeclareInputs();
        DeclareDates();
        _scope.IsOfPlan = true;
        DeclareDeadlines();
        CheckPlan();
        CheckPlanFacts();
        _scope.IsOfPlan = false;
        CheckChecklists();
        CheckDocument();
        DeclareDefinitions();
        DeclareOutcomes();
        DeclareRankings();
        if (_rubrics.Any(rubric => rubric.Rubric is null)) return null;
        var tree = LineTree.Lay(_rubrics.Select(rubric => rubric.Rubric!), _scope, _options.Criteria);
        _parts = tree.Parts;
        if (tree.IsTooLarge) return null;
        CheckChecklistLinks(_parts);
        var lines = CheckLines(tree);
        var outcomes = CheckOutcomes(lines.Reads);
        var rankings = CheckRankings(lines.Reads);
        CheckReports();
        foreach (var interpretation in _spec.Interpretations) InterpretationChecks.CheckUse(interpretation, _scope);
        Interpretations = InterpretationChecks.All(_spec.Interpretations);
        GiversChecks.Check(tree.Parts, lines.Reads, _scope);
        var order = RubricOrder.Find(
            tree.Parts, _scope.Definitions, outcomes.Count, rankings.Count, lines.Reads, Name(tree), _scope);
        if (order is null) return null;
        OwnerChecks.Check(tree.Parts, lines.Reads, order, _scope);
        OneOfChecks.Check(tree.Parts, lines.Reads, order, _scope);
        MarkAttributes(order);
        var members = Members(tree, lines.Reads, order);
        // What is built from here on may rely on everything: codes are unique, parts are whole.
        if (_scope.HasErrors) return null;
        ReportUnread();
        CheckUngraded(lines.Reads);
        var whole = new RubricWhole(
            ValueList.From(tree.Parts.Select(part => part.Line)),
            ValueList.From(_scope.Inputs),
            ValueList.From(_scope.Definitions),
            ValueList.From(outcomes),
            ValueList.From(rankings.Select(ranking => ranking!)),
            order,
            lines.Reads);
        var heads = _rubrics.Select((spec, i) => Head(i, spec, tree, whole)).ToList();
        var read = RubricReads.Of(heads, whole);
        var rubrics = ValueList.From(heads.Select((head, i) => new Rubric(head, whole, members.OrderOf(i), read[i])));
        if (rubrics.Count == 0 || RuleSizes.TooLarge(rubrics[0], 1 + StageList.Count) is not { } large) return rubrics;
        _scope.Report(DiagnosticCatalog.NumbersTooLarge, PlaceOf(large));
        return null;
    }

    private Place PlaceOf(Node node) => node.Kind switch
    {
        NodeKind.Definition => _scope.Definitions[node.Index] switch
        {
            { Measure: { } measure } => measure.Source.At,
            { Condition: { } condition } => condition.Source.At,
            _ => _spec.At,
        },
        NodeKind.Outcome => _outcomes[node.Index].At,
        NodeKind.Ranking => _rankings[node.Index].At,
        _ => _parts[node.Index].Spec.At,
    };

    private static DateInterval? InForce(RuleSetSpec spec) =>
        spec.Effective is { AreTurned: false } days ? days.ToInterval() : null;

    private void DeclareLevels()
    {
        foreach (var list in _spec.Levels)
        {
            _scope.LevelLists[list.Key] = OutcomeChecks.Levels(
                list.Key, list.Value, _spec.At.Property("levels").Property(list.Key.Value), _scope);
        }
    }

    private void DeclareStages()
    {
        var stages = OutcomeChecks.Levels(default, _spec.Stages, _spec.At.Property("stages"), _scope).Levels;
        _scope.Stages.AddRange(stages.Select(stage => stage.Code));
        StageList = stages;
    }

    private void DeclareInputs()
    {
        foreach (var spec in _spec.Inputs)
        {
            var input = InputChecks.Check(spec, spec.Code, default, null, _scope);
            _scope.Declare(new Named(NamedKind.Input, input?.Slot ?? -1, spec.Code, spec.At.Property("code")));
        }

        foreach (var spec in _spec.Events)
        {
            var input = RecordChecks.Event(spec, _scope);
            _scope.Declare(new Named(NamedKind.Input, input?.Slot ?? -1, spec.Code, spec.At.Property("code")));
        }
    }

    private void DeclareDefinitions()
    {
        foreach (var measure in _spec.Measures)
            Declare(NamedKind.Measure, new(_scope.Definitions.Count, measure.Key, measure.Value, null), "measures");
        foreach (var condition in _spec.Conditions)
        {
            Declare(
                NamedKind.Condition,
                new(_scope.Definitions.Count, condition.Key, null, condition.Value),
                "conditions");
        }
    }

    private void Declare(NamedKind kind, Definition definition, string list)
    {
        _scope.Definitions.Add(definition);
        _scope.Declare(new Named(
            kind, definition.Index, definition.Code, _spec.At.Property(list).Property(definition.Code.Value)));
    }

    private void DeclareOutcomes()
    {
        for (int i = 0; i < _outcomes.Count; i++)
        {
            var spec = _outcomes[i];
            var levels = OutcomeChecks.Levels(spec.Code, spec.Levels, spec.At.Property("levels"), _scope);
            _outcomeLevels.Add(levels);
            _scope.Outcomes.Add(levels);
            _scope.OutcomePlaces.Add(spec.At);
            _scope.Declare(new Named(NamedKind.Outcome, i, spec.Code, spec.At.Property("code")));
        }
    }

    private void FindUngraded(int outcome)
    {
        var spec = _outcomes[outcome];
        int first = UngradedOutcomes.First(outcome, spec, _outcomeLevels[outcome], _scope);
        _scope.DeclaredOutcomes[outcome].FirstUngraded = first;
        if (first == spec.Steps.Count) _scope.GradedOutcomes.Add(outcome);
    }

    private CriterionChecks CheckLines(LineTree tree)
    {
        var checks = new CriterionChecks(_scope) { Parts = tree.Parts };
        foreach (var part in tree.Parts.Where(part => _scope.HidesItems(part.Spec.At, "criteria")))
            _scope.FaultyCriteria.Add(part.Line.Index);
        foreach (var line in tree.Parts.Select(part => part.Line).Where(line => line.Criteria.Count > 0))
            _scope.CriteriaOf[line.Index] = ValueList.From(line.Criteria.Select(child => child.Index));
        for (int i = 0; i < tree.Roots.Count; i++) _scope.Cadences.Add(tree.Roots[i], _rubrics[i].Period);
        foreach (var part in tree.Parts) checks.Declare(part);
        for (int i = tree.Parts.Count - 1; i >= 0; i--) checks.DeclareShare(tree.Parts[i]);
        foreach (var spec in _outcomes) _scope.DeclaredOutcomes.Add(OutcomeChecks.Declare(spec, _scope));
        DefinitionChecks.CheckAll(_scope, _outcomes.Select(UngradedOutcomes.References), FindUngraded);
        foreach (var part in tree.Parts) checks.CheckApplicability(part);
        CheckAppliesTo();
        // The last line is the innermost: whoever asks about criteria finds them checked.
        for (int i = tree.Parts.Count - 1; i >= 0; i--) checks.Check(tree.Parts[i]);
        checks.CheckLoweredLimits();
        return checks;
    }

    private List<Outcome> CheckOutcomes(Dictionary<Node, Reads> reads)
    {
        var outcomes = new List<Outcome>();
        foreach (var spec in _outcomes)
        {
            _scope.Reads = new Reads();
            reads[new Node(NodeKind.Outcome, outcomes.Count)] = _scope.Reads;
            var outcome = OutcomeChecks.Check(outcomes.Count, spec, _outcomeLevels[outcomes.Count], _scope);
            // A quota looks at the levels of all units.
            _scope.Reads.ReadsOthers |= outcome.HasQuota;
            outcomes.Add(outcome);
        }

        return outcomes;
    }

    /// <summary>Definitions stand in the order after all that they read.</summary>
    private void MarkAttributes(ValueList<Node> order)
    {
        foreach (var node in order)
        {
            if (node.Kind != NodeKind.Definition) continue;
            var definition = _scope.Definitions[node.Index];
            definition.IsAboutAttributes = !definition.Reads.ReadsOthers
                && definition.Reads.Inputs.All(slot => _scope.Inputs[slot].IsAttribute)
                && definition.Reads.Nodes.All(read =>
                    read.Kind == NodeKind.Definition && _scope.Definitions[read.Index].IsAboutAttributes);
        }
    }

    private Place At(Definition definition) =>
        _spec.At.Property(definition.MeasureSpec is null ? "conditions" : "measures").Property(definition.Code.Value);

    private System.Func<Node, (Code Code, Place At)> Name(LineTree tree) => node => node.Kind switch
    {
        NodeKind.Definition => (_scope.Definitions[node.Index].Code, At(_scope.Definitions[node.Index])),
        NodeKind.Outcome => (_outcomes[node.Index].Code, _outcomes[node.Index].At),
        NodeKind.Ranking => (_rankings[node.Index].Code, _rankings[node.Index].At),
        _ => (tree.Parts[node.Index].Line.Code, tree.Parts[node.Index].Spec.At),
    };
}
