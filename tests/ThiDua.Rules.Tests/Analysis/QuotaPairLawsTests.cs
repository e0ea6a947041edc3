using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Two quotas of which one leaves nothing to the other, in the same groups or in groups of groups.</summary>
public sealed class QuotaPairLawsTests(ITestOutputHelper output)
{
    private static readonly string[] _scopes =
        ["\"cluster\"", "\"area\"", "\"office\"", "\"cluster\",\"area\"", "\"area\",\"office\""];

    private static readonly string[] _limits =
        ["""{"number":1}""", """{"number":2}""", """{"share":"30%"}""", """{"share":"50%"}""", """{"share":"70%"}"""];

    private static readonly string[] _levels = ["good", "fair", "poor"];

    private static readonly Arbitrary<Pair> _pairs = Arb.From(
        from quotas in Gen.ArrayOf(
            from scopes in Gen.Elements(_scopes)
            from limit in Gen.Elements(_limits)
            from round in Gen.Elements("down", "down", "up", "half-up")
            from ties in Gen.Elements("all-out", "all-out", "all-in")
            select new QuotaText(scopes, limit, round, ties),
            2)
        from clusters in Gen.ArrayOf(
            from count in Gen.Choose(2, 8)
            from units in Gen.ArrayOf(Gen.Choose(0, 11).Zip(Gen.Choose(0, 3)), count)
            select units,
            5)
        select new Pair(quotas[0], quotas[1], clusters),
        pair => pair.Smaller());

    [Fact]
    public void A_quota_that_is_said_to_be_idle_changes_no_grade()
    {
        var met = new SortedDictionary<string, int>();
        new ThingLaw<Pair>(output, _pairs, Pair.AllCases, pair => pair.Cases).Holds(pair =>
        {
            var both = RuleSet.Load(Rules(pair.Wider.Step("fair"), pair.Finer.Step("good")));
            var alone = RuleSet.Load(Rules(pair.Wider.Step("fair"))).Require();
            bool isIdle = both.Diagnostics.Any(d =>
                d.Code == "TD7014" && d.At.Pointer.ToString() == "/outcomes/0/steps/2/limit");
            bool acts = pair.Clusters.Any(units => Grades(both.Require(), units) != Grades(alone, units));
            string kind = (pair.Wider.Scopes == pair.Finer.Scopes ? "same groups" : "other groups")
                + (isIdle ? ", idle" : acts ? ", acts" : ", was not seen to act");
            met[kind] = met.GetValueOrDefault(kind) + 1;
            return isIdle && acts ? "it acts" : isIdle || acts ? null : "";
        });

        foreach (var count in met) output.WriteLine(count.Key + ": " + count.Value);
        Assert.Equal(6, met.Count);
    }

    [Theory]
    [InlineData("area", "30%", "down", "cluster", "50%", true)] // each area keeps below half, so all of them do
    [InlineData("area", "30%", "up", "cluster", "50%", false)] // three areas of one unit round up to three
    [InlineData("cluster", "30%", "down", "area", "50%", false)] // all of them may be in one area
    [InlineData("area", "60%", "down", "cluster", "50%", false)]
    [InlineData("area", "30%", "down", "cluster", "50%", false, "all-in")] // equal units may be more than half
    public void Shares_of_groups_bind_the_share_of_all(
        string within, string less, string round, string groups, string more, bool isIdle,
        string ties = "all-out")
    {
        string Limit(string share) => "{\"share\":\"" + share + "\"}";
        var wider = new QuotaText("\"" + within + "\"", Limit(less), round, ties).Step("fair");
        var finer = new QuotaText("\"" + groups + "\"", Limit(more), "down", "all-out").Step("good");

        var loaded = RuleSet.Load(Rules(finer, wider));

        Assert.Equal(isIdle, loaded.Diagnostics.Any(d => d.Code == "TD7014"));
    }

    private static string Grades(RuleSet rules, (int Points, int Office)[] units)
    {
        var dossiers = units.Select((unit, i) => $$"""
            {"format":1,"ruleSet":"small","unit":"u{{i}}",
             "attributes":{"area":"{{(unit.Office < 2 ? "north" : "south")}}","office":"o{{unit.Office}}"},
             "entries":{"total":{{unit.Points}} } }
            """);
        string set = $$"""{"format":1,"dossiers":[{{string.Join(",", dossiers)}}]}""";
        var read = DossierSetReader.Read(Code.Of("set"), Encoding.UTF8.GetBytes(set)).Require();
        var evaluation = rules.Evaluate(read).Require();
        return string.Join(" ", evaluation.Evaluations.Select(unit => unit.Grade!.Level.ToString()));
    }

    private static RuleSetText Rules(params string[] steps) => RuleSetText.Of(Code.Of("small"), $$"""
        {"format":1,"code":"small","version":"1",
         "levels":{"areas":["north","south"],"offices":["o0","o1","o2","o3"]},
         "inputs":[{"code":"area","levels":"areas","from":"unit"},{"code":"office","levels":"offices","from":"unit"}],
         "rubric":{"code":"total","worth":11,"bounds":"bounded","marking":{"kind":"entered","step":1} },
         "outcomes":[{"code":"grade","levels":["{{string.Join("\",\"", _levels)}}"],"steps":[
           {"kind":"bands","of":"total","rows":[
             {"in":"> 5","then":"good"},{"in":"[3, 5]","then":"fair"},{"in":"< 3","then":"poor"}]},
           {{string.Join(",", steps)}}]}]}
        """);

    private sealed record QuotaText(string Scopes, string Limit, string Round, string Ties)
    {
        public string Step(string level)
        {
            string @base = Limit.Contains("share")
                ? $$""" "round":"{{Round}}","base":{"levels":["good","fair","poor"],"counted":"before"}, """
                : "";
            return $$"""
                {"kind":"quota","level":"{{level}}","limit":{{Limit}},{{@base}}
                 "scopes":[{{Scopes}}],"order":[{"of":"total"}],"ties":"{{Ties}}","demote":"poor"}
                """;
        }
    }

    private sealed record Pair(QuotaText Wider, QuotaText Finer, (int Points, int Office)[][] Clusters)
    {
        /// <summary>All cases that can be made.</summary>
        public static IReadOnlyList<string> AllCases { get; } =
        [
            .. _scopes.Select(scopes => "scopes " + scopes), .. _limits, "down", "up", "half-up", "all-out", "all-in",
            "same groups", "two units", "eight units",
        ];

        /// <summary>Which of them it is.</summary>
        public IEnumerable<string> Cases =>
        [
            "scopes " + Wider.Scopes, "scopes " + Finer.Scopes, Wider.Limit, Finer.Limit, Wider.Round, Finer.Round,
            Wider.Ties, Finer.Ties,
            Wider.Scopes == Finer.Scopes ? "same groups" : "",
            Clusters.Any(units => units.Length == 2) ? "two units" : "",
            Clusters.Any(units => units.Length == 8) ? "eight units" : "",
        ];

        /// <summary>Fewer clusters, then fewer units in them.</summary>
        public IEnumerable<Pair> Smaller() => Clusters.Length > 1
            ? Clusters.Select(one => this with { Clusters = [one] })
            : Enumerable.Range(0, Clusters[0].Length)
                .Select(gone => this with { Clusters = [[.. Clusters[0].Where((_, unit) => unit != gone)]] });

        /// <summary>The two steps, and the points and offices of the units of each cluster.</summary>
        public override string ToString() => Wider.Step("fair") + "\n" + Finer.Step("good") + "\n" + string.Join(
            "\n", Clusters.Select(units => string.Join(", ", units.Select(one => one.Points + " at o" + one.Office))));
    }
}
