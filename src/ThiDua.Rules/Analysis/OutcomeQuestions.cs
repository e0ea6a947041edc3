using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// The questions of outcomes, each with the one component or group that answers it. A question that rests on several,
/// or on the total besides, or that is one too many, is left open; whoever it touches answers no question then, so that
/// nothing is known by halves.
/// </summary>
internal sealed class OutcomeQuestions
{
    private readonly Rubric _rubric;
    private readonly UnitFacts _blank;
    private readonly NodeNumbers _numbers;
    private readonly SumComponents _components;
    private readonly Dictionary<int, SumGroup> _groups = [];
    private readonly Dictionary<OutcomeQuestion, HashSet<int>> _owners = [];
    private readonly Dictionary<OutcomeQuestion, List<Node>> _fresh = [];
    private readonly HashSet<OutcomeQuestion> _beside = []; // those that rest on the total, too
    private readonly HashSet<int> _tainted = [];

    private OutcomeQuestions(Rubric rubric, UnitFacts blank, NodeNumbers numbers, SumComponents components)
    {
        _rubric = rubric;
        _blank = blank;
        _numbers = numbers;
        _components = components;
        Collect(components.Top);
    }

    /// <summary>Questions that the points of a group answer.</summary>
    public Dictionary<SumGroup, List<OutcomeQuestion>> OfGroups { get; } = [];

    /// <summary>Components that only answer questions and give no points.</summary>
    public List<SumComponent> Beside { get; } = [];

    /// <summary>The outcomes that rest on questions that are left open, whatever the total is.</summary>
    public ISet<int> OpenOutcomes { get; } = new HashSet<int>();

    /// <summary>The definitions that outcomes need, and the outcomes; without what components work out.</summary>
    public List<Node> After { get; } = [];

    /// <summary>The lines whose points outcomes read, besides the total.</summary>
    public static IEnumerable<int> Watched(Rubric rubric)
    {
        var (open, seen) = (new Stack<Node>(), new HashSet<Node>());
        foreach (var outcome in rubric.Outcomes) open.Push(new Node(NodeKind.Outcome, outcome.Index));
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node.Kind == NodeKind.LinePoints && node.Index != rubric.Root.Index) yield return node.Index;
            var reads = node.Kind == NodeKind.Definition ? rubric.Definitions[node.Index].Reads
                : node.Kind == NodeKind.Outcome && rubric.Reads.TryGetValue(node, out var found) ? found : null;
            if (reads is null) continue;
            foreach (var next in reads.Nodes)
                if (seen.Add(next)) open.Push(next);
        }
    }

    public static OutcomeQuestions Of(Rubric rubric, UnitFacts blank, NodeNumbers numbers, SumComponents components)
    {
        var questions = new OutcomeQuestions(rubric, blank, numbers, components);
        questions.FindAfter();
        var all = questions.All();
        if (all.Count <= OutcomeQuestion.Most && all.All(question => question.IsKept)) questions.Place(all);
        else questions.OpenOutcomes.UnionWith(rubric.Outcomes.Select(outcome => outcome.Index));
        return questions;
    }

    private void Collect(SumGroup group)
    {
        foreach (var child in group.Groups)
        {
            _groups[child.Line.Index] = child;
            Collect(child);
        }
    }

    private List<OutcomeQuestion> All()
    {
        var (named, conditions, all) = (new HashSet<int>(), new List<Condition>(), new List<OutcomeQuestion>());
        foreach (var step in _rubric.Outcomes.SelectMany(outcome => outcome.Steps))
        {
            if (step is OutcomeStep.Require require) RuleParts.Single(require.When, _rubric, named, conditions);
            else if (step is OutcomeStep.Gate { When: { } when }) RuleParts.Single(when, _rubric, named, conditions);
            if (step is OutcomeStep.Gate { Level: { } level }) Add(all, level);
            if (step is not OutcomeStep.Bands bands) continue;
            Add(all, OutcomeQuestion.Of(bands.Of, QuestionRows.Of(bands.Rows), all.Count));
            foreach (var row in bands.Rows.Rows) Add(all, row.Then);
        }

        foreach (var condition in conditions) Add(all, OutcomeQuestion.Of(condition, all.Count));
        return all;
    }

    private void Add(List<OutcomeQuestion> to, LevelRule rule)
    {
        if (rule is LevelRule.Measured measured)
            Add(to, OutcomeQuestion.Of(measured.Of, QuestionRows.Of(measured.Of.Type.Levels!), to.Count));
        if (rule is not LevelRule.Table table) return;
        Add(to, OutcomeQuestion.Of(table.Of, QuestionRows.Of(table.Rows), to.Count));
        foreach (var row in table.Rows.Rows) Add(to, row.Then);
    }

    private void Add(List<OutcomeQuestion> to, OutcomeQuestion question)
    {
        if (to.Count <= OutcomeQuestion.Most && NeedsMore(question)) to.Add(question);
    }

    /// <summary>Whether it rests on anything that is open, besides the total and other outcomes.</summary>
    private bool NeedsMore(OutcomeQuestion question)
    {
        var owners = new HashSet<int>();
        var fresh = new List<Node>();
        Walk(question.Reads, owners, fresh);
        if (owners.Remove(_numbers.Of(new Node(NodeKind.LinePoints, _rubric.Root.Index)))) _beside.Add(question);
        _owners[question] = owners;
        _fresh[question] = fresh;
        return owners.Count > 0;
    }

    /// <summary>From what is read to inputs, lines, and what components work out.</summary>
    private void Walk(Reads reads, HashSet<int> owners, List<Node> fresh)
    {
        var (open, seen) = (new Stack<Reads>(), new HashSet<Node>());
        open.Push(reads);
        while (open.Count > 0)
        {
            var one = open.Pop();
            foreach (int slot in one.Inputs)
                if (_blank.Entry(_rubric.Inputs[slot]).IsPending) owners.Add(_numbers.OfInput(slot));
            foreach (var node in one.Nodes)
            {
                if (node.Kind == NodeKind.Outcome || !seen.Add(node) || IsKnown(node)) continue;
                if (node.Kind != NodeKind.Definition || _components.IsSeen(_numbers.Of(node)))
                {
                    owners.Add(_numbers.Of(node));
                    continue;
                }

                fresh.Add(node);
                open.Push(_rubric.Definitions[node.Index].Reads);
            }
        }
    }

    private bool IsKnown(Node node) => node.Kind switch
    {
        NodeKind.Definition => !_blank.Definition(node.Index).IsPending,
        NodeKind.LineBase => _blank.Lines[node.Index].Worth.IsValue,
        _ => _components.Graph.IsKnown(node.Index),
    };

    private void Place(List<OutcomeQuestion> all)
    {
        foreach (var question in all) JoinFresh(question);
        foreach (var question in all)
        {
            var roots = RootsOf(question);
            if (roots.Count > 1 || _beside.Contains(question)) _tainted.UnionWith(roots);
        }

        if (_tainted.Count > 0) FindOpen();
        foreach (var question in all)
        {
            int root = RootsOf(question).First();
            if (_tainted.Contains(root)) continue;
            question.Nodes.AddRange(_fresh[question].OrderBy(node => _numbers.PlaceOf(node)));
            if (GroupOf(root) is { } group) Add(OfGroups, group, question);
            else if (ComponentOf(root) is { } component) component.Questions.Add(question);
        }
    }

    /// <summary>Outcomes that read what answers no question, or such outcomes.</summary>
    private void FindOpen()
    {
        var reads = _rubric.Outcomes
            .Select(outcome => (outcome.Index, Node: new Node(NodeKind.Outcome, outcome.Index)))
            .Where(one => _rubric.Reads.ContainsKey(one.Node))
            .ToDictionary(one => one.Index, one => _rubric.Reads[one.Node].WithDefinitions(_rubric.Definitions));
        OpenOutcomes.UnionWith(reads.Where(one => RestsOnTainted(one.Value)).Select(one => one.Key));
        while (reads.Where(one => ReadsOpen(one.Value)).Select(one => one.Key).Except(OpenOutcomes).ToList()
            is { Count: > 0 } more) OpenOutcomes.UnionWith(more);

        bool ReadsOpen(Reads of) =>
            of.Nodes.Any(node => node.Kind == NodeKind.Outcome && OpenOutcomes.Contains(node.Index));
    }

    private bool RestsOnTainted(Reads reads)
    {
        var owners = new HashSet<int>();
        Walk(reads, owners, []);
        return _tainted.Overlaps(owners.Select(_components.Root));
    }

    /// <summary>Inputs that no piece reads join the one component that the question rests on too.</summary>
    private void JoinFresh(OutcomeQuestion question)
    {
        var owners = _owners[question];
        bool isPlain = owners.All(o => GroupOf(_components.Root(o)) is null && !IsOpenedLine(o));
        var components = owners.Select(_components.Root).Distinct().Where(_components.ByRoot.ContainsKey).ToList();
        if (!isPlain || components.Count > 1) return;
        foreach (int owner in owners)
        {
            _components.Mark(owner);
            if (components.Count == 0 || !_components.ByRoot.TryGetValue(_components.Root(components[0]), out var kept))
            {
                _components.Join(owners.First(), owner);
                continue;
            }

            _components.ByRoot.Remove(_components.Root(components[0]));
            _components.Join(components[0], owner);
            _components.ByRoot[_components.Root(owner)] = kept;
        }
    }

    private HashSet<int> RootsOf(OutcomeQuestion question) => new(_owners[question].Select(_components.Root));

    /// <summary>The group of a line whose points are asked for.</summary>
    private SumGroup? GroupOf(int number) =>
        LineOf(number) is { } line && _groups.TryGetValue(line, out var group) && !_components.IsSeen(number) ? group
            : null;

    /// <summary>A line that was opened into a sum: nobody answers for it.</summary>
    private bool IsOpenedLine(int number) => LineOf(number) is not null && !_components.IsSeen(number);

    private int? LineOf(int number)
    {
        int first = _rubric.Definitions.Count;
        return number >= first && number < first + (2 * _rubric.Lines.Count) ? (number - first) / 2 : null;
    }

    private SumComponent? ComponentOf(int root)
    {
        if (IsOpenedLine(root)) return null;
        if (_components.ByRoot.TryGetValue(root, out var component)) return component;
        component = new SumComponent(_components.Top);
        _components.ByRoot.Add(root, component);
        Beside.Add(component);
        return component;
    }

    private void FindAfter()
    {
        var needed = new HashSet<Node>();
        var open = new Stack<Node>();
        foreach (var outcome in _rubric.Outcomes) open.Push(new Node(NodeKind.Outcome, outcome.Index));
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node.Kind is NodeKind.LineBase or NodeKind.LinePoints || !needed.Add(node)) continue;
            if (node.Kind == NodeKind.Definition && _components.IsSeen(_numbers.Of(node))) continue;
            var reads = node.Kind == NodeKind.Definition ? _rubric.Definitions[node.Index].Reads
                : _rubric.Reads.TryGetValue(node, out var found) ? found : null;
            if (reads is null) continue;
            foreach (var next in reads.Nodes) open.Push(next);
        }

        After.AddRange(_rubric.Order.Where(node =>
            needed.Contains(node) && (node.Kind == NodeKind.Outcome || !_components.IsSeen(_numbers.Of(node)))));
    }

    private static void Add<TKey>(Dictionary<TKey, List<OutcomeQuestion>> to, TKey key, OutcomeQuestion question)
        where TKey : notnull
    {
        if (!to.TryGetValue(key, out var list)) to.Add(key, list = []);
        list.Add(question);
    }
}
