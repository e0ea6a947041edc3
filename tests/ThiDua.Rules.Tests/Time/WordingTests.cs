using System;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Tests.Time;

public sealed class WordingTests(ITestOutputHelper output)
{
    private static readonly WordingContext Known = WordingContext.Empty.By(Code.Of("officials"));

    [Theory]
    [InlineData("2024", "năm 2024")]
    [InlineData("2024-H1", "6 tháng đầu năm 2024")]
    [InlineData("2024-H2", "6 tháng cuối năm 2024")]
    [InlineData("2024-Q2", "quý II/2024")]
    [InlineData("2024-01", "tháng 01 năm 2024")]
    [InlineData("2024-02", "tháng 02 năm 2024")]
    [InlineData("2024-03", "tháng 3 năm 2024")]
    [InlineData("2024-12", "tháng 12 năm 2024")]
    [InlineData("2023-2024", "năm học 2023 - 2024")]
    [InlineData("2021/2025", "giai đoạn 2021 - 2025")]
    [InlineData("2024-07-01/2025-06-30", "từ ngày 01 tháng 7 năm 2024 đến ngày 30 tháng 6 năm 2025")]
    public void A_period_is_written_as_documents_write_it_and_read_again(string period, string words)
    {
        Assert.Equal(words, PeriodWording.Write(Period.Parse(period)));
        Assert.Equal(Period.Parse(period), PeriodWording.Read(words, WordingContext.Empty).Require().Period);
    }

    [Theory]
    [InlineData("Quý 2 năm 2024", "2024-Q2")]
    [InlineData("quý iv", "2024-Q4")]
    [InlineData("Sáu tháng đầu năm", "2024-H1")]
    [InlineData("tháng 9/2024", "2024-09")]
    [InlineData("  THÁNG   1  ", "2024-01")]
    [InlineData("giai đoạn 2021–2025", "2021/2025")]
    [InlineData("từ 01/7/2023 đến 30/6", "2023-07-01/2024-06-30")]
    public void Periods_are_read_as_people_write_them(string words, string period) => Assert.Equal(
        Period.Parse(period), PeriodWording.Read(words, WordingContext.Empty.Of(2024)).Require().Period);

    [Theory]
    [InlineData("quý II/24")]
    [InlineData("năm 24")]
    [InlineData("từ ngày 01/7/23 đến ngày 30/6/24")]
    [InlineData("giai đoạn 21 - 25")]
    public void A_year_of_two_digits_is_no_year(string words) =>
        Assert.True(PeriodWording.Read(words, WordingContext.Empty.Of(2024)).HasErrors);

    [Theory]
    [InlineData("before", "trước ngày 05 tháng 12 năm 2022", "trước ngày 05/12/2022")]
    [InlineData("time", "trước 10h00 ngày 05 tháng 12 năm 2022", "trước 10h00 ngày 05/12/2022")]
    [InlineData("until", "chậm nhất ngày 10 tháng 01 năm 2022", "chậm nhất ngày 10/01/2022")]
    [InlineData("window", "từ ngày ban hành đến ngày 20 tháng 9 năm 2024", "từ ngày ban hành đến ngày 20/9/2024")]
    [InlineData("after", "10 ngày làm việc kể từ ngày ban hành", "10 ngày làm việc kể từ ngày ban hành")]
    [InlineData("unnamed", "5 ngày kể từ ngày của \"signed\"", "5 ngày kể từ ngày của \"signed\"")]
    [InlineData("yearly", "trước ngày 15 tháng 5 hằng năm", "trước ngày 15/5 hằng năm")]
    [InlineData("meeting", "chậm nhất thứ Sáu cuối cùng tháng thứ 3 của quý sau", null)]
    public void A_deadline_is_written_long_and_short(string name, string words, string? isShort)
    {
        var (issued, calendar) = (Code.Of("issued"), Code.Of("officials"));
        var context = Known.Calling(issued, "ngày ban hành");
        var day = DayRef.Of(new LocalDate(2022, 12, 5));
        var deadline = (name switch
        {
            "before" => (Deadline)new Deadline.Before(day, null),
            "time" => new Deadline.Before(day, new LocalTime(10, 0)),
            "until" => new Deadline.NoLaterThan(DayRef.Of(new LocalDate(2022, 1, 10)), null),
            "window" => new Deadline.Window(DayRef.Of(issued), DayRef.Of(new LocalDate(2024, 9, 20))),
            "after" => new Deadline.After(DayRef.Of(issued), 10, CountUnit.WorkingDays),
            "unnamed" => new Deadline.After(DayRef.Of(Code.Of("signed")), 5, CountUnit.Days),
            "yearly" => new Deadline.Recurring(Recurrence.OnDay(Cadence.Year, 5, 15), true, null),
            _ => new Deadline.Recurring(
                Recurrence.OnWeekday(Cadence.Quarter, 3, Recurrence.Last, IsoDayOfWeek.Friday).InNext(), false, null),
        }).By(calendar);

        Assert.Equal(words, DeadlineWording.Write(deadline, context));
        Assert.Equal(isShort ?? words, DeadlineWording.Write(deadline, context.Short()));
        Assert.Equal(deadline, DeadlineWording.Read(words, context).Require());
    }

    [Fact]
    public void Whatever_deadline_is_written_in_words_is_read_again() =>
        new ThingLaw<MadeDeadline>(output, MadeDeadline.Make, MadeDeadline.AllCases, made => made.Cases).Holds(made =>
        {
            var deadline = WrittenDeadline.Read(made.Deadline);
            foreach (var context in new[] { Known, Known.Short() })
            {
                string words = DeadlineWording.Write(deadline, context);
                var read = DeadlineWording.Read(words, context);
                if (read.Value != deadline) return words + "\n" + string.Join("\n", read.Diagnostics);
            }

            return null;
        });

    [Fact]
    public void Whatever_is_given_to_be_read_is_read_or_refused_with_one_finding() =>
        new ThingLaw<string>(output, Said, ["nothing", "read", "refused"], text =>
            [text.Length == 0 ? "nothing" : Read(text).Value is null ? "refused" : "read"]).Holds(
            text => Read(text) is var read && read.Diagnostics.Count == (read.Value is null ? 1 : 0),
            isTrivial: text => text.Length == 0);

    private static Diagnosed<Deadline> Read(string text) => DeadlineWording.Read(text, WordingContext.Empty);

    private static readonly string[] _words =
    [
        "trước", "ngày", "tháng", "năm", "quý", "II", "/", "31", "2", "2024", "-", "h", "hằng", "từ", "đến", "10",
        "làm việc", "kể từ", "thứ", "sáu", "cuối cùng", "\"", "của", "sau", "6", "chậm nhất",
    ];

    /// <summary>Words of deadlines in any order; or a deadline in its words, of which one may be another.</summary>
    private static string Said(Choices choices)
    {
        if (choices.OneIn(2))
            return string.Join(" ", Enumerable.Range(0, choices.Of(13)).Select(_ => choices.Of(_words)));
        var deadline = WrittenDeadline.Read(MadeDeadline.Make(choices).Deadline);
        string[] words = DeadlineWording.Write(deadline, Known).Split(' ');
        if (choices.OneIn(2)) words[choices.Of(words.Length)] = choices.Of(_words);
        return string.Join(" ", words);
    }

    [Theory]
    [InlineData("khi có yêu cầu", "TD1260", "nothing", "\"khi có yêu cầu\"")]
    [InlineData("trước ngày 15/5/2024 hoặc muộn hơn", "TD1260", "\"trước ngày 15/5/2024\"", "\"hoặc muộn hơn\"")]
    [InlineData("", "TD1260", "nothing", "its end")]
    [InlineData("chậm nhất", "TD1260", "\"chậm nhất\"", "its end")]
    public void What_cannot_be_read_says_what_was_understood(string text, string code, string understood, string rest)
    {
        var found = Assert.Single(DeadlineWording.Read(text, WordingContext.Empty).Diagnostics);

        Assert.Equal(code, found.Code);
        Assert.Equal(understood, found.Arguments.First(one => one.Name == "understood").English);
        Assert.Equal(rest, found.Arguments.First(one => one.Name == "rest").English);
    }

    [Theory]
    [InlineData("trước ngày 15/5", "TD1261", "15/5")]
    [InlineData("trong quý I", "TD1261", "quý I")]
    [InlineData("trước ngày 31/02/2024", "TD1262", "31/02/2024")]
    [InlineData("chậm nhất ngày 00/13/2024", "TD1262", "00/13/2024")]
    [InlineData("trước 25h00 ngày 05/12/2022", "TD1200", "25:00")]
    [InlineData("từ ngày 25/9/2024 đến ngày 21/9/2024", "TD1205", "2024-09-25")]
    [InlineData("3 ngày làm việc kể từ ngày 25/11/2025", "TD1263", "3 ngày làm việc kể từ ngày 25/11/2025")]
    public void What_is_read_and_is_wrong_says_why(string text, string code, string what)
    {
        var found = Assert.Single(DeadlineWording.Read(text, WordingContext.Empty).Diagnostics);

        Assert.Equal((code, what), (found.Code, found.Arguments[0].English));
    }
}
