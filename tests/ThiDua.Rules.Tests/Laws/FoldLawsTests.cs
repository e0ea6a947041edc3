using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;
using Given = ThiDua.Testing.Sheets.Given;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Folds: one collection taken in every way, with the same condition and the same value.</summary>
public sealed class FoldLawsTests(ITestOutputHelper output)
{
    private static readonly string[] _natural = ["count", "all", "sum-of-natural"];
    private static readonly string[] _ofAll = ["mean", "median"];

    [Fact]
    public void A_fold_of_a_complete_list_is_what_counting_by_hand_gives() => Holds(
        sheet => Items(sheet).Count == 0,
        (sheet, choices) =>
        {
            var entries = sheet.Completed(choices);
            return SlowWayTests.Difference(sheet.Evaluate(entries), new SlowScoring(sheet, entries));
        });

    [Fact]
    public void However_a_list_is_completed_what_a_fold_gives_was_possible_before() => Holds(
        sheet => sheet.Evaluate().Status == EvaluationStatus.Complete,
        (sheet, choices) => Enumerable.Range(0, 4)
            .Select(_ => Possible.Outside(sheet.Evaluate(sheet.CompletedWhereSilent(choices)), sheet.Evaluate()))
            .FirstOrDefault(fault => fault is not null));

    [Fact]
    public void What_is_known_of_a_list_or_a_log_never_makes_anything_possible_that_was_not() => Holds(
        sheet => sheet.Entries.Count == 0,
        (sheet, _) => sheet.Entries
            .Select(entry => Possible.Outside(sheet.Evaluate(), sheet.Evaluate(sheet.Entries.Where(e => e != entry))))
            .FirstOrDefault(fault => fault is not null));

    [Fact]
    public void One_more_item_never_lowers_a_count_or_a_sum_of_numbers_that_are_never_below_0() => Holds(
        sheet => Folded(sheet) is null || ReadsItself(sheet),
        (sheet, choices) =>
        {
            if (Folded(sheet) is not { } folded || ReadsItself(sheet)) return null;
            var (before, after) = (sheet.Evaluate(), sheet.Evaluate(With(sheet, folded, OneMore(sheet, choices))));
            return _natural
                .Where(code => Range(after, code).Least < Range(before, code).Least
                    || Range(after, code).Greatest < Range(before, code).Greatest)
                .Select(code => code + " fell from " + Range(before, code) + " to " + Range(after, code))
                .FirstOrDefault();
        });

    [Fact]
    public void An_event_that_stands_for_several_is_so_many_events() => Holds(
        sheet => ReadsTimes(sheet) || !Items(sheet).Exists(item => Times(item) > 1),
        (sheet, choices) => ReadsTimes(sheet) || Folded(sheet) is not { Value: JsonObject } folded ? null
            : Same(sheet, folded, Items(sheet).SelectMany(item => Enumerable.Repeat(Once(item), Times(item)))));

    [Fact]
    public void The_order_of_records_matters_for_the_first_ones_only() => Holds(
        sheet => Folded(sheet) is not { Value: JsonArray } || Items(sheet).Count < 2,
        (sheet, choices) => Folded(sheet) is not { Value: JsonArray } folded ? null
            : Same(sheet, folded, choices.Shuffled(Items(sheet)), but: "leading"));

    [Fact]
    public void The_order_of_events_in_the_log_never_matters() => Holds(
        sheet => Folded(sheet) is not { Value: JsonObject } || Items(sheet).Count < 2,
        (sheet, choices) => Folded(sheet) is not { Value: JsonObject } folded ? null
            : Same(sheet, folded, choices.Shuffled(Items(sheet))));

    [Fact]
    public void The_first_ones_are_never_more_than_all_that_are_meant_and_these_never_more_than_all() => Holds(
        sheet => Items(sheet).Count == 0,
        (sheet, choices) => InOrder(sheet.Evaluate(), "leading", "count", "all")
            ?? InOrder(sheet.Evaluate(sheet.Completed(choices)), "leading", "count", "all"));

    [Fact]
    public void The_middle_and_the_mean_lie_between_the_least_and_the_greatest() => Holds(
        sheet => Items(sheet).Count < 2,
        (sheet, choices) => new[] { sheet.Evaluate(), sheet.Evaluate(sheet.Completed(choices)) }
            .SelectMany(_ => _ofAll, (result, take) => InOrder(result, "least", take, "greatest"))
            .FirstOrDefault(fault => fault is not null));

    [Fact]
    public void A_sum_is_the_mean_as_often_as_there_are_items() => Holds(
        sheet => Items(sheet).Count == 0 || MaySkip(sheet),
        (sheet, choices) =>
        {
            var result = sheet.Evaluate(sheet.Completed(choices));
            if (MaySkip(sheet) || Line(result, "mean").Points.IsNotApplicable) return null;
            var product = Exact(result, "mean") * Exact(result, "count");
            return product == Exact(result, "sum") ? null : product + " is not the sum " + Exact(result, "sum");
        });

    [Fact]
    public void Days_there_and_back_are_none_and_days_over_another_day_are_the_same() =>
        new Law(output, SheetGenerator.Days).Holds(
            sheet => sheet.Fields.Count == 0,
            (sheet, choices) => sheet.Evaluate(sheet.Completed(choices)) is { Total.IsValue: true } result
                && result.Total.Value == Points.Of(4) ? null : "not all rows hold");

    private void Holds(Func<Sheet, bool> isTrivial, Func<Sheet, Choices, string?> fault) =>
        new Law(output, SheetGenerator.Folds).Holds(isTrivial, fault);

    /// <summary>The entry that holds the collection; null where there is none, or it does not apply.</summary>
    private static Given? Folded(Sheet sheet)
    {
        var each = sheet.Rules["rubric"]!["criteria"]![0]!["marking"]!["of"]!["each"]!;
        string code = each["records"]?.GetValue<string>() ?? LogField.Name;
        return sheet.Entries.FirstOrDefault(entry => entry.Code == code && entry.Value is JsonArray or JsonObject);
    }

    /// <summary>The records, or the events of all kinds.</summary>
    private static List<JsonObject> Items(Sheet sheet) => Folded(sheet)?.Value switch
    {
        JsonArray list => [.. list.Select(item => item!.AsObject())],
        JsonObject log => [.. log["events"]!.AsArray().Select(item => item!.AsObject())],
        _ => [],
    };

    private static IEnumerable<Given> With(Sheet sheet, Given folded, IEnumerable<JsonObject> items)
    {
        var list = new JsonArray([.. items.Select(item => item.DeepClone())]);
        var value = folded.Value.DeepClone();
        if (value is JsonObject log) log["events"] = list;
        else value = list;
        return sheet.Entries.Select(entry => entry == folded ? entry with { Value = value } : entry);
    }

    private static IEnumerable<JsonObject> OneMore(Sheet sheet, Choices choices)
    {
        var field = sheet.Fields.Single(one => one.Code == Folded(sheet)!.Code);
        return Items(sheet).Append(field is ListField list
            ? list.Record(choices, true)
            : ((LogField)field).Event(choices, true));
    }

    private static string? Same(Sheet sheet, Given folded, IEnumerable<JsonObject> items, string but = "")
    {
        var (before, after) = (sheet.Evaluate(), sheet.Evaluate(With(sheet, folded, items)));
        return before.Lines.Zip(after.Lines, (one, other) => (one, other))
            .Where(pair => pair.one.Line.Code.Value != but && pair.one.Line.Code.Value != "total")
            .Where(pair => Show(pair.one.Points) != Show(pair.other.Points)
                || pair.one.Possible != pair.other.Possible)
            .Select(pair => pair.one.Line.Code + " was " + pair.one.Possible + ", now " + pair.other.Possible)
            .FirstOrDefault();
    }

    /// <summary>What waits is told without the number of its record, which has no name of its own here.</summary>
    private static string Show(Given<Points> points) => !points.IsPending ? points.ToString()
        : string.Join(", ", points.Reasons.Select(r => r.Kind + " " + r.On + " " + r.List).Distinct());

    /// <summary>Each may be no more than the next: neither at the least nor at the most.</summary>
    private static string? InOrder(Evaluation result, params string[] codes) => codes
        .Zip(codes.Skip(1), (low, high) => (low, high))
        .Where(pair => !Line(result, pair.low).Points.IsNotApplicable)
        .Where(pair => !Line(result, pair.high).Points.IsNotApplicable)
        .Where(pair => Range(result, pair.low).Least > Range(result, pair.high).Greatest)
        .Select(pair => pair.low + " " + Range(result, pair.low) + " > " + pair.high + " " + Range(result, pair.high))
        .FirstOrDefault();

    private static int Times(JsonObject item) => item["times"]?.GetValue<int>() ?? 1;

    private static JsonObject Once(JsonObject item)
    {
        var once = item.DeepClone().AsObject();
        once.Remove("times");
        return once;
    }

    /// <summary>Whether an item may be meant or not because of the other items.</summary>
    private static bool ReadsItself(Sheet sheet)
    {
        var where = sheet.Rules["rubric"]!["criteria"]![0]!["marking"]!["of"]!["where"];
        return new[] { where, sheet.Rules["measures"], sheet.Rules["conditions"] }
            .Any(part => part?.ToJsonString().Contains("\"over\"", StringComparison.Ordinal) == true);
    }

    private static bool ReadsTimes(Sheet sheet) =>
        sheet.Rules.ToJsonString().Contains("\"of\":\"times\"", StringComparison.Ordinal);

    /// <summary>Whether an item may have no value: then the mean is that of fewer items than are counted.</summary>
    private static bool MaySkip(Sheet sheet) => sheet.Load().Rubric.Inputs.Any(input => input.MayBeNotApplicable
        || input.Fields.Any(field => field.MayBeNotApplicable)) || HasRatio(sheet);

    private static bool HasRatio(Sheet sheet) =>
        sheet.Rules.ToJsonString().Contains("\"ratio\"", StringComparison.Ordinal);

    private static LineResult Line(Evaluation result, string code) =>
        result.Lines.First(line => line.Line.Code.Value == code);

    private static Interval<Points> Range(Evaluation result, string code) => Line(result, code).Possible;

    private static Fraction Exact(Evaluation result, string code) => Line(result, code).Points.Value.Exact;
}
