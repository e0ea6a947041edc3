using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Explanations;

public sealed class ExplanationWriterTests
{
    private const string Folder = "tests/ThiDua.Rules.Tests/Golden/Explanations/";

    private readonly CrossCheckSheet _sheet = new();

    [Fact]
    public void A_sheet_is_told_line_by_line_in_Vietnamese() => Golden.Matches(
        Folder + "sheet.vi.expected.txt",
        ExplanationWriter.ToText(Total(), CrossCheckSheet.Words, Language.Vietnamese));

    [Fact]
    public void A_sheet_is_told_line_by_line_in_English() => Golden.Matches(
        Folder + "sheet.en.expected.txt", ExplanationWriter.ToText(Total(), CrossCheckSheet.Words, Language.English));

    [Fact]
    public void A_sheet_is_a_Markdown_list_in_Vietnamese() => Golden.Matches(
        Folder + "sheet.vi.expected.md",
        ExplanationWriter.ToMarkdown(Total(), CrossCheckSheet.Words, Language.Vietnamese));

    [Fact]
    public void A_sheet_is_a_Markdown_list_in_English() => Golden.Matches(
        Folder + "sheet.en.expected.md", ExplanationWriter.ToMarkdown(Total(), Language.English));

    [Fact]
    public void A_sheet_is_JSON_without_sentences() =>
        Golden.Matches(Folder + "sheet.expected.json", ExplanationWriter.ToJson(Total()));

    [Theory]
    [InlineData(Language.Vietnamese, "grade.vi.expected.json")]
    [InlineData(Language.English, "grade.en.expected.json")]
    public void A_grade_is_JSON_with_a_sentence_for_each_step(Language language, string file) =>
        Golden.Matches(Folder + file, ExplanationWriter.ToJson(Grade(3, 1, 0), CrossCheckSheet.Words, language));

    [Theory]
    [InlineData(Language.Vietnamese, "grades.vi.expected.txt")]
    [InlineData(Language.English, "grades.en.expected.txt")]
    public void Grades_are_told_step_by_step(Language language, string file) => Golden.Matches(
        Folder + file,
        string.Join('\n', new[] { Grade(3, 1, 0), Grade(0, 0, 0), Grade(3, 1, -1), Disciplined() }
            .Select(grade => ExplanationWriter.ToText(grade, language))));

    [Fact]
    public void What_is_missing_is_named_by_its_label() => Assert.StartsWith(
        "Tổng điểm: chưa xác định: từ 90 đến 100 điểm – chờ: chưa nhập: mục 3\n",
        ExplanationWriter.ToText(Explain(0, 0, -1), Language.Vietnamese));

    [Fact]
    public void A_reading_is_named_where_it_begins_to_count_and_not_again_below()
    {
        var below = new Explanation { Step = Code.Of("measure.literal"), Interpretations = [Code.Of("once")] };
        var node = below with { Step = Code.Of("measure.round"), From = [below] };

        Assert.Equal(
            "measure.round: not applicable – reading: once\n  Constant: not applicable\n",
            ExplanationWriter.ToText(node, Language.English));
    }

    [Fact]
    public void Titles_from_outside_name_what_the_explanation_does_not()
    {
        var titles = CodeMap.From([new KeyValuePair<Code, string>(Code.Of("r3"), "nội dung 3")]);
        var words = ExplanationWords.Of([], titles);

        Assert.Contains(
            "chờ: chưa nhập: nội dung 3\n",
            ExplanationWriter.ToText(Grade(0, 0, -1), words, Language.Vietnamese),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_culture_gives_the_same_bytes()
    {
        string text = All();

        Cultures.Each(() => Assert.Equal(text, All()));
    }

    [Fact]
    public void JSON_has_no_sentences_unless_a_language_is_given()
    {
        Assert.DoesNotContain("\"text\"", ExplanationWriter.ToJson(Total()), StringComparison.Ordinal);
        using var told = JsonDocument.Parse(ExplanationWriter.ToJson(Total(), Language.Vietnamese));
        Assert.Equal("Tổng điểm: 80 điểm", told.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void A_title_with_marks_and_line_ends_stays_one_item_of_the_list()
    {
        var node = new Explanation
        {
            Step = Code.Of("line.marking"),
            Title = "Đạt *100%*\n# [hai] dòng",
            Value = new StepValue.Number(Fraction.Of(5), NumberUnit.Points),
        };

        Assert.Equal(
            "- **Đạt \\*100%\\* \\# \\[hai\\] dòng**: 5 điểm\n",
            ExplanationWriter.ToMarkdown(node, Language.Vietnamese));
        Assert.Equal("Đạt *100%* # [hai] dòng: 5 điểm\n", ExplanationWriter.ToText(node, Language.Vietnamese));
    }

    private Explanation Total() => Explain(3, 1, 0);

    private Explanation Explain(params int[] faults) => _sheet.Rules.Explain(_sheet.Root, _sheet.Score(faults));

    private static Explanation Grade(params int[] faults)
    {
        var sheet = new CrossCheckSheet();
        return sheet.Rules.Explain(sheet.Grade, sheet.Score(faults));
    }

    private static Explanation Disciplined()
    {
        var sheet = new CrossCheckSheet();
        return sheet.Rules.Explain(sheet.Grade, sheet.Score(true, 0, 0, 0));
    }

    private string All() => string.Concat(
        ExplanationWriter.ToText(Total(), CrossCheckSheet.Words, Language.Vietnamese),
        ExplanationWriter.ToMarkdown(Total(), Language.English),
        ExplanationWriter.ToJson(Total(), Language.Vietnamese));
}
