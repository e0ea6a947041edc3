using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Several units together: who comes first, and who else is there, changes nothing of one's own.</summary>
public sealed class ClusterLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void A_unit_that_looks_at_nobody_has_the_same_result_alone_and_with_others() =>
        new Law(output, SheetGenerator.SheetsWithGaps).Holds(
            sheet => sheet.Entries.Count == 0,
            (sheet, choices) =>
            {
                var cluster = sheet.Load().Evaluate(Units(sheet, choices)).Require();
                var alone = sheet.Evaluate();
                return Same(Showing.Results(alone), Showing.Results(cluster.Of(alone.Unit)));
            });

    [Fact]
    public void The_order_in_which_units_come_never_matters() => new Law(output, SheetGenerator.Sheets).Holds(
        sheet => sheet.Entries.Count < 2,
        (sheet, choices) =>
        {
            var rules = Sheet.Load(LookingAtOthers(sheet.Rules));
            var units = Units(sheet, choices);
            return Same(Show(rules, units), Show(rules, [.. choices.Shuffled(units)]));
        });

    [Fact]
    public void One_more_entry_of_any_unit_widens_nothing_of_any_unit() => new Law(output, SheetGenerator.Sheets).Holds(
        sheet => sheet.Entries.Count == 0,
        (sheet, choices) =>
        {
            if (sheet.Entries.Count == 0) return null;
            var rules = Sheet.Load(LookingAtOthers(sheet.Rules));
            var units = Units(sheet, choices);
            var less = Read(sheet.Dossier(sheet.Entries.Skip(1)));
            var wider = rules.Evaluate([less, .. units.Skip(1)]).Require();
            var narrower = rules.Evaluate(units).Require();
            return narrower.Evaluations
                .Select((one, i) => Possible.Outside(one, wider.Evaluations[i]))
                .FirstOrDefault(fault => fault is not null);
        });

    /// <summary>The unit of the sheet, and two more with some of its entries.</summary>
    private static List<Dossier> Units(Sheet sheet, Choices choices)
    {
        var first = Read(sheet.Dossier(sheet.Entries));
        return [first, Named(sheet, "other-1", choices), Named(sheet, "other-2", choices)];
    }

    private static Dossier Named(Sheet sheet, string unit, Choices choices)
    {
        var dossier = sheet.Dossier(sheet.Entries);
        dossier["unit"] = unit;
        foreach (var entries in dossier["stages"]?.AsArray().Select(s => s!["entries"]!) ?? [dossier["entries"]])
        {
            foreach (string code in entries?.AsObject().Select(entry => entry.Key).ToList() ?? [])
                if (choices.OneIn(3)) entries!.AsObject().Remove(code);
        }

        return Read(dossier);
    }

    private static Dossier Read(JsonObject dossier) => DossierReader
        .Read(Code.Of("dossier"), System.Text.Encoding.UTF8.GetBytes(dossier.ToJsonString())).Require();

    /// <summary>The same rules with an outcome that reads the totals of all units, and with places.</summary>
    private static JsonObject LookingAtOthers(JsonObject rules)
    {
        var changed = rules.DeepClone().AsObject();
        string total = changed["rubric"]!["code"]!.GetValue<string>();
        var outcomes = changed["outcomes"] as JsonArray;
        if (outcomes is null) changed["outcomes"] = outcomes = [];
        outcomes.Add(JsonNode.Parse($$"""
            { "code": "law-above-mean", "levels": ["above", "below"], "steps": [ { "kind": "require", "level": "above",
              "when": { "kind": "compare", "op": ">=", "to": 2, "of": { "kind": "over", "each": { "units": "cluster" },
                "take": "count", "where": { "kind": "compare", "op": ">=", "to": 3,
                  "of": { "kind": "default", "of": "{{total}}", "then": 0 } } } } } ] }
            """));
        changed["rankings"] = JsonNode.Parse($$"""
            [ { "code": "law-place", "by": [ { "of": "{{total}}" } ], "ties": "competition" } ]
            """);
        return changed;
    }

    private static string Show(RuleSet rules, IReadOnlyList<Dossier> units) => string.Join("\n", rules
        .Evaluate(units).Require().Evaluations
        .Select(one => one.Unit + ": " + Showing.Results(one) + string.Join(", ", one.Rankings)));

    private static string? Same(string expected, string found) =>
        expected == found ? null : "first\n" + expected + "\nthen\n" + found;
}
