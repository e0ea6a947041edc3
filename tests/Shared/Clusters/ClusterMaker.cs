using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Testing.Sheets;

namespace ThiDua.Testing.Clusters;

/// <summary>
/// Makes clusters out of choices: two to six units by one rubric, or halves of a year and the year, or units and those
/// who lead them, or all of these, with everything entered or not.
/// </summary>
internal sealed class ClusterMaker
{
    private readonly Choices _choices;

    private ClusterMaker(Choices choices) => _choices = choices;

    public static Cluster Make(IReadOnlyList<int> numbers) => new ClusterMaker(new Choices(numbers)).Make();

    private Cluster Make()
    {
        int shape = _choices.Of(4);
        bool hasHalves = shape is 1 or 3, hasLeaders = shape is 2 or 3;
        bool isPlain = shape == 0;
        bool anyHalf = hasHalves && _choices.OneIn(3); // before the parts: it decides what they may read
        var half = hasHalves ? new ClusterPart(_choices, "h", "half") { IsNumbered = !anyHalf } : null;
        var office = new ClusterPart(_choices, "o", isPlain ? null : "office", Periods(half));
        var leader = hasLeaders ? new ClusterPart(_choices, "l", "leader", Led()) : null;
        (JsonObject, ClusterPart)[] Periods(ClusterPart? part) =>
            part is null ? [] : [(new JsonObject { ["periods"] = "half" }, part)];
        (JsonObject, ClusterPart)[] Led() =>
            [(new JsonObject { ["units"] = new JsonObject { ["relation"] = "leads" }, ["rubric"] = "office" }, office)];
        ClusterPart[] parts = [.. new[] { half, office, leader }.OfType<ClusterPart>()];
        var rules = Rules(parts, isPlain, anyHalf);
        return new Cluster(rules, Members(rules, half, office, leader, anyHalf));
    }

    private static JsonObject Rules(ClusterPart[] parts, bool isPlain, bool anyHalf)
    {
        var inputs = new JsonArray(Attribute("area", "areas"), Attribute("office", "offices"));
        foreach (var input in parts.SelectMany(part => part.Inputs)) inputs.Add(input!.DeepClone());
        var rules = new JsonObject
        {
            ["format"] = 1, ["code"] = "sheet", ["version"] = "1",
            ["levels"] = new JsonObject
            {
                ["quality"] = new JsonArray("good", "fair", "poor"), ["areas"] = new JsonArray("north", "south"),
                ["offices"] = new JsonArray("n1", "n2", "s1"),
            },
            ["relations"] = new JsonArray(new JsonObject { ["code"] = "leads" }),
            ["inputs"] = inputs,
        };
        if (isPlain)
        {
            rules["rubric"] = parts[0].Rubric;
            rules["outcomes"] = parts[0].Outcomes;
            if (parts[0].Rankings.Count > 0) rules["rankings"] = parts[0].Rankings;
            return rules;
        }

        rules["rubrics"] = new JsonArray([.. parts.Select(part => Part(part, anyHalf))]);
        return rules;
    }

    private static JsonObject Part(ClusterPart part, bool anyHalf)
    {
        var written = new JsonObject
        {
            ["code"] = part.Code, ["period"] = part.Code != "half" ? "year" : anyHalf ? "any" : "half-year",
            ["rubric"] = part.Rubric, ["outcomes"] = part.Outcomes,
        };
        if (part.Rankings.Count > 0) written["rankings"] = part.Rankings;
        return written;
    }

    private static JsonObject Attribute(string code, string levels) =>
        new() { ["code"] = code, ["levels"] = levels, ["from"] = "unit" };

    private List<ClusterMember> Members(
        JsonObject rules, ClusterPart? half, ClusterPart office, ClusterPart? leader, bool anyHalf)
    {
        var choices = _choices.FromTheEnd;
        int left = choices.Of(0, 6, 3);
        int most = half is null ? 6 : 4;
        var codes = Enumerable.Range(1, choices.From(2, most))
            .Select(i => "u" + i.ToString(CultureInfo.InvariantCulture)).ToList();
        var members = new List<ClusterMember>();
        foreach (string code in codes)
        {
            string place = choices.Of("n1", "n2", "s1");
            var attributes = new JsonObject { ["area"] = place[0] == 'n' ? "north" : "south", ["office"] = place };
            members.Add(Member(office, "2031"));
            foreach (string period in new[] { "2031-H1", "2031-H2" })
                if (half is not null && !(anyHalf && choices.OneIn(4))) members.Add(Member(half, period));

            ClusterMember Member(ClusterPart part, string period) =>
                One(choices, rules, part, code, period, attributes, [], left);
        }

        for (int i = leader is null ? 0 : choices.From(1, 2); i > 0; i--)
        {
            string code = "boss" + i.ToString(CultureInfo.InvariantCulture);
            List<string> leads = [.. codes.Where(_ => !choices.OneIn(3))];
            var attributes = new JsonObject { ["area"] = "north", ["office"] = choices.Of("n1", "n2") };
            members.Add(One(choices, rules, leader!, code, "2031", attributes, leads, left));
        }

        return members;
    }

    /// <summary>One dossier, with everything entered or with every so-maniest thing missing.</summary>
    private static ClusterMember One(
        Choices choices,
        JsonObject rules,
        ClusterPart part,
        string unit,
        string period,
        JsonObject attributes,
        List<string> leads,
        int left)
    {
        bool IsMissing() => left > 0 && choices.OneIn(left);
        var entries = part.Fields.Where(_ => !IsMissing())
            .Select(field => new Given(null, field.Code, field.Some(choices, false))).ToList();
        bool isKnown = leads.Count == 0 || !IsMissing();
        var sheet = new Sheet(rules, part.Fields, attributes, [], entries);
        return new ClusterMember(sheet, unit, part.Code, period, isKnown ? leads : null) { WillLead = leads };
    }
}
