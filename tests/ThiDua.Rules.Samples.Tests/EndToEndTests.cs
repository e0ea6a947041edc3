using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;
using ThiDua.Templates;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>
/// One story from end to end, as a user types it: a checklist item that is not met, a report three working days late
/// and a mark by a unit that the ring does not send go into the score, its explanation, and what is printed of it.
/// </summary>
public sealed class EndToEndTests : IDisposable
{
    private const string Item =
        "a) Kiện toàn Hội đồng thi đua, khen thưởng: chưa đạt (chưa thực hiện)";

    private const string Late = "Số ngày làm việc bị chậm: 3 ngày làm việc "
        + "(theo lịch “Lịch làm việc của cán bộ, công chức, viên chức”)";

    private const string Refused = "Phần chấm của Xã Phú An không được tính: 39,5 điểm "
        + "(đơn vị được phân công kiểm tra là Xã Long Bình)";

    private static readonly string[] Told = [At("dossier.json"), At("answers.json"), At("progress.json")];

    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_score_counts_what_is_missing_and_late_and_refuses_the_mark()
    {
        var ran = Ran.Of(["score", At("rules.json"), .. Told, "--today", "2024-12-02", "--json"]);

        var result = Ran.Objects(ran.Out).Single();
        Assert.Equal("tan-hoa", result.GetProperty("unit").GetString());
        Assert.Equal(84.25m, result.GetProperty("total").GetDecimal()); // (15 - 7.5 + 25) + (20 - 3 x 1.5) + 36.25
        Assert.Equal("kha", result.GetProperty("grade").GetString());
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal("TD6720", Ran.Objects(ran.Error).Single().GetProperty("code").GetString());
    }

    [Fact]
    public void The_explanation_names_the_item_the_deadline_with_its_calendar_and_the_refused_mark()
    {
        string told = Ran.Of(["explain", At("rules.json"), .. Told, "--today", "2024-12-02"]).Out;

        Assert.Contains(Item + "\n", told, StringComparison.Ordinal);
        Assert.Contains("Ngày cuối còn đúng hạn: 15/11/2024 (đến 23:59)\n", told, StringComparison.Ordinal);
        Assert.Contains(Late + "\n", told, StringComparison.Ordinal);
        Assert.Contains(Refused + "\n", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("md")]
    public void What_is_printed_says_the_same_line_by_line_and_every_number_is_that_of_the_JSON(string format)
    {
        var json = Ran.Objects(Ran.Of(
            ["explain", At("rules.json"), .. Told, "--today", "2024-12-02", "--format", "json"]).Out).Single();
        var steps = Steps(json.GetProperty("total"))
            .Concat(json.GetProperty("outcomes").EnumerateArray().SelectMany(Steps)).ToList();

        var lines = Print("explanation", format).Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => line[2..]).ToList();

        Assert.Equal(steps.Select(step => step.GetProperty("text").GetString()), lines.Take(steps.Count));
        Assert.All(steps, step => Assert.Empty(
            NumbersOf.Printed(step.GetProperty("text").GetString()!).Except(NumbersOf.Json(step))));
        Assert.Equal([Item, Late, Refused], lines.Where(line => line is Item or Late or Refused));
        // Why not a better grade: the question, and then its steps.
        var because = json.GetProperty("whyNot")[0].GetProperty("because").EnumerateArray().SelectMany(Steps).ToList();
        Assert.Equal(
            because.Select(step => step.GetProperty("text").GetString()), lines.Skip(steps.Count + 1));
        Assert.All(because, step => Assert.Empty(
            NumbersOf.Printed(step.GetProperty("text").GetString()!).Except(NumbersOf.Json(step))));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("md")]
    public void The_score_sheet_has_the_points_of_each_row(string format)
    {
        var result = Evaluate();

        var lines = Print("score-sheet", format);

        foreach (var line in result.Rubric.Total.SelfAndBelow().Where(line => line.Role == Criteria.LineRole.Criterion))
        {
            int row = lines.IndexOf(line.Title);
            var points = result.Line(line.Code);
            Assert.Equal(
                [Shown(points.Worth.Value), Shown(points.Points.Value)], lines.GetRange(row + 1, 2));
        }

        Assert.Contains("Nội dung chưa đầy đủ: −7,5", lines);
        Assert.Contains("Báo cáo chậm: −4,5", lines);
        Assert.Contains("Xếp loại: Khá", lines);
    }

    [Fact]
    public void Through_the_library_the_same_comes_out()
    {
        var rules = Rules();
        var result = Evaluate();

        var json = Ran.Objects(Ran.Of(
            ["explain", At("rules.json"), .. Told, "--today", "2024-12-02", "--format", "json"]).Out).Single();

        Assert.Equal("84.25", result.Total.Value.ToString());
        string explained = ExplanationWriter.ToJson(result.Explain(), rules.Words, Language.Vietnamese);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(explained), json.GetProperty("total")));
        Assert.Equal(["TD6720"], result.Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void A_dossier_that_was_written_with_what_reviews_say_scores_the_same()
    {
        var dossier = Reviewed(Rules());

        var again = DossierReader.Read(Code.Of("again"), DossierWriter.Write(dossier)).Require();

        Assert.Equal(dossier, again);
        Assert.Equal("84.25", Rules().Evaluate(again).Require().Total.Value.ToString());
    }

    [Fact]
    public void Answers_alone_are_scored_too_and_what_nobody_marked_is_open()
    {
        var ran = Ran.Of("score", At("rules.json"), At("answers.json"), "--json");

        var result = Ran.Objects(ran.Out).Single();
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Equal("Xã Tân Hòa", result.GetProperty("unitTitle").GetString());
        Assert.Equal(
            ["III", "cham-bao-cao"],
            result.GetProperty("waitingFor").EnumerateArray().Select(one => one.GetProperty("code").GetString())
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_thing_told_twice_and_a_plan_without_a_day_are_wrong_use()
    {
        string copy = Path.Combine(_folder, "copy.json");
        File.Copy(At("answers.json"), copy);

        var twice = Ran.Of("score", At("rules.json"), At("answers.json"), copy, "--language", "en");
        var undated = Ran.Of("cluster", At("rules.json"), At("progress.json"), "--language", "en");

        Assert.Equal((2, 2), (twice.ExitCode, undated.ExitCode));
        Assert.Contains("Two files answer the same checklist for tan-hoa", twice.Error, StringComparison.Ordinal);
        Assert.Contains("add --today", undated.Error, StringComparison.Ordinal);
    }

    private static string At(string name) =>
        Repository.At("src/ThiDua.Rules.Samples/Data/ho-so-2024/" + name);

    private static RuleSet Rules() => RuleSet.Load(
        new RuleSetText(Code.Of("rules.json"), File.ReadAllBytes(At("rules.json"))), TemplateCatalog.Options).Require();

    private static Dossier Reviewed(RuleSet rules)
    {
        var answers = ChecklistAnswersReader.Read(
            Code.Of("answers.json"), File.ReadAllBytes(At("answers.json"))).Require();
        var progress = PlanProgressReader.Read(
            Code.Of("progress.json"), File.ReadAllBytes(At("progress.json"))).Require();
        var today = new LocalDate(2024, 12, 2);
        return DossierReader.Read(Code.Of("dossier.json"), File.ReadAllBytes(At("dossier.json"))).Require()
            .With(rules.ReviewPlan(progress, today).Require())
            .With(rules.ReviewChecklist(answers, today).Require());
    }

    private static Evaluation Evaluate()
    {
        var rules = Rules();
        return rules.Evaluate(Reviewed(rules)).Value!; // the refused mark is an error, and there is a result
    }

    private static string Shown(Points points) => NumberWriter.ToText(points, Language.Vietnamese);

    private static IEnumerable<JsonElement> Steps(JsonElement step) => step.TryGetProperty("from", out var from)
        ? from.EnumerateArray().SelectMany(Steps).Prepend(step) : [step];

    private List<string> Print(string what, string format)
    {
        string file = Path.Combine(_folder, "out." + format);
        string[] data = [.. Told.SelectMany(one => new[] { "--data", one })];
        var ran = Ran.Of(
            ["print", At("rules.json"), what, .. data, "--today", "2024-12-02", "--format", format, "--out", file]);

        Assert.Equal(1, ran.ExitCode); // it is printed, and the refused mark was told
        return PrintedFile.Lines(file);
    }
}
