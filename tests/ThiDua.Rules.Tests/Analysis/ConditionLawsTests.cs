using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Conditions with one answer only, against all dossiers of small random rule sets.</summary>
public sealed class ConditionLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void A_condition_is_said_to_be_decided_exactly_if_no_dossier_shows_another_answer()
    {
        var law = new SketchLaw(output);

        law.Holds((loaded, all) =>
        {
            var rubric = loaded.Require().Rubric;
            var told = loaded.Diagnostics.Where(d => d.Code == "TD8508").ToLookup(d => d.At.Pointer);

            foreach (var use in EntryCuts.Of(rubric).Conditions)
            {
                // Of inputs that nobody reads the dossiers have one value only.
                if (use.Owner.Kind == NodeKind.Definition
                    && !rubric.Reads.Values.Any(reads => reads.Nodes.Contains(use.Owner))) continue;
                var question = new RuleQuestion.OfCondition(use.Owner, use.Condition);
                var asked = all.Select(question.Ask).OfType<Answer>().ToList();
                // Points of a criterion that another one is filled in for stay open.
                bool isOpen = asked.Exists(answer => answer.IsPending && answer.Waiting.HasOthers);
                var answers = asked.FindAll(answer => answer.IsValue);
                (use.CanBeYes, use.CanBeNo) = (answers.Exists(a => a.IsYes), answers.Exists(a => a.IsNo));
                bool isName = use.Condition is Condition.Named
                    or Condition.IsYes { Of: Measure.Named or Measure.Entry };
                bool isTold = told.Contains(use.Condition.Source.At.Pointer);
                string kind = use.Condition.Kind + (use.IsDecided ? " decided" : " open");
                law.Count(kind);

                if (isTold) Assert.True(use.IsDecided, use.Condition.Source.At.Pointer + " is not decided");
                if (use.IsDecided && !isOpen && !isName && !use.IsToldAround && answers.Count > 0)
                    Assert.True(isTold, use.Condition.Source.At.Pointer + " is decided");
            }
        });

        Assert.Contains("in decided", law.Met);
        Assert.Contains("in open", law.Met);
    }
}
