using System.Collections.Generic;
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

    /// <summary>The case files.</summary>
    internal static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(System.StringComparer.Ordinal);

    /// <summary>The constructs that a case file is about, as its name begins.</summary>
    internal static IReadOnlyList<string> ConstructsOf(string name) =>
        ConstructId.In(name.Split('-')[0].ToUpperInvariant());

    [Theory, MemberData(nameof(Files))]
    public void Two_outlines_that_differ_in_one_thing_find_different_fault_with_one_draft(string name)
    {
        var outlines = Read(name)["outlines"]!.AsArray();

        Assert.Equal(2, outlines.Count);
        Assert.False(JsonNode.DeepEquals(outlines[0]!["found"], outlines[1]!["found"]));
    }

    [Theory, MemberData(nameof(Files))]
    public void A_draft_is_found_as_the_case_says(string name)
    {
        var file = Read(name);
        foreach (var one in file["outlines"]!.AsArray().Select(one => one!.AsObject()))
        {
            var review = Review(one["outline"]!, file["draft"]!);

            Assert.Equal(
                one["found"]!.AsArray().Select(line => line!.GetValue<string>()),
                review.Findings.Select(found => found.Says.Code + " " + found.Says.At.Pointer));
            Assert.Equal(one["done"]!.GetValue<string>(), review.Done + "/" + review.Needed);
        }
    }

    private static JsonObject Read(string name) =>
        JsonNode.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".json")))!.AsObject();

    private static ReportReview Review(JsonNode outline, JsonNode draft) =>
        Outlined.Rules(outline).ReviewReport(Outlined.Draft(draft)).Require();
}
