using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>The pages about plans, documents and reports: their examples can be used where the pages say.</summary>
public sealed class PartsPageTests
{
    private const string YearPlan = "src/ThiDua.Rules.Samples/Data/ke-hoach-2024/rules.json";

    [Theory]
    [InlineData("docs/plans.md")]
    [InlineData("docs/vi/plans.md")]
    public void The_progress_of_the_page_is_reviewed_and_its_input_asks_the_plan(string page)
    {
        var shown = PageBlocks.Of(page, "json");
        var rules = Plan();
        rules["inputs"] = new JsonArray(JsonNode.Parse(shown[1]));
        rules["rubric"] = JsonNode.Parse("""
            { "code": "total", "worth": 10, "bounds": "bounded",
              "marking": { "kind": "each", "of": "report-late", "points": 1 }, "ifNotApplicable": "zero" }
            """);
        var loaded = Loaded(rules);

        var progress = PlanProgressReader.Read(Code.Of("progress"), Encoding.UTF8.GetBytes(shown[0]));
        var reviewed = loaded.ReviewPlan(progress.Require(), new(2024, 10, 5));
        var dossier = new DossierBuilder(loaded.Code.Value, "xa-binh-loc").In("2024").Build()
            .With(reviewed.Require());

        Assert.Empty(progress.Diagnostics);
        Assert.DoesNotContain(reviewed.Diagnostics, found => found.Severity == Severity.Error);
        Assert.Equal("1", loaded.Evaluate(dossier).Require().Total.ToString());
    }

    [Theory]
    [InlineData("docs/documents.md")]
    [InlineData("docs/vi/documents.md")]
    public void The_node_of_the_page_shows_tasks(string page)
    {
        var rules = Plan();
        var node = JsonNode.Parse(PageBlocks.Of(page, "json").Single());
        rules["document"] = new JsonObject { ["body"] = new JsonArray(node) };

        Assert.NotNull(Loaded(rules).Document!.Body.Single().Shows);
    }

    [Theory]
    [InlineData("docs/reports.md")]
    [InlineData("docs/vi/reports.md")]
    public void The_draft_of_the_page_fits_its_outline(string page)
    {
        byte[] rules = File.ReadAllBytes(Repository.At("tests/ThiDua.Rules.Tests/Good/report.json"));
        var loaded = RuleSet.Load(new RuleSetText(Code.Of("report"), rules)).Require();

        byte[] written = Encoding.UTF8.GetBytes(PageBlocks.Of(page, "json").Single());
        var draft = ReportDraftReader.Read(Code.Of("draft"), written);
        var reviewed = loaded.ReviewReport(draft.Require());

        Assert.Empty(draft.Diagnostics.Concat(reviewed.Diagnostics));
    }

    private static JsonObject Plan() => JsonNode.Parse(File.ReadAllText(Repository.At(YearPlan)))!.AsObject();

    private static RuleSet Loaded(JsonObject rules)
    {
        var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("page"), rules.ToJsonString()), TestCalendars.Options);
        Assert.DoesNotContain(loaded.Diagnostics, found => found.Severity == Severity.Error);
        return loaded.Require();
    }
}
