using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Cases.Reports;

/// <summary>
/// Case files about reports: two outlines that differ in one thing, one draft, and what is found by each.
/// </summary>
public sealed class ReportCaseTests
{
    private static string Folder { get; } = Path.Combine(System.AppContext.BaseDirectory, "Cases", "Reports");

    public static TheoryData<string> Files => BadFiles.Names(Folder);

    [Theory, MemberData(nameof(Files))]
    public void A_draft_is_found_as_the_case_says(string name)
    {
        var file = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".json")))!.AsObject();
        foreach (var one in file["outlines"]!.AsArray().Select(one => one!.AsObject()))
        {
            var review = Review(one["outline"]!, file["draft"]!);

            Assert.Equal(
                one["found"]!.AsArray().Select(line => line!.GetValue<string>()),
                review.Findings.Select(found => found.Says.Code + " " + found.Says.At.Pointer));
            Assert.Equal(one["done"]!.GetValue<string>(), review.Done + "/" + review.Needed);
        }
    }

    private static ReportReview Review(JsonNode outline, JsonNode draft)
    {
        var kinds = """{ "kinds": [{ "code": "so", "title": "sở" }, { "code": "huyen", "title": "huyện" }] }""";
        var report = (JsonObject)outline.DeepClone();
        report["code"] = "bao-cao";
        report["period"] = "2023";
        var rules = new JsonObject
        {
            ["format"] = 1,
            ["code"] = "rules",
            ["version"] = "1",
            ["organization"] = JsonNode.Parse(kinds),
            ["reports"] = new JsonArray(report),
        };
        var written = (JsonObject)draft.DeepClone();
        foreach (var (key, value) in new[] { ("ruleSet", "rules"), ("report", "bao-cao"), ("unit", "don-vi") })
            written[key] = value;
        written["format"] = 1;
        return RuleSet.Load(new RuleSetText(Code.Of("rules"), Utf8(rules)), TestCalendars.Options).Require()
            .ReviewReport(ReportDraftReader.Read(Code.Of("draft"), Utf8(written)).Require()).Require();
    }

    private static byte[] Utf8(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());
}
