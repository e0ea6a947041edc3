using System;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Fuzz;

/// <summary>What holds whatever was read.</summary>
internal static class FuzzLaws
{
    /// <summary>The usual limits, but few steps for the questions across measures.</summary>
    public static ReadingOptions Quick { get; } = new(8 * 1024 * 1024, 64, 28, 10_000, 1_000, 100_000);

    // A dossier that was made in code has no lines and columns.
    private static readonly Code Made = Code.Of("made");

    /// <summary>Findings have a place, one line in both languages, stand in the order of the text, each once.</summary>
    public static void Findings(ValueList<Diagnostic> found)
    {
        Assert.Equal(found.Distinct(), found);
        foreach (var d in found)
        {
            Assert.True(d.At is { Line: > 0, Column: > 0 } || d.At.Text == Made, d.ToString());
            Text(d.Text(Language.English));
            Text(d.Text(Language.Vietnamese));
        }

        var listed = found.Where(d => d.Descriptor != DiagnosticCatalog.TooManyDiagnostics).ToList();
        Assert.Equal(listed.OrderBy(d => d.At.Line).ThenBy(d => d.At.Column), listed);
    }

    /// <summary>Writing and reading gives an equal document, and a rule set with the same findings.</summary>
    public static void Written(RuleSetText text)
    {
        var document = RuleSetReader.Read(text).Require();
        byte[] written = RuleSetWriter.Write(document);
        var again = RuleSetReader.Read(new RuleSetText(text.Name, written));
        Assert.Equal(document, again.Require());
        Assert.Equal(written, RuleSetWriter.Write(again.Require()));
        var options = Quick.WithCalendars(TestCalendars.Officials, TestCalendars.Estimated);
        Assert.NotNull(RuleSet.Load(new RuleSetText(text.Name, written), options).Value);
    }

    /// <summary>
    /// Nothing entered: each line is inside its limits, the total can be explained. Null where no rubric is for the
    /// unit.
    /// </summary>
    public static Evaluation? Blank(RuleSet rules, Random random)
    {
        if (Evaluate(rules, Begin(rules, random)) is not { } blank) return null;
        foreach (var result in blank.Lines.Where(line => line.Points.Status != GivenStatus.NotApplicable))
        {
            var (least, most) = (Number(result.Line.AtLeast, result.Line), Number(result.Line.AtMost, result.Line));
            string shown = result.Line.Code + " " + result.Possible;
            Assert.True(least is null || result.Possible.Least?.Exact >= least || most < least, shown);
            Assert.True(most is null || result.Possible.Greatest?.Exact <= most || most < least, shown);
        }

        return blank;
    }

    /// <summary>The dossier alone, and as the only one of its cluster.</summary>
    public static Evaluation? Evaluate(RuleSet rules, Dossier dossier)
    {
        var scored = rules.Evaluate(dossier);
        Findings(scored.Diagnostics);
        Findings(rules.Evaluate([dossier]).Diagnostics);
        if (scored.Value is not { } evaluation)
        {
            Assert.True(scored.HasErrors);
            return null;
        }

        _ = ExplanationWriter.ToText(evaluation.Explain(), Language.Vietnamese);
        foreach (var outcome in evaluation.ExplainOutcomes()) _ = ExplanationWriter.ToText(outcome, Language.English);
        return evaluation;
    }

    /// <summary>More data never widens: what is possible with entries was possible without them.</summary>
    public static void Filled(RuleSet rules, Random random, Evaluation? blank)
    {
        var filled = Evaluate(rules, Fill(rules, random, _ => random.Next(4) > 0).Build());
        Assert.Equal(blank is null, filled is null);
        if (blank is null || filled is null) return;
        if (blank.Total.Status == GivenStatus.NotApplicable || filled.Total.Status == GivenStatus.NotApplicable) return;
        string shown = filled.PossibleTotal + " in " + blank.PossibleTotal;
        Assert.True(Inside(filled.PossibleTotal, blank.PossibleTotal), shown);
    }

    /// <summary>A dossier with the attributes that must be known.</summary>
    public static Dossier Begin(RuleSet rules, Random random) => Fill(rules, random, _ => false).Build();

    private static bool Inside(Interval<Points> inner, Interval<Points> outer) =>
        (outer.Least is null || inner.Least >= outer.Least)
        && (outer.Greatest is null || inner.Greatest <= outer.Greatest);

    private static DossierBuilder Fill(RuleSet rules, Random random, Func<Input, bool> isGiven)
    {
        var builder = new DossierBuilder(rules.Code, Code.Of("unit")).Named(Made);
        var same = new Random(1); // the sheet is laid by attributes
        var rubric = rules.Rubrics[same.Next(rules.Rubrics.Count)];
        if (!rubric.Code.IsEmpty) builder.Rubric(rubric.Code);
        if (PeriodOf(rubric.Period) is { } period) builder.In(period);
        foreach (var input in rules.Inputs.Where(i => i.IsAttribute)) builder.Attribute(input.Code, Known(input, same));
        if (rules.Stages.Count > 0) builder.Stage(rules.Stages[random.Next(rules.Stages.Count)].Code);
        bool IsEntered(Input input) => !input.IsAttribute && input.Type != InputType.Events && isGiven(input);
        foreach (var input in rules.Inputs.Where(IsEntered))
            builder.Enter(input.Code, Value(input, random));
        return builder;
    }

    private static string? PeriodOf(Cadence kind) => kind switch
    {
        Cadence.Any => null,
        Cadence.Week => "2031-03-03/2031-03-09",
        Cadence.Month => "2031-03",
        Cadence.Quarter => "2031-Q1",
        Cadence.HalfYear => "2031-H1",
        Cadence.Year => "2031",
        Cadence.SchoolYear => "2030-09-01/2031-05-31",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // An attribute must be known, so it is never refused.
    private static EntryValue Known(Input input, Random random) =>
        input.Measure.IsNumber && input.Range.Least is { } least && least.TryToDecimal(out decimal number)
            ? EntryValue.Of(number)
            : Value(input, random);

    private static EntryValue Value(Input input, Random random) => input.Measure switch
    {
        { IsList: true } => EntryValue.Of(EntryRecord.Of("t1")),
        { IsDate: true } => EntryValue.Of("2031-01-" + (10 + random.Next(20))),
        { IsYesNo: true } => EntryValue.Of(random.Next(2) == 0),
        { Levels: { } levels } => EntryValue.Of(levels.Levels[random.Next(levels.Levels.Count)].Code),
        _ when input.MayBeNotApplicable && random.Next(4) == 0 => EntryValue.NotApplicable,
        _ => EntryValue.Of(random.Next(8) * (random.Next(3) == 0 ? 0.5m : 1m)),
    };

    private static void Text(string text)
    {
        Assert.DoesNotContain('\n', text);
        Assert.True(text.Length < 2000, text);
        Assert.True(text.EndsWith('.') || text.EndsWith('?') || text.EndsWith(".\"", StringComparison.Ordinal), text);
    }

    private static Fraction? Number(PointsOrWorth limit, Rules.Criteria.Criterion line) => limit.Kind switch
    {
        PointsOrWorthKind.Points => limit.Value,
        PointsOrWorthKind.Share => line.Nearest.Worth is { } worth ? limit.Value * worth.Exact : null,
        _ => null,
    };
}
