using ThiDua.Rules.Criteria;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>
/// A sheet as clusters print it: three rows of full marks, 5 points off for each that is not done completely, and the
/// grade by bands, with one gate.
/// </summary>
internal sealed class CrossCheckSheet
{
    private static readonly string[] Titles =
    [
        "Công tác tổ chức triển khai thực hiện Luật Thi đua - Khen thưởng",
        "Tình hình tổ chức và hoạt động của Hội đồng Thi đua - Khen thưởng các cấp",
        "Công tác quản lý và sử dụng quỹ Thi đua - Khen thưởng",
    ];

    public CrossCheckSheet()
    {
        Root = Rules.Criterion("total", 100);
        Root.Title = "Tổng điểm";
        Root.Criteria = [Row(0, 60), Row(1, 30), Row(2, 10)];
        Levels = new LevelList(
            Code.Of("grade"),
            [
                new Level(Code.Of("good"), "Tốt"),
                new Level(Code.Of("fair"), "Khá"),
                new Level(Code.Of("average"), "Trung bình"),
            ]);
        Grade = Rules.Outcome("grade", "Xếp loại", Levels, Bands(), Discipline());
    }

    public HandMadeRules Rules { get; } = new();

    public Criterion Root { get; }

    public LevelList Levels { get; }

    public Outcome Grade { get; }

    public static ExplanationWords Words { get; } = ExplanationWords.Of([Once()]);

    /// <summary>Works out the sheet with so many faults in each row; below 0 where nothing was entered.</summary>
    public HandMadeFacts Score(params int[] faults) => Score(false, faults);

    public HandMadeFacts Score(bool isDisciplined, params int[] faults)
    {
        var facts = Rules.Facts().With("discipline", Answer.YesNo(isDisciplined));
        for (int i = 0; i < faults.Length; i++)
            if (faults[i] >= 0) facts.With(Nth("r", i), faults[i]);
        Rules.Score(Root, facts);
        return facts;
    }

    private Criterion Row(int index, int worth)
    {
        var row = Rules.Criterion(Nth("r", index), worth);
        row.Label = Nth("", index);
        row.Title = Titles[index];
        row.Marking = HandMadeRules.Worth;
        var note = Rules.Deduction(row.Code + "/note", row);
        var faults = HandMadeRules.Count(row.Code.Value, "Số lần thực hiện không đầy đủ");
        note.Title = "Thực hiện không đầy đủ";
        var each = HandMadeRules.At("/lines/deductions/0") with { Interpretations = [Code.Of("once")] };
        note.Marking = HandMadeRules.Each(faults, 5) with { Source = each };
        note.Basis = [new("Kế hoạch kiểm tra chéo", null, null, null, "Biểu điểm, Ghi chú", null, Confidence.Verified)];
        row.Deductions = [note];
        return row;
    }

    private OutcomeStep.Bands Bands() => new(
        HandMadeRules.At("/outcomes/0/steps/0"),
        default,
        [],
        new Measure.LineResult(
            HandMadeRules.At("/outcomes/0/steps/0/of"),
            MeasureType.Number(NumberUnit.Points, null),
            false,
            Root.Index,
            Root.Code,
            ResultAsk.Points),
        new TableRows<LevelRule>(
            Code.Of("grade"),
            [
                HandMadeRules.Row<LevelRule>(Interval<Fraction>.MoreThan(Fraction.Of(80)), Level(0)),
                HandMadeRules.Row<LevelRule>(Interval<Fraction>.Closed(Fraction.Of(70), Fraction.Of(80)), Level(1)),
                HandMadeRules.Row<LevelRule>(Interval<Fraction>.LessThan(Fraction.Of(70)), Level(2)),
            ],
            null));

    private static OutcomeStep.Gate Discipline() => new(
        HandMadeRules.At("/outcomes/0/steps/1"),
        Code.Of("discipline"),
        [],
        new Condition.IsYes(
            HandMadeRules.At("/outcomes/0/steps/1/when"),
            HandMadeRules.Entry(HandMadeRules.YesNo("discipline", "Có cán bộ bị kỷ luật"))),
        GateThen.AtMost,
        Level(1),
        0);

    private static LevelRule.Fixed Level(int place) =>
        new LevelRule.Fixed(HandMadeRules.At("/outcomes/0"), place);

    private static string Nth(string letter, int index) => letter + "123"[index];

    private static Interpretation Once()
    {
        var readings = ValueList.Of(
            new Reading(Code.Of("once"), "trừ một lần"), new Reading(Code.Of("each"), "trừ theo số lần"));
        return new Interpretation(
            Code.Of("once"),
            "Không đầy đủ nhiều lần thì trừ thế nào?",
            readings,
            readings[0],
            "Thường trực Cụm thống nhất");
    }
}
