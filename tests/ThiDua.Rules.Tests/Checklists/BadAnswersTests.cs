using System.IO;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Checklists;

/// <summary>Answers that do not fit the checklist, with exactly what is said about them.</summary>
public sealed class BadAnswersTests
{
    private static readonly LocalDate Today = new(2024, 10, 5);

    private static string Folder { get; } = Path.Combine(BadFiles.Folder, "Answers");

    public static TheoryData<string> Files => BadFiles.Names(Folder);

    [Theory, MemberData(nameof(Files))]
    public void Bad_answers_get_exactly_these_findings_and_each_has_a_place(string name)
    {
        var answers = ChecklistAnswersReader
            .Read(Code.Of("bad"), File.ReadAllBytes(Path.Combine(Folder, name + ".json"))).Require();

        var reviewed = Checked.Good().ReviewChecklist(answers, Today);

        Assert.Contains(reviewed.Diagnostics, found => found.Code == name[.."TD0000".Length]);
        Assert.All(
            reviewed.Diagnostics, found => Assert.True(found.At is { Line: > 0, Column: > 0 }, found.ToString()));
        Golden.Matches(Path.Combine(Folder, name + ".expected.txt"), BadFiles.Print(reviewed.Diagnostics));
    }

    [Fact]
    public void What_is_refused_counts_as_not_said()
    {
        var rules = Checked.With(""" { "code": "a", "answer": "number" } """);

        var reviewed = rules.ReviewChecklist(Checked.Said().Answer("a", AnswerValue.Of("12")).Build(), Today);

        Assert.True(reviewed.HasErrors);
        Assert.Equal(ChecklistState.Pending, reviewed.Value!.Item("a").State);
    }

    [Theory]
    [InlineData("""{ "format": 1 }""")]
    [InlineData("""{ "format": 1, "ruleSet": "k", "unit": "a", "answers": { "b": { "why": "…" } } }""")]
    [InlineData("""{ "format": 1, "ruleSet": "k", "unit": "a", "answers": { "b": "" } }""")]
    [InlineData("""{ "format": 1, "ruleSet": "k", "unit": "a", "answers": { "b": [[1]] } }""")]
    [InlineData("""{ "format": 1, "ruleSet": "k", "unit": "a", "answers": { "b": true, "b": false } }""")]
    [InlineData("""{ "format": 2, "ruleSet": "k", "unit": "a" }""")]
    [InlineData("[")]
    public void A_mistake_of_form_is_found(string json) =>
        Assert.True(ChecklistAnswersReader.Read(Code.Of("k"), System.Text.Encoding.UTF8.GetBytes(json)).HasErrors);
}
