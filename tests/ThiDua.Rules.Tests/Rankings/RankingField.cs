using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Rankings;

/// <summary>Units with up to two keys, numbers or levels, each best high or low.</summary>
internal sealed record RankingField(IReadOnlyList<BestEnd> Best, IReadOnlyList<RankedUnit> Units)
    : IOfCases
{
    /// <summary>All cases of fields whose keys are known.</summary>
    public static IReadOnlyList<string> Complete { get; } =
    [
        "best:High", "best:Low", "one key", "two keys", "level key", "number key", "key n/a", "two groups",
        "one unit", "equal keys",
    ];

    /// <summary>All cases of fields whose keys are open.</summary>
    public static IReadOnlyList<string> Open { get; } =
        [.. Complete, "open number", "open end", "open level", "key perhaps n/a"];

    public IEnumerable<string> Cases =>
    [
        .. Best.Select(best => "best:" + best), Best.Count == 1 ? "one key" : "two keys",
        .. Units.SelectMany(unit => unit.Keys).Select(Named),
        .. Units.SelectMany(unit => unit.Keys).Where(key => key is { IsNotApplicable: false, MayBeNotApplicable: true })
            .Select(_ => "key perhaps n/a"),
        .. Units.Select(unit => unit.Group).Distinct().Count() > 1 ? new[] { "two groups" } : [],
        .. Units.Count == 1 ? new[] { "one unit" } : [],
        .. HasEqual ? new[] { "equal keys" } : [],
    ];

    private bool HasEqual => Units.Where((_, i) => IsRanked(i))
        .GroupBy(unit => unit.Group + " " + string.Join(" ", unit.Keys.Select(QuotaCase.Show)))
        .Any(equal => equal.Count() > 1);

    private static string Named(Answer key) => key.IsNotApplicable ? "key n/a"
        : key.Options != 0 ? key.IsPending ? "open level" : "level key"
        : !key.IsPending ? "number key"
        : key.Range is { IncludesLeast: true, IncludesGreatest: true } ? "open number" : "open end";

    public static RankingField Make(Choices choices, bool isOpen)
    {
        BestEnd[] best = [.. Enumerable.Range(0, 1 + choices.Of(2)).Select(_ => choices.Of(BestEnd.High, BestEnd.Low))];
        bool levels = choices.Of(2) == 1;
        var units = Enumerable.Range(0, 1 + choices.Of(8)).Select(_ => new RankedUnit(
            [.. best.Select((_, key) => Key(choices, levels && key == 0, isOpen))],
            choices.OneIn(5) ? QuotaCase.Group(1) : default)).ToList();
        return new RankingField(best, units);
    }

    public IReadOnlyList<RankState> Rank(TiePolicy ties) =>
        RankingScoring.Score(Units, Best, ties, Code.Of("ranking"));

    public bool IsRanked(int unit) => Units[unit].Keys.All(key => !key.IsNotApplicable);

    /// <summary>Below 0 when the first stands before the other; above 0 too for units that do not meet.</summary>
    public int Compare(int one, int other)
    {
        if (!IsRanked(one) || !IsRanked(other) || Units[one].Group != Units[other].Group) return 1;
        for (int key = 0; key < Best.Count; key++)
        {
            var (a, b) = (Units[one].Keys[key], Units[other].Keys[key]);
            int order = a.Options != 0 ? a.Options.CompareTo(b.Options) : b.Value.CompareTo(a.Value);
            if (order != 0) return Best[key] == BestEnd.High ? order : -order;
        }

        return 0;
    }

    /// <summary>One open key becomes known; null where none is open.</summary>
    public RankingField? Closed(Choices choices)
    {
        var open = Enumerable.Range(0, Units.Count)
            .SelectMany(unit => Enumerable.Range(0, Best.Count).Select(key => (Unit: unit, Key: key)))
            .Where(at => Units[at.Unit].Keys[at.Key].IsPending).ToList();
        if (open.Count == 0) return null;
        var (one, which) = open[choices.Of(open.Count)];
        var units = Units.ToList();
        var keys = units[one].Keys.ToList();
        var ways = Ways(keys[which]).ToList();
        keys[which] = ways[choices.Of(ways.Count)];
        units[one] = units[one] with { Keys = keys };
        return this with { Units = units };
    }

    public override string ToString() => string.Join(" ", Best) + "\n" + string.Join("\n", Units.Select(unit =>
        string.Join(" ", unit.Keys.Select(QuotaCase.Show)) + " group " + unit.Group.Number));

    private static IEnumerable<Answer> Ways(Answer key)
    {
        if (key.MayBeNotApplicable) yield return Answer.NotApplicable;
        for (int i = 0; i < 4; i++)
            if ((key.Options >> i & 1) == 1) yield return Answer.Level(i);

        if (key.Options != 0) yield break;
        for (var number = key.Least!.Value; number <= key.Greatest!.Value; number += Fraction.Of(1, 2))
            if (key.Range.Contains(number)) yield return Answer.Number(number);
    }

    private static Answer Key(Choices choices, bool isLevel, bool isOpen)
    {
        int how = choices.Of(12);
        if (how == 11) return Answer.NotApplicable;
        int number = choices.Of(4);
        ValueList<PendingReason> reasons = [new PendingReason(PendingKind.Missing, Code.Of("key"))];
        if (!isOpen || how < 6) return isLevel ? Answer.Level(number) : QuotaCase.Number(number);
        bool mayBeAbsent = how == 6;
        if (isLevel) return Answer.Pending((1UL << number) | (1UL << choices.Of(4)), mayBeAbsent, reasons);
        var (low, high) = (Fraction.Of(number), Fraction.Of(number + 1 + choices.Of(2)));
        return Answer.Pending(
            Interval<Fraction>.Of(low, choices.Of(3) > 0, high, choices.Of(3) > 0), mayBeAbsent, reasons);
    }
}
