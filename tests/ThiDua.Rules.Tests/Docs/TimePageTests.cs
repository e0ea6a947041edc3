using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>The page about time in both languages: its examples can be used, and its days come out.</summary>
public sealed partial class TimePageTests
{
    public static TheoryData<string> Pages => ["docs/time.md", "docs/vi/time.md"];

    [Theory, MemberData(nameof(Pages))]
    public void The_deadlines_of_the_page_have_the_last_good_days_that_it_says(string page)
    {
        var rules = Rules(page);
        var context = DeadlineContext.Empty.With(TestCalendars.Officials)
            .With(Code.Of("issued"), new LocalDate(2025, 11, 25))
            .In(Period.Parse("2024-03"));
        var rows = LastDay().Matches(Text(page));

        Assert.Equal(rules.Deadlines.Count, rows.Count);
        Assert.All(rows, row =>
        {
            var named = rules.Deadlines.Single(one => one.Code.Value == row.Groups["code"].Value);
            var review = named.Deadline.Review(context).Require();
            Assert.Equal(row.Groups["day"].Value, LocalDatePattern.Iso.Format(review.LastGoodDay));
        });
    }

    [Theory, MemberData(nameof(Pages))]
    public void Something_sent_on_17_May_is_three_days_late_as_the_page_says(string page)
    {
        var dossier = new DossierBuilder("time", "unit")
            .Dated("issued", new LocalDate(2025, 11, 25))
            .Enter("sent", EntryValue.Of(new LocalDate(2024, 5, 17)))
            .Build();

        Assert.Equal("3", Rules(page).Evaluate(dossier).Require().Line(Code.Of("total")).Points.ToString());
        Assert.Contains("2024-05-17", Text(page), System.StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Pages))]
    public void The_calendar_of_the_page_can_be_used(string page)
    {
        byte[] written = Encoding.UTF8.GetBytes(Json(page, "calendar"));

        Assert.Empty(WorkingCalendarReader.Read(Code.Of("page"), written).Diagnostics);
    }

    [Theory, MemberData(nameof(Pages))]
    public void The_wordings_of_the_page_are_read_as_it_says_and_written_as_it_says(string page)
    {
        var context = WordingContext.Empty.By(Code.Of("officials"));
        var rows = Wording().Matches(Text(page));

        Assert.True(rows.Count >= 10);
        Assert.All(rows, row =>
        {
            var written = JsonNode.Parse(row.Groups["json"].Value)!;
            written["calendar"] = "officials";
            var deadline = DeadlineWording.Read(row.Groups["words"].Value, context).Require();
            Assert.Equal(WrittenDeadline.Read(written), deadline);
            string words = row.Groups["words"].Value;
            string isLong = DeadlineWording.Write(deadline, context);
            Assert.Contains(words, new[] { isLong, DeadlineWording.Write(deadline, context.Short()) });
        });
    }

    /// <summary>The rule set of the page, with a line that counts the days late.</summary>
    private static RuleSet Rules(string page)
    {
        var rules = JsonNode.Parse(Json(page, "deadlines"))!.AsObject();
        rules["format"] = 1;
        rules["code"] = "time";
        rules["version"] = "1";
        rules["rubric"] = JsonNode.Parse("""
            { "code": "total", "worth": 100, "bounds": "bounded",
              "marking": { "kind": "each", "of": "days-late", "points": 1 } }
            """);
        var loaded = RuleSet.Load(RuleSetText.Of(Code.Of("time"), rules.ToJsonString()), TestCalendars.Options);
        Assert.DoesNotContain(loaded.Diagnostics, found => found.Severity == Severity.Error);
        return loaded.Require();
    }

    private static string Json(string page, string name) => Regex.Match(
        Text(page), "<!-- " + name + " -->\n```json\n(?<json>.*?)\n```", RegexOptions.Singleline).Groups["json"].Value;

    private static string Text(string page) => File.ReadAllText(Repository.At(page));

    [GeneratedRegex(@"^\| `(?<code>[a-z-]+)` \|[^|]*\| (?<day>\d{4}-\d\d-\d\d) \|", RegexOptions.Multiline)]
    private static partial Regex LastDay();

    [GeneratedRegex(@"^\| (?<words>[^|`]+) \| `(?<json>\{.*\})` \|", RegexOptions.Multiline)]
    private static partial Regex Wording();
}
