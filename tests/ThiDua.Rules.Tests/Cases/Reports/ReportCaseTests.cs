using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Tests.Reports;
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

    private static ReportReview Review(JsonNode outline, JsonNode draft) =>
        Outlined.Rules(outline).ReviewReport(Outlined.Draft(draft)).Require();
}
