using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>What the search for entries finds, against all dossiers of small random rule sets, tried one by
/// one.</summary>
public sealed class EntrySearchLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void No_dossier_comes_nearer_to_an_aim_than_the_entries_that_were_found()
    {
        var law = new SketchLaw(output);

        law.Holds((loaded, all) =>
        {
            var rules = loaded.Require();
            var sheets = RubricAnalysis.Run(rules.Rubric, null, 10_000_000).Sheets;

            foreach (var (question, aim) in Questions(rules))
            {
                var tried = all.Select(question.Ask).OfType<Answer>().Where(answer => answer.IsValue).ToList();
                var found = sheets.Select(sheet => Search(sheet.Facts, question, aim)).ToList();

                var best = found.Where(one => one.Best is not null).Select(one => one.Best!.Distance).Order();
                Assert.All(found, one => Assert.True(one.IsComplete));
                Assert.Equal(tried.Count > 0, best.Any());
                if (tried.Count == 0) continue;
                Assert.True(tried.Select(aim.DistanceOf).Min() == best.First(), question + " " + aim);
                string kind = aim.Kind + (best.First().IsMissed ? " missed" : "");
                law.Count(kind);
            }
        });

        Assert.Equal(["among", "among missed", "highest", "inside", "inside missed", "lowest"], law.Met);
    }

    private static EntryFound Search(SheetFacts sheet, RuleQuestion question, Aim aim)
    {
        var budget = new StepBudget(10_000_000);
        var cone = EntryCone.Of(question, sheet, budget)!;
        return EntrySearch.Run(sheet, cone, question, aim, budget);
    }

    private static IEnumerable<(RuleQuestion Question, Aim Aim)> Questions(RuleSet rules)
    {
        foreach (var line in rules.Rubric.Lines)
        {
            foreach (var step in new[] { LineStep.Base, LineStep.Sum, LineStep.Points })
            {
                var question = new RuleQuestion.OfLine(line.Index, step);
                yield return (question, new Aim.Highest());
                yield return (question, new Aim.Lowest());
                yield return (question, new Aim.Inside(Interval<Fraction>.Single(Fraction.Of(2 + line.Index))));
            }

            if (line.When is not { } when) continue;
            var condition = new RuleQuestion.OfCondition(new Node(NodeKind.LinePoints, line.Index), when);
            yield return (condition, new Aim.Among(Answer.Yes.Options));
        }

        for (int level = 0; level < 3; level++)
            yield return (new RuleQuestion.OfOutcome(0), new Aim.Among(1UL << level));
    }
}
