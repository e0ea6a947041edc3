using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>What the page about checklists shows is what comes out.</summary>
public sealed class ChecklistsPageTests
{
    private const string Folder = "tests/ThiDua.Rules.Tests/Checklists/Page/";

    public static TheoryData<string> Pages => ["docs/checklists.md", "docs/vi/checklists.md"];

    [Theory, MemberData(nameof(Pages))]
    public void The_answers_of_the_page_are_those_that_are_reviewed(string page) => Assert.Equal(
        File.ReadAllText(Repository.At(Folder + "answers.json")), PageBlocks.Of(page, "json")[0]);

    private static ChecklistAnswers Answers => ChecklistAnswersReader.Read(
        Code.Of("answers"), File.ReadAllBytes(Repository.At(Folder + "answers.json"))).Require();

    /// <summary>What is entered under a line asks the items that name the line.</summary>
    [Theory, MemberData(nameof(Pages))]
    public void The_lines_of_the_page_can_be_used(string page)
    {
        var rules = JsonNode.Parse(File.ReadAllText(Repository.At(Folder + "rules.json")))!.AsObject();
        var items = rules["checklists"]![0]!["items"]![0]!["items"]!.AsArray();
        items[0]!["rows"] = new JsonArray("row");
        var entry = JsonNode.Parse("{" + PageBlocks.Of(page, "json")[1] + "}")!["lines"]!["entry"]!.DeepClone();
        var rubric = JsonNode.Parse("""
            { "code": "total", "worth": 10, "bounds": "bounded", "criteria": [ { "code": "row", "worth": 10 } ],
              "lines": { "marking": "worth", "deductions": [
                { "code": "open", "marking": { "kind": "each", "of": "own", "points": 5 } } ] } }
            """)!;
        rubric["lines"]!["entry"] = entry;
        rules["rubric"] = rubric;

        var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("rules"), rules.ToJsonString()), TestCalendars.Options);
        var review = loaded.Require().ReviewChecklist(Answers, new(2024, 10, 5)).Require();
        var dossier = new DossierBuilder(loaded.Require().Code, review.Unit).In("2024").Build().With(review);

        Assert.Equal("5", loaded.Require().Evaluate(dossier).Require().Total.ToString());
    }

    [Theory, MemberData(nameof(Pages))]
    public void The_explanation_of_the_page_is_the_beginning_of_the_one_that_is_made(string page)
    {
        var rules = RuleSet.Load(
            new RuleSetText(Code.Of("rules"), File.ReadAllBytes(Repository.At(Folder + "rules.json"))),
            TestCalendars.Options).Require();

        var review = rules.ReviewChecklist(Answers, new(2024, 10, 5)).Require();
        string text = ExplanationWriter.ToText(review.Explain(review.Items[0]), Language.Vietnamese);

        Assert.StartsWith(PageBlocks.Of(page, "text")[0], text, System.StringComparison.Ordinal);
        Assert.Contains("Đang sắp xếp đơn vị hành chính", text, System.StringComparison.Ordinal);
        Assert.Equal("tong", review.Contradictions.Single().Sum.Code.Value);
    }
}
