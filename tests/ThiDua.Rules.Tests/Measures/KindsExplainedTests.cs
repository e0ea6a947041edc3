using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Tests.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Measures;

/// <summary>Each kind of measure, condition and amount once, as it is told.</summary>
public sealed class KindsExplainedTests
{
    private static readonly Source At = HandMadeRules.At("/x");
    private static readonly MeasureType Count = MeasureType.Number(NumberUnit.Count, null);
    private static readonly MeasureType Share = MeasureType.Number(NumberUnit.Share, null);
    private static readonly MeasureType Points = MeasureType.Number(NumberUnit.Points, null);
    private static readonly Measure Late = HandMadeRules.Entry(HandMadeRules.Count("late", "Số lần nộp chậm"));
    private static readonly Measure Open = HandMadeRules.Entry(HandMadeRules.Count("open", "Số việc tồn"));
    private static readonly Measure None = HandMadeRules.Entry(HandMadeRules.Count("none", "Số đoàn kiểm tra", true));
    private static readonly Measure Three = HandMadeRules.Number(3, NumberUnit.Count);

    private static readonly Condition Award = new Condition.IsYes(
        At, HandMadeRules.Entry(HandMadeRules.YesNo("award", "Được khen thưởng")));

    private static readonly Condition Few = new Condition.InInterval(
        At, Late, Interval<Fraction>.LessThan(Fraction.Of(2)));

    private static Measure[] Measures =>
    [
        Three, Late, Open, None,
        new Measure.Combine(At, Count, false, CombineHow.Sum, [Late, Three], [Fraction.One, Fraction.Of(-1, 2)]),
        new Measure.Combine(At, Count, false, CombineHow.Greatest, [Late, Three], []),
        new Measure.Ratio(At, Share, true, Late, Three),
        new Measure.Table(At, Count, false, Late, Rows<Measure>(Three, Late)),
        new Measure.Holds(At, Few),
        new Measure.Default(At, Count, false, None, Three),
        new Measure.Default(At, Count, false, Late, Three),
        new Measure.Round(At, Share, new Measure.Ratio(At, Share, true, Late, Three), Rounding.Of(1, RoundingMode.Up)),
        .. new[] { ResultAsk.Points, ResultAsk.Worth, ResultAsk.Share, ResultAsk.Deducted, ResultAsk.Gained }
            .Select(ask => new Measure.LineResult(
                At, ask == ResultAsk.Share ? Share : Points, false, 0, Code.Of("c"), ask)),
    ];

    private static Condition[] Conditions =>
    [
        Award, Few,
        new Condition.Compare(At, Late, CompareOp.LessOrEqual, Three),
        new Condition.Compare(At, Late, CompareOp.Greater, Open),
        new Condition.NotApplicable(At, None),
        new Condition.AtLeast(At, CountedAs.All, 2, [Award, Few]),
        new Condition.AtLeast(At, CountedAs.Any, 1, [Award, Few]),
        new Condition.AtLeast(At, CountedAs.AtLeast, 2, [Award, Few]),
        new Condition.Not(At, Few),
    ];

    private static Amount[] Amounts =>
    [
        HandMadeRules.Fixed(3), HandMadeRules.Worth,
        new Amount.Fixed(At, new PointsOrWorth(PointsOrWorthKind.Share, Fraction.Of(1, 4))),
        new Amount.Each(At, Late, PointsOrWorth.Points(Fraction.Of(1, 2)), Fraction.One),
        new Amount.Each(At, Open, PointsOrWorth.Points(Fraction.Of(1, 2)), Fraction.Zero),
        new Amount.Table(At, Late, Rows(HandMadeRules.Fixed(1), HandMadeRules.Worth)),
        new Amount.Table(At, Late, new TableRows<Amount>(
            Code.Of("c"), [HandMadeRules.Row(Interval<Fraction>.Single(Fraction.Zero), HandMadeRules.Fixed(1))], 0)),
        new Amount.Proportional(At, new Measure.Ratio(At, Share, true, Late, Three)),
        new Amount.Entered(At, HandMadeRules.Count("late", "Điểm của Hội đồng")),
        new Amount.Measured(At, Late),
    ];

    [Theory]
    [InlineData(Language.Vietnamese, "kinds.vi.expected.txt")]
    [InlineData(Language.English, "kinds.en.expected.txt")]
    public void Each_kind_has_its_sentence(Language language, string file)
    {
        var rules = new HandMadeRules();
        var line = rules.Criterion("c", 8);
        line.Label = "I";
        line.Title = "Công tác báo cáo";
        line.Marking = HandMadeRules.Fixed(7);
        var facts = rules.Facts().With("late", 2).With("award", Answer.Yes).With("none", Answer.NotApplicable);
        rules.Score(line, facts);
        var worth = Answer.Number(Fraction.Of(8));

        var all = Measures.Select(one => MeasureExplaining.Explain(one, facts, rules.Context()))
            .Concat(Conditions.Select(one => ConditionExplaining.Explain(one, facts, rules.Context())))
            .Concat(Amounts.Select(one => AmountExplaining.Explain(one, facts, worth, rules.Context(), false)));

        Golden.Matches(
            "tests/ThiDua.Rules.Tests/Golden/Measures/" + file,
            string.Concat(all.Select(node => ExplanationWriter.ToText(node, language))));
    }

    private static TableRows<T> Rows<T>(T few, T many) => new(
        Code.Of("c"),
        [
            HandMadeRules.Row(Interval<Fraction>.AtMost(Fraction.One), few),
            HandMadeRules.Row(Interval<Fraction>.MoreThan(Fraction.One), many),
        ],
        0);
}
