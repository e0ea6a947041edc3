using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Finds what more of each input may do to the total: from the total back to what it is made of, each thing once, by
/// the sense in which each rule goes with what it reads. What is possible on a blank sheet tells signs, and which of
/// two rows gives more.
/// </summary>
internal sealed class EffectSearch
{
    private readonly Rubric _rubric;
    private readonly UnitFacts _blank;
    private readonly NodeNumbers _numbers;
    private readonly Effects[] _effects;

    private EffectSearch(Rubric rubric, UnitFacts blank, NodeNumbers numbers)
    {
        _rubric = rubric;
        _blank = blank;
        _numbers = numbers;
        _effects = new Effects[numbers.Count];
    }

    /// <summary>The effects of all inputs on a sheet, by their slots.</summary>
    public static IReadOnlyList<Effects> Of(Rubric rubric, UnitFacts blank, NodeNumbers numbers)
    {
        var search = new EffectSearch(rubric, blank, numbers);
        search._effects[numbers.Of(new Node(NodeKind.LinePoints, rubric.Root.Index))] = Effects.Rise;
        for (int i = rubric.Order.Count - 1; i >= 0; i--) search.Spread(rubric.Order[i]);
        return rubric.Inputs.Select(input => search._effects[numbers.OfInput(input.Slot)]).ToList();
    }

    private void Spread(Node node)
    {
        var effects = _effects[_numbers.Of(node)];
        if (effects == Effects.None) return;
        switch (node.Kind)
        {
            case NodeKind.Definition:
                var definition = _rubric.Definitions[node.Index];
                if (definition.Condition is { } condition) Look(condition, effects);
                else Look(definition.Measure!, effects);
                break;
            case NodeKind.LineBase:
                Base(_rubric.Lines[node.Index], effects);
                break;
            case NodeKind.LinePoints:
                Points(_rubric.Lines[node.Index], effects);
                break;
            case NodeKind.Outcome or NodeKind.Ranking:
                if (_rubric.Reads.TryGetValue(node, out var reads)) Either(reads, effects);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Points(Criterion line, Effects effects)
    {
        var state = _blank.Lines[line.Index];
        if (!state.IsOnSheet) return;
        Add(new Node(NodeKind.LineBase, line.Index), effects);
        foreach (var child in line.Bonuses) Add(new Node(NodeKind.LinePoints, child.Index), effects);
        foreach (var child in line.Deductions) Add(new Node(NodeKind.LinePoints, child.Index), effects.Deducted());
        if (line.When is { } when) Look(when, effects.Through(SignOf(state.Limited)));
    }

    private void Base(Criterion line, Effects effects)
    {
        if (!_blank.Lines[line.Index].IsOnSheet) return;
        if (line.Marking is { } marking) Look(marking, effects, _blank.Lines[line.Nearest.Index].Worth);
        // Which criterion is filled in, and which is left out, changes more than its own points.
        bool isEven = line.Take != Take.OneOf && line.Criteria.All(child => !child.MayBeLeftOut);
        foreach (var child in line.Criteria)
            Add(new Node(NodeKind.LinePoints, child.Index), effects.Through(isEven ? Sense.Rises : Sense.Either));
    }

    private void Look(Amount amount, Effects effects, Answer worth)
    {
        switch (amount)
        {
            case Amount.Fixed: break;
            case Amount.Entered entered: Add(entered.Input, effects); break;
            case Amount.Each each: Look(each.Of, effects); break;
            case Amount.Proportional share: Look(share.Of, effects); break;
            case Amount.Measured measured: Look(measured.Of, effects); break;
            case Amount.Table table:
                Look(table.Of, effects.Through(Rows(table.Rows, row => AmountScoring.Score(row, _blank, worth))));
                foreach (var row in table.Rows.Rows) Look(row.Then, effects, worth);
                break;
            default: throw new UnreachableException();
        }
    }

    private void Look(Measure measure, Effects effects)
    {
        switch (measure)
        {
            case Measure.Literal or Measure.OneLevel or Measure.Field: break;
            case Measure.Entry entry: Add(entry.Input, effects); break;
            case Measure.Named named: Add(new Node(NodeKind.Definition, named.Definition), effects); break;
            case Measure.Combine combine: Combine(combine, effects); break;
            case Measure.Ratio ratio: Ratio(ratio, effects); break;
            case Measure.Round round: Look(round.Of, effects); break;
            case Measure.Holds holds: Look(holds.When, effects); break;
            case Measure.Default other:
                Look(other.Of, effects);
                Look(other.Then, effects);
                break;
            case Measure.Days days:
                Look(days.To, effects);
                Look(days.From, effects.Through(Sense.Falls));
                break;
            case Measure.Table table:
                Look(table.Of, effects.Through(Rows(table.Rows, row => MeasureScoring.Score(row, _blank))));
                foreach (var row in table.Rows.Rows) Look(row.Then, effects);
                break;
            case Measure.LineResult { Ask: ResultAsk.Points } result:
                Add(new Node(NodeKind.LinePoints, result.Line), effects);
                break;
            case Measure.Over or Measure.DeadlineDay or Measure.LineResult or Measure.RankingResult
                or Measure.OutcomeLevel or Measure.OutcomeFinal:
                var reads = new Reads();
                RuleParts.Read(measure, reads);
                Either(reads, effects);
                break;
            default: throw new UnreachableException();
        }
    }

    private void Combine(Measure.Combine combine, Effects effects)
    {
        for (int i = 0; i < combine.Of.Count; i++)
        {
            var sense = combine.How switch
            {
                CombineHow.Sum => combine.Weights.Count > 0 && combine.Weights[i].Sign < 0 ? Sense.Falls : Sense.Rises,
                CombineHow.Product => SenseOfFactor(combine, i),
                CombineHow.Mean or CombineHow.Median or CombineHow.Least or CombineHow.Greatest => Sense.Rises,
                _ => throw new UnreachableException(),
            };
            Look(combine.Of[i], effects.Through(sense));
        }
    }

    private Sense SenseOfFactor(Measure.Combine combine, int factor)
    {
        var others = combine.Of.Where((_, i) => i != factor)
            .Select(of => MeasureScoring.Score(of, _blank).Range)
            .Aggregate(Interval<Fraction>.Single(Fraction.One), Ranges.Product);
        return SignOf(others);
    }

    /// <summary>Above a denominator that is surely not 0 and not below it.</summary>
    private void Ratio(Measure.Ratio ratio, Effects effects)
    {
        var (of, to) = (MeasureScoring.Score(ratio.Of, _blank).Range, MeasureScoring.Score(ratio.To, _blank).Range);
        bool isAbove = to.Least is { Sign: >= 0 }, neverNone = to.Least is { Sign: > 0 };
        Look(ratio.Of, effects.Through(isAbove ? Sense.Rises : Sense.Either));
        var falls = SignOf(of) == Sense.Rises ? Sense.Falls : SignOf(of) == Sense.Falls ? Sense.Rises : Sense.Either;
        Look(ratio.To, effects.Through(neverNone ? falls : Sense.Either));
    }

    /// <summary>Whether rows that stand for more give more.</summary>
    private static Sense Rows<T>(TableRows<T> rows, System.Func<T, Answer> score)
    {
        // Of yes and no yes is more, and stands first; other levels are not counted.
        bool isYesNo = rows.Levels is not null && ReferenceEquals(rows.Levels, LevelList.YesNo);
        if (rows.Levels is not null && !isYesNo) return Sense.Either;
        var given = (isYesNo ? rows.Rows.OrderByDescending(row => Bits.Lowest(row.Options))
                : Intervals.SortedBy(rows.Rows, row => row.Range))
            .Select(row => score(row.Then))
            .ToList();
        if (given.Any(answer => answer.MayBeNotApplicable)) return Sense.Either;
        var steps = given.Zip(given.Skip(1), (less, more) => (Less: less.Range, More: more.Range)).ToList();
        if (steps.All(step => step.Less.Greatest <= step.More.Least)) return Sense.Rises;
        return steps.All(step => step.More.Greatest <= step.Less.Least) ? Sense.Falls : Sense.Either;
    }

    private void Look(Condition condition, Effects effects)
    {
        switch (condition)
        {
            case Condition.IsYes yes: Look(yes.Of, effects); break;
            case Condition.Named named: Add(new Node(NodeKind.Definition, named.Definition), effects); break;
            case Condition.Not not: Look(not.Of, effects.Through(Sense.Falls)); break;
            case Condition.AtLeast several:
                foreach (var of in several.Of) Look(of, effects);
                break;
            case Condition.InInterval inside: Look(inside.Of, effects.Through(SenseOf(inside.Interval))); break;
            case Condition.Is one:
                bool isYes = one.Of.Type.IsYesNo && one.Options == Answer.Yes.Options;
                bool isNo = one.Of.Type.IsYesNo && one.Options == Answer.No.Options;
                Look(one.Of, effects.Through(isYes ? Sense.Rises : isNo ? Sense.Falls : Sense.Either));
                break;
            case Condition.Compare compare:
                // What makes a level better is not followed.
                var sense = compare.Of.Type.Levels is null ? SenseOf(compare.Op) : Sense.Either;
                Look(compare.Of, effects.Through(sense));
                Look(compare.To, effects.Through(sense).Through(Sense.Falls));
                break;
            case Condition.NotApplicable none:
                Look(none.Of, effects.Through(Sense.Either));
                break;
            default: throw new UnreachableException();
        }
    }

    private static Sense SenseOf(CompareOp op) => op switch
    {
        CompareOp.Greater or CompareOp.GreaterOrEqual => Sense.Rises,
        CompareOp.Less or CompareOp.LessOrEqual => Sense.Falls,
        CompareOp.Equal => Sense.Either,
        _ => throw new UnreachableException(),
    };

    private static Sense SenseOf(Interval<Fraction> interval) =>
        interval.Greatest is null ? Sense.Rises : interval.Least is null ? Sense.Falls : Sense.Either;

    private static Sense SignOf(Answer answer) => answer.IsNotApplicable ? Sense.Rises : SignOf(answer.Range);

    private static Sense SignOf(Interval<Fraction> range) =>
        range.Least is { Sign: >= 0 } ? Sense.Rises : range.Greatest is { Sign: <= 0 } ? Sense.Falls : Sense.Either;

    /// <summary>What is read in ways that are not followed.</summary>
    private void Either(Reads reads, Effects effects)
    {
        foreach (int slot in reads.Inputs) Add(_rubric.Inputs[slot], effects.Through(Sense.Either));
        foreach (var node in reads.Nodes) Add(node, effects.Through(Sense.Either));
    }

    private void Add(Node node, Effects effects) => _effects[_numbers.Of(node)] |= effects;

    private void Add(Input input, Effects effects) => _effects[_numbers.OfInput(input.Slot)] |= effects;
}
