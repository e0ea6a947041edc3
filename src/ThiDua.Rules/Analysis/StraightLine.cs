using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>A number that rises or falls evenly with one entry.</summary>
internal readonly record struct Line(Fraction Base, Fraction Slope)
{
    public Fraction At(Fraction entry) => Base + (Slope * entry);

    public Line Plus(Line other) => new(Base + other.Base, Slope + other.Slope);

    public Line Times(Fraction factor) => new(Base * factor, Slope * factor);
}

/// <summary>
/// Proves that points are a straight line of one open entry, as long as it stays in the part that the facts were worked
/// out for: no limit acts in it, no row changes, nothing is rounded.
/// </summary>
internal sealed class StraightLine
{
    private readonly SheetFacts _sheet;
    private readonly int _slot;
    private readonly Dictionary<int, Line?> _lines = [];
    private readonly Dictionary<int, Line?> _definitions = [];

    private StraightLine(SheetFacts sheet, int slot)
    {
        _sheet = sheet;
        _slot = slot;
    }

    private UnitFacts Facts => _sheet.Facts;

    /// <summary>The line on which the points of a component lie; null when nothing is proved.</summary>
    public static Line? Of(SheetFacts sheet, SumComponent component, int slot)
    {
        var finder = new StraightLine(sheet, slot);
        finder.Prepare(component.Nodes);
        var sum = new Line(Fraction.Zero, Fraction.Zero);
        foreach (var piece in component.Pieces)
        {
            if ((piece.IsBase ? finder.Base(piece.Line) : finder.Points(piece.Line)) is not { } one) return null;
            sum = sum.Plus(piece.IsSubtracted ? one.Times(-Fraction.One) : one);
        }

        return sum;
    }

    // In the order in which all is worked out, so that a chain of any length is never climbed down at once.
    private void Prepare(IEnumerable<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Kind == NodeKind.Definition) Definition(node.Index);
            if (node.Kind == NodeKind.LinePoints) Points(_sheet.Rubric.Lines[node.Index]);
        }
    }

    private Line? Points(Criterion line)
    {
        var state = Facts.Lines[line.Index];
        if (!state.IsOnSheet || state.Points.IsNotApplicable) return default(Line);
        if (state.Points.IsValue) return Known(state.Points);
        if (_lines.TryGetValue(line.Index, out var known)) return known;
        return _lines[line.Index] = Open(line, state);
    }

    private Line? Open(Criterion line, LineState state)
    {
        bool changes = line.Round is not null || state.Points.MayBeNotApplicable
            || state.IsLimited
            || state.When is { IsYes: false };
        if (changes || Base(line) is not { } sum) return null;
        foreach (var child in line.Bonuses)
        {
            if (Points(child) is not { } one) return null;
            sum = sum.Plus(one);
        }

        foreach (var child in line.Deductions)
        {
            if (Points(child) is not { } one) return null;
            sum = sum.Plus(one.Times(-Fraction.One));
        }

        return sum;
    }

    private Line? Base(Criterion line)
    {
        var state = Facts.Lines[line.Index];
        if (state.Base.IsValue) return Known(state.Base);
        if (state.Base.MayBeNotApplicable) return null;
        if (line.Marking is { } marking) return Amount(marking, Facts.Lines[line.Nearest.Index].Worth);
        if (line.Take == Take.OneOf) return state.Candidates is [var only] ? Points(only) : null;
        if (line.Take != Take.Sum || line.LeftOut == LeftOut.Rescale || line.IfNotApplicable is not null) return null;
        var sum = default(Line);
        foreach (var child in line.Criteria)
        {
            if (Points(child) is not { } one) return null;
            sum = sum.Plus(one);
        }

        return sum;
    }

    private Line? Amount(Amount amount, Answer worth)
    {
        var score = AmountScoring.Score(amount, Facts, worth);
        if (score.IsValue) return Known(score);
        if (score.MayBeNotApplicable) return null;
        switch (amount)
        {
            case Amounts.Amount.Fixed:
                return null;
            case Amounts.Amount.Each each:
                var one = AmountScoring.Of(each.Points, worth);
                bool isBeyond = MeasureScoring.Score(each.Of, Facts).Least >= each.Beyond;
                return isBeyond && one.IsValue && Measure(each.Of) is { } of
                    ? of.Plus(new Line(-each.Beyond, Fraction.Zero)).Times(one.Value)
                    : null;
            case Amounts.Amount.Table table:
                var (rows, gap) = table.Rows.Possible(MeasureScoring.Score(table.Of, Facts));
                return !gap && rows.Count == 1 ? Amount(rows[0].Then, worth) : null;
            case Amounts.Amount.Proportional share:
                return worth.IsValue && Measure(share.Of) is { } part ? part.Times(worth.Value) : null;
            case Amounts.Amount.Entered entered:
                return entered.Input.Slot == _slot ? new Line(Fraction.Zero, Fraction.One) : null;
            case Amounts.Amount.Measured measured:
                return Measure(measured.Of);
            default:
                throw new UnreachableException();
        }
    }

    private Line? Measure(Measure measure)
    {
        var score = MeasureScoring.Score(measure, Facts);
        if (score.IsValue) return Known(score);
        if (score.MayBeNotApplicable || !measure.Type.IsNumber) return null;
        return measure switch
        {
            Measures.Measure.Entry entry => entry.Input.Slot == _slot ? new Line(Fraction.Zero, Fraction.One) : null,
            Measures.Measure.Named named => Definition(named.Definition),
            Measures.Measure.Combine combine => Combine(combine),
            Measures.Measure.Ratio ratio => MeasureScoring.Score(ratio.To, Facts) is { IsValue: true } to
                ? Measure(ratio.Of)?.Times(Fraction.One / to.Value)
                : null,
            Measures.Measure.Table table =>
                table.Rows.Possible(MeasureScoring.Score(table.Of, Facts)) is (var rows, false)
                && rows.Count == 1
                ? Measure(rows[0].Then)
                : null,
            Measures.Measure.Default other =>
                MeasureScoring.Score(other.Of, Facts).MayBeNotApplicable ? null : Measure(other.Of),
            Measures.Measure.LineResult { Ask: ResultAsk.Points } result => Points(_sheet.Rubric.Lines[result.Line]),
            // What is folded is known in whole or not at all; days are between two dates.
            Measures.Measure.Over or Measures.Measure.Field or Measures.Measure.Days
                or Measures.Measure.DeadlineDay => null,
            Measures.Measure.LineResult or Measures.Measure.Round or Measures.Measure.Literal
                or Measures.Measure.OneLevel or Measures.Measure.Holds or Measures.Measure.OutcomeLevel
                or Measures.Measure.OutcomeFinal or Measures.Measure.RankingResult => null,
            _ => throw new UnreachableException(),
        };
    }

    private Line? Definition(int index)
    {
        if (_definitions.TryGetValue(index, out var known)) return known;
        return _definitions[index] = _sheet.Rubric.Definitions[index].Measure is { } measure ? Measure(measure) : null;
    }

    private Line? Combine(Measure.Combine combine)
    {
        var lines = combine.Of.Select(Measure).ToList();
        if (lines.Any(line => line is null)) return null;
        switch (combine.How)
        {
            case CombineHow.Sum:
                return lines
                    .Select((line, i) =>
                        combine.Weights.Count == 0 ? line!.Value : line!.Value.Times(combine.Weights[i]))
                    .Aggregate((a, b) => a.Plus(b));
            case CombineHow.Mean:
                return lines.Select(line => line!.Value).Aggregate((a, b) => a.Plus(b))
                    .Times(Fraction.Of(1, lines.Count));
            case CombineHow.Product:
                if (lines.Count(line => !line!.Value.Slope.IsZero) > 1) return null;
                return lines.Select(line => line!.Value).Aggregate((a, b) =>
                    b.Slope.IsZero ? a.Times(b.Base) : b.Times(a.Base));
            case CombineHow.Least or CombineHow.Greatest or CombineHow.Median:
                return null;
            default:
                throw new UnreachableException();
        }
    }

    private static Line Known(Answer answer) => new(answer.Value, Fraction.Zero);
}
