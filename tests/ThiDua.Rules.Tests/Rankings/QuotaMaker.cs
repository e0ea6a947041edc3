using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Rankings;

/// <summary>Makes small quotas from choices.</summary>
internal static class QuotaMaker
{
    private const int LevelCount = 4;

    /// <param name="choices">What decides.</param>
    /// <param name="scopes">How many scopes there are.</param>
    /// <param name="most">The most units.</param>
    /// <param name="distinct">Whether all keys differ.</param>
    public static QuotaCase Make(Choices choices, int scopes, int most, bool distinct)
    {
        int level = choices.Of(2);
        int demote = level + 1 + choices.Of(LevelCount - level - 1);
        int count = 1 + choices.Of(most);
        var (limit, of) = Limit(choices, level);
        int size = choices.Of(12);
        var share = limit.Share is QuotaShare.Measured ? Answer.Number(Tenths(choices.Of(11))) : null;
        var units = Enumerable.Range(0, count).Select(i => new QuotaUnit(
            choices.Of(12) == 0 ? Answer.NotApplicable : Answer.Level(choices.Of(LevelCount)),
            [QuotaCase.Number(distinct ? (i * 7 + 3) % 31 : choices.Of(3))],
            Groups(choices, scopes),
            of is QuotaBase.Measured ? QuotaCase.Number(size) : null)
        {
            Share = share,
        }).ToList();
        return new QuotaCase(
            new Quota(level, demote, limit, of, QuotaCase.Scopes(scopes), QuotaCase.Keys(1), QuotaTies.Unresolved),
            LevelCount,
            units);
    }

    /// <summary>Each of the ways to treat equal units of whom only some find a place.</summary>
    public static QuotaCase WithTies(QuotaCase one, Choices choices) => one with
    {
        Rule = one.Rule with
        {
            Ties = choices.Of(3) switch
            {
                0 => QuotaTies.Unresolved,
                1 => QuotaTies.AllOut,
                _ => QuotaTies.AllIn,
            },
        },
    };

    /// <summary>Some levels and keys are not known any more, perhaps not even the share.</summary>
    public static QuotaCase Open(QuotaCase one, Choices choices)
    {
        var units = one.Units.Select(unit => (choices.Of(8) switch
        {
            0 => unit with { Level = QuotaCase.OneOf(unit.Level.Options | 1UL << choices.Of(LevelCount), false) },
            1 => unit with { Level = QuotaCase.OneOf(unit.Level.Options | 1UL << choices.Of(LevelCount), true) },
            2 => unit with { Keys = [Wider(unit.Keys[0], choices)] },
            _ => unit,
        })).ToList();
        var opened = one with { Units = units };
        if (one.Rule.Limit.Share is not QuotaShare.Measured || choices.Of(3) > 0) return opened;
        var greatest = Fraction.Min(Fraction.One, one.KnownShare!.Value + Tenths(1 + choices.Of(3)));
        return opened.WithShare(QuotaCase.Between(one.KnownShare.Value, greatest));
    }

    /// <summary>Every way in which what is open may turn out.</summary>
    public static IEnumerable<QuotaCase> Completions(QuotaCase one) => Completions(one.Units, 0)
        .Select(units => one with { Units = units })
        .SelectMany(known => Shares(known).Select(share => share is null ? known : known.WithShare(share)));

    /// <summary>Every share that an open one may turn out to be; null where it is not open.</summary>
    private static IEnumerable<Answer?> Shares(QuotaCase one)
    {
        if (!one.IsShareOpen) return [null];
        var open = one.Units[0].Share!;
        return Enumerable.Range(0, 11).Select(Tenths)
            .Where(share => share >= open.Least && share <= open.Greatest)
            .Select(Answer.Number);
    }

    private static Fraction Tenths(int number) => Fraction.Of(number, 10);

    /// <summary>One open thing becomes smaller; null where nothing is open.</summary>
    public static QuotaCase? Closed(QuotaCase one, Choices choices)
    {
        var open = Enumerable.Range(0, one.Units.Count)
            .Where(i => one.Units[i].Level.IsPending || one.Units[i].Keys[0].IsPending).ToList();
        if (one.IsShareOpen && (open.Count == 0 || choices.Of(2) == 0))
        {
            var shares = Shares(one).ToList();
            return one.WithShare(shares[choices.Of(shares.Count)]!);
        }

        if (open.Count == 0) return null;
        int at = open[choices.Of(open.Count)];
        var ways = Completions([one.Units[at]], 0).ToList();
        var units = one.Units.ToList();
        units[at] = ways[choices.Of(ways.Count)][0];
        return one with { Units = units };
    }

    private static IEnumerable<List<QuotaUnit>> Completions(IReadOnlyList<QuotaUnit> units, int from)
    {
        if (from == units.Count) return [[]];
        var rest = Completions(units, from + 1).ToList();
        var unit = units[from];
        return Levels(unit.Level)
            .SelectMany(level => Numbers(unit.Keys[0]).Select(key => unit with { Level = level, Keys = [key] }))
            .SelectMany(first => rest.Select(others => others.Prepend(first).ToList()));
    }

    private static IEnumerable<Answer> Levels(Answer level)
    {
        for (int i = 0; i < LevelCount; i++)
            if ((level.Options >> i & 1) == 1) yield return Answer.Level(i);

        if (level.MayBeNotApplicable) yield return Answer.NotApplicable;
    }

    /// <summary>Halves too: between two whole numbers there is room.</summary>
    private static IEnumerable<Answer> Numbers(Answer key)
    {
        for (var number = key.Least!.Value; number <= key.Greatest!.Value; number += Fraction.Of(1, 2))
            yield return Answer.Number(number);
    }

    private static Answer Wider(Answer key, Choices choices)
    {
        int number = (int)key.Value.Numerator;
        int more = choices.Of(3);
        return more == 2 ? QuotaCase.Between(number - 1, number) : QuotaCase.Between(number, number + 1 + more);
    }

    private static (QuotaLimit Limit, QuotaBase? Base) Limit(Choices choices, int level)
    {
        var round = choices.Of(3) switch
        {
            0 => RoundingMode.Down,
            1 => RoundingMode.HalfUp,
            _ => RoundingMode.Up,
        };
        int how = choices.Of(8);
        if (how == 0) return (new QuotaLimit(null, Fraction.Of(choices.Of(4)), round), null);
        QuotaShare share = choices.Of(3) == 0
            ? new QuotaShare.Measured(null!)
            : new QuotaShare.Fixed(Tenths(1 + choices.Of(10)));
        var limit = new QuotaLimit(share, Fraction.Zero, round)
        {
            AtLeast = Fraction.Of(Math.Max(0, choices.Of(5) - 2)),
        };
        if (how == 1) return (limit, new QuotaBase.Measured(null!));
        ulong levels = (ulong)choices.Of(1 << LevelCount);
        if (how < 4) return (limit, new QuotaBase.Holders(levels, false));
        ulong candidates = Bits.From(0, level);
        bool accepted = choices.Of(2) == 0;
        return (limit, new QuotaBase.Holders(accepted ? levels | candidates : levels & ~candidates, true));
    }

    /// <summary>Finer groups know the wider ones, so that they lie inside them.</summary>
    private static List<ScopeGroup> Groups(Choices choices, int scopes)
    {
        var groups = new List<ScopeGroup> { default };
        int group = 0;
        for (int i = 1; i < scopes; i++)
        {
            group = (group * 2) + choices.Of(2);
            groups.Add(QuotaCase.Group(group));
        }

        return groups;
    }
}
