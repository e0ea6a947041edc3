using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Tests.Plans;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What holds for the review of any plan on any day.</summary>
public sealed class PlanLawsTests(ITestOutputHelper output)
{
    private static readonly LocalDate First = new(2023, 12, 1);

    private static readonly RuleSet Rules = Planned.With(
        """
        "dueSoonDays": 10,
        "sections": [{ "code": "q2", "period": "2024-Q2" }],
        "tasks": [
          { "code": "before", "deadline": { "kind": "before", "day": "2024-05-15" } },
          { "code": "quarter", "section": "q2" },
          { "code": "if-any", "section": "q2", "conditional": "nếu có" },
          { "code": "each", "each": ["cum"], "deadline":
            { "kind": "after", "day": "issue", "n": 20, "count": "working-days", "calendar": "officials" } },
          { "code": "again", "recurs": "quarter" },
          { "code": "nobody", "lead": "none", "period": "2024-07" },
          { "code": "pairs", "pairsOf": "ring", "deadline": { "kind": "no-later-than", "day": "2024-08-10" } }
        ]
        """,
        """
        "dates": ["issue"],
        "rotations": [{ "code": "ring", "year": 2024, "units": ["a", "b", "c"], "each": 2, "requirements": [] }],
        """);

    private static readonly Arbitrary<Said> Sayings = Arb.From(
        from today in Days
        from issue in Gen.OneOf(Gen.Constant<LocalDate?>(null), Days.Select(day => (LocalDate?)day))
        from done in Gen.ArrayOf(Gen.OneOf(Gen.Constant<LocalDate?>(null), Days.Select(day => (LocalDate?)day)), 5)
        from needed in Gen.Elements<bool?>(null, true, false)
        select new Said(today, issue, done, needed),
        Shrunk);

    private static Gen<LocalDate> Days => Gen.Choose(0, 450).Select(days => First.PlusDays(days));

    [Fact]
    public void Each_task_stands_once_for_each_unit_and_time_and_has_one_state() =>
        Holds(_ => true, said =>
        {
            var items = said.Review(said.Today).Items;
            return items.Count == 3 + 2 + 4 + 1 + 6
                && items.Select(item => (item.Task.Code, item.Occurrence, item.Unit, item.Of)).Distinct().Count()
                    == items.Count
                && items.All(item => Enum.IsDefined(item.State));
        });

    [Fact]
    public void On_a_later_day_nothing_overdue_is_in_time_again() =>
        Holds(said => Has(said, PlanTaskState.Overdue), said =>
        {
            var (today, later) = (said.Review(said.Today).Items, said.Review(said.Today.PlusDays(17)).Items);
            return today.Zip(later).All(pair => pair.First.State != PlanTaskState.Overdue
                || pair.Second.State is PlanTaskState.Overdue or PlanTaskState.DoneLate);
        });

    [Fact]
    public void What_is_done_stays_as_it_is() =>
        Holds(said => Has(said, PlanTaskState.Done, PlanTaskState.DoneLate), said =>
        {
            var (today, later) = (said.Review(said.Today).Items, said.Review(said.Today.PlusDays(90)).Items);
            return today.Zip(later).All(pair => pair.First.IsOpen || pair.First == pair.Second);
        });

    [Fact]
    public void Days_late_are_those_that_the_deadline_answers() =>
        Holds(said => Has(said, PlanTaskState.Overdue, PlanTaskState.DoneLate), said =>
            said.Review(said.Today).Items.All(item =>
        {
            var until = item.State == PlanTaskState.Overdue ? said.Today : item.Progress?.Done;
            if (until is not { } day || item.Due is not { } due) return item.DaysLate == 0;
            var context = DeadlineContext.Empty.With(TestCalendars.Officials);
            if (said.Issue is { } issue) context = context.With(Code.Of("issue"), issue);
            var delay = due.Deadline.Review(context, day).Require().Delay!;
            return (item.DaysLate, item.WorkingDaysLate) == (delay.Days, delay.WorkingDays)
                && delay.IsLate == item.State is PlanTaskState.DoneLate or PlanTaskState.Overdue;
        }));

    [Fact]
    public void The_order_of_what_was_said_changes_nothing() =>
        Holds(said => said.Issue is not null || said.Done.Any(done => done is not null), said =>
            said.Review(said.Today).Items.SequenceEqual(said.Reversed().Review(said.Today).Items));

    [Fact]
    public void Progress_is_written_and_read_as_it_was() =>
        Holds(said => said.Issue is not null || said.Done.Any(done => done is not null), said =>
            PlanProgressReader.Read(Code.Of("p"), PlanProgressWriter.Write(said.Progress(said.Today))).Require()
                == said.Progress(said.Today));

    /// <summary>Tries a law, and says on how many plans it says something.</summary>
    private void Holds(Predicate<Said> saysSomething, Predicate<Said> isKept) =>
        new ThingLaw<Said>(output, Sayings, Said.AllCases, said => said.Cases)
            .Holds(isKept, isTrivial: said => !saysSomething(said));

    private static bool Has(Said said, params PlanTaskState[] states) =>
        said.Review(said.Today).Items.Any(item => states.Contains(item.State));

    private static IEnumerable<Said> Shrunk(Said said)
    {
        foreach (int days in new[] { (said.Today - First).Days, (said.Today - First).Days / 2 }.Where(days => days > 0))
            yield return said with { Today = said.Today.PlusDays(-days) };
        if (said.Issue is not null) yield return said with { Issue = null };
        if (said.Needed is not null) yield return said with { Needed = null };
        for (int i = 0; i < said.Done.Length; i++)
        {
            if (said.Done[i] is null) continue;
            yield return said with { Done = [.. said.Done.Select((done, j) => i == j ? null : done)] };
        }
    }

    /// <summary>A day of review and what was said; what lies after the day is not said yet.</summary>
    private sealed record Said(LocalDate Today, LocalDate? Issue, LocalDate?[] Done, bool? Needed)
    {
        private static readonly string[] Tasks = ["before", "quarter", "if-any", "each", "pairs"];

        /// <summary>All cases that can be said.</summary>
        public static IReadOnlyList<string> AllCases { get; } =
        [
            .. Enum.GetNames<PlanTaskState>(), .. Tasks.Select(task => task + " done"), "day of issue known",
            "day of issue not known", "needed", "not needed", "not known whether needed",
        ];

        /// <summary>Which of them are said.</summary>
        public IEnumerable<string> Cases =>
        [
            .. Review(Today).Items.Select(item => item.State.ToString()),
            .. Tasks.Where((_, i) => Done[i] <= Today).Select(task => task + " done"),
            Issue is null ? "day of issue not known" : "day of issue known",
            Needed switch { true => "needed", false => "not needed", null => "not known whether needed" },
        ];

        private bool IsReversed { get; init; }

        /// <summary>The day, and what was said as it is handed in.</summary>
        public override string ToString() =>
            "on " + LocalDatePattern.Iso.Format(Today) + "\n"
            + Encoding.UTF8.GetString(PlanProgressWriter.Write(Progress(Today)));

        public Said Reversed() => this with { IsReversed = true };

        public PlanReview Review(LocalDate today) => Rules.Review(Progress(today), today);

        public PlanProgress Progress(LocalDate today)
        {
            var said = Planned.Said();
            if (Issue is { } issue) said.Date("issue", issue);
            foreach (int i in IsReversed ? Enumerable.Range(0, 5).Reverse() : Enumerable.Range(0, 5))
            {
                bool isNeeded = Tasks[i] != "if-any" || Needed != false;
                bool isDone = Done[i] <= today && isNeeded;
                if (!isDone && (Tasks[i] != "if-any" || Needed is null)) continue;
                said.Task(Tasks[i]);
                if (Tasks[i] == "each") said.By("a");
                if (Tasks[i] == "pairs") said.By("b").Of("c");
                if (isDone) said.Done(Done[i]!.Value);
                if (Tasks[i] == "if-any" && Needed is { } needed) said.Needed(needed);
            }

            return said.Build();
        }
    }
}
