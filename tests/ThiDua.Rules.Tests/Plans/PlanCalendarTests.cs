using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>Plans as iCalendar files, read back by a reader written from RFC 5545.</summary>
public sealed class PlanCalendarTests(ITestOutputHelper output)
{
    private static readonly Instant Stamp = Instant.FromUtc(2024, 10, 5, 1, 30);
    private static readonly LocalDate Today = new(2024, 10, 5);

    [Fact]
    public void Every_task_stands_at_its_quarter_and_the_reports_at_their_days()
    {
        var calendar = Written(Sample());

        Assert.Equal(("2.0", "GREGORIAN"), (calendar.Raw("VERSION"), calendar.Raw("CALSCALE")));
        Assert.Equal(("20240101", "20240401"), Days(Event(calendar, "q1-4")));
        Assert.Equal(("20240401", "20240701"), Days(Event(calendar, "q2-4")));
        Assert.Equal(("20240701", "20241001"), Days(Event(calendar, "q3-3")));
        Assert.Equal(("20241001", "20250101"), Days(Event(calendar, "q4-3")));
        Assert.Equal(("20240514", "20240515"), Days(Event(calendar, "bao-cao-6-thang")));
        Assert.Equal(("20241114", "20241115"), Days(Event(calendar, "bao-cao-nam")));
    }

    [Fact]
    public void Each_event_has_its_identifier_its_stamp_and_the_words_of_the_document()
    {
        var review = Sample();
        var events = Written(review).Parts.Where(part => part.Name == "VEVENT").ToList();

        Assert.Equal(review.Plan.Tasks.Count, events.Count);
        Assert.Equal(events.Count, events.Select(one => one.Raw("UID")).Distinct().Count());
        Assert.All(events, one => Assert.Equal("20241005T013000Z", one.Raw("DTSTAMP")));
        Assert.Equal(
            review.Plan.Tasks.Select(task => task.Title), events.Select(one => one.Text("SUMMARY")));
        Assert.Equal("Chủ trì: Phòng Nội vụ\nVăn bản: Báo cáo tổng kết\nĐang thực hiện",
            Event(Written(review), "q4-3").Text("DESCRIPTION"));
    }

    [Fact]
    public void What_is_still_to_be_done_has_an_alarm_a_week_ahead_at_eight_o_clock()
    {
        var calendar = Written(Sample());
        var alarm = Event(calendar, "bao-cao-nam").Parts.Single();

        // The end of the day is the midnight after the 14th: seven days and sixteen hours before it is 8:00 on the 7th.
        Assert.Equal(("VALARM", "DISPLAY", "-P7DT16H", "END"),
            (alarm.Name, alarm.Raw("ACTION"), alarm.Raw("TRIGGER"), alarm.Parameter("TRIGGER", "RELATED")));
        Assert.StartsWith("Sắp đến hạn: báo cáo năm", alarm.Text("DESCRIPTION"), System.StringComparison.Ordinal);
        Assert.Empty(Event(calendar, "q1-4").Parts);
    }

    [Fact]
    public void What_is_not_needed_is_cancelled_and_what_depends_on_an_occasion_tentative()
    {
        var calendar = Written(Sample());

        Assert.Equal("CANCELLED", Event(calendar, "q1-5").Raw("STATUS"));
        Assert.Equal("TENTATIVE", Event(calendar, "q4-2").Raw("STATUS"));
        Assert.Equal("CONFIRMED", Event(calendar, "q4-3").Raw("STATUS"));
    }

    [Theory]
    [InlineData("before", "10:00", 7, "-P7DT2H")]
    [InlineData("no-later-than", "16:30", 7, "-P7DT8H31M")]
    [InlineData("before", "08:00", 3, "-P3D")]
    [InlineData("before", "07:00", 0, "-PT23H")]
    public void A_clock_time_has_its_alarm_at_eight_o_clock_too(string kind, string time, int soon, string trigger)
    {
        var rules = Planned.With($$"""
            "dueSoonDays": {{soon}},
            "tasks": [{ "code": "t", "deadline": { "kind": "{{kind}}", "day": "2024-11-14", "time": "{{time}}" } }]
            """);

        var alarm = Event(Written(rules.Review(Today)), "t").Parts.Single();

        Assert.Equal(trigger, alarm.Raw("TRIGGER"));
    }

    [Fact]
    public void A_clock_time_brings_the_time_zone_of_Vietnam()
    {
        var calendar = Written(Planned.Good().Review(Today));
        var timed = Event(calendar, "bao-cao-6-thang");

        Assert.Equal("Asia/Ho_Chi_Minh", timed.Parameter("DTSTART", "TZID"));
        Assert.Equal(("20240515T095900", "20240515T100000"), Days(timed));
        var zone = calendar.Parts.Single(part => part.Name == "VTIMEZONE");
        Assert.Equal(("Asia/Ho_Chi_Minh", "+0700"), (zone.Raw("TZID"), zone.Parts.Single().Raw("TZOFFSETTO")));
        Assert.DoesNotContain(Written(Sample()).Parts, part => part.Name == "VTIMEZONE");
    }

    [Fact]
    public void Phases_are_events_too_and_what_has_no_day_yet_is_left_out()
    {
        var calendar = Written(Planned.Good().Review(Today));

        Assert.Equal(("20240921", "20240926"), Days(Event(calendar, "phase.tu-kiem-tra")));
        Assert.DoesNotContain(calendar.Parts, part => part.Has("UID")
            && (part.Text("UID").StartsWith("phase.trien-khai@", System.StringComparison.Ordinal)
                || part.Text("UID").StartsWith("tra-loi@", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void A_unit_gets_what_it_owes_and_coordinates()
    {
        var calendar = ReadCalendar.Of(
            PlanCalendarWriter.Write(Sample(), Code.Of("truong-th-1"), Stamp, Language.English));

        Assert.Equal(
            ["bao-cao-nam-truong-hoc", "q3-4"],
            calendar.Parts.Select(part => part.Text("UID").Split('@')[0]));
    }

    [Fact]
    public void The_same_review_gives_the_same_bytes_and_identifiers_never_change()
    {
        Assert.Equal(Bytes(Sample()), Bytes(Sample()));
        Assert.Equal(
            Written(Sample()).Parts.Select(part => part.Raw("UID")),
            Written(SampleRules().Review(new LocalDate(2024, 2, 1))).Parts.Select(part => part.Raw("UID")));
    }

    [Fact]
    public void Any_words_come_back_as_they_were()
    {
        var words = ArbMap.Default.ArbFor<string>().Filter(text => text is not null && text.All(IsPlain));
        var some = Arb.From(
            Gen.Frequency((2, words.Generator), (1, Gen.Elements(_signs).ListOf().Select(string.Concat))),
            words.Shrinker);

        new ThingLaw<string>(output, some, [.. _signs, "nothing", "long"], CasesOf).Holds(text =>
        {
            string title = "Kế hoạch; \\ thi đua, " + text + new string('ộ', text.Length * 7 % 90) + "\U0001F3C6";
            var rules = Planned.With(
                $$""" "tasks": [{ "code": "t", "title": {{System.Text.Json.JsonSerializer.Serialize(title)}} }] """);
            string read = Event(Written(rules.Review(Today)), "t").Text("SUMMARY");
            return read == Text.Compose(title).Replace("\r\n", "\n", System.StringComparison.Ordinal)
                .Replace('\r', '\n');
        }, isTrivial: text => text.Length == 0);
    }

    /// <summary>What has a form of its own in a calendar file.</summary>
    private static readonly string[] _signs = [",", ";", "\\", "\n", "\r\n", "\"", ":", "ộ", "\t", " "];

    private static IEnumerable<string> CasesOf(string text) =>
    [
        .. _signs.Where(sign => text.Contains(sign, System.StringComparison.Ordinal)),
        text.Length == 0 ? "nothing" : text.Length > 10 ? "long" : "",
    ];

    /// <summary>Half characters are no text; other control characters have no form in the file.</summary>
    private static bool IsPlain(char c) => !char.IsSurrogate(c) && (!char.IsControl(c) || c is '\t' or '\n' or '\r');

    private static RuleSet SampleRules() =>
        Planned.Load(Encoding.UTF8.GetString(Planned.Data("rules.json"))).Require();

    private static PlanReview Sample() => SampleRules().Review(
        PlanProgressReader.Read(Code.Of("progress"), Planned.Data("progress.json")).Require(), Today);

    private static byte[] Bytes(PlanReview review) => PlanCalendarWriter.Write(review, Stamp, Language.Vietnamese);

    private static ReadCalendar Written(PlanReview review) => ReadCalendar.Of(Bytes(review));

    private static ReadCalendar Event(ReadCalendar calendar, string task) => calendar.Parts.Single(part =>
        part.Name == "VEVENT" && part.Text("UID").StartsWith(task + "@", System.StringComparison.Ordinal));

    private static (string, string) Days(ReadCalendar one) => (one.Raw("DTSTART"), one.Raw("DTEND"));
}
