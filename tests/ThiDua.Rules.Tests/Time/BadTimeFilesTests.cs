using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using NodaTime;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Time;

/// <summary>Calendars and deadlines that cannot be used as they are, with exactly what is said about them.</summary>
public sealed class BadTimeFilesTests
{
    private const string CalendarFolder = "tests/ThiDua.Rules.Tests/Bad/Calendars";
    private const string DeadlineFolder = "tests/ThiDua.Rules.Tests/Bad/Deadlines";

    private const string WordingFolder = "tests/ThiDua.Rules.Tests/Bad/Wordings";

    public static TheoryData<string> Wordings => Names(WordingFolder);

    public static TheoryData<string> Calendars => Names(CalendarFolder);

    public static TheoryData<string> Deadlines => Names(DeadlineFolder);

    [Theory, MemberData(nameof(Calendars))]
    public void A_bad_calendar_gets_exactly_these_findings_and_each_has_a_place(string name)
    {
        var read = WorkingCalendarReader.Read(
            Code.Of("bad"), File.ReadAllBytes(Repository.At(CalendarFolder + "/" + name + ".json")));

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, found => found.Code == name[.."TD0000".Length]);
        Assert.All(read.Diagnostics, found => Assert.True(found.At is { Line: > 0, Column: > 0 }, found.ToString()));
        Golden.Matches(CalendarFolder + "/" + name + ".expected.txt", BadFiles.Print(read.Diagnostics));
    }

    [Theory, MemberData(nameof(Deadlines))]
    public void A_deadline_without_a_day_says_what_is_missing(string name)
    {
        var file = JsonNode.Parse(File.ReadAllText(Repository.At(DeadlineFolder + "/" + name + ".json")))!.AsObject();
        var context = WrittenDeadline.Context(file, Idle());
        var deadline = WrittenDeadline.Read(file["deadline"]!);

        var review = file["done"] is { } done
            ? deadline.Review(context, WrittenDeadline.Day(done))
            : deadline.Review(context);

        Assert.Contains(review.Diagnostics, found => found.Code == name[.."TD0000".Length]);
        Golden.Matches(DeadlineFolder + "/" + name + ".expected.txt", BadFiles.Print(review.Diagnostics));
    }

    [Theory, MemberData(nameof(Wordings))]
    public void A_wording_that_cannot_be_used_gets_exactly_this_finding(string name)
    {
        var file = JsonNode.Parse(File.ReadAllText(Repository.At(WordingFolder + "/" + name + ".json")))!.AsObject();

        var read = DeadlineWording.Read(file["wording"]!.GetValue<string>(), WordingContext.Empty);

        Assert.Null(read.Value);
        Assert.Equal(name[.."TD0000".Length], Assert.Single(read.Diagnostics).Code);
        Golden.Matches(WordingFolder + "/" + name + ".expected.txt", BadFiles.Print(read.Diagnostics));
    }

    /// <summary>A calendar in which nobody works for two years.</summary>
    private static WorkingCalendar Idle()
    {
        var builder = new WorkingCalendarBuilder(Code.Of("idle"));
        foreach (int year in new[] { 2024, 2025 })
        {
            builder.Year(year);
            for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
                builder.Day(day, CalendarDayKind.Holiday, "Nghỉ", Confidence.Verified);
        }

        return builder.Build().Require();
    }

    private static TheoryData<string> Names(string folder) =>
        [.. Repository.Files(folder, "TD*.json").Select(file => Path.GetFileNameWithoutExtension(file.Name))];
}
