using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Faults of which one more raises the total, against all pairs of dossiers of small random rule
/// sets.</summary>
public sealed class RaiseLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void A_fault_is_said_to_raise_the_total_exactly_if_a_pair_of_dossiers_shows_it()
    {
        var law = new SketchLaw(output, mostDossiers: 400);

        law.Holds((loaded, all) =>
        {
            var rules = loaded.Require();
            var found = loaded.Diagnostics.Where(d => d.Code == "TD8552").ToDictionary(d => d.Arguments[0].English);

            foreach (var input in rules.Rubric.Inputs.Where(input => !input.IsAttribute))
            {
                var pairs = PairsOf(rules, input, all).ToList();
                bool raises = pairs.Exists(pair => Raises(pair.Less, pair.More));
                // What is a fault for some units may be a merit of others.
                bool isFault = pairs.GroupBy(pair => AttributesOf(rules, pair.Less)).Any(sheet =>
                    sheet.Any(pair => TakesMore(rules, pair.Less, pair.More))
                    && (!raises || sheet.Any(pair => Raises(pair.Less, pair.More))));
                string kind = (isFault ? "fault" : "no fault") + (raises ? " raises" : " never raises");
                law.Count(kind);
                if (found.ContainsKey(input.Code.Value)) Assert.True(raises, input.Code + " never does");
                else Assert.False(isFault && raises, input.Code + " raises the total");
            }

            foreach (var witness in found.Values.SelectMany(rules.Analysis.WitnessesOf))
            {
                var totals = witness.Dossiers.Select(dossier => rules.Evaluate(dossier).Require().Total.Value).ToList();
                Assert.True(totals[0] < totals[1]);
            }
        });

        Assert.Equal(4, law.Met.Count);
    }

    private static IEnumerable<(UnitFacts Less, UnitFacts More)> PairsOf(
        RuleSet rules, Input input, List<UnitFacts> dossiers)
    {
        if (!input.Measure.IsNumber && !input.Measure.IsYesNo) return [];
        var all = dossiers.ToLookup(facts => string.Join(";", rules.Rubric.Inputs
            .Where(other => other != input)
            .Select(other => Text(facts.Entry(other)))));
        return all.SelectMany(same => Steps(same.Where(facts => facts.Entry(input).IsValue), input));
    }

    private static IEnumerable<(UnitFacts, UnitFacts)> Steps(IEnumerable<UnitFacts> same, Input input)
    {
        var sorted = same.OrderBy(facts => input.Measure.IsYesNo
            ? Fraction.Of(facts.Entry(input).IsYes ? 1 : 0)
            : facts.Entry(input).Value).ToList();
        return sorted.Zip(sorted.Skip(1));
    }

    private static string AttributesOf(RuleSet rules, UnitFacts facts) => string.Join(";", rules.Rubric.Inputs
        .Where(input => input.IsAttribute)
        .Select(input => Text(facts.Entry(input))));

    private static string Text(Answer answer) => answer.IsNotApplicable ? "n/a"
        : (answer.Options == 0 ? answer.Value : Fraction.Of((long)answer.Options)).ToString();

    private static bool Raises(UnitFacts less, UnitFacts more) => IsMore(less.Lines[0].Points, more.Lines[0].Points);

    /// <summary>Whether some deduction, which is in no bonus and no other deduction, takes more.</summary>
    private static bool TakesMore(RuleSet rules, UnitFacts less, UnitFacts more) => rules.Rubric.Lines
        .Where(line => line.Role == LineRole.Deduction && line.Parent!.Role == LineRole.Criterion)
        .Any(line => IsMore(less.Lines[line.Index].Points, more.Lines[line.Index].Points));

    private static bool IsMore(Answer less, Answer more) => less.IsValue && more.IsValue && less.Value < more.Value;
}
