using System;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// How many steps it costs to work out each thing of a rubric, and how large its numbers can get: known from the rules
/// alone, so that nothing is begun that could not be finished.
/// </summary>
/// <remarks>On a blank sheet only the ends of ranges are worked with; once entries are tried, any number of a
/// range.</remarks>
internal sealed partial class RuleSizes
{
    private const int OneRule = 16;
    private const int OneRow = 48;
    private const int OneLine = 32;
    private const int OneChild = 8;
    private const int OneStep = 1536;
    private const int BitsOfOneRule = 128;
    private const int BitsOfOneWord = 64;
    private const int BitsOfGivers = 7; // at most 100 of them
    private const long MostEffort = 1L << 27; // words times words: dividing out what is common is long division

    private readonly Rubric _rubric;
    private readonly NodeNumbers _numbers;
    private readonly NumberSize[] _definitions;
    private readonly NumberSize[] _lines;
    private readonly NumberSize[] _flows;
    private readonly long[] _costs;
    private readonly int[] _bits;
    private readonly bool _isBlank;
    private int _largest;
    private long _cost;
    private long _effort;

    private RuleSizes(Rubric rubric, NodeNumbers numbers, bool isBlank)
    {
        _isBlank = isBlank;
        _rubric = rubric;
        _numbers = numbers;
        _definitions = new NumberSize[rubric.Definitions.Count];
        _lines = new NumberSize[rubric.Lines.Count];
        _flows = new NumberSize[rubric.Lines.Count];
        _costs = new long[numbers.Count];
        _bits = new int[numbers.Count];
    }

    /// <summary>What it costs to work out everything once.</summary>
    public long Whole { get; private set; }

    /// <summary>
    /// The thing at which the numbers have become too large to work out in one view; null when they never do.
    /// </summary>
    public static Node? TooLarge(Rubric rubric, int views)
    {
        var sizes = new RuleSizes(rubric, new NodeNumbers(rubric), isBlank: false);
        foreach (var node in rubric.Whole.Order)
        {
            sizes.Work(node);
            if (sizes._effort > MostEffort / views) return node;
        }

        return null;
    }

    /// <summary>The most bits of any number on the way.</summary>
    public int Bits { get; private set; }

    /// <summary>The sizes when nothing is entered, or whatever is entered.</summary>
    public static RuleSizes Of(Rubric rubric, NodeNumbers numbers, bool isBlank)
    {
        var sizes = new RuleSizes(rubric, numbers, isBlank);
        foreach (var node in rubric.Whole.Order) sizes.Work(node);
        return sizes;
    }

    /// <summary>The most decimals that the points of a line can have; null when they may be any fraction.</summary>
    public int? DecimalsOf(Criterion line) =>
        _lines[line.Index] is { Bottom: 0, Divisor: 1 } ? _lines[line.Index].Decimals : null;

    /// <summary>The number of each thing.</summary>
    public NodeNumbers Numbers => _numbers;

    /// <summary>The most bits of a number on the way to a thing.</summary>
    public int BitsOf(Node node) => _bits[_numbers.Of(node)];

    public long Cost(Node node) => _costs[_numbers.Of(node)];

    private void Work(Node node)
    {
        _cost = 0;
        _largest = 0;
        switch (node.Kind)
        {
            case NodeKind.Definition:
                var definition = _rubric.Definitions[node.Index];
                _definitions[node.Index] = definition.Condition is { } when ? Of(when) : Of(definition.Measure!);
                break;
            case NodeKind.LineBase:
                _lines[node.Index] = Seen(Base(_rubric.Lines[node.Index]));
                break;
            case NodeKind.LinePoints:
                _lines[node.Index] = Seen(Points(_rubric.Lines[node.Index]));
                break;
            case NodeKind.Ranking:
                break;
            case NodeKind.Outcome:
                foreach (var step in _rubric.AllOutcomes[node.Index].Steps) Step(step);
                break;
            default:
                throw new UnreachableException();
        }

        int number = _numbers.Of(node);
        _bits[number] = _largest;
        _costs[number] = _cost * (1 + (_largest / BitsOfOneRule));
        // Folds read what other rubrics have; working it out is their own matter.
        if (_rubric.Works(node)) Whole += _costs[number];
        Bits = Math.Max(Bits, _largest);
    }

    private NumberSize Of(Measure measure)
    {
        _cost += OneRule;
        return Seen(measure switch
        {
            Measure.Literal literal => NumberSize.Of(literal.Value),
            Measure.OneLevel => NumberSize.None,
            Measure.Entry entry => Of(entry.Input),
            Measure.Named named => _definitions[named.Definition],
            Measure.Combine combine => Combine(combine, combine.Of.Select(Of).ToArray()),
            Measure.Ratio ratio => Of(ratio.Of).Times(Of(ratio.To).Inverse()),
            Measure.Table table => Rows(Of(table.Of), table.Rows.Rows.Select(row => Of(row.Then)).ToArray()),
            Measure.Holds holds => Of(holds.When),
            Measure.Default other => Of(other.Of).Or(Of(other.Then)),
            Measure.Round round => Of(round.Of).Rounded(round.Rounding.Decimals),
            Measure.Over over => Of(over),
            Measure.Field => NumberSize.Of(BitsOfOneWord, 4),
            Measure.DeadlineDay => NumberSize.Of(BitsOfOneWord, 0),
            Measure.Days days => NumberSize.Sum(Of(days.From), Of(days.To)),
            Measure.LineResult result => Of(result, _rubric.Lines[result.Line]),
            Measure.RankingResult => NumberSize.Of(BitsOfOneWord, 0),
            Measure.OutcomeLevel => NumberSize.None,
            Measure.OutcomeFinal final => Final(_rubric.AllOutcomes[final.Outcome]),
            _ => throw new UnreachableException(),
        });
    }

    /// <summary>A list has at most as many items as a text may have: their number takes less than one word.</summary>
    private NumberSize Of(Measure.Over over)
    {
        if (over.Where is not null) Of(over.Where);
        var count = NumberSize.Of(BitsOfOneWord, 0);
        return over.Value is null ? count : Of(over.Value).Times(count);
    }

    private NumberSize Of(Condition condition)
    {
        _cost += OneRule;
        switch (condition)
        {
            case Condition.IsYes yes: return Of(yes.Of);
            case Condition.Named: return NumberSize.None;
            case Condition.InInterval inside: return Of(inside.Of);
            case Condition.Compare compare: return Seen(NumberSize.Sum(Of(compare.Of), Of(compare.To)));
            case Condition.Is one: return Of(one.Of);
            case Condition.NotApplicable not: return Of(not.Of);
            case Condition.AtLeast several:
                foreach (var of in several.Of) Of(of);
                return NumberSize.None;
            case Condition.Not not: return Of(not.Of);
            default: throw new UnreachableException();
        }
    }

    private static NumberSize Combine(Measure.Combine combine, NumberSize[] of) => combine.How switch
    {
        CombineHow.Sum => combine.Weights.Count == 0 ? NumberSize.Sum(of)
            : NumberSize.Sum([.. of.Select((size, i) => size.Times(NumberSize.Of(combine.Weights[i])))]),
        CombineHow.Product => of.Aggregate((a, b) => a.Times(b)),
        CombineHow.Mean or CombineHow.Median => NumberSize.Sum(of).Times(NumberSize.Of(Fraction.Of(1, of.Length))),
        CombineHow.Least or CombineHow.Greatest => of.Aggregate((a, b) => a.Or(b)),
        _ => throw new UnreachableException(),
    };

    private NumberSize Of(Measure.LineResult result, Criterion line) => result.Ask switch
    {
        ResultAsk.Points => _lines[line.Index],
        ResultAsk.Worth => WorthOf(line),
        ResultAsk.Share => _lines[line.Index].Times(WorthOf(line).Inverse()),
        _ => _flows[line.Index],
    };

    /// <summary>The ends of the range; where there is none, entries are taken to have at most 64 bits.</summary>
    private NumberSize Of(Input input)
    {
        int bits = _isBlank || input.Range is { Least: not null, Greatest: not null } ? 0 : 64;
        var size = NumberSize.Of(bits, _isBlank ? 0 : input.GridDecimals ?? 0);
        if (input.Range.Least is { } least) size = size.Or(NumberSize.Of(least));
        if (input.Range.Greatest is { } greatest) size = size.Or(NumberSize.Of(greatest));
        return Of(input.Givers, size);
    }

    /// <summary>What several givers make together: the denominator is how many they are, which only a dossier
    /// says.</summary>
    private static NumberSize Of(GiversRule? rule, NumberSize size) => rule is null or { IsOneOfThem: true } ? size
        : size with { Bottom = size.Bottom + BitsOfGivers };

    private NumberSize Rows(NumberSize of, NumberSize[] then)
    {
        _cost += OneRow * then.Length;
        _effort += (long)then.Length * (Seen(of).Bits / BitsOfOneWord);
        return then.Aggregate((a, b) => a.Or(b));
    }

    private NumberSize Seen(NumberSize size)
    {
        _largest = Math.Max(_largest, size.Bits);
        long words = 1 + (size.Bits / BitsOfOneWord);
        _effort += words * words;
        return size;
    }
}
