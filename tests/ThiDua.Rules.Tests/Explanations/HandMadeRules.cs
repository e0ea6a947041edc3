using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>Checked rules made by hand, worked out in the order of the sheet.</summary>
internal sealed class HandMadeRules
{
    private static readonly Interval<Fraction> UpToThree = Interval<Fraction>.Closed(Fraction.Zero, Fraction.Of(3));

    private readonly List<Criterion> _lines = [];

    public List<Definition> Definitions { get; } = [];

    public List<Outcome> Outcomes { get; } = [];

    public static Source At(string pointer) =>
        new(new Place(Code.Of("rules"), JsonPointer.Parse(pointer), 0, 0), []);

    public static Measure Number(int value, NumberUnit unit = NumberUnit.Points) =>
        new Measure.Literal(At("/literal"), MeasureType.Number(unit, 0), Fraction.Of(value));

    public static Measure Entry(Input input) => new Measure.Entry(At("/entry"), input);

    public static Amount Fixed(int points) => new Amount.Fixed(At("/fixed"), PointsOrWorth.Points(Fraction.Of(points)));

    public static Amount Worth { get; } = new Amount.Fixed(At("/worth"), PointsOrWorth.Worth);

    public static Amount Each(Input input, int points) => new Amount.Each(
        At("/each"), Entry(input), PointsOrWorth.Points(Fraction.Of(points)), Fraction.Zero);

    public static Input Count(string code, string? title = null, bool mayBeNotApplicable = false) =>
        Make(code, title, InputType.Count, UpToThree, mayBeNotApplicable);

    public static Input YesNo(string code, string? title = null) =>
        Make(code, title, InputType.YesNo, Interval<Fraction>.Everything, false);

    public static Input Make(
        string code, string? title, InputType type, Interval<Fraction> range, bool mayBeNotApplicable) =>
        new(0, Code.Of(code), title ?? code, type, MeasureType.Of(type, null, null), At("/inputs/" + code).At)
        {
            Range = range,
            MayBeNotApplicable = mayBeNotApplicable,
        };

    public static TableRow<T> Row<T>(Interval<Fraction> range, T then) => new(At("/row"), range, 0, then);

    /// <summary>A line; its children are given afterwards, in the order in which they are written.</summary>
    public Criterion Line(string code, LineRole role, Criterion? nearest = null)
    {
        var line = new Criterion(_lines.Count, Code.Of(code), role, At("/lines/" + code.Replace('/', '-')))
        {
            Title = code,
        };
        line.Nearest = role == LineRole.Criterion || nearest is null ? line : nearest;
        _lines.Add(line);
        return line;
    }

    public Criterion Criterion(string code, int worth)
    {
        var line = Line(code, LineRole.Criterion);
        line.Worth = Points.Of(worth);
        line.AtLeast = PointsOrWorth.Points(Fraction.Zero);
        line.AtMost = PointsOrWorth.Worth;
        return line;
    }

    public Criterion Bonus(string code, Criterion nearest) => Addition(code, LineRole.Bonus, nearest);

    public Criterion Deduction(string code, Criterion nearest) => Addition(code, LineRole.Deduction, nearest);

    public void Define(string code, Measure measure) =>
        Definitions.Add(new Definition(Definitions.Count, Code.Of(code), null, null) { Measure = measure });

    public Outcome Outcome(string code, string title, LevelList levels, params OutcomeStep[] steps)
    {
        var outcome = new Outcome(Outcomes.Count, Code.Of(code), title, levels, ValueList.Of(steps));
        Outcomes.Add(outcome);
        return outcome;
    }

    public HandMadeFacts Facts() => new(this);

    /// <summary>Works out the sheet, then the outcomes.</summary>
    public LineState[] Score(Criterion root, HandMadeFacts facts, params Criterion[] notOnSheet)
    {
        facts.States = [.. _lines.Select(line => new LineState { IsOnSheet = !notOnSheet.Contains(line) })];
        Score(root, facts);
        foreach (var outcome in Outcomes)
        {
            facts.Outcomes.Add(OutcomeGrading.Begin(outcome, facts));
            OutcomeGrading.Finish(outcome, facts.Outcomes[^1], facts);
        }

        return facts.States;
    }

    public ExplainContext Context() => new(
        Definitions,
        [.. _lines.Select(line => Heading.Of(line.Code, line.Label, line.Title))],
        [.. Outcomes.Select(outcome => Heading.Of(outcome.Code, null, outcome.Title))],
        input => new Place(Code.Of("dossier"), JsonPointer.Root.Property("entries").Property(input.Code.Value), 0, 0));

    public Explanation Explain(Criterion line, HandMadeFacts facts) =>
        LineExplaining.Explain(line, new Rules.Criteria.Sheet(facts.States, facts, Context()));

    public Explanation Explain(Outcome outcome, HandMadeFacts facts) =>
        OutcomeExplaining.Explain(outcome, facts.Outcomes[outcome.Index], facts, Context());

    public WhyNot WhyNot(Outcome outcome, HandMadeFacts facts) =>
        WhyNotExplaining.Explain(outcome, facts.Outcomes[outcome.Index], facts, Context());

    public WhyNot WhyNot(Outcome outcome, int wished, HandMadeFacts facts) =>
        WhyNotExplaining.Explain(outcome, facts.Outcomes[outcome.Index], wished, facts, Context());

    private Criterion Addition(string code, LineRole role, Criterion nearest)
    {
        var line = Line(code, role, nearest);
        line.AtLeast = PointsOrWorth.Points(Fraction.Zero);
        return line;
    }

    private static void Score(Criterion line, HandMadeFacts facts)
    {
        foreach (var child in line.Criteria) Score(child, facts);
        LineScoring.ScoreBase(line, facts.States, facts);
        foreach (var child in line.Bonuses.Concat(line.Deductions)) Score(child, facts);
        LineScoring.ScorePoints(line, facts.States, facts);
    }
}
