using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Worths and limits, against all dossiers of small random rule sets: what is not said is not so.</summary>
public sealed class LineFindingLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void A_worth_that_no_dossier_reaches_and_a_limit_that_acts_in_none_are_reported()
    {
        var law = new SketchLaw(output);

        law.Holds((loaded, all) =>
        {
            foreach (var line in loaded.Require().Rubric.Lines)
            {
                var states = all.Select(facts => facts.Lines[line.Index]).Where(state => state.IsOnSheet).ToList();
                var found = loaded.Diagnostics.Where(d => d.At.Pointer == line.Source.At.Pointer).ToList();
                var values = states.Where(state => state.Points.IsValue).Select(state => state.Points.Value).ToList();
                bool isWorth = line.Role == LineRole.Criterion && line.Worth is { Sign: > 0 } && values.Count > 0;
                if (isWorth && values.Max() < line.Worth!.Value.Exact) Missing("TD8505", IsBelowFound(line));

                var sums = states.Where(state => state.Sum.IsValue && state.Limited.IsValue).ToList();
                if (sums.Count == 0) continue;
                bool mostActs = sums.Exists(state => state.Sum.Value > state.Limited.Value);
                if (line.AtMost.Kind == PointsOrWorthKind.Points && !mostActs) Missing("TD8506", false);

                void Missing(string code, bool isExempt)
                {
                    law.Count(code);
                    Assert.True(isExempt || found.Exists(d => d.Code == code), line.Code + " has no " + code);
                }

                bool IsBelowFound(Criterion section) => section.SelfAndBelow().Skip(1).Any(below =>
                    loaded.Diagnostics.Any(d => d.Code == "TD8505" && d.At.Pointer == below.Source.At.Pointer));
            }
        });

        Assert.Equal(["TD8505", "TD8506"], law.Met);
    }
}
