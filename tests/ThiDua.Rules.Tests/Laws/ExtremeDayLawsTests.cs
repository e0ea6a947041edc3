using System;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Days at the ends of the calendar are reckoned with, those beyond are refused; nothing crashes.</summary>
public sealed class ExtremeDayLawsTests(ITestOutputHelper output)
{
    private static readonly LocalDate[] Days =
    [
        LocalDate.MinIsoValue, new(0, 12, 31), new(1, 1, 1), new(1, 1, 2), new(2024, 5, 18), new(9998, 12, 31),
        new(9999, 1, 1), LocalDate.MaxIsoValue,
    ];

    [Fact]
    public void A_plan_with_days_of_any_year_is_refused_or_reviewed() =>
        new RankingLaw<ExtremePlan>(output, 1_000, choices => new ExtremePlan(choices), ExtremePlan.AllCases)
            .Holds((made, _) => Law.Fault(() =>
    {
        bool isBeyond = made.Cases.Contains("day beyond") || made.Cases.Contains("period beyond");
        var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("p"), made.Rules.ToJsonString()), TestCalendars.Options);
        var read = PlanProgressReader.Read(Code.Of("said"), Encoding.UTF8.GetBytes(made.Progress.ToJsonString()));
        if (loaded.Value is not { } rules) return "";
        if (made.Rules["rubric"] is not null) Score(rules, made.Sent);
        if (read.Value is not { } progress) return isBeyond ? null : "refused: " + read.Diagnostics[0];
        if (rules.ReviewPlan(progress, made.Today).Value is not { } review) return "";
        LookAtAll(review);
        return null;
    }));

    [Fact]
    public void A_deadline_with_days_that_no_file_may_have_is_told_to_lie_beyond()
    {
        var deadlines = Days.SelectMany(day => new Deadline[]
        {
            new Deadline.Before(DayRef.Of(day), null),
            new Deadline.Before(DayRef.Of(day), LocalTime.Midnight),
            new Deadline.NoLaterThan(DayRef.Of(day), null),
            new Deadline.Window(DayRef.Of(new LocalDate(1, 1, 1)), DayRef.Of(day)),
            new Deadline.After(DayRef.Of(Code.Of("event")), 10_000, CountUnit.Years),
            new Deadline.After(DayRef.Of(day), 10_000, CountUnit.Days),
        });
        foreach (var deadline in deadlines)
            foreach (var happened in Days)
                foreach (var done in Days)
                {
                    var context = DeadlineContext.Empty.With(TestCalendars.Officials).With(Code.Of("event"), happened);
                    var found = deadline.By(Code.Of("officials")).Review(context, done);
                    Assert.True(found.Value is not null || found.Diagnostics.Any(one => one.Code == "TD1226"));
                    if (found.Value is { } review) Assert.InRange(review.LastGoodDay.Year, 1, Period.LastYear);
                }
    }

    private static void LookAtAll(PlanReview review)
    {
        Assert.Equal(review.Items.Count, review.Quarters.Sum(quarter => quarter.Items.Count));
        foreach (var item in review.Items.Take(20).Concat(review.Items.Reverse().Take(20)))
            Assert.NotNull(review.Explain(item));
        foreach (var unit in review.Units) Assert.Equal(unit.Next, review.Of(unit.Unit.Code).Next);
        Assert.NotEmpty(PlanCalendarWriter.Write(review, Instant.FromUtc(2024, 1, 1, 0, 0), Language.Vietnamese));
    }

    private static void Score(RuleSet rules, string sent)
    {
        var day = LocalDatePattern.Iso.Parse(sent).Value;
        var dossier = new DossierBuilder("p", "a").In(Period.OfYear(Period.LastYear))
            .Dated("issue", day).Dated("end", day).Enter("sent", EntryValue.Of(sent)).Build();
        Assert.NotNull(rules.Evaluate(dossier));
    }
}
