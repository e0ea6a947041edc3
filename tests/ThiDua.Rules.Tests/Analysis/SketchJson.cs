using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>The JSON of a random rule set; whatever the numbers are, it is valid.</summary>
internal sealed class SketchJson
{
    public const int Kinds = 13;

    /// <summary>What a criterion without criteria of its own is, by its kind.</summary>
    public static IReadOnlyList<string> KindNames { get; } =
    [
        "worth", "yes-no table", "table of levels", "table of counts", "entered", "each", "proportional",
        "table of a shared input", "may be not applicable", "measured", "table of a sum", "gaps:as-published",
        "worth beside an entry",
    ];

    private const string YesNo =
        """{"kind":"table","of":"own","rows":[{"is":["true"],"then":"worth"},{"is":["false"],"then":0}]}""";

    private const string Count = """{"type":"count","range":"[0, 3]"}""";

    private int _lines;

    public static string Of(Sketch sketch)
    {
        var json = new SketchJson();
        string root = json.Criterion(sketch.Root, "root", isRoot: true, sketch.IsBounded).Text;
        return $$"""
            { "format": 1, "code": "sketch", "version": "1", "levels": { "q": ["x", "y", "z"] },
              "inputs": [ { "code": "g1", "type": "yes-no" }, { "code": "g2", "type": "count", "range": "[0, 2]" },
                { "code": "g3", "levels": "q" }, { "code": "kind", "levels": "q", "from": "unit" } ],
              "conditions": { "bad": { "kind": "any", "of": [ "g1", { "kind": "is", "of": "g3", "any": ["z"] } ] } },
              "rubric": {{root}},
              "outcomes": [ { "code": "grade", "levels": ["good", "fair", "poor"], "steps": [ {{Steps(sketch)}} ] } ] }
            """;
    }

    private static string Steps(Sketch sketch)
    {
        int low = sketch.Bands % 5, high = low + 1 + (sketch.Bands / 5);
        var steps = new List<string>
        {
            $$"""{"kind":"bands","of":"root","rows":[{"in":">= {{high}}","then":"good"},"""
                + $$"""{"in":"({{low}}, {{high}})","then":"fair"},{"in":"<= {{low}}","then":"poor"}]}""",
        };
        string first = """{"kind":"default","of":"l1","then":0}""";
        string[] gates =
        [
            """{"kind":"gate","when":"g1","then":{"atMost":"fair"}}""",
            """{"kind":"require","level":"good","when":{"kind":"compare","of":"""
                + first + ""","in":">= 2"}}""",
            """{"kind":"gate","when":{"kind":"is","of":"g3","any":["z"]},"then":{"noGrade":true}}""",
            """{"kind":"gate","when":{"kind":"all","of":["bad",{"kind":"compare","of":{"kind":"default","of":"root","then":0},"in":"< 3"}]},"""
                + """ "then":{"become":"poor"}}""",
            """{"kind":"require","level":"fair","when":{"kind":"compare","of":"g2","in":"<= 1"}}""",
            """{"kind":"gate","when":{"kind":"not","of":{"kind":"any","of":["g1",{"kind":"compare","of":{"kind":"default","of":"root","then":0},"in":">= 5"}]}},"""
                + """ "then":{"down":1}}""",
            """{"kind":"gate","when":{"kind":"compare","of":"""
                + first + ""","op":"<","to":{"kind":"default","of":"l2","then":1}},"then":{"atMost":"poor"}}""",
            """{"kind":"gate","when":{"kind":"compare","of":{"kind":"combine","how":"sum","of":["""
                + first + """,{"kind":"default","of":"root","then":0}]},"in":"> 6"},"then":{"down":1}}""",
        ];
        bool two = CriteriaOf(sketch.Root) >= 2;
        for (int i = 0; i < gates.Length; i++)
            if ((sketch.Gates >> i & 1) == 1 && (i != 6 || two)) steps.Add(gates[i]);

        return string.Join(",\n", steps);
    }

    private static int CriteriaOf(LineSketch line) => line.Criteria.Sum(child => 1 + CriteriaOf(child));

    private (string Text, int Worth, bool MayLeave) Criterion(
        LineSketch line, string code, bool isRoot, bool isBounded = false, bool isOneOf = false)
    {
        var parts = new List<string> { $"\"code\":\"{code}\"" };
        if (isRoot) parts.Add(isBounded ? "\"bounds\":\"bounded\"" : "\"bounds\":\"open\"");
        int worth = line.Number;
        bool mayLeave = false;
        if (line.Criteria.Count > 0) worth = Parent(line, parts, isOneOf);
        else mayLeave = Leaf(isOneOf && line.Kind is 0 or 7 ? line with { Kind = 4 } : line, parts);
        parts.Add($"\"worth\":{worth}");
        if (line.Twist == 3 && !isRoot && code != "l1")
            parts.Add("""
                "appliesTo":{"kind":"is","of":"kind","any":["x","y"]}
                """);
        Rest(line, parts, code, isCriterion: true, worth);
        return ("{" + string.Join(",", parts) + "}", worth, mayLeave);
    }

    private int Parent(LineSketch line, List<string> parts, bool isOneOf)
    {
        var (greatest, oneOf) = (line.Twist == 2, line.Twist == 4);
        // What one of several criteria is made of has entries of its own, by which it is filled in.
        var made = line.Criteria
            .Select(child => (Child: child, Made: Criterion(child, "l" + ++_lines, false, isOneOf: isOneOf || oneOf)))
            .ToList();
        parts.Add("\"criteria\":[" + string.Join(",\n", made.Select(m => m.Made.Text)) + "]");
        if (greatest) parts.Add("\"take\":\"greatest\"");
        if (oneOf) parts.Add("\"take\":\"one-of\"");
        bool anyLacks = made.Any(m => m.Child.Twist == 3) || (!oneOf && made.Any(m => m.Made.MayLeave));
        if (anyLacks)
            parts.Add(line.Number % 2 == 0 ? "\"leftOut\":\"lower\"" : "\"leftOut\":\"rescale\"");
        bool anyLeaves = oneOf && made.Any(m => m.Made.MayLeave);
        if (anyLeaves || made.All(m => m.Made.MayLeave || m.Child.Twist == 3))
            parts.Add("\"ifNotApplicable\":1");
        return greatest || oneOf ? made.Max(m => m.Made.Worth) : made.Sum(m => m.Made.Worth);
    }

    private static bool Leaf(LineSketch line, List<string> parts)
    {
        int w = line.Number;
        string half = (w / 2m).ToString(CultureInfo.InvariantCulture);
        string rows = $$"""[{"in":"= 0","then":0},{"in":"[1, 2]","then":{{half}}},{"in":">= 3","then":"worth"}]""";
        var (entry, marking) = line.Kind switch
        {
            1 => ("""{"type":"yes-no"}""", YesNo),
            2 => ("""{"levels":"q"}""",
                $$"""{"kind":"table","of":"own","rows":[{"is":["x"],"then":"worth"},{"is":["y"],"then":{{half}}},{"is":["z"],"then":0}]}"""),
            3 => (Count, $$"""{"kind":"table","of":"own","rows":{{rows}}}"""),
            4 => ("", """{"kind":"entered","step":1}"""),
            5 => (Count, """{"kind":"each","of":"own","points":2,"beyond":1}"""),
            6 => ("""{"type":"number","range":"[0, 1]","decimals":1}""", """{"kind":"proportional","of":"own"}"""),
            7 => ("", $$"""{"kind":"table","of":"g2","rows":{{rows}}}"""),
            8 => ("""{"type":"count","range":"[0, 3]","mayBeNotApplicable":true}""", $$"""{"kind":"table","of":"own","rows":{{rows}}}"""),
            9 => ("""{"type":"points","range":"[-2, 3]","decimals":0}""",
                """{"kind":"measured","of":{"kind":"combine","how":"greatest","of":["own",-1]}}"""),
            10 => (Count, $$"""{"kind":"table","of":{"kind":"combine","how":"sum","of":["own","g2"]},"rows":{{rows}}}"""),
            11 => (Count, $$"""{"kind":"table","of":"own","gaps":"as-published","rows":[{"in":"= 0","then":"worth"},{"in":">= 2","then":0}]}"""),
            12 => ("""{"type":"count"}""", """{"kind":"fixed","points":"worth"}"""),
            _ => ("", """{"kind":"fixed","points":"worth"}"""),
        };
        if (entry.Length > 0) parts.Add("\"entry\":" + entry);
        parts.Add("\"marking\":" + marking);
        if (line.Kind != 8) return false;
        string[] policies = ["\"full\"", "\"zero\"", "2", "\"leave-out\""];
        parts.Add("\"ifNotApplicable\":" + policies[line.Number % 4]);
        return line.Number % 4 == 3;
    }

    private void Rest(LineSketch line, List<string> parts, string code, bool isCriterion, int worth)
    {
        if (line.Bonuses.Count > 0) parts.Add("\"bonuses\":[" + string.Join(",", line.Bonuses.Select((b, i) => Extra(b, code + "-b" + i))) + "]");
        if (line.Deductions.Count > 0)
            parts.Add("\"deductions\":[" + string.Join(",", line.Deductions.Select((d, i) => Extra(d, code + "-d" + i))) + "]");
        string limit = line.Limit switch
        {
            1 => "\"atMost\":" + Math.Max(2, worth / 2),
            2 => "\"atLeast\":1",
            3 => isCriterion ? "\"atLeast\":-2,\"atMost\":\"worth\"" : "\"atMost\":2",
            4 => isCriterion ? "\"atLeast\":\"none\",\"atMost\":\"none\"" : "\"atMost\":3",
            5 => "\"atMost\":100",
            _ => "",
        };
        bool turned = line.Limit == 2 && worth < 1;
        if (limit.Length > 0 && !turned) parts.Add(limit);
        if (line.Twist == 1) parts.Add("""
            "round":{"decimals":0,"mode":"half-up"}
            """);
    }

    /// <summary>A bonus or deduction.</summary>
    private string Extra(LineSketch line, string code)
    {
        int p = Math.Min(2, line.Number);
        string what = (line.Kind % 7) switch
        {
            0 => $$""" "entry":{"type":"count","range":"[0, 2]"},"marking":{"kind":"each","of":"own","points":{{p}}} """,
            1 => $$""" "entry":{"type":"yes-no"},"marking":{"kind":"table","of":"own","rows":[{"is":["true"],"then":{{p}}},{"is":["false"],"then":0}]} """,
            2 => $$""" "marking":{{p}},"when":"g1" """,
            3 => """ "marking":{"kind":"entered","range":"[0, 2]","step":1} """,
            4 when line.Number % 2 == 0 =>
                $$""" "entry":{"type":"count","range":"[0, 2]"},"marking":{"kind":"table","of":"own","rows":[{"in":"= 1","then":{{p}}},{"in":"= 0","then":0},{"in":"= 2","then":1}]} """,
            4 => $$""" "entry":{"type":"count"},"marking":{"kind":"table","of":"own","rows":[{"in":"< 2","then":0},{"in":">= 2","then":{{p}}}]} """,
            5 => $$""" "marking":{{p}},"when":{"kind":"compare","of":"g2","in":"[1, 2]"} """,
            _ => $$"""
                "criteria":[{"code":"{{code}}-x","entry":{"type":"yes-no"},"marking":{{YesNo}} },
                  {"code":"{{code}}-y","marking":{"kind":"entered","range":"[0, 2]","step":1} }]
                """,
        };
        var parts = new List<string> { $"\"code\":\"{code}\"", what };
        Rest(line with { Limit = line.Kind % 7 == 0 && line.Limit is 1 or 2 ? 3 : line.Limit }, parts, code, isCriterion: false, 4);
        return "{" + string.Join(",", parts) + "}";
    }
}
