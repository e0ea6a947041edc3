using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Tests;
using ThiDua.Testing.Sheets;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>
/// On any printed score sheet the rows below a heading and its remarks add up to its points; so do the remarks on a
/// row.
/// </summary>
public sealed class ScoreSheetLawTests
{
    [Fact]
    public void Sheets_add_up() => Holds(SheetMaker.Make);

    [Fact]
    public void Sheets_with_stages_add_up_as_of_each() => Holds(numbers => SheetMaker.Make([2, .. numbers]));

    [Fact]
    public void Sheets_where_much_is_left_out_add_up() => Holds(WorthSheetMaker.Make);

    [Fact]
    public void Sheets_with_capped_and_shared_deductions_add_up() => Holds(DeductionSheetMaker.Make);

    private static void Holds(Func<IReadOnlyList<int>, Sheet> make)
    {
        int added = 0;
        Check.One(Properties.Fixed, Prop.ForAll(Choices.WithMore(), pair =>
        {
            var sheet = make(pair.First);
            sheet = sheet with { Entries = sheet.Completed(new Choices(pair.More)) };
            if (pair.First.Count % 2 == 1) sheet = Numbered(sheet);
            string? fault = Results(sheet).Select(result =>
            {
                var adder = new SheetAdder(result);
                string? found = adder.Fault();
                added += adder.Added;
                return found;
            }).FirstOrDefault(found => found is not null);
            return fault is null ? true.ToProperty() : false.Label(fault + "\n" + sheet);
        }));
        Assert.True(added > Properties.Cases, "Only " + added + " remarks were added up.");
    }

    /// <summary>As of each stage, each with a sheet of its own.</summary>
    private static IEnumerable<Evaluation> Results(Sheet sheet)
    {
        var result = sheet.Evaluate();
        return result.Views.Count == 0 ? [result] : result.Views.Select(view => view.Result);
    }

    /// <summary>Sections below the total have no number, and so no row; everything below them has.</summary>
    private static Sheet Numbered(Sheet sheet)
    {
        var rules = sheet.Rules.DeepClone().AsObject();
        foreach (var first in Criteria(rules["rubric"]!))
        {
            if (first["criteria"] is null) first["label"] = "1";
            foreach (var below in Criteria(first)) Number(below);
        }

        return sheet with { Rules = rules };
    }

    private static void Number(JsonNode line)
    {
        line["label"] = "1";
        foreach (var below in Criteria(line)) Number(below);
    }

    private static IEnumerable<JsonNode> Criteria(JsonNode line) =>
        line["criteria"]?.AsArray().OfType<JsonNode>() ?? [];
}
