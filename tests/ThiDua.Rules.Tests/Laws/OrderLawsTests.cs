using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Nothing depends on the order in which things are written, nor on where they are worked out.</summary>
public sealed class OrderLawsTests(ITestOutputHelper output)
{
    private static readonly string[] _anyOrder =
        ["criteria", "bonuses", "deductions", "inputs", "rows", "interpretations", "values"];

    [Fact]
    public void The_order_of_rows_properties_and_entries_does_not_matter() =>
        new Law(output, SheetGenerator.Sheets).Holds(
        sheet => sheet.Entries.Count < 2,
        (sheet, choices) =>
        {
            var rules = Sheet.Load((JsonObject)Shuffled(sheet.Rules, false, choices));
            var shuffled = sheet.Evaluate(rules, choices.Shuffled(sheet.Entries));
            return Same(Showing.Results(sheet.Evaluate()), Showing.Results(shuffled));
        });

    [Fact]
    public void A_result_prints_the_same_in_every_culture() => new Law(output, SheetGenerator.SheetsWithGaps).Holds(
        sheet => !Showing.Everything(sheet.Evaluate()).Any(c => c is '.' or '/'),
        (sheet, _) =>
        {
            string expected = Showing.Everything(sheet.Evaluate());
            string? fault = null;
            Cultures.Each(() =>
                fault ??= Same(expected, Showing.Everything(sheet.Evaluate(Sheet.Load(sheet.Rules), sheet.Entries))));
            return fault;
        });

    [Fact]
    public void Scoring_twice_gives_the_same() => new Law(output, SheetGenerator.SheetsWithGaps).Holds(
        _ => false,
        (sheet, _) =>
        {
            var result = sheet.Evaluate();
            return Same(Showing.Everything(result), Showing.Everything(result))
                ?? Same(Showing.Everything(result), Showing.Everything(sheet.Evaluate()))
                ?? (result.Explain() == sheet.Evaluate().Explain() ? null : "The explanations differ.");
        });

    private static string? Same(string expected, string found) =>
        expected == found ? null : "first\n" + expected + "\nthen\n" + found;

    private static JsonNode Shuffled(JsonNode node, bool isAnyOrder, Choices choices) => node switch
    {
        JsonObject some => new JsonObject(choices.Shuffled(some).Select(property => KeyValuePair.Create(
            property.Key, (JsonNode?)Shuffled(property.Value!, _anyOrder.Contains(property.Key), choices)))),
        JsonArray list when isAnyOrder =>
            new JsonArray([.. choices.Shuffled(list).Select(item => Shuffled(item!, false, choices))]),
        JsonArray list => new JsonArray([.. list.Select(item => Shuffled(item!, false, choices))]),
        _ => node.DeepClone(),
    };
}
