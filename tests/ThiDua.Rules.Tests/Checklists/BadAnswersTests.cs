using System.IO;
using System.Linq;
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

    [Fact]
    public void What_is_wrong_with_the_form_hides_nothing_else()
    {
        byte[] json = System.Text.Encoding.UTF8.GetBytes("""
            { "format": 1, "ruleSet": "checklists", "checklist": "noi-dung", "unit": "xa-a",
              "answers": {
                "a-lanh-dao": { "answer": [[1]], "evidence": ["cv"] },
                "a-hoi-dng": { "answer": true, "evidence": ["bb"] },
                "d-tong-chi": "ba trăm" },
              "evidence": [
                { "code": "cv", "kind": "van-ban", "date": "hôm qua" }, { "code": "bb", "kind": "bien-bn" },
                { "code": "thua", "kind": "van-ban" }],
              "waivers": [{ "item": "d-tong-chi", "why": "…", "from": "2024-01-01", "until": "2023" }] }
            """);

        var read = Checked.Good().ReadAnswers(Code.Of("a"), json);

        Assert.Null(read.Value);
        // Three of form, then: the item, the answer of another sort, the kind of evidence. Nobody says that no answer
        // names the third piece: the one that could not be read may.
        Assert.Equal(
            ["TD1510", "TD3557", "TD3560"],
            read.Diagnostics.Select(one => one.Code).Where(code => code is [_, _, '1' or '3', ..]).Order());
        Assert.Equal(6, read.Diagnostics.Count);
    }

    [Fact]
    public void A_part_that_cannot_be_read_in_answers_without_fault_has_no_findings_but_its_own()
    {
        const string answers = """
            { "format": 1, "ruleSet": "checklists", "checklist": "noi-dung", "unit": "xa-a", "on": "2024-10-01",
              "answers": {
                "a-lanh-dao": { "answer": true, "evidence": ["cv", "bb"] }, "d-tong-chi": { "answer": 5, "why": "x" } },
              "evidence": [
                { "code": "cv", "kind": "van-ban", "date": "2024-05-06", "symbol": "1/CV" },
                { "code": "bb", "kind": "bien-ban", "date": "2024-05-07", "until": "2024-12-31" } ],
              "findings": [ { "item": "a-lanh-dao", "found": "2024-01-01", "action": "Bổ sung", "due": "2024-02-01" } ],
              "waivers": [ { "item": "d-tong-chi", "why": "…", "from": "2024-01-01", "until": "2024-12-31" } ] }
            """;
        var rules = Checked.Good();
        int faulty = 0;
        Assert.Empty(rules.ReviewChecklist(ChecklistAnswersReader
            .Read(Code.Of("a"), System.Text.Encoding.UTF8.GetBytes(answers)).Require(), Today).Diagnostics);
        foreach (byte[] json in Evaluations.OneFaultyPart.Of(answers))
        {
            var form = ChecklistAnswersReader.Read(Code.Of("a"), json);
            if (!form.HasErrors) continue; // they are other answers
            faulty++;
            var found = rules.ReadAnswers(Code.Of("a"), json).Diagnostics;
            Assert.Equal(form.Diagnostics, found.Where(one => one.Code != "TD3557")); // there is no item "x"
        }

        Assert.True(faulty > 100, $"{faulty} texts are faulty");
    }

    [Fact]
    public void Answers_of_the_right_form_are_read_as_without_the_rules()
    {
        byte[] json = System.Text.Encoding.UTF8.GetBytes(
            """{ "format": 1, "ruleSet": "checklists", "unit": "xa-a", "answers": { "nothing": true } }""");

        var read = Checked.Good().ReadAnswers(Code.Of("a"), json);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(ChecklistAnswersReader.Read(Code.Of("a"), json).Require(), read.Value);
    }

    [Fact]
    public void What_does_not_fit_is_told_in_words_of_the_field()
    {
        var rules = Checked.With(""" { "code": "a", "mayBeNotApplicable": true }, { "code": "b" } """);
        var table = AnswerValue.Of(AnswerRow.Empty.With("x", AnswerValue.Of(1)), AnswerRow.Empty);

        var found = rules.ReviewChecklist(
            Checked.Said().Answer("a", table).Answer("b", AnswerValue.Of("rồi")).Build(), Today).Diagnostics;

        Assert.Equal(
            [
                "\"a\" được trả lời là bảng 2 dòng. Câu trả lời phải là true, false hoặc \"partly\", hoặc \"n/a\".",
                "\"b\" được trả lời là \"rồi\". Câu trả lời phải là true, false hoặc \"partly\".",
            ],
            found.Select(one => one.Text(Language.Vietnamese)));
    }
}
