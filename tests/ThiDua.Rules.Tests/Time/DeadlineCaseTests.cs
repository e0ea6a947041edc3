using System.IO;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Time;

/// <summary>The file of deadlines worked by hand: from the sentence to the deadline, and from it to the days.</summary>
public sealed class DeadlineCaseTests
{
    private static readonly JsonArray _cases = JsonNode.Parse(File.ReadAllText(
        Repository.At("tests/ThiDua.Rules.Tests/Cases/Deadlines/deadlines.json")))!["cases"]!.AsArray();

    public static TheoryData<int, string> Sentences
    {
        get
        {
            var all = new TheoryData<int, string>();
            for (int i = 0; i < _cases.Count; i++) all.Add(i, _cases[i]!["sentence"]!.GetValue<string>());
            return all;
        }
    }

    [Fact]
    public void There_are_at_least_sixty_cases() => Assert.True(_cases.Count >= 60);

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_is_read_as_the_deadline_that_it_says(int number, string sentence)
    {
        var (one, context) = (Case(number), Wording(number));

        var read = DeadlineWording.Read(sentence, context).Require();

        Assert.Equal(WrittenDeadline.Read(one["deadline"]!), read);
    }

    [Theory, MemberData(nameof(Sentences))]
    public void What_was_read_from_a_sentence_is_written_and_read_again(int number, string sentence)
    {
        var context = Wording(number);
        var read = DeadlineWording.Read(sentence, context).Require();

        string written = DeadlineWording.Write(read, context);
        string isShort = DeadlineWording.Write(read, context.Short());

        Assert.Equal(read, DeadlineWording.Read(written, context).Require());
        Assert.Equal(read, DeadlineWording.Read(isShort, context).Require());
    }

    [Theory, MemberData(nameof(Sentences))]
    public void A_deadline_means_the_days_that_were_worked_out_by_hand(int number, string sentence)
    {
        var one = Case(number);
        var context = WrittenDeadline.Context(one);
        var deadline = WrittenDeadline.Read(one["deadline"]!);

        string done = one["done"]!.GetValue<string>();
        var review = (done.Length > "2024-01-01".Length
            ? deadline.Review(context, Moment(done))
            : deadline.Review(context, LocalDatePattern.Iso.Parse(done).Value)).Require();

        Assert.Equal(one["last"]!.GetValue<string>(), Show(review.LastGood));
        Assert.Equal(one["days"]!.GetValue<int>(), review.Delay!.Days);
        Assert.Equal(one["workingDays"]!.GetValue<int>(), review.Delay.WorkingDays);
        Assert.Equal(review.Delay.Days > 0, review.Delay.IsLate);
        Assert.Equal(one["isEarly"] is not null, review.Delay.IsEarly);
        if (one["firstLate"] is { } late) Assert.Equal(late.GetValue<string>(), Show(review.FirstLate));
        if (one["first"] is { } first) Assert.Equal(WrittenDeadline.Day(first), review.FirstGoodDay);
        if (one["endsOnDayOff"] is not null)
        {
            Assert.True(review.EndsOnDayOff, sentence);
            Assert.Contains(deadline.Review(context).Diagnostics, found => found.Code == "TD1228");
        }
    }

    private static JsonObject Case(int number) => _cases[number]!.AsObject();

    private static WordingContext Wording(int number)
    {
        var one = Case(number);
        var context = WordingContext.Empty.By(Code.Of("officials"));
        foreach (var (code, words) in one["events"]?.AsObject() ?? [])
            context = context.Calling(Code.Of(code), words!.GetValue<string>());
        return one["year"] is { } year ? context.Of(year.GetValue<int>()) : context;
    }

    private static LocalDateTime Moment(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;

    private static string Show(LocalDateTime moment) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(moment);
}
