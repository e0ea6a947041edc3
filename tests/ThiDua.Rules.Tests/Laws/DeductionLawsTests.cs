using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Sheets on which nothing but faults is counted.</summary>
public sealed class DeductionLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void One_more_fault_never_raises_the_total_and_never_betters_the_grade() =>
        new Law(output, SheetGenerator.Deductions).Holds(
            sheet => sheet.Entries.All(entry => entry.Value.GetValue<int>() == 6),
            (sheet, choices) =>
            {
                var before = sheet.Evaluate();
                return sheet.Entries.Where(entry => entry.Value.GetValue<int>() < 6)
                    .Select(more =>
                        (more, after: sheet.Evaluate(sheet.Entries.Select(e => e == more ? OneMore(e) : e))))
                    .Select(pair => Fault(before, pair.after) is { } fault ? pair.more.Code + ": " + fault : null)
                    .FirstOrDefault(fault => fault is not null);
            });

    [Fact]
    public void Sheets_of_deductions_are_what_the_slow_way_says_too() =>
        new Law(output, SheetGenerator.Deductions).Holds(
        sheet => sheet.Fields.Count == 0,
        (sheet, choices) =>
        {
            var entries = sheet.Completed(choices);
            return SlowWayTests.Difference(sheet.Evaluate(entries), new SlowScoring(sheet, entries));
        });

    private static Given OneMore(Given entry) =>
        entry with { Value = JsonValue.Create(entry.Value.GetValue<int>() + 1) };

    private static string? Fault(Evaluation before, Evaluation after)
    {
        var (was, now) = (before.PossibleTotal, after.PossibleTotal);
        if (now.Least > was.Least || now.Greatest > was.Greatest) return was + " became " + now;
        bool isBetter = Place(after, 0) < Place(before, 0) || Place(after, ^1) < Place(before, ^1);
        return isBetter ? Showing.Show(before.Grade!) + " became " + Showing.Show(after.Grade!) : null;
    }

    /// <summary>How far down the list of levels the best or the worst possible one stands.</summary>
    private static int Place(Evaluation result, System.Index which)
    {
        var level = result.Grade!.Possible.ToList()[which];
        return result.Grade.Outcome.Levels.ToList().IndexOf(level);
    }
}
