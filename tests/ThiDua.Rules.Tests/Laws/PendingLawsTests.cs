using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What is said while data are missing stays true when they come.</summary>
public sealed class PendingLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void One_more_entry_never_makes_anything_possible_that_was_not() => MoreData(SheetGenerator.Sheets);

    [Fact]
    public void One_more_entry_never_makes_anything_possible_that_was_not_in_tables_with_gaps_either() =>
        MoreData(SheetGenerator.SheetsWithGaps);

    [Fact]
    public void However_a_dossier_is_completed_the_result_was_possible_before() =>
        new Law(output, SheetGenerator.Sheets).Holds(
        sheet => sheet.Evaluate().Status == EvaluationStatus.Complete,
        (sheet, choices) => Enumerable.Range(0, 4)
            .Select(_ => Possible.Outside(sheet.Evaluate(sheet.CompletedWhereSilent(choices)), sheet.Evaluate()))
            .FirstOrDefault(fault => fault is not null));

    [Fact]
    public void A_complete_dossier_has_one_total_and_one_level_and_waits_for_nothing() =>
        new Law(output, SheetGenerator.Sheets).Holds(
            sheet => sheet.Fields.Count == 0,
            (sheet, choices) =>
            {
                var result = sheet.Evaluate(sheet.Completed(choices));
                bool isSingle = !result.Total.IsPending && result.Outcomes.All(outcome => !outcome.Level.IsPending)
                    // What another was filled in for stays open by itself.
                    && result.Lines.Where(line => line.Line.Code.Value[0] != 'u')
                        .All(line => !line.Points.IsPending && !line.Worth.IsPending);
                return isSingle && result.Waiting.Count == 0 ? null : Showing.Results(result);
            });

    [Fact]
    public void With_gaps_in_force_a_complete_dossier_waits_for_decisions_only() =>
        new Law(output, SheetGenerator.SheetsWithGaps).Holds(
            sheet => !sheet.Rules.ToJsonString().Contains("as-published", StringComparison.Ordinal),
            (sheet, choices) =>
            {
                var result = sheet.Evaluate(sheet.Completed(choices));
                bool isReported = result.Status == EvaluationStatus.Complete
                    || result.Diagnostics.Any(finding => finding.Code == "TD6519");
                return result.Status != EvaluationStatus.Pending && isReported ? null : Showing.Results(result);
            });

    [Fact]
    public void Whatever_is_pending_says_why() => new Law(output, SheetGenerator.SheetsWithGaps).Holds(
        sheet => sheet.Evaluate().Status == EvaluationStatus.Complete,
        (sheet, _) =>
        {
            var result = sheet.Evaluate();
            bool all = result.Lines.All(line => !line.Points.IsPending || line.Points.Reasons.Count > 0)
                && result.Outcomes.All(outcome => !outcome.Level.IsPending || outcome.Level.Reasons.Count > 0);
            return all ? null : Showing.Results(result);
        });

    [Fact]
    public void What_stands_meanwhile_is_possible_and_needs_nothing_that_is_there() =>
        new Law(output, SheetGenerator.SheetsWithGaps).Holds(
        sheet => sheet.Evaluate().Provisional is null,
        (sheet, _) =>
        {
            var result = sheet.Evaluate();
            if (result.Provisional is not { } provisional) return null;
            bool isMissing = provisional.StandingIn.Count > 0
                && provisional.StandingIn.All(input => !sheet.Entries.Any(entry =>
                    entry.Code == input.Code.Value && (input.Owner.IsEmpty || entry.Stage == input.Owner.Value)));
            return isMissing ? Possible.Outside(provisional, result) : "Something stands in for what is there.";
        });

    private void MoreData(SheetGenerator generator) =>
        new Law(output, generator).Holds(
        sheet => sheet.Entries.Count == 0,
        (sheet, choices) =>
        {
            // Of the entries for one code one stays away, so that the code had none.
            string code = sheet.Entries.Count == 0 ? "" : choices.Of([.. sheet.Entries]).Code;
            var without = sheet.Entries.Where(entry => entry.Code != code).ToList();
            var one = sheet.Entries.Where(entry => entry.Code == code).Take(1);
            return Possible.Outside(sheet.Evaluate([.. without, .. one]), sheet.Evaluate(without));
        });
}
