using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// The numbers and dates with which conditions hold attributes of the unit: between two of them an attribute decides
/// the same. Where one is held against something else, what decides is found out by whoever asks the conditions.
/// </summary>
internal sealed class AttributeCuts
{
    private readonly Dictionary<int, SortedSet<Fraction>> _cuts = [];
    private readonly HashSet<int> _named = [];
    private readonly IReadOnlyList<Definition> _definitions;

    private AttributeCuts(IReadOnlyList<Definition> definitions) => _definitions = definitions;

    public static AttributeCuts Of(IEnumerable<Condition> conditions, IReadOnlyList<Definition> definitions)
    {
        var cuts = new AttributeCuts(definitions);
        foreach (var condition in conditions) cuts.Look(condition);
        return cuts;
    }

    /// <summary>
    /// The answers of an attribute that matter: each level; each cut, and all that is between two of them.
    /// </summary>
    public IReadOnlyList<Answer> AnswersOf(Input attribute)
    {
        var answers = attribute.Measure.Levels is { } list
            ? Enumerable.Range(0, list.Levels.Count).Select(Answer.Level).ToList()
            : Regions(attribute.Range, attribute.GridDecimals ?? 0)
                .Select(region => Answer.Pending(region, false, PendingReasons.None))
                .ToList();
        if (attribute.MayBeNotApplicable) answers.Add(Answer.NotApplicable);
        return answers;

        IEnumerable<Interval<Fraction>> Regions(Interval<Fraction> range, int decimals)
        {
            Fraction? last = null;
            foreach (var cut in _cuts.TryGetValue(attribute.Slot, out var cuts) ? cuts : [])
            {
                if (Inside(Interval<Fraction>.Of(last, false, cut, false)) is { } before) yield return before;
                if (Inside(Interval<Fraction>.Single(cut)) is { } at) yield return at;
                last = cut;
            }

            if (Inside(Interval<Fraction>.Of(last, false, null, false)) is { } after) yield return after;

            // Between 4 and 5 there is no whole number.
            Interval<Fraction>? Inside(Interval<Fraction> region) =>
                range.TryIntersect(region, out var both) ? Intervals.OnGrid(both, decimals) : null;
        }
    }

    private void Look(Condition condition)
    {
        switch (condition)
        {
            case Condition.IsYes one:
                Look(one.Of);
                break;
            case Condition.Named named:
                Look(named.Definition);
                break;
            case Condition.InInterval one:
                Cut(one.Of, one.Interval);
                Look(one.Of);
                break;
            case Condition.Compare compare:
                if (compare.To is Measure.Literal to) Cut(compare.Of, Interval<Fraction>.Single(to.Value));
                if (compare.Of is Measure.Literal of) Cut(compare.To, Interval<Fraction>.Single(of.Value));
                Look(compare.Of);
                Look(compare.To);
                break;
            case Condition.Is one:
                Look(one.Of);
                break;
            case Condition.NotApplicable one:
                Look(one.Of);
                break;
            case Condition.AtLeast some:
                foreach (var part in some.Of) Look(part);
                break;
            case Condition.Not not:
                Look(not.Of);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Look(int definition)
    {
        if (!_named.Add(definition)) return;
        if (_definitions[definition].Condition is { } condition) Look(condition);
        else if (_definitions[definition].Measure is { } measure) Look(measure);
    }

    private void Look(Measure measure)
    {
        switch (measure)
        {
            case Measure.Named named:
                Look(named.Definition);
                break;
            case Measure.Combine combine:
                foreach (var part in combine.Of) Look(part);
                break;
            case Measure.Ratio ratio:
                Look(ratio.Of);
                Look(ratio.To);
                break;
            case Measure.Table table:
                foreach (var row in table.Rows.Rows)
                {
                    Cut(table.Of, row.Range);
                    Look(row.Then);
                }

                Look(table.Of);
                break;
            case Measure.Holds holds:
                Look(holds.When);
                break;
            case Measure.Default other:
                Look(other.Of);
                Look(other.Then);
                break;
            case Measure.Round round:
                Look(round.Of);
                break;
            case Measure.Days days:
                Look(days.From);
                Look(days.To);
                break;
            case Measure.Literal or Measure.OneLevel or Measure.Entry or Measure.Over or Measure.Field
                or Measure.DeadlineDay or Measure.LineResult or Measure.RankingResult or Measure.OutcomeLevel
                or Measure.OutcomeFinal:
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>What stands in for an attribute that is not applicable is the same on both sides.</summary>
    private void Cut(Measure of, Interval<Fraction> range)
    {
        if (of is Measure.Default other) of = other.Of;
        if (of is not Measure.Entry { Input: { Measure.Levels: null } attribute }) return;
        if (!_cuts.TryGetValue(attribute.Slot, out var cuts)) _cuts.Add(attribute.Slot, cuts = []);
        if (range.Least is { } least) cuts.Add(least);
        if (range.Greatest is { } greatest) cuts.Add(greatest);
    }
}
