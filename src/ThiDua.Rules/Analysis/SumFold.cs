using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Adds up what components can give, from the innermost group to the total.</summary>
internal sealed class SumFold
{
    private const int MostKeys = 4096;

    private const int OnePair = 64;

    private readonly SheetFacts _sheet;
    private readonly SumComponents _components;
    private readonly OutcomeQuestions _questions;
    private readonly StepBudget _budget;
    private readonly LineReaches _reaches;
    private readonly GroupLimits _limits;
    private readonly Dictionary<SumGroup, List<SumComponent>> _ofGroup = [];

    public SumFold(
        SheetFacts sheet, SumComponents components, OutcomeQuestions questions, StepBudget budget, LineReaches reaches)
    {
        _sheet = sheet;
        _components = components;
        _questions = questions;
        _budget = budget;
        _reaches = reaches;
        _limits = new GroupLimits(sheet, budget);
        // The least number of a component does not depend on the order of a hash table.
        foreach (var component in components.ByRoot.OrderBy(c => c.Key).Select(c => c.Value))
        {
            if (!_ofGroup.TryGetValue(component.Group, out var list)) _ofGroup.Add(component.Group, list = []);
            list.Add(component);
        }
    }

    /// <summary>All components, with what they can give.</summary>
    public List<SumTerm> Leaves { get; } = [];

    /// <summary>All groups but the total.</summary>
    public List<GroupPoints> Groups { get; } = [];

    public GroupPoints Run() => Fold(_components.Top);

    private GroupPoints Fold(SumGroup group)
    {
        var result = new GroupPoints(group)
        {
            Questions = _questions.OfGroups.TryGetValue(group, out var asked) ? asked : [],
        };
        var terms = new List<SumTerm>();
        if (_ofGroup.TryGetValue(group, out var components)) terms.AddRange(components.Select(c => Leaf(c, result)));
        foreach (var child in group.Groups) terms.Add(Below(child, result));
        Add(terms, result);
        var blank = _sheet.Facts.Lines[group.Line.Index];
        result.Sets = group.Acts ? Map(result.Before, set => _limits.Finish(set, group)) : result.Before;
        if (result.Before.Count == 1)
        {
            var worth = _sheet.Facts.Lines[group.Line.Nearest.Index].Worth;
            _reaches.Note(group, result.Before.Values.Single(), result.Sets.Values.Single(), blank, worth);
        }

        if (result.Questions.Count > 0) Ask(result);
        return result;
    }

    private SumTerm Leaf(SumComponent component, GroupPoints to)
    {
        var points = ComponentSearch.Run(_sheet, component, _limits.Ends(component), _budget, _reaches);
        to.HasHoles |= points.HasHoles;
        to.HasNone |= points.HasNone;
        var leaf = new SumTerm(points.Sets) { Component = component, Points = points };
        Leaves.Add(leaf);
        return leaf;
    }

    private SumTerm Below(SumGroup child, GroupPoints to)
    {
        var points = Fold(child);
        Groups.Add(points);
        to.HasHoles |= points.HasHoles;
        var sets = child.IsSubtracted ? Map(points.Sets, set => PointSets.Negate(set, _budget)) : points.Sets;
        return new SumTerm(sets) { Group = points };
    }

    private void Add(List<SumTerm> terms, GroupPoints to)
    {
        var sums = new SortedDictionary<ulong, PointSet> { [0] = Progression.Single(to.Group.Known) };
        foreach (var term in Runs(terms))
        {
            sums = Sum(sums, term.Sets);
            to.Steps.Add((term, sums));
        }

        to.Before = sums;
    }

    /// <summary>
    /// Progressions first, the finest before the others, those with equal steps as one; then what has keys.
    /// </summary>
    private IEnumerable<SumTerm> Runs(List<SumTerm> terms)
    {
        var plain = terms.Where(term => term.Sets.Count == 1 && term.Sets.ContainsKey(0)).ToList();
        var even = plain.Where(term => term.Sets[0] is Progression).GroupBy(term => ((Progression)term.Sets[0]).By);
        foreach (var run in even.OrderBy(run => run.Key))
        {
            var members = run.ToList();
            var sum = members.Select(term => term.Sets[0]).Aggregate((a, b) => PointSets.Sum(a, b, _budget));
            yield return members.Count == 1 ? members[0]
                : new SumTerm(new SortedDictionary<ulong, PointSet> { [0] = sum }) { Run = members };
        }

        foreach (var term in plain.Where(term => term.Sets[0] is not Progression)) yield return term;
        foreach (var term in terms.Where(term => term.Sets.Count != 1 || !term.Sets.ContainsKey(0))) yield return term;
    }

    private SortedDictionary<ulong, PointSet> Sum(
        SortedDictionary<ulong, PointSet> sums, SortedDictionary<ulong, PointSet> more)
    {
        var found = new SortedDictionary<ulong, List<PointSet>>();
        long pairs = (long)sums.Count * more.Count;
        bool isTooMuch = pairs > 1 && (pairs > MostKeys || !_budget.TrySpend(pairs * OnePair));
        if (isTooMuch) return Sum(Together(sums), Together(more));
        foreach (var one in sums)
        {
            foreach (var other in more)
            {
                ulong key = one.Key | other.Key;
                if (!found.TryGetValue(key, out var list)) found.Add(key, list = []);
                list.Add(PointSets.Sum(one.Value, other.Value, _budget));
            }
        }

        var union = new SortedDictionary<ulong, PointSet>();
        foreach (var entry in found) union.Add(entry.Key, PointSets.Union(entry.Value, _budget));
        return union;
    }

    /// <summary>Too many combinations: the answers to questions are given up, the points are not.</summary>
    private SortedDictionary<ulong, PointSet> Together(SortedDictionary<ulong, PointSet> sets) =>
        new() { [0] = PointSets.Union(sets.Values.ToList(), _budget) };

    private static SortedDictionary<ulong, PointSet> Map(
        SortedDictionary<ulong, PointSet> sets, System.Func<PointSet, PointSet> map)
    {
        var mapped = new SortedDictionary<ulong, PointSet>();
        foreach (var entry in sets) mapped.Add(entry.Key, map(entry.Value));
        return mapped;
    }

    /// <summary>Splits the points of a group by the answers that they give to its questions.</summary>
    private void Ask(GroupPoints of)
    {
        var found = new SortedDictionary<ulong, List<PointSet>>();
        var state = _sheet.Facts.Lines[of.Group.Line.Index];
        var blank = state.Points;
        foreach (var entry in of.Sets)
        {
            var split = PointsSplit.By(entry.Value, points =>
            {
                state.Points = points;
                return Key(of);
            }, _budget, of.Questions.Sum(q => q.Nodes.Sum(_sheet.Sizes.Cost)) + 64);
            foreach (var (answers, set) in split ?? [(0UL, entry.Value)])
            {
                if (split is not null && !of.Examples.ContainsKey(answers)) of.Examples.Add(answers, set.Least!.Value);
                if (!found.TryGetValue(entry.Key | answers, out var list)) found.Add(entry.Key | answers, list = []);
                list.Add(set);
            }
        }

        state.Points = blank;
        Key(of);
        var sets = new SortedDictionary<ulong, PointSet>();
        foreach (var entry in found) sets.Add(entry.Key, PointSets.Union(entry.Value, _budget));
        of.Sets = sets;
    }

    private (ulong Key, bool IsDecided) Key(GroupPoints of)
    {
        ulong key = 0;
        bool isDecided = true;
        foreach (var question in of.Questions)
        {
            _sheet.Work(question.Nodes);
            key |= question.Ask(_sheet.Facts, out _);
            isDecided &= !question.IsOpen(key);
        }

        return (key, isDecided);
    }
}
