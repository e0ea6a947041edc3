using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Finds entries that lead to a total: back through the sums, from the last term to the first.</summary>
internal sealed class WitnessEntries
{
    /// <summary>So many numbers of a term are tried.</summary>
    private const int MostTried = 4096;

    private readonly SheetResult _sheet;
    private readonly StepBudget _budget;
    private readonly Dictionary<int, Answer> _entries = [];

    private WitnessEntries(SheetResult sheet, StepBudget budget)
    {
        _sheet = sheet;
        _budget = budget;
    }

    /// <summary>One answer for each input that can be entered; null when none was found.</summary>
    public static IReadOnlyDictionary<int, Answer>? Find(Example.OfTotal example, StepBudget budget)
    {
        var sheet = example.Sheet;
        var found = new WitnessEntries(sheet, budget);
        if (!found.Group(sheet.Top, example.Key, example.Total)) return null;
        var made = new HashSet<int>(found._entries.Where(entry => !entry.Value.IsPending).Select(entry => entry.Key));
        var blank = EntryChoices.BlankBeside(sheet.Facts, made);
        foreach (var input in sheet.Facts.Rubric.Inputs)
        {
            bool isOpen = !found._entries.ContainsKey(input.Slot) && !sheet.Case.Attributes.ContainsKey(input.Slot)
                && !blank.Contains(input.Slot) && sheet.Facts.IsAsked(input);
            var domain = sheet.Facts.DomainOf(input.Slot);
            if (isOpen && domain.CanBeCut) found._entries[input.Slot] = domain.ToAnswer(domain.All.One);
        }

        return found._entries;
    }

    private bool Group(GroupPoints group, ulong key, Fraction points)
    {
        foreach (var question in group.Questions) key &= ~question.Mask;
        if (!group.Before.TryGetValue(key, out var sums) || !sums.IsExact) return false;
        foreach (var sum in Sums(group, sums, points).Take(MostTried))
            if (Leads(group, sum, points)) return Steps(group, group.Steps.Count - 1, key, sum);

        return false;
    }

    /// <summary>Sums that may give the points: they themselves, and where limits act the ends.</summary>
    private static IEnumerable<Fraction> Sums(GroupPoints group, PointSet sums, Fraction points)
    {
        if (sums.Contains(points)) yield return points;
        if (!group.Group.Acts) yield break;
        yield return sums.Least!.Value;
        yield return sums.Greatest!.Value;
        for (Fraction? sum = sums.AtLeast(points - Fraction.One) ?? sums.Least; sum is { } one; sum =
            sums.After(one)) yield return one;
    }

    private bool Leads(GroupPoints group, Fraction sum, Fraction points)
    {
        if (!group.Group.Acts) return sum == points;
        var line = group.Group.Line;
        var limited = LineScoring.Limit(Answer.Number(sum), line, _sheet.Facts.Facts.Lines[line.Nearest.Index].Worth)
            .Value;
        return (line.Round is { } rounding ? limited.Round(rounding) : limited) == points;
    }

    private bool Steps(GroupPoints group, int last, ulong key, Fraction sum)
    {
        for (int i = last; i >= 0; i--)
        {
            if (Before(group, i, key, sum) is not var (answers, points, restKey, rest)) return false;
            if (!Term(group.Steps[i].Term, answers, points)) return false;
            (key, sum) = (restKey, rest);
        }

        return true;
    }

    /// <summary>What the term of a step gave, and what the terms before it did.</summary>
    private (ulong Key, Fraction Points, ulong OtherKey, Fraction Others)? Before(GroupPoints group, int step,
        ulong key, Fraction sum)
    {
        var before = step == 0
            ? new SortedDictionary<ulong, PointSet> { [0] = Progression.Single(group.Group.Known) }
            : group.Steps[step - 1].After;
        foreach (var term in group.Steps[step].Term.Sets.Where(term => (term.Key | key) == key && term.Value.IsExact))
        {
            foreach (var rest in before.Where(rest => (rest.Key | term.Key) == key && rest.Value.IsExact))
            {
                var from = term.Value.AtMost(sum - rest.Value.Least!.Value);
                for (int tried = 0; from is { } points && tried < MostTried; tried++, from = term.Value.Before(points))
                {
                    if (!_budget.TrySpend(8)) return null;
                    if (rest.Value.Contains(sum - points)) return (term.Key, points, rest.Key, sum - points);
                }
            }
        }

        return null;
    }

    private bool Term(SumTerm term, ulong key, Fraction points)
    {
        if (term.Group is { } group) return Group(group, key, group.Group.IsSubtracted ? -points : points);
        if (term.Run.Count > 0) return Run(term, points);
        var found = term.Points!.Found.FirstOrDefault(one => one.Key == key && one.Points.Contains(points));
        // What only answers questions that stay open gives no points, whatever is entered.
        if (found is null) return term.Component is { Pieces.Count: 0 };
        var box = found.BoxOf(points);
        for (int i = 0; i < box.Length; i++)
        {
            var domain = term.Points.Domains[i];
            if (domain.CanBeCut) _entries[domain.Input.Slot] = domain.ToAnswer(box[i].One);
        }

        return true;
    }

    /// <summary>Progressions with equal steps: each takes as many steps as it has, until the sum is there.</summary>
    private bool Run(SumTerm run, Fraction points)
    {
        var members = run.Run.Select(term => (Term: term, Set: (Progression)term.Sets[0])).ToList();
        Fraction by = members[0].Set.By;
        var least = members.Aggregate(Fraction.Zero, (sum, member) => sum + member.Set.Start);
        if (!Grid.TrySteps(least, points, by, out long steps)) return false;
        foreach (var (term, set) in members)
        {
            long taken = System.Math.Min(steps, set.Count - 1);
            steps -= taken;
            if (!Term(term, 0, set.Start + (by * Fraction.Of(taken)))) return false;
        }

        return steps == 0;
    }
}
