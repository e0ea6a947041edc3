using System.Collections.Generic;
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

    private AttributeCuts() { }

    public static AttributeCuts Of(IEnumerable<Condition> conditions, IReadOnlyList<Definition> definitions)
    {
        var cuts = new AttributeCuts();
        new Walk(cuts, definitions).LookAt(conditions);
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

    private void Add(Input attribute, Interval<Fraction> range)
    {
        if (!_cuts.TryGetValue(attribute.Slot, out var cuts)) _cuts.Add(attribute.Slot, cuts = []);
        if (range.Least is { } least) cuts.Add(least);
        if (range.Greatest is { } greatest) cuts.Add(greatest);
    }

    /// <summary>Goes through conditions and, once each, the definitions that they name.</summary>
    private sealed class Walk : CutWalk
    {
        private readonly AttributeCuts _to;
        private readonly IReadOnlyList<Definition> _definitions;
        private readonly HashSet<int> _named = [];

        public Walk(AttributeCuts to, IReadOnlyList<Definition> definitions)
        {
            _to = to;
            _definitions = definitions;
        }

        public void LookAt(IEnumerable<Condition> conditions)
        {
            foreach (var condition in conditions) Look(condition);
        }

        protected override void Look(Measure measure)
        {
            if (measure is Measure.Over) return; // what is asked of its items is not asked of the unit
            if (measure is Measure.Named named) Follow(named.Definition);
            base.Look(measure);
        }

        protected override void Look(Condition condition)
        {
            if (condition is Condition.Named named) Follow(named.Definition);
            base.Look(condition);
        }

        /// <summary>What stands in for an attribute that is not applicable is the same on both sides.</summary>
        protected override void Cut(Measure of, Interval<Fraction> range)
        {
            if (of is Measure.Default other) of = other.Of;
            if (of is Measure.Entry { Input: { Measure.Levels: null } attribute }) _to.Add(attribute, range);
        }

        private void Follow(int definition)
        {
            if (!_named.Add(definition)) return;
            if (_definitions[definition].Condition is { } condition) Look(condition);
            else if (_definitions[definition].Measure is { } measure) Look(measure);
        }
    }
}
