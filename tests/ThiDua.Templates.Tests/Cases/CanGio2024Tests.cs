using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Templates.Tests.Cases;

/// <summary>The template against the plan of Ủy ban nhân dân huyện Cần Giờ.</summary>
public sealed class CanGio2024Tests
{
    private const string Set = "can-gio-2024";

    private static readonly RuleSet Rules = TemplateCatalog.Get(Set).Load().Require();

    private static readonly Plan Plan = Rules.Plan!;

    private static readonly WordingContext Words =
        WordingContext.Empty.Calling(Code.Of("ban-hanh"), "ngày ban hành Kế hoạch");

    [Fact]
    public void Each_phase_has_the_label_the_days_and_the_words_of_the_document()
    {
        var phases = PrintedText.Between(Set, "4. Thời gian kiểm tra", "III.").Select(line =>
        {
            string[] parts = line.Split(": ", 2);
            string[] head = parts[0].Split(' ', 2);
            var window = (Deadline.Window)DeadlineWording.Read(head[1], Words).Require();
            return (head[0], parts[1], window.First, window.Last);
        });

        Assert.Equal(phases, Plan.Phases.Select(phase => (phase.Label!, phase.Title, phase.From, phase.To)));
    }

    [Fact]
    public void What_is_done_in_a_phase_is_what_the_document_says_of_it() => Assert.All(
        Plan.Tasks.Where(task => task.Phase is not null), task => Assert.Equal(task.Phase!.Title, task.Title));

    [Theory]
    [InlineData("ii-2", "2. Hình thức", "4. Thời gian")]
    [InlineData("iv", "IV. TỔ CHỨC", "DANH SÁCH")]
    public void The_other_tasks_are_there_word_for_word(string section, string first, string next)
    {
        // A paragraph may be two tasks: with the same words for each, or with a part of them.
        var tasks = Plan.Tasks.Where(task => task.Section!.Code == Code.Of(section))
            .Select(task => (task.Label + " " + task.Title).Trim()).Distinct();

        Assert.Equal(string.Join(" ", PrintedText.Between(Set, first, next)), string.Join(" ", tasks));
    }

    [Fact]
    public void The_team_has_the_four_seats_of_the_document()
    {
        var team = Assert.Single(Rules.Teams.All, team => team.Side == TeamSide.Inspecting);

        Assert.Equal(PrintedText.Between(Set, "1. Đoàn Kiểm tra", "2. "), Seats(team));
        Assert.Equal(
            [SeatRole.Head, SeatRole.Deputy, SeatRole.Member, SeatRole.Secretary],
            team.Seats.Select(seat => seat.Role));
        Assert.All(team.Seats, seat => Assert.Equal((1, 1), (seat.AtLeast, seat.AtMost)));
    }

    [Fact]
    public void Who_attends_and_where_is_as_the_document_says() => Assert.Equal(
        PrintedText.Between(Set, "3. Thành phần tham dự", "IV."),
        Rules.Teams.All.Where(list => list.Side == TeamSide.Attending).SelectMany((list, i) => Seats(list)
            .Prepend("ab"[i] + ") " + list.Title + ":")
            .Append("- Địa điểm kiểm tra, giám sát: " + list.Venue)));

    [Fact]
    public void The_list_of_the_inspected_is_only_expected()
    {
        var inspected = Rules.Teams.All[0].Inspected;

        Assert.All(inspected, one => Assert.True(one.IsIndicative));
        Assert.Equal(
            PrintedText.Of(Set)[^3..].Select(line => line[3..].TrimEnd('.', '/', ';')),
            inspected.Select(one => Title(Rules.Organization, one.Code)));
    }

    private static IEnumerable<string> Seats(Team team) => team.Seats.Select(seat => "- " + seat.Title);

    private static string Title(OrganizationChart chart, Code code) =>
        chart.Find(code)?.Title ?? chart.FindGroup(code)!.Title;
}
