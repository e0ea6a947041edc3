using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Marks of several givers, some of them not known yet, against trying every way they may turn out.</summary>
public sealed class MarkLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void What_several_marks_may_come_to_is_what_trying_every_mark_gives() =>
        new ThingLaw<SomeMarks>(output, choices => new SomeMarks(choices), SomeMarks.AllCases, marks => marks.Cases)
            .Holds(marks =>
            {
                string found = Show(marks.Combined()), tried = marks.Tried();
                return found == tried ? null : found + ", but every way tried gives " + tried;
            });

    private static string Show(Answer answer) => answer.IsNotApplicable ? "none"
        : answer.Least + " to " + answer.Greatest + (answer.MayBeNotApplicable ? " or none" : "");

    /// <summary>A rule and the marks of one to four givers: from … to …, and perhaps "not applicable".</summary>
    private sealed class SomeMarks
    {
        private readonly GiversHow _how;
        private readonly List<(int Least, int Greatest, bool MayBeNone, bool IsNone)> _marks = [];

        public SomeMarks(Choices choices)
        {
            _how = choices.Of(
                GiversHow.Mean, GiversHow.Median, GiversHow.Least, GiversHow.Greatest, GiversHow.WithoutExtremes);
            for (int i = choices.From(1, 4); i > 0; i--)
            {
                int least = choices.From(0, 10);
                bool mayBeNone = choices.OneIn(2);
                _marks.Add((least, least + choices.Of(0, 1, 4), mayBeNone, mayBeNone && choices.OneIn(4)));
            }
        }

        public static IReadOnlyList<string> AllCases { get; } =
        [
            "Mean", "Median", "Least", "Greatest", "WithoutExtremes", "one giver", "four givers", "known", "open",
            "not applicable", "may be not applicable", "two may be not applicable",
        ];

        public IEnumerable<string> Cases =>
        [
            _how.ToString(), _marks.Count == 1 ? "one giver" : _marks.Count == 4 ? "four givers" : "",
            .. _marks.Select(mark => mark.IsNone ? "not applicable" : mark.MayBeNone ? "may be not applicable"
                : mark.Least == mark.Greatest ? "known" : "open"),
            _marks.Count(mark => mark is { MayBeNone: true, IsNone: false }) > 1 ? "two may be not applicable" : "",
        ];

        public Answer Combined() => GiversScoring.Combine(
            new GiversRule(_how, Fraction.Zero), [.. _marks.Select(Answered)], Answer.NotApplicable, Code.Of("on"));

        /// <summary>Each mark at its least or greatest, or left out; every rule rises with each mark.</summary>
        public string Tried()
        {
            IEnumerable<List<Fraction>> ways = [[]];
            foreach (var mark in _marks) ways = [.. ways.SelectMany(way => Ways(mark), (way, one) => Added(way, one))];
            var all = ways.ToList();
            var marks = all.Where(way => way.Count > 0).Select(Mark).ToList();
            return marks.Count == 0 ? "none"
                : marks.Min() + " to " + marks.Max() + (marks.Count < all.Count ? " or none" : "");
        }

        public override string ToString() => _how + " of " + string.Join("; ", _marks.Select(mark => mark.IsNone ? "n/a"
            : mark.Least + " to " + mark.Greatest + (mark.MayBeNone ? " or n/a" : "")));

        private static Answer Answered((int Least, int Greatest, bool MayBeNone, bool IsNone) mark) =>
            mark.IsNone ? Answer.NotApplicable
            : mark.Least == mark.Greatest && !mark.MayBeNone ? Answer.Number(Fraction.Of(mark.Least))
            : Answer.Pending(
                Interval<Fraction>.Of(Fraction.Of(mark.Least), true, Fraction.Of(mark.Greatest), true),
                mark.MayBeNone,
                ValueList<PendingReason>.Empty);

        private static IEnumerable<int?> Ways((int Least, int Greatest, bool MayBeNone, bool IsNone) mark) =>
            mark.IsNone ? [null] : mark.MayBeNone ? [mark.Least, mark.Greatest, null] : [mark.Least, mark.Greatest];

        private static List<Fraction> Added(List<Fraction> way, int? mark) =>
            mark is { } points ? [.. way, Fraction.Of(points)] : way;

        private Fraction Mark(List<Fraction> marks)
        {
            List<Fraction> sorted = [.. marks.Order()];
            return _how switch
            {
                GiversHow.Least => sorted[0],
                GiversHow.Greatest => sorted[^1],
                GiversHow.Median => Mean([sorted[(sorted.Count - 1) / 2], sorted[sorted.Count / 2]]),
                GiversHow.WithoutExtremes when sorted.Count > 2 => Mean(sorted[1..^1]),
                _ => Mean(sorted),
            };
        }

        private static Fraction Mean(List<Fraction> marks) =>
            marks.Aggregate((one, other) => one + other) / Fraction.Of(marks.Count);
    }
}
