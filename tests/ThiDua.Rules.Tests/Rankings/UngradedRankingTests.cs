using System.Linq;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Rankings;

/// <summary>When it is told that a ranking has places for units without a grade.</summary>
public sealed class UngradedRankingTests
{
    [Theory]
    [InlineData("""{"of":"total"}""", true)]
    [InlineData("""{"of":{"kind":"result","of":"grade","ask":"level"}},{"of":"total"}""", false)]
    [InlineData("""{"of":{"kind":"result","of":"same","ask":"level"}},{"of":"total"}""", false)] // says so as well
    [InlineData("""{"of":{"kind":"result","of":"always","ask":"level"}},{"of":"total"}""", true)] // everybody has one
    [InlineData("""{"of":"considered"},{"of":"total"}""", false)] // an entry says who is ranked
    [InlineData("""{"of":"named"},{"of":"total"}""", false)]
    [InlineData("""{"of":{"kind":"default","of":"considered","then":0}},{"of":"total"}""", true)]
    public void A_key_that_leaves_out_units_says_who_is_ranked(string keys, bool isTold)
    {
        const string Bands = """
            {"kind":"bands","of":"total","rows":[{"in":">= 8","then":"good"},{"in":"< 8","then":"fair"}]}
            """;
        const string Gate = """{"kind":"gate","when":"skip","then":{"noGrade":true} }""";
        string rules = $$"""
            {"format":1,"code":"small","version":"1",
             "inputs":[{"code":"skip","type":"yes-no"},
               {"code":"considered","type":"count","range":"[1, 1]","mayBeNotApplicable":true}],
             "measures":{"named":{"kind":"combine","how":"sum","of":["considered",1]} },
             "rubric":{"code":"total","worth":10,"bounds":"bounded","marking":{"kind":"entered","step":1} },
             "outcomes":[
               {"code":"grade","levels":["good","fair"],"steps":[{{Bands}},{{Gate}}]},
               {"code":"same","levels":["good","fair"],"steps":[{{Bands}},{{Gate}}]},
               {"code":"always","levels":["good","fair"],"steps":[{{Bands}}]}],
             "rankings":[{"code":"place","by":[{{keys}}],"ties":"competition"}]}
            """;

        var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("small"), rules));

        Assert.NotNull(loaded.Value);
        Assert.Equal(isTold, loaded.Diagnostics.Any(d => d.Code == "TD7019"));
    }
}
