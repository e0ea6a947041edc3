using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>Points that the scorer enters under the code of the line.</summary>
internal static class EnteredChecks
{
    /// <summary>Declares what the chosen marking of a line lets the scorer enter, so that any rule may read it.</summary>
    public static void Declare(LinePart part, CheckScope scope)
    {
        foreach (var entered in In(part.Spec.Marking, scope))
        {
            if (part.Line.Entry is not null || part.Spec.Entry is not null)
            {
                scope.Report(DiagnosticCatalog.EnteredTwice, entered.At);
            }
            else if (Make(entered, part, scope) is { } input)
            {
                scope.Inputs.Add(input);
                part.Line.Entry = input;
                scope.LineEntries[part.Line.Index] = input;
            }
        }
    }

    /// <summary>The input for an entered amount; one of a reading that was not chosen is only looked at.</summary>
    public static Input? Check(AmountSpec.Entered entered, LinePart part, CheckScope scope) =>
        scope.IsChosen ? part.Line.Entry : Make(entered, part, scope);

    private static IEnumerable<AmountSpec.Entered> In(ByReading<AmountSpec>? marking, CheckScope scope) =>
        scope.ChosenOf(marking) switch
        {
            AmountSpec.Entered entered => [entered],
            AmountSpec.Table table => table.Rows.SelectMany(row => In(row.Then, scope)),
            _ => [],
        };

    private static Input? Make(AmountSpec.Entered entered, LinePart part, CheckScope scope)
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
        return new Input(scope.Inputs.Count, line.Code, line.Title, InputType.Points, type, entered.At)
        {
            Range = closed,
            Step = step,
            Line = line.Code,
            Owner = part.Around.Owner,
            Stage = part.Around.Stage,
            EvidenceRequired = spec.EvidenceRequired,
        };
    }
}
