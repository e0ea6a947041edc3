using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>The library against a slow interpreter of the same text that shares nothing with it.</summary>
public sealed class SlowWayTests(ITestOutputHelper output)
{
    [Fact]
    public void A_complete_dossier_gives_what_the_slow_way_gives_exactly_and_rounds_only_where_that_is_declared() =>
        new Law(output, SheetGenerator.Sheets).Holds(
            sheet => sheet.Fields.Count == 0,
            (sheet, choices) =>
            {
                var entries = sheet.Completed(choices);
                return Difference(sheet.Evaluate(entries), new SlowScoring(sheet, entries));
            });

    internal static string? Difference(Evaluation result, SlowScoring slow)
    {
        if (result.Status != EvaluationStatus.Complete) return "waiting for " + result.Waiting;
        // What another criterion was filled in for stays open by itself.
        foreach (var line in result.Lines.Where(line => line.Line.Code.Value[0] != SheetMaker.Unused))
        {
            var expected = slow.Line(line.Line.Code.Value);
            if (line.IsOnSheet != expected is not null) return line.Line.Code + " on the sheet: " + line.IsOnSheet;
            if (expected is null) continue;
            string wanted = expected.Points is { } points ? Show(points) : "n/a";
            if (line.Points.ToString() != wanted) return line.Line.Code + ": " + line.Points + " instead of " + wanted;
            if (line.Line.Role == global::ThiDua.Rules.Criteria.LineRole.Criterion
                && line.Worth.ToString() != Show(expected.Worth))
                return "worth of " + line.Line.Code + ": " + line.Worth + " instead of " + Show(expected.Worth);
        }

        foreach (var outcome in result.Outcomes.Where(outcome => outcome.FinalPoints is not null))
        {
            string wanted = slow.Final(outcome.Outcome.Code.Value) is { } final ? Show(final) : "n/a";
            if (outcome.FinalPoints.ToString() != wanted)
                return "final of " + outcome.Outcome.Code + ": " + outcome.FinalPoints + " instead of " + wanted;
        }

        return result.Outcomes
            .Select(outcome =>
                (outcome.Outcome.Code, Is: Show(outcome), Wanted: slow.Level(outcome.Outcome.Code.Value) ?? "none"))
            .Where(one => one.Is != one.Wanted)
            .Select(one => one.Code + ": " + one.Is + " instead of " + one.Wanted)
            .FirstOrDefault();
    }

    private static string Show(Exact exact) => Points.From(Fraction.Of(exact.Over, exact.Under)).ToString();

    private static string Show(OutcomeResult outcome) =>
        outcome.Level.IsNotApplicable ? "none" : outcome.Level.IsPending ? "pending" : outcome.Level.Value.Code.Value;
}
