using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;
using Given = ThiDua.Testing.Sheets.Given;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What holds whoever marks, and however many they are.</summary>
public sealed class GiverLawsTests(ITestOutputHelper output)
{
    private static readonly string[] _ofAnyNumber = ["mean", "median", "least", "greatest"];

    [Fact]
    public void One_more_mark_of_a_giver_never_makes_anything_possible_that_was_not() =>
        new Law(output, SheetGenerator.Givers).Holds(
            sheet => sheet.Entries.Count == 0,
            (sheet, choices) =>
            {
                if (sheet.Entries.Count == 0) return null;
                var one = choices.Of([.. sheet.Entries]);
                return Possible.Outside(sheet.Evaluate(), sheet.Evaluate(sheet.Entries.Where(entry => entry != one)));
            });

    [Fact]
    public void What_several_givers_entered_gives_what_the_slow_way_gives_exactly() =>
        new Law(output, SheetGenerator.Givers).Holds(
            IsNeverComplete,
            (sheet, choices) =>
            {
                if (IsNeverComplete(sheet)) return null;
                var entries = GiverSheets.Completed(sheet, choices);
                return SlowWayTests.Difference(sheet.Evaluate(entries), new SlowScoring(sheet, entries));
            });

    [Fact]
    public void However_givers_complete_what_they_entered_the_result_was_possible_before() =>
        new Law(output, SheetGenerator.Givers).Holds(
            IsNeverComplete,
            (sheet, choices) =>
            {
                if (IsNeverComplete(sheet)) return null;
                var before = sheet.Evaluate();
                return Enumerable.Range(0, 3)
                    .Select(_ => new SlowScoring(sheet, GiverSheets.Completed(sheet, choices)))
                    .Select(slow => Possible.Outside(slow, before))
                    .FirstOrDefault(fault => fault is not null);
            });

    [Fact]
    public void A_whole_line_is_what_the_sheets_of_its_givers_make_together() =>
        new Law(output, SheetGenerator.Givers).Holds(
        sheet => GiverSheets.WholeOf(sheet) is null,
        (sheet, _) =>
        {
            if (GiverSheets.WholeOf(sheet) is not { } code) return null;
            string how = GiverSheets.HowOf(sheet);
            var plain = GiverSheets.With(sheet, "mean");
            var alone = sheet.Givers.Select(giver => PointsOf(code, Alone(plain, giver))).ToList();
            if (alone.Exists(one => one is null) || (how == "without-extremes" && alone.Count < 3)) return null;
            var together = PointsOf(code, sheet.Evaluate());
            var line = sheet.Load().Rubric.Lines.Single(one => one.Code.Value == code);
            var expected = Together(how, [.. alone.Select(one => one!.Value)]);
            if (expected is null) return null;
            var rounded = line.Round is { } round ? expected.Value.Round(round) : expected.Value;
            return together == rounded ? null : $"{how} of {string.Join(", ", alone)} is {rounded}, found {together}";
        });

    [Fact]
    public void The_order_of_the_givers_does_not_matter() => new Law(output, SheetGenerator.Givers).Holds(
        sheet => sheet.Givers.Count < 2,
        (sheet, choices) =>
        {
            // Where a third mark may decide, it is the third giver's.
            bool hasThird = sheet.Rules.ToJsonString().Contains("mean-unless-apart", System.StringComparison.Ordinal);
            var first = choices.Shuffled(hasThird ? sheet.Givers.Take(2) : sheet.Givers);
            var other = sheet with { Givers = [.. first, .. sheet.Givers.Except(first)] };
            return Same(sheet.Evaluate(), other.Evaluate());
        });

    /// <summary>
    /// How what is left out goes with the worth is lost when open sheets are put together (see below), so that there
    /// more may seem possible with the fewer givers than can be with one more.
    /// </summary>
    [Fact]
    public void Where_exactly_so_many_have_to_mark_fewer_leave_open_what_so_many_decide() =>
        new Law(output, SheetGenerator.Givers).Holds(
        sheet => !GiverSheets.AreEnough(sheet),
        (sheet, _) =>
        {
            if (!GiverSheets.AreEnough(sheet)) return null;
            var result = sheet.Evaluate();
            if (Same(result, GiverSheets.WithExactly(sheet, sheet.Givers.Count).Evaluate()) is { } other) return other;
            bool isLost = result.Rubric.Lines.Any(line => line is { Whole: not null, MayBeLeftOut: true });
            return isLost && result.Status != EvaluationStatus.Complete ? null
                : Possible.Outside(result, GiverSheets.WithExactly(sheet, sheet.Givers.Count + 1).Evaluate());
        });

    /// <summary>
    /// While something is open, several sheets are known each for itself: how what is left out of a line goes with its
    /// worth is lost when they are put together, so that more may seem possible, but never less.
    /// </summary>
    [Fact]
    public void Givers_who_mark_like_the_only_one_change_nothing_that_is_known() =>
        new Law(output, SheetGenerator.Givers).Holds(
        sheet => !IsForAnyNumber(sheet) || GiverSheets.WholeOf(sheet) is null,
        (sheet, _) =>
        {
            if (!IsForAnyNumber(sheet)) return null;
            string first = sheet.Givers[0];
            var combined = sheet.Load().Rubric.Inputs.Where(input => input.Whole >= 0 || input.Givers is not null)
                .Select(input => input.Code.Value).ToHashSet();
            var one = sheet.Entries.Where(entry => entry.By is null || entry.By == first).ToList();
            var copies = sheet.Givers.Skip(1).SelectMany(giver => one
                .Where(entry => entry.By == first && combined.Contains(entry.Code))
                .Select(entry => entry with { By = giver }));
            var alone = (sheet with { Givers = [first] }).Evaluate(one);
            var together = sheet.Evaluate([.. one, .. copies]);
            if (Possible.Outside(alone, together) is { } fault) return fault;
            return alone.Status == EvaluationStatus.Complete
                ? Same(Showing.Verdict(alone), Showing.Verdict(together)) : null;
        });

    [Fact]
    public void The_least_sheet_gives_no_more_than_any_mean_and_the_greatest_no_less() =>
        new Law(output, SheetGenerator.Givers).Holds(
            sheet => GiverSheets.WholeOf(sheet) is null,
            (sheet, _) =>
            {
                if (GiverSheets.WholeOf(sheet) is not { } code) return null;
                var rescaled = GiverSheets.With(sheet, "least");
                LineResult Of(string how) => GiverSheets.With(rescaled, how).Evaluate().Line(Code.Of(code));
                var (least, greatest) = (Of("least"), Of("greatest"));
                bool isFew = sheet.Givers.Count < 3
                    || sheet.Load().Rubric.Lines.Single(line => line.Code.Value == code).MayBeLeftOut;
                string[] between = isFew ? ["mean", "median"] : ["mean", "median", "without-extremes"];
                return between
                    .Where(how => !IsBetween(least, Of(how), greatest))
                    .Select(how => $"{how} {Of(how).Possible}, least {least.Possible}, greatest {greatest.Possible}")
                    .FirstOrDefault();
            });

    private static bool IsNeverComplete(Sheet sheet) =>
        sheet.Fields.Count == 0 || !GiverSheets.AreEnough(sheet) || GiverSheets.NeverComes(sheet);

    private static bool IsBetween(LineResult least, LineResult middle, LineResult greatest)
    {
        if (middle.Points.IsNotApplicable) return least.Points.IsNotApplicable && greatest.Points.IsNotApplicable;
        var (low, mid, high) = (least.Possible, middle.Possible, greatest.Possible);
        return !(low.Least > mid.Least) && !(mid.Greatest > high.Greatest)
            && !(high.Least < mid.Least) && !(mid.Greatest < low.Greatest);
    }

    private static bool IsForAnyNumber(Sheet sheet) => sheet.Load().Rubric.Inputs.Select(input => input.Givers)
        .Concat(sheet.Load().Rubric.Wholes.Values.Select(whole => whole.Rule))
        .All(rule => rule is null || _ofAnyNumber.Contains(MarksJson.Word(rule.How)));

    /// <summary>What one giver alone gives: as if all marked the outer whole line like that one.</summary>
    private static Evaluation Alone(Sheet sheet, string giver)
    {
        var rubric = sheet.Load().Rubric;
        int whole = rubric.Wholes.Values.First().Line.Index;
        var others = rubric.Inputs.Where(input => input.Whole != whole)
            .Select(input => input.Code.Value).ToHashSet();
        var rules = sheet.Entries.Where(entry => entry.By is null || entry.By == giver || others.Contains(entry.Code));
        return sheet.Evaluate(Like(sheet, giver, [.. rules], others));
    }

    /// <summary>Every giver marks the line as one of them does.</summary>
    private static IEnumerable<Given> Like(Sheet sheet, string giver, List<Given> entries, HashSet<string> others) =>
        entries.Where(entry => others.Contains(entry.Code) || entry.By is null).Concat(entries
            .Where(entry => entry.By == giver && !others.Contains(entry.Code))
            .SelectMany(entry => sheet.Givers.Select(by => entry with { By = by })));

    private static Fraction? PointsOf(string code, Evaluation result) =>
        result.Line(Code.Of(code)).Points is { Status: GivenStatus.Value } points ? points.Value.Exact : null;

    private static Fraction? Together(string how, List<Fraction> marks)
    {
        if (how == "mean-unless-apart")
        {
            var distance = marks[0] - marks[1];
            if (distance < Fraction.Of(2) && -distance < Fraction.Of(2)) return Mean([marks[0], marks[1]]);
            return marks.Count < 3 ? null : marks[2];
        }

        var sorted = marks.Order().ToList();
        return how switch
        {
            "mean" => Mean(sorted),
            "median" => Mean([sorted[(sorted.Count - 1) / 2], sorted[sorted.Count / 2]]),
            "least" => sorted[0],
            "greatest" => sorted[^1],
            "without-extremes" => Mean(sorted[1..^1]),
            _ => null,
        };
    }

    private static Fraction Mean(List<Fraction> marks) =>
        marks.Aggregate(Fraction.Zero, (sum, mark) => sum + mark) / Fraction.Of(marks.Count);

    private static string? Same(Evaluation one, Evaluation other) =>
        Same(Showing.Results(one), Showing.Results(other));

    private static string? Same(string left, string right) => left == right ? null : left + "\nand\n" + right;
}
