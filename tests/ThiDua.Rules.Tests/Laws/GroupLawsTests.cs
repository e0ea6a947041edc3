using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Tests.Rankings;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What is found fault with in any cluster over some years, worked out a second time from its text.</summary>
public sealed class GroupLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void A_group_is_too_small_or_too_large_as_counting_says() => Holds(group => group.Years
        .SelectMany((year, i) => new[]
        {
            (Code: "TD1016", Is: year.Members.Count < group.AtLeast, At: $"/years/{i}/members"),
            (Code: "TD1017", Is: year.Members.Count > group.AtMost, At: $"/years/{i}/members"),
        })
        .Where(fault => fault.Is)
        .Select(fault => fault.Code + " /organization/groups/0" + fault.At), "TD1016", "TD1017");

    [Fact]
    public void A_head_out_of_turn_is_found_where_going_through_the_years_says() => Holds(group =>
    {
        var found = new List<string>();
        for (int year = 1; group.Rotates && year < group.Years.Count; year++)
        {
            var (members, head) = group.Years[year];
            int before = year - 1;
            while (before >= 0 && group.Years[before].Head != head) before--;
            if (before < 0) continue;
            // Somebody who has been there ever since the head was head before, and was not head in that time.
            bool isWaiting = members.Any(other => Enumerable.Range(before, year - before)
                    .All(one => group.Years[one].Members.Contains(other) && group.Years[one].Head != other)
                && other != head);
            if (isWaiting) found.Add($"TD1020 /organization/groups/0/years/{year}/head");
        }

        return found;
    }, "TD1020");

    private void Holds(Func<SomeGroup, IEnumerable<string>> faults, params string[] codes) =>
        new RankingLaw<SomeGroup>(output, 1_000, choices => new SomeGroup(choices), SomeGroup.AllCases)
            .Holds((group, _) =>
        {
            var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("group"), group.ToString()));
            string found = string.Join(", ", loaded.Diagnostics
                .Where(one => codes.Contains(one.Code)).Select(one => one.Code + " " + one.At.Pointer).Order());
            string expected = string.Join(", ", faults(group).Order());
            return found != expected ? "found " + found + " instead of " + expected : expected == "" ? "" : null;
        });

    /// <summary>A cluster of up to five units over up to five years.</summary>
    private sealed class SomeGroup : IOfCases
    {
        private static readonly string[] Units = ["a", "b", "c", "d", "e"];

        public SomeGroup(Choices choices)
        {
            AtLeast = choices.From(1, 4);
            AtMost = choices.From(AtLeast, 5);
            Rotates = choices.Of(3) > 0;
            for (int i = 0, all = choices.From(1, 5); i < all; i++)
            {
                List<string> members = [.. Units.Where(_ => choices.Of(4) > 0)];
                if (members.Count == 0) members.Add("a");
                Years.Add((members, members[choices.Of(members.Count)]));
            }
        }

        public static IReadOnlyList<string> AllCases { get; } =
        [
            "elected", "rotating", "one year", "five years", "one member", "five members", "head again", "second turn",
        ];

        /// <summary>Which of them it is.</summary>
        public IEnumerable<string> Cases =>
        [
            Rotates ? "rotating" : "elected",
            .. Years.Count == 1 ? ["one year"] : Years.Count == 5 ? ["five years"] : (string[])[],
            .. Years.Any(year => year.Members.Count == 1) ? ["one member"] : (string[])[],
            .. Years.Any(year => year.Members.Count == 5) ? ["five members"] : (string[])[],
            .. Years.Select(year => year.Head).Distinct().Count() < Years.Count ? ["head again"] : (string[])[],
            .. Years.GroupBy(year => year.Head).Count(years => years.Count() > 1) > 1 ? ["second turn"] : (string[])[],
        ];

        public int AtLeast { get; }

        public int AtMost { get; }

        public bool Rotates { get; }

        public List<(List<string> Members, string Head)> Years { get; } = [];

        public override string ToString() => new JsonObject
        {
            ["format"] = 1,
            ["code"] = "group",
            ["version"] = "1",
            ["organization"] = new JsonObject
            {
                ["kinds"] = new JsonArray(new JsonObject { ["code"] = "xa" }),
                ["units"] = new JsonArray(
                    [.. Units.Select(unit => new JsonObject { ["code"] = unit, ["kind"] = "xa" })]),
                ["groups"] = new JsonArray(new JsonObject
                {
                    ["code"] = "cum",
                    ["kind"] = "cluster",
                    ["atLeast"] = AtLeast,
                    ["atMost"] = AtMost,
                    ["headship"] = Rotates ? "rotating" : "elected",
                    ["years"] = new JsonArray([.. Years.Select((year, i) => new JsonObject
                    {
                        ["period"] = (2021 + i).ToString(System.Globalization.CultureInfo.InvariantCulture),
                        ["members"] = new JsonArray([.. year.Members.Select(one => (JsonNode)one)]),
                        ["head"] = year.Head,
                    })]),
                }),
            },
        }.ToJsonString();
    }
}
