using System;
using System.Text;
using NodaTime;
using ThiDua.Rules;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing.Compose;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

public sealed class MinutesPrintingTests
{
    private static readonly LocalDate _day = new(2022, 12, 1);

    [Fact]
    public void Whoever_attends_for_the_inspected_is_named_with_the_seat()
    {
        var rules = TemplateCatalog.Get("dien-bien-2022").Load().Require();
        var inspection = Visit("doan-kiem-tra", "ba-hoa");
        var attending = Visit("don-vi-duoc-kiem-tra", "ong-nam");

        string minutes = Written.Markdown(MinutesDocument.Of(rules, inspection, People, null, null, attending));
        string open = Written.Markdown(MinutesDocument.Of(rules, inspection, People, null));

        Assert.Contains("Ông Vừ A Nam", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("Ông Vừ A Nam", open, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quy chế văn thư, lưu trữ", "**Kiểm tra theo Quy chế văn thư, lưu trữ**")]
    [InlineData("Kiểm tra văn thư, lưu trữ", "**Kiểm tra văn thư, lưu trữ**")]
    public void Minutes_are_about_what_the_rules_are_about(string title, string subject)
    {
        var rules = RuleSet.Load(new RuleSetText(Code.Of("archives"), Encoding.UTF8.GetBytes($$"""
            { "format": 1, "code": "archives", "version": "1", "title": "{{title}}",
              "rubric": { "code": "total", "worth": 10, "bounds": "bounded", "marking": { "kind": "entered" } } }
            """))).Require();

        string minutes = Written.Markdown(
            MinutesDocument.Of(rules, Visit("doan-kiem-tra", "ba-hoa"), People, null));

        Assert.Contains(subject, minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("thi đua", minutes, StringComparison.Ordinal);
    }

    private static CandidateList People => new(Code.Of("people"), Code.Of("dien-bien-2022"),
    [
        new Candidate(Code.Of("ba-hoa"), "Bà Lò Thị Hoa", Code.Of("tuan-giao"), [], [], [], []),
        new Candidate(Code.Of("ong-nam"), "Ông Vừ A Nam", Code.Of("muong-lay"), [], [], [], []),
    ]);

    private static Inspection Visit(string team, string person) => new(
        Code.Of(team), Code.Of("muong-lay"), Code.Of("tuan-giao"), _day,
        [new SeatPeople(Code.Of("lanh-dao-ubnd"), [Code.Of(person)])], []);
}
