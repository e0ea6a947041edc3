using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Reports;
using Xunit;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>Lists whose entries are given for those of others, which are given for those of others.</summary>
public sealed class ListChainTests
{
    [Fact]
    public void A_chain_of_lists_may_be_of_any_length()
    {
        const int Length = 20_000;
        var rules = Outlined.Rules(Chain(Length, closed: false));

        var review = rules.ReviewReport(Outlined.Draft("""{ "lists": { "l0": ["một"] } }""")).Require();

        Assert.Equal(Length, review.Needed);
        Assert.Equal(1, review.Done); // the first; all others wait
    }

    [Fact]
    public void A_long_circle_of_lists_is_told_of_each_of_them()
    {
        var loaded = Outlined.Load(Chain(300, closed: true));

        Assert.Equal(300, loaded.Diagnostics.Count(one => one.Code == "TD8004"));
        Assert.Null(loaded.Value);
    }

    [Fact]
    public void What_only_leads_to_a_circle_or_out_of_one_is_none()
    {
        var loaded = Outlined.Load(Outlined.Section("""
            [ { "kind": "list", "code": "a", "each": ["b"] },
              { "kind": "list", "code": "b", "each": ["c"] }, { "kind": "list", "code": "c", "each": ["b", "d"] },
              { "kind": "list", "code": "d", "each": ["e"] }, { "kind": "list", "code": "e", "each": ["e"] },
              { "kind": "list", "code": "f" } ]
            """));

        Assert.Equal(
            ["/0/asks/1", "/0/asks/2", "/0/asks/4"],
            loaded.Diagnostics.Where(one => one.Code == "TD8004").Select(one =>
                one.At.Pointer.ToString()["/reports/0/sections".Length..^"/each".Length]));
    }

    /// <summary>There are 2⁶⁰ ways down: each list is looked at once.</summary>
    [Fact]
    public void Layers_of_lists_that_all_follow_each_other_are_reviewed_at_once()
    {
        var asks = new JsonArray();
        for (int layer = 0; layer < 60; layer++)
        {
            foreach (string side in new[] { "a", "b" })
            {
                var list = new JsonObject { ["kind"] = "list", ["code"] = side + layer, ["atLeast"] = 0 };
                if (layer > 0) list["each"] = new JsonArray("a" + (layer - 1), "b" + (layer - 1));
                asks.Add(list);
            }
        }

        var review = Outlined.Asking(asks.ToJsonString()).ReviewReport(Outlined.Draft("{}")).Require();

        Assert.Equal(0, review.Needed);
    }

    /// <summary>Ten thousand entries for ten thousand others: a hundred million comparisons would be noticed.</summary>
    [Fact]
    public void Entries_are_counted_for_many_others()
    {
        const int Many = 10_000;
        var rules = Outlined.Asking("""
            [ { "kind": "list", "code": "a" }, { "kind": "list", "code": "b", "each": ["a"] } ]
            """);
        var of = Enumerable.Range(0, Many).Select(i =>
            (JsonNode)new JsonObject { ["code"] = "a" + i, ["text"] = "Phong trào " + i });
        var given = Enumerable.Range(0, Many).Select(i =>
            (JsonNode)new JsonObject { ["of"] = "a" + i, ["text"] = "Điển hình " + i });
        var lists = new JsonObject { ["a"] = new JsonArray([.. of]), ["b"] = new JsonArray([.. given]) };

        var reviewed = rules.ReviewReport(Outlined.Draft(new JsonObject { ["lists"] = lists }));

        Assert.Empty(reviewed.Diagnostics);
        Assert.Equal((2, 2), (reviewed.Value!.Done, reviewed.Value.Needed));
    }

    /// <summary>Each list follows the one before it, and the first the last where the chain is closed.</summary>
    private static JsonObject Chain(int length, bool closed)
    {
        const int InSection = 5_000;
        var sections = new JsonArray();
        for (int from = 0; from < length; from += InSection)
        {
            var asks = Enumerable.Range(from, System.Math.Min(InSection, length - from)).Select(i =>
            {
                var list = new JsonObject { ["kind"] = "list", ["code"] = "l" + i };
                if (i > 0 || closed) list["each"] = new JsonArray("l" + ((i + length - 1) % length));
                return (JsonNode)list;
            });
            sections.Add(new JsonObject
            {
                ["code"] = "s" + from, ["text"] = "optional", ["asks"] = new JsonArray([.. asks]),
            });
        }

        return new JsonObject { ["sections"] = sections };
    }
}
