using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>The generator of sheets: all can be used, and every case of the language is met often enough.</summary>
public sealed class GeneratorTests(ITestOutputHelper output)
{
    private const int Sheets = 1_000;

    private static readonly string[] _further =
    [
        "by-reading", "appliesTo", "lines", "bonuses", "deductions", "round", "atMost", "atLeast", "leftOut:rescale",
            "leftOut:lower",
        "take:greatest", "take:sum", "ifNotApplicable:full", "ifNotApplicable:zero", "ifNotApplicable:2",
            "ifNotApplicable:leave-out",
        "how:sum", "how:product", "how:least", "how:greatest", "how:mean", "how:median", "weights", "owner", "marks",
            "stages", "when",
        "ask:points", "ask:worth", "ask:share", "ask:deducted", "ask:gained", "noGrade", "become", "down",
            "bounds:open", "bounds:bounded",
        "measures", "conditions", "mode:up", "mode:down", "mode:half-up",
    ];

    [Fact]
    public void Every_sheet_can_be_used() => Check.One(Properties.Fixed, Prop.ForAll(Choices.Lists, numbers =>
    {
        var sheet = SheetMaker.Make(numbers);
        var loaded = Sheet.Read(sheet.Rules);
        var errors = loaded.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString());
        return (loaded.Value is not null).Label(string.Join("\n", errors) + "\n" + sheet);
    }));

    [Fact]
    public void Every_case_of_the_language_is_met_in_at_least_one_sheet_of_a_hundred()
    {
        var met = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var numbers in Choices.Lists.Generator.Sample(Sheets, new Rnd(20260101UL, 1UL), Sheets))
            foreach (string one in Names(SheetMaker.Make(numbers).Rules).Distinct())
                met[one] = met.GetValueOrDefault(one) + 1;

        foreach (var one in met) output.WriteLine($"{one.Value * 100m / Sheets,6:0.0} %  {one.Key}");
        Assert.DoesNotContain(Expected, one => met.GetValueOrDefault(one) * 100 < Sheets);
    }

    /// <summary>All cases of the unions, as the library lists them, and what lines have besides.</summary>
    private static IEnumerable<string> Expected => MeasureJson.Union.Cases.Select(c => c.Kind)
        .Concat(AmountJson.Union.Cases.Select(c => c.Kind))
        .Concat(ConditionJson.Union.Cases.Select(c => c.Kind))
        .Concat(new OutcomeJson.OutcomeStepKinds().Cases.Select(c => c.Kind))
        .Except(["input", "fixed"]) // written in their short forms
        .Concat(_further);

    private static IEnumerable<string> Names(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(property => Names(property.Value)
            .Append(property.Key)
            .Append(property.Value is not JsonValue value ? "" : property.Key == "kind" ? value.ToString()
                : property.Key + ":" + value)),
        JsonArray list => list.SelectMany(Names),
        _ => [],
    };
}
