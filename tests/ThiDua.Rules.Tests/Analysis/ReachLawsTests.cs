using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>What the analysis says, against all dossiers of small random rule sets, tried one by one.</summary>
public sealed class ReachLawsTests
{
    private const int MostDossiers = 600;

    /// <summary>What was not decided, and what is said of words: no dossier shows it.</summary>
    private static readonly string[] WithoutWitness = ["TD8502", "TD8507", "TD8551"];

    private readonly ITestOutputHelper _output;

    public ReachLawsTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void What_is_said_to_come_out_is_what_comes_out_of_all_dossiers()
    {
        var counts = HoldsWith(10_000_000);

        Assert.True(counts["exact totals"] > 9 * counts.GetValueOrDefault("bounded totals"));
        Assert.True(counts["known exchanges"] > 9 * counts.GetValueOrDefault("open exchanges"));
        Assert.True(counts["known effects"] > 9 * counts.GetValueOrDefault("open effects"));
    }

    /// <summary>Too few to go through all entries of most outcomes: single questions are looked at.</summary>
    [Fact]
    public void With_few_steps_what_is_said_to_come_out_is_what_comes_out_too()
    {
        var counts = HoldsWith(400_000);

        Assert.True(counts["exact levels"] > 0 && counts["bounded levels"] > 0);
        Assert.True(counts["known exchanges"] > 0 && counts["open exchanges"] > 0);
        Assert.True(counts["known effects"] > 0 && counts["open effects"] > 0);
    }

    private SortedDictionary<string, int> HoldsWith(long steps)
    {
        var counts = new SortedDictionary<string, int>();
        var options = new ReadingOptions(4_000_000, 64, 28, 10_000, 1_000, steps);
        var law = new SketchLaw(_output, MostDossiers);

        law.Holds(sketch =>
        {
            if (!law.IsSmall(sketch)) return "";
            var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("sketch"), SketchJson.Of(sketch)), options);
            var rules = loaded.Require();
            var all = Tried.Of(rules);
            Count(counts, rules.Analysis.IsExact ? "exact totals" : "bounded totals");
            Count(counts, rules.Analysis.ReachableGrades[0].IsExact ? "exact levels" : "bounded levels");
            SameTotals(rules.Analysis, all);
            SameLevels(rules.Analysis.ReachableGrades[0], all);
            WitnessesShowIt(rules, counts);
            FindingsHaveWitnesses(rules, loaded.Diagnostics, counts);
            ExchangesAreTrue(SketchJson.Of(sketch), rules, loaded.Diagnostics);
            bool isExact = rules.Analysis.ReachableGrades[0].IsExact;
            bool isKnown = isExact && !loaded.Diagnostics.Any(finding => IsOpen(finding, "exchanges of steps"));
            Count(counts, isKnown ? "known exchanges" : "open exchanges");
            if (isKnown) Assert.Equal(all.Exchanges, rules.Analysis.Witnesses.Count(OfOrder));
            FindingsAreTrue(rules, loaded.Diagnostics, all, counts);
            // What lies in a gap may come to anything, and points of what another criterion is filled in for.
            bool isWhole = !all.AnyOpen && all.States.TrueForAll(states => states[0].Points.IsValue);
            bool areKnown = isExact && !loaded.Diagnostics.Any(finding => IsOpen(finding, "effects of step"));
            Count(counts, areKnown ? "known effects" : "open effects");
            if (isWhole && rules.Analysis.IsExact && areKnown) IdleStepsAreTold(loaded.Diagnostics, all);
            return null;
        });

        foreach (var count in counts) _output.WriteLine(count.Key + ": " + count.Value);
        return counts;
    }

    private static void SameTotals(RuleSetAnalysis analysis, Tried all)
    {
        if (analysis.IsExact) Assert.Equal(all.Totals.Select(Points.From), analysis.Totals.Members);
        foreach (var total in all.Totals.Select(Points.From))
        {
            Assert.True(analysis.Totals.Contains(total), total + " is missing");
            Assert.False(total < analysis.Least || total > analysis.Greatest, total + " is outside");
        }
    }

    private static void SameLevels(ReachableGrades grades, Tried all)
    {
        for (int i = 0; i < grades.Levels.Count; i++)
        {
            bool comesOut = (all.Levels >> i & 1) == 1;
            if (comesOut) Assert.True(grades.Levels[i].IsPossible, grades.Levels[i].Level.Code + " is ruled out");
            if (!comesOut) Assert.False(grades.Levels[i].IsReached, grades.Levels[i].Level.Code + " never comes out");
            if (grades.IsExact) Assert.Equal(comesOut, grades.Levels[i].IsReached);
        }

        if (all.AnyUngraded) Assert.True(grades.MayBeUngraded);
    }

    private static void WitnessesShowIt(RuleSet rules, SortedDictionary<string, int> counts)
    {
        foreach (var grade in rules.Analysis.ReachableGrades[0].Levels.Where(grade => grade.IsReached))
        {
            Count(counts, grade.Witness is null ? "levels without witness" : "levels with witness");
            if (grade.Witness is null) continue;
            var shown = rules.Evaluate(grade.Witness);
            // What is left out may have entries below it: it is said that they have no effect.
            Assert.All(shown.Diagnostics, d => Assert.Equal("TD6520", d.Code));
            Assert.Equal(grade.Level, shown.Value!.Grade!.Level.Value);
        }

        foreach (var hit in rules.Analysis.CutPointsHit.Where(hit => hit.Witness is not null))
            Assert.Equal(hit.Points, rules.Evaluate(hit.Witness!).Value!.Total.Value);
        foreach (var witness in rules.Analysis.Witnesses.Where(one => one.Code == "TD8504"))
            WitnessTests.SaysWhatScoringSays(rules, witness);
    }

    /// <summary>Whatever is said of what entries come to, dossiers show it.</summary>
    private static void FindingsHaveWitnesses(
        RuleSet rules, ValueList<Diagnostic> findings, SortedDictionary<string, int> counts)
    {
        foreach (var finding in findings.Where(d => !WithoutWitness.Contains(d.Code)))
        {
            var shown = rules.Analysis.WitnessesOf(finding).ToList();
            Count(counts, finding.Code + (shown.Count > 0 ? " with witness" : " without witness"));
            foreach (var dossier in shown.SelectMany(witness => witness.Dossiers))
                Assert.DoesNotContain(rules.Evaluate(dossier).Diagnostics, d => d.Severity == Severity.Error);
        }
    }

    /// <summary>A dossier that shows that an order matters has one level as written, and another exchanged.</summary>
    private static void ExchangesAreTrue(string json, RuleSet rules, ValueList<Diagnostic> findings)
    {
        var found = findings.Where(d => d.Descriptor == DiagnosticCatalog.StepOrderMatters).ToList();
        Assert.Equal(found.Count, rules.Analysis.Witnesses.Count(OfOrder));
        foreach (var finding in found)
        {
            string Argument(string name) => finding.Arguments.Single(a => a.Name == name).English;
            int first = int.Parse(Argument("other")["step ".Length..], CultureInfo.InvariantCulture) - 1;
            int second = int.Parse(finding.At.Pointer.LastToken!, CultureInfo.InvariantCulture);
            var dossiers = rules.Analysis.WitnessesOf(finding).Select(w => w.Dossier).ToList();
            var exchanged = RuleSet.Load(RuleSetText.Of(Code.Of("sketch"), Exchanged(json, first, second))).Require();
            Assert.Contains(dossiers, dossier => LevelOf(rules, dossier) == Argument("level")
                && LevelOf(exchanged, dossier) == Argument("exchanged"));
        }
    }

    private static bool IsOpen(Diagnostic finding, string what) =>
        finding.Descriptor == DiagnosticCatalog.OnlyBounded
        && finding.Arguments.Single(a => a.Name == "what").English.Contains(what);

    private static bool OfOrder(FindingWitness witness) => witness.Code == DiagnosticCatalog.StepOrderMatters.Code;

    private static string Exchanged(string json, int first, int second)
    {
        var set = JsonNode.Parse(json)!;
        var steps = set["outcomes"]![0]!["steps"]!.AsArray();
        var (one, other) = (steps[first]!.DeepClone(), steps[second]!.DeepClone());
        (steps[first], steps[second]) = (other, one);
        return set.ToJsonString();
    }

    private static string LevelOf(RuleSet rules, Dossier dossier) =>
        rules.Evaluate(dossier).Value!.Outcomes[0].Level is { Status: GivenStatus.Value } level
            ? level.Value.Code.Value
            : "none";

    private static void FindingsAreTrue(
        RuleSet rules, ValueList<Diagnostic> findings, Tried all, SortedDictionary<string, int> counts)
    {
        foreach (var finding in findings)
        {
            Count(counts, finding.Code);
            if (finding.Code == "TD8517") Assert.DoesNotContain(finding.At.Pointer, all.Acting);
            foreach (var line in rules.Rubric.Lines.Where(line => line.Source.At.Pointer == finding.At.Pointer))
            {
                var states = all.States.Select(states => states[line.Index]).Where(state => state.IsOnSheet).ToList();
                if (finding.Code == "TD8505")
                    Assert.All(states, state => Assert.False(IsAtLeast(state.Points, line.Worth!.Value.Exact)));
                if (finding.Code != "TD8506") continue;
                bool most = finding.Arguments[0].English == "atMost";
                Assert.All(states, state => Assert.False(most
                    ? IsAtLeast(state.Sum, state.Limited, above: true)
                    : IsAtLeast(state.Limited, state.Sum, above: true)));
            }

            foreach (var line in rules.Rubric.Lines.Where(line => line.When?.Source.At.Pointer == finding.At.Pointer))
            {
                var states = all.States.Select(states => states[line.Index]).Where(state => state.IsOnSheet).ToList();
                bool always = finding.Arguments[0].English == "always";
                Assert.All(states, state => Assert.True(always ? state.When!.IsYes : state.When!.IsNo));
            }
        }
    }

    /// <summary>Whatever holds for some dossier and changes the level of none is told.</summary>
    private static void IdleStepsAreTold(ValueList<Diagnostic> findings, Tried all) => Assert.Empty(all.Holding
        .Except(all.Acting)
        .Except(findings.Where(d => d.Code == "TD8517").Select(d => d.At.Pointer)));

    private static bool IsAtLeast(Answer answer, Fraction worth) => answer.IsValue && answer.Value >= worth;

    private static bool IsAtLeast(Answer one, Answer other, bool above) =>
        above && one.IsValue && other.IsValue && one.Value > other.Value;

    private static void Count(SortedDictionary<string, int> counts, string what) =>
        counts[what] = counts.GetValueOrDefault(what) + 1;

    private sealed record Tried(
        SortedSet<Fraction> Totals, ulong Levels, bool AnyUngraded, List<LineState[]> States, int Exchanges)
    {
        /// <summary>The steps that change a level for some dossier, and those whose condition holds for one.</summary>
        public HashSet<JsonPointer> Acting { get; } = [];

        public HashSet<JsonPointer> Holding { get; } = [];

        /// <summary>Whether a condition of a step stays open for some dossier.</summary>
        public bool AnyOpen { get; private init; }

        public static Tried Of(RuleSet rules)
        {
            var totals = new SortedSet<Fraction>();
            var states = new List<LineState[]>();
            ulong levels = 0;
            var (ungraded, open) = (false, false);
            var orders = new StepOrders(rules.Rubric.Outcomes[0]);
            var (acting, holding) = (new List<JsonPointer>(), new List<JsonPointer>());
            var none = new Example.OfTotal(null!, 0, Fraction.Zero);
            foreach (var facts in AllDossiers.Of(rules.Rubric))
            {
                var total = facts.Lines[0].Points;
                if (total.IsValue) totals.Add(total.Value);
                var level = facts.Outcomes[0].Level;
                if (level.IsValue) levels |= level.Options;
                ungraded |= level.IsNotApplicable;
                states.Add(facts.Lines);
                var steps = facts.Outcomes[0].Steps;
                open |= steps.Any(step => step.When is { IsPending: true });
                holding.AddRange(steps.Where(step => step.When is { IsYes: true }).Select(PlaceOf));
                acting.AddRange(steps
                    .Where(step => step.Before.IsValue && step.After.Options != step.Before.Options)
                    .Select(PlaceOf));
                orders.Look(facts.Outcomes[0], facts, none, new StepBudget(1_000_000));
            }

            var tried = new Tried(totals, levels, ungraded, states, orders.Found.Count) { AnyOpen = open };
            tried.Acting.UnionWith(acting);
            tried.Holding.UnionWith(holding);
            return tried;
        }

        private static JsonPointer PlaceOf(StepState step) => step.Step.Source.At.Pointer;
    }
}
