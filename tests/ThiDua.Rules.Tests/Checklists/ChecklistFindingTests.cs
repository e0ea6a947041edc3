using System.Linq;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Checklists;

/// <summary>What has to be put right, until when, and what the next inspection sees of it.</summary>
public sealed class ChecklistFindingTests
{
    private static readonly RuleSet Rules = Checked.With(
        """
        { "code": "a" },
        { "code": "b", "correction": { "action": "Kiện toàn Hội đồng", "within": 30 } }
        """,
        """ "correction": { "action": "Bổ sung", "within": 5, "count": "working-days" }, """);

    private static ChecklistAnswersBuilder NotDone => Checked.Said().On(new LocalDate(2024, 10, 1))
        .Answer("a", AnswerValue.No)
        .Answer("b", AnswerValue.Partly);

    [Fact]
    public void What_is_not_complete_is_found_with_what_is_to_be_done_and_until_when()
    {
        var found = Rules.Review(NotDone).Findings;

        Assert.Equal(
            [
                ("a", "Bổ sung", new LocalDate(2024, 10, 8), FindingState.New), // 1/10 is a Tuesday: 2, 3, 4, 7, 8
                ("b", "Kiện toàn Hội đồng", new LocalDate(2024, 10, 31), FindingState.New),
            ],
            found.Select(one => (one.Item.Code.Value, one.Action!, one.Due!.Value, one.State)));
    }

    [Fact]
    public void What_is_complete_pending_or_not_applicable_is_no_finding() =>
        Assert.Empty(Rules.Review(Checked.Said().Answer("a", AnswerValue.Yes)).Findings);

    [Fact]
    public void The_next_inspection_sees_what_was_left_open_and_no_deadline_moves()
    {
        var first = Rules.Review(NotDone);

        var second = Rules.Review(
            Checked.Said().On(new LocalDate(2024, 10, 20)).Carry(first)
                .Answer("a", AnswerValue.No).Answer("b", AnswerValue.Yes),
            new LocalDate(2024, 10, 20));
        var third = Rules.Review(
            Checked.Said().Carry(second).Answer("a", AnswerValue.Yes), new LocalDate(2024, 11, 20));

        Assert.Equal(
            [
                ("a", new LocalDate(2024, 10, 1), new LocalDate(2024, 10, 8), FindingState.Overdue),
                ("b", new LocalDate(2024, 10, 1), new LocalDate(2024, 10, 31), FindingState.Settled),
            ],
            second.Findings.Select(one => (one.Item.Code.Value, one.Found, one.Due!.Value, one.State)));
        Assert.Equal([("a", FindingState.Settled)], third.Findings.Select(one => (one.Item.Code.Value, one.State)));
    }

    [Fact]
    public void What_was_carried_over_and_not_looked_at_stays_open()
    {
        var first = Rules.Review(NotDone);

        var next = Rules.Review(Checked.Said().Carry(first), new LocalDate(2024, 10, 8));

        Assert.Equal([FindingState.Open, FindingState.Open], next.Findings.Select(one => one.State));
        Assert.Equal(
            [FindingState.Overdue, FindingState.Open],
            Rules.Review(Checked.Said().Carry(first), new LocalDate(2024, 10, 9)).Findings.Select(one => one.State));
    }

    [Theory]
    [InlineData("\"within\": 10, \"count\": \"working-days\"", "\"action\": \"Bổ sung\"", 15)] // both are taken over
    [InlineData("\"within\": 10", "\"count\": \"working-days\"", 15)]
    [InlineData("\"count\": \"working-days\"", "\"within\": 10", 15)]
    [InlineData("\"within\": 3, \"count\": \"working-days\"", "\"within\": 10", 11)] // days of its own are days
    public void How_days_are_counted_is_taken_over_with_the_days(string around, string own, int day)
    {
        var rules = Checked.With(
            $$"""{ "code": "a", "correction": { {{own}} } }""", $$""" "correction": { {{around}} }, """);

        var found = rules.Review(Checked.Said().On(new LocalDate(2024, 10, 1)).Answer("a", AnswerValue.No)).Findings;

        Assert.Equal(new LocalDate(2024, 10, day), found.Single().Due);
    }

    [Fact]
    public void A_finding_under_a_waiver_is_as_late_as_it_is_and_says_that_it_is_waived()
    {
        var said = NotDone.Waive("a", "Đang sáp nhập", new LocalDate(2024, 12, 31));

        var found = Rules.Review(said, new LocalDate(2024, 11, 1)).Findings;

        Assert.Equal([FindingState.Overdue, FindingState.Overdue], found.Select(one => one.State));
        Assert.Equal(
            ["Quá hạn khắc phục, đang được miễn đến hết ngày 31/12/2024", "Quá hạn khắc phục"],
            found.Select(one => ChecklistTitles.Of(one, Language.Vietnamese)));
        Assert.Equal("Overdue, waived until 31 December 2024", ChecklistTitles.Of(found[0], Language.English));
        Assert.Null(Rules.Review(NotDone.Waive("a", "…", new LocalDate(2024, 10, 4))).Findings[0].Waiver);
    }

    [Fact]
    public void A_finding_by_hand_is_one_of_an_earlier_inspection()
    {
        var said = Checked.Said().Carry(
            Code.Of("a"), new LocalDate(2023, 6, 1), "Ban hành quy chế", new LocalDate(2023, 7, 1));

        var found = Rules.Review(said).Findings.Single();

        Assert.Equal(
            (new LocalDate(2023, 6, 1), "Ban hành quy chế", new LocalDate(2023, 7, 1), FindingState.Overdue),
            (found.Found, found.Action!, found.Due!.Value, found.State));
    }
}
