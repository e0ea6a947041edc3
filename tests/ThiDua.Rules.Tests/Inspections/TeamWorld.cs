using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Tests.Rankings;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>
/// A small team with candidates and inspections, as texts; and a slow way to know who may sit where, which shares
/// nothing with the library but those texts.
/// </summary>
internal sealed class TeamWorld : IOfCases
{
    private static readonly string[] UnitCodes = ["u0", "u1", "u2", "u3"]; // u3 is below u0
    private static readonly string[] Offices = ["chief", "clerk"];

    private static readonly JsonSerializerOptions _readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonArray _seats = [];
    private readonly JsonArray _people = [];
    private readonly JsonArray _inspections = [];
    private readonly JsonArray _conflicts = [];
    private readonly JsonArray _members = [];

    public TeamWorld(Choices choices)
    {
        for (int i = 0, all = choices.From(1, 4); i < all; i++) _members.Add(UnitCodes[i]);
        if (choices.Of(2) == 1) _conflicts.Add(new JsonObject { ["kind"] = "own-unit" });
        if (choices.Of(2) == 1) _conflicts.Add(new JsonObject { ["kind"] = "relation", ["of"] = "kin" });
        for (int i = 0, all = choices.From(1, 3); i < all; i++) _seats.Add(Seat(i, choices));
        for (int i = 0, all = choices.From(0, 2) + choices.From(1, 4); i < all; i++) _people.Add(Person(i, choices));
        for (int i = 0, all = choices.From(1, 3); i < all; i++)
        {
            _inspections.Add(new JsonObject
            {
                ["team"] = "team",
                ["inspected"] = choices.OneIn(4) ? "g" : choices.Of(UnitCodes),
                ["inspecting"] = choices.Of(UnitCodes),
                ["on"] = "2024-10-05",
            });
        }

        Rules = new JsonObject
        {
            ["format"] = 1,
            ["code"] = "world",
            ["version"] = "1",
            ["relations"] = new JsonArray("kin"),
            ["organization"] = new JsonObject
            {
                ["kinds"] = new JsonArray(new JsonObject { ["code"] = "a" }, new JsonObject { ["code"] = "b" }),
                ["offices"] = new JsonArray([.. Offices.Select(office => (JsonNode)office)]),
                ["bodies"] = new JsonArray("council"),
                ["units"] = new JsonArray([.. UnitCodes.Select((code, i) => new JsonObject
                {
                    ["code"] = code,
                    ["kind"] = KindOf(code),
                })]),
                ["relations"] = new JsonArray(
                    new JsonObject { ["relation"] = "parent", ["unit"] = "u3", ["to"] = "u0" }),
                ["groups"] = new JsonArray(new JsonObject
                {
                    ["code"] = "g",
                    ["kind"] = "cluster",
                    ["years"] = new JsonArray(new JsonObject { ["period"] = "2024", ["members"] = _members }),
                }),
            },
            ["teams"] = new JsonArray(
                new JsonObject { ["code"] = "team", ["seats"] = _seats, ["conflicts"] = _conflicts }),
        };
    }

    /// <summary>All cases that can be made.</summary>
    public static IReadOnlyList<string> AllCases { get; } =
    [
        "own-unit", "relation", "office", "member", "from", "from-kind", "follows", "all", "any", "not",
        "eligible", "atLeast:0", "atLeast:1", "atLeast:2", "one seat", "three seats", "one person", "six people",
        "one inspection", "three inspections", "a cluster is inspected", "kin",
    ];

    /// <summary>Which of them it is.</summary>
    public IEnumerable<string> Cases =>
    [
        .. Met.Names(Rules["teams"]),
        _seats.Count == 1 ? "one seat" : _seats.Count == 3 ? "three seats" : "",
        _people.Count == 1 ? "one person" : _people.Count == 6 ? "six people" : "",
        _inspections.Count == 1 ? "one inspection" : _inspections.Count == 3 ? "three inspections" : "",
        .. Inspections.Where(one => (string)one["inspected"]! == "g").Select(_ => "a cluster is inspected"),
        .. People.Where(person => person["relations"] is not null).Select(_ => "kin"),
    ];

    /// <summary>The text of the rule set.</summary>
    public JsonObject Rules { get; }

    public IReadOnlyList<JsonObject> Seats => [.. _seats.Select(seat => seat!.AsObject())];

    public IReadOnlyList<JsonObject> People => [.. _people.Select(person => person!.AsObject())];

    public IReadOnlyList<JsonObject> Inspections => [.. _inspections.Select(one => one!.AsObject())];

    public IReadOnlyList<JsonObject> Conflicts => [.. _conflicts.Select(one => one!.AsObject())];

    public RuleSet Load() => RuleSet.Load(new RuleSetText(Code.Of("world"), Bytes(Rules))).Require();

    public CandidateList Candidates() => CandidateReader.Read(Code.Of("candidates"), Bytes(new JsonObject
    {
        ["format"] = 1, ["ruleSet"] = "world", ["candidates"] = _people.DeepClone(),
    })).Require();

    public InspectionList Requests() => InspectionReader.Read(Code.Of("inspections"), Bytes(new JsonObject
    {
        ["format"] = 1, ["ruleSet"] = "world", ["inspections"] = _inspections.DeepClone(),
    })).Require();

    /// <summary>Whether a person meets the condition of a seat, worked out from the texts.</summary>
    public bool IsEligible(JsonObject seat, JsonObject person, JsonObject inspection) =>
        seat["eligible"] is not JsonObject condition || Meets(condition, person, inspection);

    /// <summary>Whether a conflict keeps a person away.</summary>
    public bool Conflict(JsonObject conflict, JsonObject person, JsonObject inspection) =>
        Units((string)inspection["inspected"]!, inspection).Any(unit => (string)conflict["kind"]! == "own-unit"
            ? IsOf(person, unit)
            : person["relations"]?["kin"]?.AsArray().Any(kin => (string)kin! == unit) == true);

    public override string ToString() => Show(Rules["teams"]!) + "\nmembers " + Show(_members)
        + "\n" + Show(_people) + "\n" + Show(_inspections);

    private static string Show(JsonNode text) => text.ToJsonString(_readable);

    private static byte[] Bytes(JsonObject text) => Encoding.UTF8.GetBytes(text.ToJsonString());

    private static string KindOf(string unit) => unit is "u0" or "u1" ? "a" : "b";

    private static JsonObject Seat(int number, Choices choices)
    {
        var seat = new JsonObject { ["code"] = "s" + number, ["atLeast"] = choices.Of(1, 1, 2, 0) };
        if (choices.Of(3) > 0) seat["eligible"] = Condition(choices, 2);
        return seat;
    }

    private static JsonObject Condition(Choices choices, int depth)
    {
        string kind = depth == 0 ? choices.Of("office", "member", "from", "from-kind", "follows")
            : choices.Of("office", "member", "from", "from-kind", "follows", "all", "any", "not");
        var condition = new JsonObject { ["kind"] = kind };
        if (kind == "not") condition["of"] = Condition(choices, depth - 1);
        else if (kind is "all" or "any")
            condition["of"] = new JsonArray(Condition(choices, depth - 1), Condition(choices, depth - 1));
        else
        {
            condition["oneOf"] = kind switch
            {
                "office" => new JsonArray(choices.Of(Offices)),
                "member" => new JsonArray("council"),
                "from-kind" => new JsonArray(choices.Of("a", "b")),
                "follows" => new JsonArray(choices.Of("inspected", "g")),
                _ => new JsonArray(choices.Of("inspected", "inspecting", "u0", "u1", "g")),
            };
        }

        return condition;
    }

    private static JsonObject Person(int number, Choices choices)
    {
        var person = new JsonObject
        {
            ["code"] = "p" + number,
            ["name"] = "Người " + number,
            ["unit"] = choices.Of(UnitCodes),
            ["offices"] = new JsonArray([.. Offices.Where(_ => choices.Of(2) == 0).Select(one => (JsonNode)one)]),
        };
        if (choices.Of(2) == 0) person["memberships"] = new JsonArray("council");
        if (choices.Of(2) == 0) person["follows"] = new JsonArray("g");
        if (choices.OneIn(3)) person["relations"] = new JsonObject { ["kin"] = new JsonArray(choices.Of(UnitCodes)) };
        return person;
    }

    private bool Meets(JsonObject condition, JsonObject person, JsonObject inspection)
    {
        bool Has(string property) => condition["oneOf"]!.AsArray()
            .Any(one => person[property]?.AsArray().Any(had => (string)had! == (string)one!) == true);
        switch ((string)condition["kind"]!)
        {
            case "office": return Has("offices");
            case "member": return Has("memberships");
            case "from-kind": return (string)condition["oneOf"]![0]! == KindOf((string)person["unit"]!);
            case "from": return Units((string)condition["oneOf"]![0]!, inspection).Any(unit => IsOf(person, unit));
            case "follows":
                string of = (string)condition["oneOf"]![0]!;
                string inspected = (string)inspection["inspected"]!;
                bool isOfGroup = inspected == "g" || Members.Contains(inspected);
                return person["follows"] is not null && (of == "g" || isOfGroup);
            case "all": return condition["of"]!.AsArray().All(part => Meets(part!.AsObject(), person, inspection));
            case "any": return condition["of"]!.AsArray().Any(part => Meets(part!.AsObject(), person, inspection));
            default: return !Meets(condition["of"]!.AsObject(), person, inspection);
        }
    }

    private IEnumerable<string> Members => _members.Select(member => (string)member!);

    private IEnumerable<string> Units(string code, JsonObject inspection) => code switch
    {
        "inspected" => Units((string)inspection["inspected"]!, inspection),
        "inspecting" => Units((string)inspection["inspecting"]!, inspection),
        "g" => Members,
        _ => [code],
    };

    private static bool IsOf(JsonObject person, string unit) =>
        (string)person["unit"]! == unit || ((string)person["unit"]! == "u3" && unit == "u0");
}
