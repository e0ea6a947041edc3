using System.Collections.Generic;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>One example of each kind of part; a test reads each through the form that reads rule sets.</summary>
internal static class FormatExamplesTable
{
    public static readonly IReadOnlyDictionary<string, string> Measures = new Dictionary<string, string>
    {
        ["input"] = """{ "kind": "input", "of": "late-reports", "stage": "council" }""",
        ["combine"] = """{ "kind": "combine", "how": "sum", "of": ["theft", "fire"], "weights": [1, 2] }""",
        ["ratio"] = """{ "kind": "ratio", "of": "done", "to": "planned" }""",
        ["table"] = """{ "kind": "table", "of": "rate", "rows": [ { "in": "< 50%", "then": 0 }, { "in": ">= 50%", "then": 2 } ] }""",
        ["holds"] = """{ "kind": "holds", "when": { "kind": "compare", "of": "late-reports", "in": "= 0" } }""",
        ["default"] = """{ "kind": "default", "of": "rating", "then": 3 }""",
        ["round"] = """{ "kind": "round", "of": "rate", "round": { "decimals": 2, "mode": "half-up" } }""",
        ["over"] = """{ "kind": "over", "each": { "records": "tasks" }, "take": "mean", "value": { "kind": "field", "of": "rating" }, "where": { "kind": "compare", "of": { "kind": "field", "of": "late" }, "in": "= 0" } }""",
        ["field"] = """{ "kind": "field", "of": "rating" }""",
        ["days"] = """{ "kind": "days", "from": "2031-03-31", "to": "sent" }""",
        ["result"] = """{ "kind": "result", "of": "total", "ask": "share" }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Conditions = new Dictionary<string, string>
    {
        ["compare"] = """{ "kind": "compare", "of": "late-reports", "in": "[0, 2]" }""",
        ["is"] = """{ "kind": "is", "of": "kind-of-unit", "any": ["school", "office"] }""",
        ["not-applicable"] = """{ "kind": "not-applicable", "of": "rating" }""",
        ["all"] = """{ "kind": "all", "of": ["has-plan", { "kind": "compare", "of": "total", "in": ">= 50" }] }""",
        ["any"] = """{ "kind": "any", "of": ["has-plan", "has-report"] }""",
        ["not"] = """{ "kind": "not", "of": "was-disciplined" }""",
        ["at-least"] = """{ "kind": "at-least", "n": 2, "of": ["has-plan", "has-report", "has-minutes"] }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Amounts = new Dictionary<string, string>
    {
        ["fixed"] = """{ "kind": "fixed", "points": "50%" }""",
        ["each"] = """{ "kind": "each", "of": "own", "points": 0.5, "beyond": 2 }""",
        ["table"] = """{ "kind": "table", "of": "own", "rows": [ { "in": "= 0", "then": 0 }, { "in": "[1, 2]", "then": 3 }, { "in": ">= 3", "then": "worth" } ] }""",
        ["proportional"] = """{ "kind": "proportional", "of": { "kind": "ratio", "of": "done", "to": "planned" } }""",
        ["entered"] = """{ "kind": "entered", "range": "[0, 10]", "step": 0.5 }""",
        ["measured"] = """{ "kind": "measured", "of": { "kind": "combine", "how": "least", "of": ["marks", 9] } }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Levels = new Dictionary<string, string>
    {
        ["table"] = """{ "kind": "table", "of": "kind-of-unit", "rows": [ { "is": "school", "then": "tot" }, { "is": "office", "then": "kha" } ] }""",
    };

    public static readonly IReadOnlyDictionary<string, string> Steps = new Dictionary<string, string>
    {
        ["bands"] = """{ "kind": "bands", "of": "total", "rows": [ { "in": "> 80", "then": "tot" }, { "in": "[70, 80]", "then": "kha" }, { "in": "< 70", "then": "trung-binh" } ] }""",
        ["require"] = """{ "kind": "require", "level": "tot", "when": { "kind": "compare", "of": "late-reports", "in": "= 0" }, "otherwise": "kha" }""",
        ["gate"] = """{ "kind": "gate", "code": "discipline", "when": "was-disciplined", "then": { "down": 1, "points": "band-floor" } }""",
        ["quota"] = """{ "kind": "quota", "level": "tot", "limit": { "share": "25%" }, "base": { "levels": ["tot", "kha"], "counted": "after" }, "scopes": ["cluster", "office"], "order": [ { "of": "total" } ], "ties": "unresolved" }""",
    };
}
