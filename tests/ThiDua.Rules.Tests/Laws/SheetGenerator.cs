using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>A way to make sheets out of choices, and all the cases of the language that it can make.</summary>
/// <param name="Make">Makes a sheet.</param>
/// <param name="Cases">What has to be met in one sheet of a hundred at least.</param>
internal sealed record SheetGenerator(Func<IReadOnlyList<int>, Sheet> Make, IReadOnlyList<string> Cases)
{
    private static readonly string[] _ofLines =
    [
        "by-reading", "appliesTo", "lines", "bonuses", "deductions", "round", "atMost", "atLeast", "when", "weights",
        "leftOut:rescale", "leftOut:lower", "take:greatest", "take:sum", "take:one-of", "meanwhile", "inForce",
        "owner", "marks", "stages", "bounds:open", "bounds:bounded", "mode:up", "mode:down", "mode:half-up",
        "ifNotApplicable:full", "ifNotApplicable:zero", "ifNotApplicable:2", "ifNotApplicable:leave-out",
    ];

    private static readonly string[] _ofMeasures =
    [
        "how:sum", "how:product", "how:least", "how:greatest", "how:mean", "how:median", "measures", "conditions",
        "records", "events", "take:count", "take:mean", "take:least", "take:median", "take:leading", "where",
        "type:date", "then:true", "then:false", "count:working-days", "deadlines", "dates", "before", "no-later-than",
        "after", "window", "from:opened", "within", "recurring", "roll:next", "roll:previous", "roll:none", "time",
        "weekday", "day",
    ];

    /// <summary>What needs an outcome.</summary>
    private static readonly string[] _ofOutcomes =
    [
        .. new OutcomeJson.OutcomeStepKinds().Cases.Select(step => step.Kind)
            .Except(["quota"]), // needs several units
        "at", "ask:level", "ask:final", "ask:points", "ask:worth", "ask:share", "ask:deducted", "ask:gained",
        "noGrade", "become", "down", "points:band-floor", "gate for all",
    ];

    public static SheetGenerator Sheets { get; } = new(
        SheetMaker.Make,
        [
            .. MeasureJson.Union.Cases.Select(measure => measure.Kind)
                .Concat(AmountJson.Union.Cases.Select(amount => amount.Kind))
                .Concat(ConditionJson.Union.Cases.Select(condition => condition.Kind))
                .Except(["input", "fixed"]) // written in their short forms
                .Concat(_ofLines).Concat(_ofMeasures).Concat(_ofOutcomes)
                .Distinct(),
        ]);

    public static SheetGenerator SheetsWithGaps { get; } =
        new(SheetMaker.MakeWithGaps, [.. Sheets.Cases, "gaps:as-published"]);

    /// <summary>Several givers mark.</summary>
    public static SheetGenerator Givers { get; } = new(
        GiverSheets.Make,
        [
            .. Sheets.Cases, "givers:mean", "givers:median", "givers:least",
            "givers:greatest", "givers:without-extremes", "mean-unless-apart",
        ]);

    public static SheetGenerator Folds { get; } = new(
        FoldMaker.Make,
        [
            "records", "events", "where", "field", "take:count", "take:sum", "take:mean", "take:least",
            "take:greatest", "take:median", "take:leading", "compare", "default", "days", "mayBeNotApplicable",
        ]);

    public static SheetGenerator Days { get; } =
        new(
            DayMaker.Make,
            [
                "days", "over", "records", "events", "default", "type:date", "deadline", "dates", "count:working-days",
            ]);

    public static SheetGenerator Deductions { get; } = new(
        DeductionSheetMaker.Make,
        [
            "each", "table", "criteria", "deductions", "atMost", "atLeast", "when", "round", "bounds:open",
            "bounds:bounded", "beyond", "bands", "require", "gate", "result", "mode:up", "mode:down", "mode:half-up",
        ]);

    public static SheetGenerator Worths { get; } = new(
        WorthSheetMaker.Make,
        [
            "leftOut:lower", "leftOut:rescale", "take:sum", "take:greatest", "ifNotApplicable:leave-out",
            "ifNotApplicable:full", "ifNotApplicable:zero", "ifNotApplicable:2", "mayBeNotApplicable", "atMost",
            "atLeast", "round", "bonuses", "deductions", "bounds:open", "bounds:bounded",
        ]);

    public static SheetGenerator Rows { get; } = new(
        RowSheetMaker.Make,
        [
            "table", "each", "beyond", "measured", "combine", "how:sum", "weights", "measures", "mayBeNotApplicable",
            "bounds:open", "bounds:bounded",
        ]);

    public static IEnumerable<SheetGenerator> All =>
        [Sheets, SheetsWithGaps, Givers, Folds, Days, Deductions, Worths, Rows];

    /// <summary>The same sheets without their outcomes.</summary>
    public SheetGenerator WithoutOutcomes() => new(
        numbers =>
        {
            var sheet = Make(numbers);
            var rules = sheet.Rules.DeepClone().AsObject();
            rules["outcomes"]!.AsArray().Clear();
            return sheet with { Rules = rules };
        },
        [.. Cases.Except(_ofOutcomes).Except(["result", "criteria"])]);

    /// <summary>The same sheets, changed.</summary>
    public SheetGenerator With(Func<Sheet, Sheet> change, params string[] less) =>
        new(numbers => change(Make(numbers)), [.. Cases.Except(less)]);

    /// <summary>Sheets with stages: the number 2 in front chooses them.</summary>
    public SheetGenerator WithStages() => this with { Make = numbers => Make([2, .. numbers]) };
}
