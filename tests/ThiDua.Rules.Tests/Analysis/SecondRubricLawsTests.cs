using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>What is found about a rubric does not depend on which rubrics stand beside it.</summary>
public sealed class SecondRubricLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void A_rubric_has_the_same_findings_and_dossiers_when_another_stands_before_it()
    {
        var law = new SketchLaw(output, mostDossiers: 1_000);

        law.Holds(sketch =>
        {
            if (!law.IsSmall(sketch)) return "";
            string json = SketchJson.Of(sketch);
            var (alone, second) = (Load(json), Load(AfterAnother(json)));
            var (texts, beside) = (Texts(alone, "").ToList(), Texts(second, "/rubrics/1").ToList());
            // What is shared is worked out for both: steps may suffice for one rubric alone, and not beside another.
            bool isShort = (RanOut(alone) || RanOut(second)) && !texts.SequenceEqual(beside);
            law.Count(isShort ? "steps ran out" : "steps sufficed");
            if (isShort) return "";

            Assert.Equal(texts, beside);
            Assert.Equal(
                alone.Require().Analysis.Witnesses.Select(witness => witness.Code + " " + witness),
                second.Require().AnalysisOf(Code.Of("second")).Witnesses.Select(w => w.Code + " " + w));
            return alone.Diagnostics.Count == 0 ? "" : null;
        });

        Assert.True(law.Of("steps sufficed") > 50 * law.Of("steps ran out"));
    }

    private static bool RanOut(Diagnosed<RuleSet> loaded) => loaded.Diagnostics.Any(d =>
        d.Descriptor == DiagnosticCatalog.OnlyBounded
        && d.Arguments.Single(a => a.Name == "why").English.Contains("steps that may be taken"));

    private static Diagnosed<RuleSet> Load(string json) => RuleSet.Load(RuleSetText.Of(Code.Of("sketch"), json));

    private static IEnumerable<string> Texts(Diagnosed<RuleSet> loaded, string under) => loaded.Diagnostics
        .Where(d => !d.At.Pointer.ToString().StartsWith("/rubrics/0", System.StringComparison.Ordinal))
        .Where(d => d.At.Pointer.ToString().StartsWith("/rubric", System.StringComparison.Ordinal)
            || d.At.Pointer.ToString().StartsWith("/outcomes", System.StringComparison.Ordinal))
        .Select(d => d.At.Pointer.ToString()[under.Length..] + " " + d.Code + " " + d.Text(Language.English));

    private static string AfterAnother(string json)
    {
        var set = JsonNode.Parse(json)!.AsObject();
        var (rubric, outcomes) = (set["rubric"]!.DeepClone(), set["outcomes"]!.DeepClone());
        set.Remove("rubric");
        set.Remove("outcomes");
        set["rubrics"] = new JsonArray(
            JsonNode.Parse("""
                {"code":"first","rubric":{"code":"other","worth":3,"bounds":"bounded","criteria":[
                  {"code":"other-1","worth":3,"marking":{"kind":"entered","step":1}}]},
                 "outcomes":[{"code":"title","levels":["yes","no"],"steps":[{"kind":"bands","of":"other",
                   "rows":[{"in":">= 2","then":"yes"},{"in":"< 2","then":"no"}]}]}]}
                """),
            new JsonObject { ["code"] = "second", ["rubric"] = rubric, ["outcomes"] = outcomes });
        return set.ToJsonString();
    }
}
