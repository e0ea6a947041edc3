using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Templates.Tests.Cases;

/// <summary>The template against Kế hoạch 152/KH-UBND.</summary>
public sealed class LongKhanh2024Tests
{
    private static readonly RuleSet Rules = TemplateCatalog.Get("long-khanh-2024").Load().Require();

    private static readonly Plan Plan = Rules.Plan!;

    [Fact]
    public void Every_heading_and_sentence_is_there_word_for_word_and_in_its_order() =>
        Assert.Equal(PrintedText.Of("long-khanh-2024"), Printed());

    [Fact]
    public void The_tasks_in_brackets_are_conditional()
    {
        var conditional = Plan.Tasks.Where(task => task.Conditional is not null).Select(task => task.Code.Value);

        Assert.Equal(["q1-5", "q2-1", "q2-5", "q3-1", "q3-2", "q4-1", "q4-2"], conditional);
        Assert.Equal(
            Plan.Tasks.Where(task => task.Title.Contains("(nếu có)", StringComparison.Ordinal)),
            Plan.Tasks.Where(task => task.Conditional is not null));
    }

    [Theory]
    [InlineData("iii-3-8", "2024-01-31")] // trong tháng 01 năm 2024
    [InlineData("bao-cao-6-thang", "2024-05-14")] // trước ngày 15/5
    [InlineData("bao-cao-nam", "2024-11-14")] // trước ngày 15/11
    [InlineData("truong-hoc-bao-cao-nam", "2024-11-14")]
    [InlineData("q2-3", "2024-06-30")] // trong Quý II/2024
    public void The_last_good_day_is_that_of_the_sentence(string task, string day) =>
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Due(Rules, task));

    [Fact]
    public void The_other_reading_of_before_has_the_day_itself()
    {
        var rules = Rules.WithReading(Code.Of("truoc"), Code.Of("gom-ca-ngay")).Require();

        Assert.Equal(new LocalDate(2024, 5, 15), Due(rules, "bao-cao-6-thang"));
    }

    [Fact]
    public void Schools_send_through_the_office_of_education_and_the_others_through_that_of_home_affairs()
    {
        Assert.Equal("Phòng Nội vụ", Plan.Find(Code.Of("bao-cao-nam"))!.Report!.Through!.Title);
        Assert.Equal(
            "Phòng Giáo dục và Đào tạo", Plan.Find(Code.Of("truong-hoc-bao-cao-nam"))!.Report!.Through!.Title);
    }

    private static LocalDate? Due(RuleSet rules, string task) =>
        rules.ReviewPlan(new PlanProgressBuilder("long-khanh-2024").Build(), new LocalDate(2024, 1, 29)).Require()
            .OfTask(Code.Of(task)).Single().LastGoodDay;

    /// <summary>As printed; a sentence that became several tasks is printed once.</summary>
    private static IEnumerable<string> Printed()
    {
        foreach (var section in Plan.Sections)
        {
            yield return section.Label + " " + section.Title;
            var sentences = Plan.Tasks.Where(task => task.Section == section)
                .Select(task => task.Label is { } label ? label + " " + task.Title : task.Title);
            foreach (string sentence in sentences.Distinct()) yield return sentence;
        }
    }
}
