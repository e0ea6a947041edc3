using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>A sheet made by a list of choices: a shorter list and smaller choices make a simpler sheet.</summary>
internal sealed class RandomSheet
{
    private static readonly NotApplicablePolicy[] Policies =
        [NotApplicablePolicy.LeaveOut, NotApplicablePolicy.Full, NotApplicablePolicy.Points];

    private readonly Choices _choices;
    private readonly List<Criterion> _off = [];
    private int _names;

    public RandomSheet(Choices choices)
    {
        _choices = choices;
        Facts = Rules.Facts();
        Root = Criterion(3);
        States = Rules.Score(Root, Facts, [.. _off]);
    }

    /// <summary>All cases that can be made.</summary>
    public static IReadOnlyList<string> AllCases { get; } =
    [
        "Fixed", "Each", "Proportional", "Entered", "section", "bonus", "deduction", "deduction of a bonus", "greatest",
        "rescale", "LeaveOut", "Full", "Points", "open", "capped", "rounded", "when", "not on the sheet",
        "a number", "pending", "not applicable",
    ];

    public HandMadeRules Rules { get; } = new();

    public HandMadeFacts Facts { get; }

    public Criterion Root { get; }

    public LineState[] States { get; }

    /// <summary>Which of them it is.</summary>
    public IEnumerable<string> Cases => Root.SelfAndBelow().SelectMany(CasesOf);

    public Explanation Explain() => Rules.Explain(Root, Facts);

    private IEnumerable<string> CasesOf(Criterion line)
    {
        var state = States[line.Index];
        if (line.Marking is { } marking) yield return marking.GetType().Name;
        if (line.Criteria.Count > 0) yield return "section";
        if (line.Bonuses.Count > 0) yield return "bonus";
        if (line.Deductions.Count > 0)
            yield return line.Role == LineRole.Bonus ? "deduction of a bonus" : "deduction";
        if (line.Take == Take.Greatest) yield return "greatest";
        if (line.LeftOut == LeftOut.Rescale) yield return "rescale";
        if (line.IfNotApplicable is { } policy) yield return policy.Policy.ToString();
        if (line.Role == LineRole.Criterion && line.AtMost == PointsOrWorth.None) yield return "open";
        if (line.Role != LineRole.Criterion && line.AtMost != PointsOrWorth.None) yield return "capped";
        if (line.Round is not null) yield return "rounded";
        if (line.When is not null) yield return "when";
        if (!state.IsOnSheet) yield return "not on the sheet";
        else if (state.Points.IsValue) yield return "a number";
        else if (state.Points.IsNotApplicable) yield return "not applicable";
        else yield return "pending";
    }

    private int Choose(int below) => _choices.Of(below);

    private Criterion Criterion(int depth)
    {
        int worth = 4 + Choose(9);
        var line = Rules.Criterion(Name(), worth);
        if (depth > 0 && (depth == 3 || Choose(3) == 1))
        {
            var children = new List<Criterion>();
            for (int i = 1 + Choose(3); i > 0; i--) children.Add(Criterion(depth - 1));
            line.Criteria = ValueList.From(children);
            line.Take = Choose(5) == 4 ? Take.Greatest : Take.Sum;
            line.LeftOut = Choose(2) == 1 ? LeftOut.Rescale : LeftOut.Lower;
        }
        else
        {
            line.Marking = Amount(line);
        }

        line.IfNotApplicable = new NotApplicableSpec(Policies[Choose(3)], Fraction.Of(2));
        if (Choose(3) == 2) line.AtLeast = line.AtMost = PointsOrWorth.None;
        if (Choose(4) == 3) line.Round = Rounding.Of(Choose(2), (RoundingMode)Choose(3));
        if (depth < 3 && Choose(9) == 8) _off.Add(line);
        line.Bonuses = Additions(line, LineRole.Bonus, line, 1);
        line.Deductions = Additions(line, LineRole.Deduction, line, 1);
        return line;
    }

    private ValueList<Criterion> Additions(Criterion around, LineRole role, Criterion nearest, int depth)
    {
        var lines = new List<Criterion>();
        for (int i = Choose(4) - 1; i > 0; i--)
        {
            string code = Name();
            var line = role == LineRole.Bonus ? Rules.Bonus(code, nearest) : Rules.Deduction(code, nearest);
            line.Marking = Amount(line);
            line.IfNotApplicable = new NotApplicableSpec(NotApplicablePolicy.LeaveOut, Fraction.Zero);
            if (Choose(3) == 2) line.AtMost = PointsOrWorth.Points(Fraction.Of(3));
            if (Choose(3) == 2) line.When = When();
            if (depth > 0) line.Deductions = Additions(line, LineRole.Deduction, nearest, depth - 1);
            lines.Add(line);
        }

        return ValueList.From(lines);
    }

    private Amount Amount(Criterion line) => Choose(5) switch
    {
        0 => HandMadeRules.Worth,
        1 => HandMadeRules.Fixed(Choose(12)),
        2 => HandMadeRules.Each(Count(), 1 + Choose(5)),
        3 => new Amount.Proportional(HandMadeRules.At("/share"), new Measure.Ratio(
            HandMadeRules.At("/ratio"),
            MeasureType.Number(NumberUnit.Share, null),
            true,
            HandMadeRules.Entry(Count()),
            HandMadeRules.Number(1 + Choose(7), NumberUnit.Count))),
        _ => new Amount.Entered(HandMadeRules.At("/entered"), Count()),
    };

    private Input Count()
    {
        var input = HandMadeRules.Count(Name(), mayBeNotApplicable: true);
        int choice = Choose(12);
        if (choice is > 1) Facts.With(input.Code.Value, choice % 4);
        else if (choice == 1) Facts.With(input.Code.Value, Answer.NotApplicable);
        else if (Choose(3) == 2) return HandMadeRules.Count(input.Code.Value);
        return input;
    }

    private Condition.IsYes When() => new(HandMadeRules.At("/when"), HandMadeRules.Entry(YesNo()));

    private Input YesNo()
    {
        var input = HandMadeRules.YesNo(Name());
        int choice = Choose(6);
        if (choice > 0) Facts.With(input.Code.Value, Answer.YesNo(choice % 2 == 0));
        return input;
    }

    private string Name() => "c" + (_names++).ToString(CultureInfo.InvariantCulture);
}
