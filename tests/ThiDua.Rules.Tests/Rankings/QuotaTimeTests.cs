using System;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Rankings;

[Collection(TimedTests.Name)]
public sealed class QuotaTimeTests
{
    /// <summary>Comparing each unit with each other would take hours.</summary>
    [Fact]
    public void A_quota_of_very_many_open_units_is_done_in_time()
    {
        var missing = ValueList.Of(new PendingReason(PendingKind.Missing, Code.Of("mark")));
        var units = Enumerable.Range(0, 50_000).Select(i => new QuotaUnit(
            i % 3 == 0 ? Answer.Pending(0b11, false, missing) : Answer.Level(0),
            [Answer.Pending(Between(i * 37 % 1000, 1 + (i * 37 % 1000)), false, missing)],
            [default],
            null)
        {
            Name = Code.Of("u-" + i),
        }).ToList();
        var quota = new Quota(
            0,
            1,
            new QuotaLimit(QuotaCase.Share(Fraction.Of(1, 5)), Fraction.Zero, RoundingMode.Down),
            new QuotaBase.Holders(0b11, true),
            [RankingScope.All],
            QuotaCase.Keys(1),
            QuotaTies.Unresolved);

        var watch = Stopwatch.StartNew();
        var (states, _) = QuotaGrading.Grade(quota, Code.Of("grade"), units);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
        Assert.Contains(states, state => state.Verdict == QuotaVerdict.Kept);
        Assert.Contains(states, state => state.Verdict == QuotaVerdict.Open);
        Assert.Contains(states, state => state.Verdict == QuotaVerdict.Demoted);
    }

    private static Interval<Fraction> Between(int least, int greatest) =>
        Interval<Fraction>.Closed(Fraction.Of(least), Fraction.Of(greatest));
}
