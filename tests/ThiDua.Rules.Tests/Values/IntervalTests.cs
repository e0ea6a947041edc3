using System;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Values;

public class IntervalTests(ITestOutputHelper output)
{
    private readonly ThingLaw<Interval<Fraction>> _law = AnyValue.Interval(output);

    // The ends of the generated intervals are halves from -3 to 3: eighths stand on and between all of them.
    private static readonly Fraction[] Samples = [.. Enumerable.Range(-32, 65).Select(n => Fraction.Of(n, 8))];

    [Fact]
    public void An_interval_is_never_empty() => Holds((a, _) => Samples.Any(a.Contains));

    [Fact]
    public void A_value_is_inside_when_it_is_between_the_ends() => Holds((a, _) => Samples.All(v => a.Contains(v)
        == ((a.Least is not { } least || v > least || (v == least && a.IncludesLeast))
            && (a.Greatest is not { } greatest || v < greatest || (v == greatest && a.IncludesGreatest)))));

    [Fact]
    public void The_intersection_holds_what_both_hold() => Holds((a, b) => a.TryIntersect(b, out var common)
        ? Samples.All(v => common.Contains(v) == (a.Contains(v) && b.Contains(v)))
        : !Samples.Any(v => a.Contains(v) && b.Contains(v)));

    [Fact]
    public void Intervals_overlap_when_a_value_lies_in_both() => Holds((a, b) =>
        a.Overlaps(b) == Samples.Any(v => a.Contains(v) && b.Contains(v)) && a.Overlaps(b) == b.Overlaps(a));

    [Fact]
    public void The_hull_holds_both_and_begins_and_ends_with_one_of_them() => Holds((a, b) =>
    {
        Interval<Fraction> hull = a.Hull(b);
        bool[] inside = [.. Samples.Select(v => a.Contains(v) || b.Contains(v))];
        int first = Array.IndexOf(inside, true);
        int last = Array.LastIndexOf(inside, true);
        return hull == b.Hull(a)
            && Samples.Select((v, i) => hull.Contains(v) == (i >= first && i <= last)).All(ok => ok);
    });

    [Fact]
    public void Equal_intervals_have_one_text_and_one_hash() => ValueLaws.EqualityGoesWithText(_law);

    [Fact]
    public void One_value_only_is_single() =>
        Holds((a, _) => a.IsSingle == (Samples.Count(a.Contains) == 1 && a.Least is not null));

    [Fact]
    public void The_short_names_make_the_forms_they_say() => Cultures.Each(() =>
    {
        Assert.Equal("[70, 80.5]", Interval<Fraction>.Closed(N("70"), N("80.5")).ToString());
        Assert.Equal("= 1/3", Interval<Fraction>.Single(N("1/3")).ToString());
        Assert.Equal(">= 92", Interval<Fraction>.AtLeast(N("92")).ToString());
        Assert.Equal("> 92", Interval<Fraction>.MoreThan(N("92")).ToString());
        Assert.Equal("<= -3", Interval<Fraction>.AtMost(N("-3")).ToString());
        Assert.Equal("< -3.5", Interval<Fraction>.LessThan(N("-3.5")).ToString());
        Assert.Equal("(70, 80]", Interval<Fraction>.Of(N("70"), false, N("80"), true).ToString());
        Assert.Equal("[70, 80)", Interval<Fraction>.Of(N("70"), true, N("80"), false).ToString());
        Assert.Equal("any", Interval<Fraction>.Everything.ToString());
    });

    [Fact]
    public void Dates_and_decimals_are_written_alike_in_every_culture() => Cultures.Each(() =>
    {
        var year = Interval<LocalDate>.Closed(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));

        Assert.Equal("[2026-01-01, 2026-12-31]", year.ToString());
        var after = Interval<LocalDateTime>.MoreThan(new LocalDateTime(2026, 11, 20, 17, 0));
        Assert.Equal("> 2026-11-20T17:00:00", after.ToString());
        Assert.Equal("< 1.5", Interval<decimal>.LessThan(1.5m).ToString());
    });

    [Theory]
    [InlineData(2, true, 1, true)]
    [InlineData(1, true, 1, false)]
    [InlineData(1, false, 1, true)]
    [InlineData(1, false, 1, false)]
    public void An_interval_without_values_is_refused(
        int least, bool includesLeast, int greatest, bool includesGreatest)
    {
        Assert.False(Interval<int>.TryOf(least, includesLeast, greatest, includesGreatest, out _));
        Assert.Throws<ArgumentException>(() => Interval<int>.Of(least, includesLeast, greatest, includesGreatest));
    }

    [Fact]
    public void Whether_an_end_that_is_not_there_is_included_does_not_matter()
    {
        Assert.Equal(Interval<int>.Everything, Interval<int>.Of(null, true, null, true));
        Assert.Equal(Interval<int>.AtLeast(3), Interval<int>.Of(3, true, null, true));
        Assert.Equal(Interval<int>.Everything, default);
    }

    private static Fraction N(string text) => Fraction.Parse(text);

    private void Holds(Func<Interval<Fraction>, Interval<Fraction>, bool> law) =>
        _law.OfTwo().Holds(two => law(two.First, two.Second));
}
