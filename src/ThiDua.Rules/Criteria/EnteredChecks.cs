using ThiDua.Rules.Amounts;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>Points that the scorer enters under the code of the line.</summary>
internal static class EnteredChecks
{
    /// <summary>The input for an entered amount; null when its range or step is faulty.</summary>
    public static Input? Check(AmountSpec.Entered entered, LinePart part, CheckScope scope)
    {
        var (line, spec) = (part.Line, part.Spec);
        var range = scope.Pick(entered.Range, one => one)?.Interval;
        var step = scope.Pick(entered.Step, number => number)?.Value;
        if (scope.IsHole(entered.At) || scope.IsHole(spec.At.Property("worth"))) return null;
        if (entered.Range is null && line.Role == LineRole.Criterion && line.Worth is { } worth)
            range = Interval<Fraction>.Closed(Fraction.Zero, worth.Exact);
        if (range is not { Least: { } least, IncludesLeast: true, Greatest: { } greatest, IncludesGreatest: true } closed)
        {
            scope.Report(DiagnosticCatalog.RangeNeeded, entered.At);
            return null;
        }

        if (step is { } by && (by.Sign <= 0 || !((greatest - least) / by).IsWhole))
        {
            scope.Report(
                DiagnosticCatalog.StepDoesNotFit,
                entered.At.Property("step"),
                new DiagnosticArgument("step", by.ToString()),
                new DiagnosticArgument("range", closed.ToString()));
            return null;
        }

        var type = MeasureType.Number(NumberUnit.Points, 4);
        var input = new Input(scope.Inputs.Count, line.Code, line.Title, InputType.Points, type, entered.At)
        {
            Range = closed,
            Step = step,
            Line = line.Code,
            Owner = part.Around.Owner,
            Stage = part.Around.Stage,
            EvidenceRequired = spec.EvidenceRequired,
        };
        scope.Inputs.Add(input);
        line.Entry ??= input;
        scope.LineEntries[line.Index] = input;
        return input;
    }
}
