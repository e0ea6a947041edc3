using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>A rule set with one outline, and drafts for it, of which a test says only what matters to it.</summary>
internal static class Outlined
{
    public static readonly Code Outline = Code.Of("bao-cao");

    /// <summary>
    /// The rules around an outline: an object with <c>sections</c> and <c>identities</c>, for 2023 unless it says so.
    /// </summary>
    public static RuleSet Rules(JsonNode outline) => Load(outline).Require();

    /// <summary>The rules with one section that asks for some things.</summary>
    public static RuleSet Asking(string asks) => Load(Section(asks)).Require();

    /// <summary>The outline with one section that asks for some things.</summary>
    public static JsonObject Section(string asks) => new()
    {
        ["sections"] = new JsonArray(new JsonObject { ["code"] = "i", ["asks"] = JsonNode.Parse(asks) }),
    };

    public static Diagnosed<RuleSet> Load(JsonNode outline)
    {
        var kinds = """{ "kinds": [{ "code": "so", "title": "sở" }, { "code": "huyen", "title": "huyện" }] }""";
        var report = (JsonObject)outline.DeepClone();
        report["code"] = Outline.Value;
        report["period"] ??= "2023";
        var rules = new JsonObject
        {
            ["format"] = 1,
            ["code"] = "rules",
            ["version"] = "1",
            ["organization"] = JsonNode.Parse(kinds),
            ["reports"] = new JsonArray(report),
        };
        return RuleSet.Load(new RuleSetText(Code.Of("rules"), Utf8(rules)), TestCalendars.Options);
    }

    /// <summary>A draft of <c>don-vi</c>, or of whom it says, for 2023 unless it says another period.</summary>
    public static ReportDraft Draft(JsonNode draft)
    {
        var written = (JsonObject)draft.DeepClone();
        foreach (var (key, value) in new[] { ("ruleSet", "rules"), ("report", Outline.Value) }) written[key] = value;
        foreach (var (key, value) in new[] { ("unit", "don-vi"), ("period", "2023") }) written[key] ??= value;
        written["format"] = 1;
        return ReportDraftReader.Read(Code.Of("draft"), Utf8(written)).Require();
    }

    public static ReportDraft Draft(string draft) => Draft(JsonNode.Parse(draft)!);

    private static byte[] Utf8(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());
}
