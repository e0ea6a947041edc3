using System;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>The totals of a thousand random rubrics of up to twelve criteria, against every complete dossier.</summary>
[Trait("Category", "slow")]
public sealed class EnumerationTests(ITestOutputHelper output)
{
    private const int MostCriteria = 12;
    private const int MostDossiers = 65_536; // those in which too much is filled in are among them
    private const long Steps = 10_000_000;

    /// <summary>A thousand, or more where more cases of the laws are asked for.</summary>
    private static readonly int Rubrics = Math.Max(1_000, Properties.Cases);

    [Fact]
    public void Reachable_totals_are_those_of_all_dossiers()
    {
        var met = new Met(
        [
            .. Enumerable.Range(1, MostCriteria).Select(CountOf), "table", "each", "entered", "of:shared",
            "of:own", "atMost", "atLeast", "round", "take:greatest", "take:one-of",
        ]);
        int open = 0;
        for (int seed = 0; seed < Rubrics; seed++)
        {
            var random = new Random(seed);
            int criteria = 1 + (seed % MostCriteria);
            string json = Json(random, criteria);
            met.Add(Met.Names(JsonNode.Parse(json)).Append(CountOf(criteria)));
            var rules = Load(json, Steps);
            if (!rules.Analysis.IsExact) (rules, open) = (Load(json, 10 * Steps), open + 1);
            Assert.True(AllDossiers.CountOf(rules.Rubric) <= MostDossiers);

            var expected = AllDossiers.Of(rules.Rubric).Select(facts => facts.Lines[0].Points.Value).Distinct().Order();

            Assert.True(rules.Analysis.IsExact, json);
            Assert.True(expected.Select(Points.From).SequenceEqual(rules.Analysis.Totals.Members), json);
        }

        output.WriteLine($"{open} of {Rubrics} rubrics are decided with ten times the usual steps only.");
        Assert.True(open * 100 <= Rubrics);
        met.IsEnough(output);
    }

    private static RuleSet Load(string json, long steps) =>
        Findings.Load(json, more: """ "inputs":[{"code":"shared","type":"yes-no"}], """, steps: steps).Require();

    private static string CountOf(int criteria) => $"{criteria} criteria";

    /// <summary>Criteria in up to three sections, some held by limits; few entries each, some shared.</summary>
    private static string Json(Random random, int criteria)
    {
        // What one of several criteria is made of has an entry of its own: what all share fills in none.
        bool isChoice = criteria <= 8 && random.Next(3) == 0;
        var leaves = Enumerable.Range(0, criteria)
            .Select(i => (Section: random.Next(3), Seed: random.Next(), Index: i));
        var sections = leaves.GroupBy(leaf => leaf.Section).OrderBy(section => section.Key).Select(section =>
        {
            string take = isChoice && section.Key == 0 ? "one-of" : random.Next(8) == 0 ? "greatest" : "sum";
            int worth = take == "sum" ? 4 * section.Count() : 4;
            return (worth, Text: $$"""
                {"code":"s{{section.Key}}","worth":{{worth}},"take":"{{take}}",{{Limit(random, worth / 4)}}
                 "criteria":[{{string.Join(",", section.Select(leaf =>
                     Leaf(new Random(leaf.Seed), leaf.Index, criteria, take == "one-of")))}}]}
                """);
        }).ToList();
        return $$"""
            {"code":"root","worth":{{sections.Sum(section => section.worth)}},"bounds":"bounded",
             "criteria":[{{string.Join(",", sections.Select(section => section.Text))}}]}
            """;
    }

    private static string Limit(Random random, int criteria) => random.Next(4) switch
    {
        0 => $"\"atMost\":{criteria},",
        1 => "\"atLeast\":1,",
        2 => "\"round\":{\"decimals\":0,\"mode\":\"half-up\"},",
        _ => "",
    };

    private static string Leaf(Random random, int i, int criteria, bool isOneOf)
    {
        int some = random.Next(1, 8);
        string points = (some * 0.5m).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string yesNo = $$"""
            "marking":{"kind":"table","of":"WHAT","rows":[{"is":["true"],"then":{{points}}},{"is":["false"],"then":0}]}
            """;
        string each = $$"""
            "marking":"worth","deductions":[{"code":"d{{i}}","marking":{"kind":"each","of":"own","points":{{points}}} }]
            """;
        string rest = random.Next(criteria <= 5 ? 5 : 3) switch
        {
            0 => """ "entry":{"type":"yes-no"}, """ + yesNo.Replace("WHAT", "own", StringComparison.Ordinal),
            1 when !isOneOf => yesNo.Replace("WHAT", "shared", StringComparison.Ordinal),
            1 or 2 => """ "entry":{"type":"count","range":"[0, 1]"}, """ + each,
            3 => """ "marking":{"kind":"entered","step":2} """,
            _ => """ "entry":{"type":"count","range":"[0, 3]"}, """ + each,
        };
        return $$"""{"code":"c{{i}}","worth":4,{{rest}}}""";
    }
}
