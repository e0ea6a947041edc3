using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Finds the levels that can come out on one sheet. For each combination of answers to questions an example is entered,
/// and the total is set to what goes with it; then the outcomes are worked out by the very steps of an evaluation.
/// </summary>
internal sealed class OutcomeSearch
{
    /// <summary>Bounds are cut so often.</summary>
    private const int MostCuts = 8;

    /// <summary>And totals, where they do not answer all that is asked: entries are looked at for that.</summary>
    private const int MostCutsWhereOpen = 6;

    private readonly SheetResult _sheet;
    private readonly OutcomeQuestions _questions;
    private readonly StepBudget _budget;
    private readonly IReadOnlyList<OutcomeReach> _reaches;
    private readonly long _cost;
    private readonly long _examples;
    private readonly List<SumTerm> _asked;

    private OutcomeSearch(
        SheetResult sheet, OutcomeQuestions questions, StepBudget budget, IReadOnlyList<OutcomeReach> reaches)
    {
        _sheet = sheet;
        _questions = questions;
        _budget = budget;
        _reaches = reaches;
        _cost = questions.After.Sum(sheet.Facts.Sizes.Cost) + 64;
        _asked = sheet.Fold.Leaves.Where(leaf => leaf.Component!.Questions.Count > 0).ToList();
        _examples = _asked.Sum(leaf => 2 * leaf.Component!.Nodes.Sum(sheet.Facts.Sizes.Cost)) + 64;
    }

    private SheetFacts Facts => _sheet.Facts;

    private Criteria.LineState Total => Facts.Facts.Lines[Facts.Rubric.Root.Index];

    /// <summary>Notes all that can come out; the sheet is blank again afterwards.</summary>
    public static void Run(
        SheetResult sheet, OutcomeQuestions questions, StepBudget budget, IReadOnlyList<OutcomeReach> reaches)
    {
        var search = new OutcomeSearch(sheet, questions, budget, reaches);
        var blank = search.Total.Points;
        bool isDone = sheet.Top.Sets.All(entry => search.Look(entry.Key, entry.Value));
        if (sheet.Top.HasNone) search.WorkNone();
        search.Total.Points = blank;
        search.Work();
        if (isDone && !sheet.Top.HasHoles) return;
        // What was not looked at may come to anything that is possible on the blank sheet.
        foreach (var reach in reaches) reach.Note(sheet.Facts.Facts.Outcomes[reach.Outcome.Index], null);
    }

    private bool Look(ulong key, PointSet totals)
    {
        if (!_budget.TrySpend(_examples)) return false;
        var entered = Enter(key);
        bool isDone = totals.IsExact ? Members(key, totals) : Bounds((Bounded)totals);
        foreach (var restore in entered) restore();
        return isDone;
    }

    /// <summary>Enters examples with these answers; gives what takes them back.</summary>
    private List<System.Action> Enter(ulong key)
    {
        var restore = new List<System.Action>();
        foreach (var leaf in _asked)
        {
            if (Answered(key, leaf.Component!.Questions) is not { } answers) continue;
            if (leaf.Points!.Found.FirstOrDefault(found => found.Key == answers) is not { } found) continue;
            Facts.Enter(leaf.Component, leaf.Points.Domains, found.Box);
            restore.Add(() => Facts.Enter(
                leaf.Component, leaf.Points.Domains, leaf.Points.Domains.Select(domain => domain.All).ToArray()));
        }

        foreach (var group in _sheet.Fold.Groups.Where(group => group.Questions.Count > 0))
        {
            if (Answered(key, group.Questions) is not { } answers
                || !group.Examples.TryGetValue(answers, out var points)) continue;
            var state = Facts.Facts.Lines[group.Group.Line.Index];
            var blank = state.Points;
            state.Points = Answer.Number(points);
            restore.Add(() => state.Points = blank);
        }

        return restore;
    }

    /// <summary>The answers to some questions; null when one of them is open.</summary>
    private static ulong? Answered(ulong key, IReadOnlyList<OutcomeQuestion> questions)
    {
        ulong mask = 0;
        foreach (var question in questions)
        {
            if (question.IsOpen(key)) return null;
            mask |= question.Mask;
        }

        return key & mask;
    }

    private bool Members(ulong key, PointSet totals)
    {
        bool isOpen = IsOpen(key);
        var open = new Stack<(Fraction From, Fraction To, int Cuts)>();
        open.Push((totals.Least!.Value, totals.Greatest!.Value, 0));
        while (open.Count > 0)
        {
            var (from, to, cuts) = open.Pop();
            if (!_budget.TrySpend(_cost)) return false;
            Work(Interval<Fraction>.Closed(from, to));
            var example = new Example.OfTotal(_sheet, key, from);
            bool isDecided = AllAreDecided() && Exchange(example);
            if (from == to || isDecided || (cuts >= MostCutsWhereOpen && RestAreOpen(isOpen)))
            {
                Note(example, from == to);
                continue;
            }

            var (first, second) = PointsSplit.Halves(totals, from, to);
            open.Push((second.From, second.To, cuts + 1));
            open.Push((first.From, first.To, cuts + 1));
        }

        return true;
    }

    /// <summary>Whether of all outcomes that are not decided some answers are open, whatever the total is.</summary>
    private bool RestAreOpen(bool areAll) => _reaches.All(reach => areAll
        || _questions.OpenOutcomes.Contains(reach.Outcome.Index)
        || OutcomeReach.IsDecided(Facts.Facts.Outcomes[reach.Outcome.Index]));

    /// <summary>Whether some answers beside the totals are open.</summary>
    private bool IsOpen(ulong key) => _asked.SelectMany(leaf => leaf.Component!.Questions)
        .Concat(_sheet.Fold.Groups.SelectMany(group => group.Questions))
        .Any(question => question.IsOpen(key));

    private bool Bounds(Bounded totals)
    {
        var open = new Stack<(Interval<Fraction> Range, int Cuts)>();
        open.Push((totals.Hull, 0));
        while (open.Count > 0)
        {
            var (range, cuts) = open.Pop();
            if (!_budget.TrySpend(_cost)) return false;
            Work(range);
            bool isLast = cuts == MostCuts || range.Least is null || range.Greatest is null || range.IsSingle;
            if (isLast || AllAreDecided())
            {
                Note(null);
                continue;
            }

            Fraction middle = (range.Least!.Value + range.Greatest!.Value) / Fraction.Of(2);
            open.Push((Interval<Fraction>.Closed(middle, range.Greatest.Value), cuts + 1));
            open.Push((Interval<Fraction>.Closed(range.Least.Value, middle), cuts + 1));
        }

        return true;
    }

    private void Work(Interval<Fraction> totals)
    {
        Total.Points = Answer.Pending(totals, false, SheetFacts.Open);
        Work();
    }

    /// <summary>A total that is not applicable.</summary>
    private void WorkNone()
    {
        Total.Points = Answer.NotApplicable;
        Work();
        Note(null);
    }

    private void Work() => Facts.Work(_questions.After);

    private bool AllAreDecided() => Facts.Facts.Outcomes.All(OutcomeReach.IsDecided);

    /// <summary>Exchanges steps of all outcomes; false when with both exchanged a level is not decided.</summary>
    private bool Exchange(Example example)
    {
        bool isDecided = true;
        foreach (var reach in _reaches)
        {
            var state = Facts.Facts.Outcomes[reach.Outcome.Index];
            isDecided &= reach.Orders.Look(state, Facts.Facts, example, _budget).IsEmpty;
        }

        return isDecided;
    }

    private void Note(Example? example)
    {
        foreach (var reach in _reaches) reach.Note(Facts.Facts.Outcomes[reach.Outcome.Index], example);
    }

    /// <summary>Of some totals an outcome is seen where it is decided.</summary>
    private void Note(Example example, bool isOne)
    {
        foreach (var reach in _reaches)
        {
            var state = Facts.Facts.Outcomes[reach.Outcome.Index];
            reach.Note(state, isOne || OutcomeReach.IsDecided(state) ? example : null);
        }
    }
}
