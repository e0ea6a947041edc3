using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>The generators of sheets: all can be used, and every case of the language is met often enough.</summary>
public sealed class GeneratorTests(ITestOutputHelper output)
{
    private const int Sheets = 1_000;

    private static readonly string[] _further =
    [
        "by-reading", "appliesTo", "lines", "bonuses", "deductions", "round", "atMost", "atLeast", "when", "weights",
        "leftOut:rescale", "leftOut:lower", "take:greatest", "take:sum", "take:one-of", "meanwhile", "at",
        "ask:level", "ask:final", "owner", "marks", "stages", "noGrade",
        "become",
        "ifNotApplicable:full", "ifNotApplicable:zero", "ifNotApplicable:2", "ifNotApplicable:leave-out", "down",
        "how:sum", "how:product", "how:least", "how:greatest", "how:mean", "how:median", "measures", "conditions",
        "ask:points", "ask:worth", "ask:share", "ask:deducted", "ask:gained", "bounds:open", "bounds:bounded",
        "mode:up", "mode:down", "mode:half-up",
        "records", "events", "take:count", "take:mean", "take:least", "take:median", "take:leading", "where",
        "type:date", "inForce",
    ];

    private static readonly string[] _ofFolds =
    [
        "records", "events", "where", "field", "take:count", "take:sum", "take:mean", "take:least", "take:greatest",
        "take:median", "take:leading", "compare", "default", "days", "mayBeNotApplicable",
    ];

    private static readonly string[] _ofDays = ["days", "over", "records", "events", "default", "type:date"];

    private static readonly string[] _ofDeductions =
    [
        "each", "table", "criteria", "deductions", "atMost", "atLeast", "when", "round", "bounds:open",
        "bounds:bounded",
        "beyond", "bands", "require", "gate", "result", "mode:up", "mode:down", "mode:half-up",
    ];

    /// <summary>All cases of the unions, as the library lists them, and what lines have besides.</summary>
    public static IReadOnlyList<string> Expected { get; } =
    [
        .. MeasureJson.Union.Cases.Select(c => c.Kind)
            .Concat(AmountJson.Union.Cases.Select(c => c.Kind))
            .Concat(ConditionJson.Union.Cases.Select(c => c.Kind))
            .Concat(new OutcomeJson.OutcomeStepKinds().Cases.Select(c => c.Kind))
            .Except(["input", "fixed"]) // written in their short forms
            .Except(["quota"]) // needs several units: QuotaMaker makes them
            .Concat(_further)
            .Distinct(),
    ];

    [Fact]
    public void Every_sheet_can_be_used() => Check.One(Properties.Fixed, Prop.ForAll(Choices.Lists, numbers =>
    {
        Sheet[] sheets =
            [SheetMaker.Make(numbers), SheetMaker.MakeWithGaps(numbers), DeductionSheetMaker.Make(numbers),
                FoldMaker.Make(numbers), DayMaker.Make(numbers)];
        var faulty = sheets.FirstOrDefault(sheet => Sheet.Read(sheet.Rules).HasErrors);
        var errors = (faulty is null ? [] : Sheet.Read(faulty.Rules).Diagnostics)
            .Where(d => d.Severity == Severity.Error);
        return (faulty is null).Label(string.Join("\n", errors) + "\n" + faulty);
    }));

    [Fact]
    public void Every_case_of_the_language_is_met_in_at_least_one_sheet_of_a_hundred()
    {
        IsMet(SheetMaker.Make, Expected);
        IsMet(SheetMaker.MakeWithGaps, [.. Expected, "gaps:as-published"]);
        IsMet(DeductionSheetMaker.Make, _ofDeductions);
        IsMet(FoldMaker.Make, _ofFolds);
        IsMet(DayMaker.Make, _ofDays);
    }

    private void IsMet(Func<IReadOnlyList<int>, Sheet> make, IReadOnlyList<string> expected)
    {
        var met = new Met();
        foreach (var numbers in Choices.Lists.Generator.Sample(Sheets, new Rnd(20260101UL, 1UL), Sheets))
            met.Add(make(numbers).Rules);

        met.Print(expected, output);
        Assert.DoesNotContain(expected, one => met.PerCent(one) < 1);
    }
}
