using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Fuzz;

/// <summary>
/// Measures and conditions that name each other as deep as they may: a small stack is enough to load, to score, to
/// explain and to write them; and what is deeper is refused at load.
/// </summary>
[Trait("speed", "slow")]
[Collection(TimedTests.Name)]
public sealed class LongChainTests
{
    private const int MostLevels = 96; // a hundred, without what stands around the chain and at its end

    private const string Blank = """{ "format": 1, "ruleSet": "chain", "unit": "u" }""";

    private const string Filled = """
        { "format": 1, "ruleSet": "chain", "unit": "u",
          "entries": { "x": 3, "done": true, "list": [{ "f": 1 }, { "f": 2 }] } }
        """;

    public static TheoryData<string> Kinds => [.. Links.Keys.Order(StringComparer.Ordinal)];

    /// <summary>How each definition names the next one, and how many levels that adds.</summary>
    private static Dictionary<string, (int Levels, string Rule)> Links { get; } = new()
    {
        ["measure, sum"] = (1, "{'kind':'combine','how':'sum','of':[NEXT,NEXT],'weights':[0.5,0.5]}"),
        ["measure, ratio"] = (1, "{'kind':'ratio','of':NEXT,'to':1}"),
        ["measure, round"] = (1, "{'kind':'round','of':NEXT,'round':{'decimals':0,'mode':'up'}}"),
        ["measure, table"] = (1,
            "{'kind':'table','of':NEXT,'rows':[{'in':'< 1','then':0},{'in':'>= 1','then':NEXT}]}"),
        ["measure, over"] = (1, "{'kind':'over','each':{'records':'list'},'take':'sum','value':NEXT}"),
        ["measure, default"] = (1, "{'kind':'default','of':NEXT,'then':0}"),
        ["measure, holds"] = (3,
            "{'kind':'table','of':{'kind':'holds','when':{'kind':'compare','of':NEXT,'op':'>=','to':1}},"
                + "'rows':[{'is':true,'then':1},{'is':false,'then':0}]}"),
        ["condition, not"] = (1, "{'kind':'not','of':NEXT}"),
        ["condition, all"] = (1, "{'kind':'all','of':[NEXT,'done']}"),
        ["condition, at least"] = (1, "{'kind':'at-least','n':1,'of':[NEXT,NEXT]}"),
        ["condition, is"] = (2, "{'kind':'is','of':{'kind':'holds','when':NEXT},'any':[true]}"),
    };

    [Theory, MemberData(nameof(Kinds))]
    public void The_longest_chain_is_scored_explained_and_written(string kind)
    {
        int count = MostLevels / Links[kind].Levels;

        int lines = HostileTests.InTime(() => Work(Load(Rules(kind, count)).Require()));

        Assert.True(lines > count, lines + " lines"); // the explanation goes down to the end of the chain
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Twenty_thousand_that_name_each_other_are_refused(string kind)
    {
        var found = HostileTests.InTime(() => Load(Rules(kind, 20_000)).Diagnostics);

        Assert.Equal(["TD2015"], found.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
    }

    private static int Work(RuleSet rules)
    {
        _ = Written(rules, Blank);
        return Written(rules, Filled);
    }

    private static int Written(RuleSet rules, string dossier)
    {
        var scored = rules.Evaluate(DossierReader.Read(Code.Of("d"), Bytes(dossier)).Require()).Require();
        int lines = 0;
        foreach (var explanation in scored.ExplainOutcomes().Append(scored.Explain()))
        {
            lines += ExplanationWriter.ToText(explanation, Language.Vietnamese).Count(c => c == '\n');
            _ = ExplanationWriter.ToMarkdown(explanation, Language.English);
            _ = ExplanationWriter.ToJson(explanation, Language.Vietnamese);
        }

        var whyNot = scored.WhyNot(Code.Of("grade"), Code.Of("good"));
        _ = ExplanationWriter.ToText(whyNot, Language.Vietnamese);
        _ = ExplanationWriter.ToJson(whyNot, Language.English);
        return lines;
    }

    private static string Rules(string kind, int count)
    {
        bool isMeasure = kind.StartsWith("measure", StringComparison.Ordinal);
        string chain = string.Join(",", Enumerable.Range(0, count)
            .Select(i => $"'n{i}':" + Links[kind].Rule.Replace("NEXT", $"'n{i + 1}'")));
        string end = $"'n{count}':" + (isMeasure ? "'x'" : "'done'");
        string marking = isMeasure ? "{'kind':'measured','of':'n0'}" : "{'kind':'fixed','points':1}";
        string when = isMeasure ? "{'kind':'compare','of':'n0','op':'>=','to':5}" : "{'kind':'not','of':'n0'}";
        return """
            {"format":1,"code":"chain","version":"1","inputs":[{"code":"x","type":"points","range":"[0, 9]"},
             {"code":"done","type":"yes-no"},
             {"code":"list","type":"records","fields":[{"code":"f","type":"points","range":"[0, 9]"}]}],
            """ + $"'{(isMeasure ? "measures" : "conditions")}':{{{chain},{end}}},".Replace('\'', '"')
            + ($"'rubric':{{'code':'total','worth':9,'bounds':'bounded','ifNotApplicable':'zero','marking':{marking}}},"
                + "'outcomes':[{'code':'grade','levels':['good','fair'],'steps':["
                + $"{{'kind':'require','level':'good','when':{when}}}]}}]}}").Replace('\'', '"');
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static Diagnosed<RuleSet> Load(string json) =>
        RuleSet.Load(RuleSetText.Of(Code.Of("chain"), json), FuzzLaws.Quick);
}
