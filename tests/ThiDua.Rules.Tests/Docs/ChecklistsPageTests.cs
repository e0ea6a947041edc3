using System.IO;
using ThiDua.Rules.Checklists;
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

    private static readonly string Page = File.ReadAllText(Repository.At("docs/checklists.md"));

    [Fact]
    public void The_answers_of_the_page_are_those_that_are_reviewed() =>
        Assert.Contains("```json\n" + File.ReadAllText(Repository.At(Folder + "answers.json")) + "```", Page);

    [Fact]
    public void The_explanation_of_the_page_is_the_beginning_of_the_one_that_is_made()
    {
        var rules = RuleSet.Load(
            new RuleSetText(Code.Of("rules"), File.ReadAllBytes(Repository.At(Folder + "rules.json"))),
            TestCalendars.Options).Require();
        var answers = ChecklistAnswersReader.Read(
            Code.Of("answers"), File.ReadAllBytes(Repository.At(Folder + "answers.json"))).Require();

        var review = rules.ReviewChecklist(answers, new NodaTime.LocalDate(2024, 10, 5)).Require();
        string text = ExplanationWriter.ToText(review.Explain(review.Items[0]), Language.Vietnamese);

        string shown = Page.Split("```text\n")[1].Split("```")[0];
        Assert.StartsWith(shown, text, System.StringComparison.Ordinal);
        Assert.Contains("Đang sắp xếp đơn vị hành chính", text, System.StringComparison.Ordinal);
        Assert.Equal("tong", System.Linq.Enumerable.Single(review.Contradictions).Sum.Code.Value);
    }
}
