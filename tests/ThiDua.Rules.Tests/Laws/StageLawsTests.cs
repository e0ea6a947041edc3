using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Dossiers;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

public sealed class StageLawsTests(ITestOutputHelper output)
{
    private static readonly SheetGenerator _withStages = SheetGenerator.Sheets.WithStages();

    private static readonly SheetGenerator _withoutMarks = _withStages.With(WithoutMarks, "marks");

    [Fact]
    public void Entries_of_earlier_stages_matter_only_where_later_ones_are_silent() =>
        new Law(output, _withoutMarks).Holds(
        sheet => sheet.Entries.All(entry => IsLast(entry, sheet)),
        (sheet, _) => Same(sheet, sheet.Entries.Where(entry => IsLast(entry, sheet))));

    [Fact]
    public void The_view_of_a_stage_is_the_result_without_the_stages_after_it() => new Law(output, _withStages).Holds(
        sheet => sheet.Entries.Select(entry => entry.Stage).Distinct().Count() < 2,
        (sheet, _) => sheet.Evaluate().Views
            .Select((view, i) =>
                (view, before: sheet.Evaluate(sheet.Entries.Where(e => sheet.Stages.IndexOf(e.Stage!) <= i))))
            .Where(pair => pair.view.PossibleTotal != pair.before.PossibleTotal || pair.view.Total != pair.before.Total
                || !pair.view.Outcomes.Select(Showing.Show).SequenceEqual(pair.before.Outcomes.Select(Showing.Show)))
            .Select(pair => pair.view.Stage.Code + ": " + pair.view.Total + ", without the rest " + pair.before.Total)
            .FirstOrDefault());

    [Fact]
    public void An_entry_by_another_stage_than_the_owner_has_no_effect() => new Law(output, _withStages).Holds(
        sheet => sheet.Entries.All(entry => IsOwners(entry, sheet)),
        (sheet, _) => Same(sheet, sheet.Entries.Where(entry => IsOwners(entry, sheet))));

    private static string? Same(Sheet sheet, IEnumerable<Given> entries)
    {
        var (all, some) = (Showing.Results(sheet.Evaluate()), Showing.Results(sheet.Evaluate(entries)));
        return all == some ? null : "with all\n" + all + "\nwithout\n" + some;
    }

    private static bool IsLast(Given entry, Sheet sheet) => !sheet.Entries.Any(other => other.Code == entry.Code
        && sheet.Stages.IndexOf(other.Stage!) > sheet.Stages.IndexOf(entry.Stage!) && IsOwners(other, sheet));

    private static bool IsOwners(Given entry, Sheet sheet) =>
        sheet.Fields.Single(field => field.Code == entry.Code).Owner is not { } owner || owner == entry.Stage;

    private static Sheet WithoutMarks(Sheet sheet)
    {
        var rules = sheet.Rules.DeepClone().AsObject();
        Remove(rules["rubric"]!.AsObject());
        return sheet with { Rules = rules };
    }

    private static void Remove(JsonObject line)
    {
        line.Remove("marks");
        foreach (string part in new[] { "criteria", "bonuses", "deductions" })
            foreach (var child in line[part]?.AsArray() ?? []) Remove(child!.AsObject());
    }
}
