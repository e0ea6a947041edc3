using System.Linq;
using NodaTime;
using ThiDua.Rules.Checklists;
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
}
