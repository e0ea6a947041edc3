using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// Points that the scorer enters under the code of the line. They are declared before any rule is checked, so that
/// every rule may read them, wherever it stands.
/// </summary>
internal sealed class EnteredChecks
{
    private static readonly MeasureType _points = MeasureType.Number(NumberUnit.Points, null);

    private readonly CheckScope _scope;
    private readonly Dictionary<(int Line, AmountSpec.Entered Entered), Input?> _declared = [];

    public EnteredChecks(CheckScope scope) => _scope = scope;

    /// <summary>The entry of a line for an amount that the scorer enters; null when it is faulty.</summary>
    public Input? Find(AmountSpec.Entered entered, LinePart part) =>
        _declared.TryGetValue((part.Line.Index, entered), out var input) ? input : null;

    /// <summary>Declares what the marking of a line lets the scorer enter; only by the chosen readings.</summary>
    public void Declare(LinePart part)
    {
        if (_scope.IsHole(part.Spec.At, "marking")) _scope.FaultyEntries.Add(part.Line.Index);
        Declare(part.Spec.Marking, true, part);
    }

    private void Declare(ByReading<AmountSpec>? marking, bool isChosen, LinePart part)
    {
        if (marking is null) return;
        if (!marking.IsPlain)
        {
            var chosen = _scope.ChosenOf(marking.Of);
            foreach (var value in marking.Values) Declare(value.Value, isChosen && value.Key == chosen, part);
        }
        else if (marking.Plain is AmountSpec.Table table)
        {
            foreach (var row in table.Rows) Declare(row.Then, isChosen, part);
        }
        else if (marking.Plain is AmountSpec.Entered entered && !_declared.ContainsKey((part.Line.Index, entered)))
        {
            var input = Check(entered, part);
            bool isTwice = isChosen && part.Line.Entry is not null;
            if (isTwice)
            {
                _scope.Report(
                    DiagnosticCatalog.EnteredTwice,
                    entered.At,
                    new DiagnosticArgument("code", part.Line.Code.Value));
            }

            _declared.Add((part.Line.Index, entered), isTwice ? null : input);
            if (isChosen && !isTwice) Declare(input, part.Line);
        }
    }

    private void Declare(Input? input, Criterion line)
    {
        if (input is null)
        {
            _scope.FaultyEntries.Add(line.Index);
            return;
        }

        _scope.Inputs.Add(input);
        _scope.LineEntries[line.Index] = input;
        line.Entry = input;
    }

    private Input? Check(AmountSpec.Entered entered, LinePart part)
    {
        var (line, spec) = (part.Line, part.Spec);
        var range = IntervalChecks.Check(entered.Range, _points, entered, "range", _scope)?.Interval;
        var step = _scope.Pick(entered.Step, number => number)?.Value;
        if (_scope.IsHole(entered.At) || _scope.IsHole(spec.At, "worth")) return null;
        if (entered.Range is null && line.Role == LineRole.Criterion)
        {
            if (line.Worth is not { } worth) return null;
            range = Interval<Fraction>.Closed(Fraction.Zero, worth.Exact);
        }

        if (range is not
            { Least: { } least, IncludesLeast: true, Greatest: { } greatest, IncludesGreatest: true } closed)
        {
            if (entered.Range is null || range is not null) _scope.Report(DiagnosticCatalog.RangeNeeded, entered.At);
            return null;
        }

        if (step is { } by && (by.Sign <= 0 || !((greatest - least) / by).IsWhole))
        {
            _scope.Report(
                DiagnosticCatalog.StepDoesNotFit,
                entered.At.Property("step"),
                new DiagnosticArgument("step", by.ToString()),
                new DiagnosticArgument("range", closed.ToString()));
            return null;
        }

        var type = MeasureType.Number(NumberUnit.Points, 4);
        var made = new Input(_scope.Inputs.Count, line.Code, line.Title, InputType.Points, type, entered.At)
        {
            Range = closed,
            Step = step,
            Line = line.Code,
            Owner = part.Around.Owner,
            EvidenceRequired = spec.EvidenceRequired,
        };
        var input = MeanwhileChecks.Check(made, entered.Meanwhile, entered.At.Property("meanwhile"), _scope);
        return LineTree.Marked(input, part.Around, _scope);
    }
}
