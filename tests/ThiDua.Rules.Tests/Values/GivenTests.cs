using System;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Values;

public class GivenTests
{
    private static readonly ValueList<PendingReason> Missing = [new(PendingKind.Missing, Code.Of("late-reports"))];

    [Fact]
    public void A_value_is_given()
    {
        Given<Points> given = Given.Of(Points.Of(2));

        Assert.Equal((GivenStatus.Value, true, false, false), State(given));
        Assert.Equal(Points.Of(2), given.Value);
        Assert.True(given.TryGetValue(out Points points) && points == Points.Of(2));
        Assert.Equal(given, Given<Points>.Of(Points.Of(2)));
        Assert.Empty(given.Reasons);
    }

    [Fact]
    public void What_is_missing_is_pending_and_never_zero()
    {
        Given<Points> given = Given<Points>.Pending(Missing);

        Assert.Equal((GivenStatus.Pending, false, true, false), State(given));
        Assert.NotEqual(Given.Of(Points.Zero), given);
        Assert.False(given.TryGetValue(out _));
        Assert.Equal(Missing, given.Reasons);
        Assert.Throws<InvalidOperationException>(() => given.Value);
    }

    [Fact]
    public void What_does_not_apply_is_neither_a_value_nor_pending()
    {
        Given<int> given = Given<int>.NotApplicable;

        Assert.Equal((GivenStatus.NotApplicable, false, false, true), State(given));
        Assert.NotEqual(Given.Of(0), given);
        Assert.NotEqual(Given<int>.Pending(ValueList<PendingReason>.Empty), given);
        Assert.False(given.TryGetValue(out _));
        Assert.Throws<InvalidOperationException>(() => given.Value);
    }

    [Fact]
    public void The_default_is_pending_without_a_reason()
    {
        Assert.Equal(Given<int>.Pending([]), default);
        Assert.True(default(Given<int>).IsPending);
        Assert.Empty(default(Given<int>).Reasons);
    }

    [Fact]
    public void Answers_are_equal_by_status_value_and_reasons()
    {
        Given<int> same = Given<int>.Pending([new(PendingKind.Missing, Code.Of("late-reports"))]);

        Assert.True(same == Given<int>.Pending(Missing));
        Assert.Equal(same.GetHashCode(), Given<int>.Pending(Missing).GetHashCode());
        Assert.True(same != Given<int>.Pending([new(PendingKind.Refused, Code.Of("late-reports"))]));
        Assert.True(same != Given<int>.Pending([new(PendingKind.Missing, Code.Of("other"))]));
        Assert.True(Given.Of(1) != Given.Of(2) && Given.Of(1) == Given.Of(1));
    }

    [Fact]
    public void An_answer_is_written_alike_in_every_culture() => Cultures.Each(() =>
    {
        Assert.Equal("1.5", Given.Of(1.5m).ToString());
        Assert.Equal("n/a", Given<int>.NotApplicable.ToString());
        Assert.Equal("pending [missing late-reports]", Given<int>.Pending(Missing).ToString());
    });

    [Theory]
    [InlineData(PendingKind.Missing, "missing x")]
    [InlineData(PendingKind.Refused, "refused x")]
    [InlineData(PendingKind.Gap, "gap x")]
    [InlineData(PendingKind.Tie, "tie x")]
    [InlineData(PendingKind.ThirdMark, "third-mark x")]
    [InlineData(PendingKind.OpenLog, "open-log x")]
    public void A_reason_is_written_with_what_it_waits_on(PendingKind kind, string text) =>
        Assert.Equal(text, new PendingReason(kind, Code.Of("x")).ToString());

    [Fact]
    public void A_reason_says_of_which_record_unit_and_period_it_is()
    {
        var other = Code.Of("u-2");
        var late = new PendingReason(PendingKind.Missing, Code.Of("late"));

        Assert.Equal("missing late (tasks t1)", (late with { List = Code.Of("tasks"), Item = "t1" }).ToString());
        Assert.Equal("missing late (u-2; 2031-03)", late.Of(other, "2031-03").ToString());
        Assert.Equal("missing late (2031-03)", late.Of(other, "2031-03").SeenBy(other, "2031").ToString());
        Assert.Equal(late, late.Of(other, "2031").SeenBy(other, "2031"));
        Assert.Equal("other-units u-2", new PendingReason(PendingKind.OtherUnits, other).Of(other, null).ToString());
    }

    [Fact]
    public void Null_is_not_an_answer()
    {
        Assert.Throws<ArgumentNullException>(() => Given.Of<string>(null!));
        Assert.Throws<ArgumentNullException>(() => Given<string>.Pending(null!));
    }

    private static (GivenStatus, bool, bool, bool) State<T>(Given<T> given)
        where T : notnull => (given.Status, given.IsValue, given.IsPending, given.IsNotApplicable);
}
