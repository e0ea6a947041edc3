using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// What is known of one value during evaluation: the value, not applicable, or pending with the set of what is still
/// possible. Numbers and dates have an interval, levels (and yes-no) one bit for each level.
/// </summary>
/// <remarks>The set is sound: perhaps too wide, never too narrow. More data never widens it.</remarks>
internal sealed class Answer
{
    private const ulong YesBit = 1;
    private const ulong NoBit = 2;

    private Answer(
        GivenStatus status,
        Interval<Fraction> range,
        ulong options,
        bool mayBeNotApplicable,
        ValueList<PendingReason> reasons,
        ItemList? items = null)
    {
        Status = status;
        Items = items;
        Range = range;
        Options = options;
        MayBeNotApplicable = mayBeNotApplicable;
        Reasons = reasons;
    }

    public static Answer NotApplicable { get; } =
        new(GivenStatus.NotApplicable, default, 0, true, ValueList<PendingReason>.Empty);

    public static Answer Yes { get; } = Level(0);

    public static Answer No { get; } = Level(1);

    public static Answer Zero { get; } = Number(Fraction.Zero);

    public GivenStatus Status { get; }

    /// <summary>The numbers that are possible; a single one for a value.</summary>
    public Interval<Fraction> Range { get; }

    /// <summary>The levels that are possible; a single bit for a value.</summary>
    public ulong Options { get; }

    /// <summary>Whether it is, or may turn out, not applicable.</summary>
    public bool MayBeNotApplicable { get; }

    /// <summary>What it waits for.</summary>
    public ValueList<PendingReason> Reasons { get; }

    /// <summary>The items of a list; null for any other answer.</summary>
    public ItemList? Items { get; }

    public bool IsValue => Status == GivenStatus.Value;

    public bool IsPending => Status == GivenStatus.Pending;

    public bool IsNotApplicable => Status == GivenStatus.NotApplicable;

    /// <summary>The number of a value.</summary>
    public Fraction Value => Range.Least!.Value;

    public Fraction? Least => Range.Least;

    public Fraction? Greatest => Range.Greatest;

    public bool IsYes => Options == YesBit && IsValue;

    public bool IsNo => Options == NoBit && IsValue;

    public bool HasGap => Reasons.Any(r => r.Kind == PendingKind.Gap);

    public static Answer Number(Fraction value) =>
        new(GivenStatus.Value, Interval<Fraction>.Single(value), 0, false, ValueList<PendingReason>.Empty);

    public static Answer Level(int index) =>
        new(GivenStatus.Value, default, 1UL << index, false, ValueList<PendingReason>.Empty);

    /// <summary>A list; one that is open is not known yet.</summary>
    public static Answer List(ItemList items, bool mayBeNotApplicable) => new(
        items.IsOpen ? GivenStatus.Pending : GivenStatus.Value, default, 0, mayBeNotApplicable, items.Reasons, items);

    public static Answer YesNo(bool yes) => yes ? Yes : No;

    /// <summary>
    /// A number that is not known yet; one that has a single possible value is that value, unless it lies in a gap.
    /// </summary>
    public static Answer Pending(
        Interval<Fraction> possible, bool mayBeNotApplicable, ValueList<PendingReason> reasons) =>
        possible.IsSingle && !mayBeNotApplicable && !AnyGap(reasons)
            ? Number(possible.Least!.Value)
            : new(GivenStatus.Pending, possible, 0, mayBeNotApplicable, reasons);

    /// <summary>A level that is not known yet.</summary>
    public static Answer Pending(ulong possible, bool mayBeNotApplicable, ValueList<PendingReason> reasons) =>
        (possible & (possible - 1)) == 0 && possible != 0 && !mayBeNotApplicable && !AnyGap(reasons)
            ? new(GivenStatus.Value, default, possible, false, ValueList<PendingReason>.Empty)
            : new(GivenStatus.Pending, default, possible, mayBeNotApplicable, reasons);

    /// <summary>Yes, no, or not known for the reasons given.</summary>
    public static Answer Truth(bool canBeYes, bool canBeNo, ValueList<PendingReason> reasons) =>
        canBeYes && canBeNo
            ? new(GivenStatus.Pending, default, YesBit | NoBit, false, reasons)
            : YesNo(canBeYes);

    /// <summary>The reasons of several answers, each once, by code and then by kind.</summary>
    public static ValueList<PendingReason> Merge(IEnumerable<Answer> answers) =>
        MergeReasons(answers.Select(answer => answer.Reasons));

    /// <summary>The reasons of several lists, each once, by code and then by kind.</summary>
    public static ValueList<PendingReason> MergeReasons(IEnumerable<ValueList<PendingReason>> several)
    {
        // Many answers may wait for the same, and many for one and the same list: that is not copied for each.
        var lists = new List<ValueList<PendingReason>>();
        foreach (var reasons in several)
        {
            if (reasons.Count > 0 && (lists.Count == 0 || !ReferenceEquals(lists[lists.Count - 1], reasons)))
                lists.Add(reasons);
        }

        if (lists.Count == 0) return ValueList<PendingReason>.Empty;
        if (lists.Count == 1) return lists[0];
        var all = lists.SelectMany(list => list).Distinct().ToList();
        all.Sort((a, b) => a.On.CompareTo(b.On) is var order and not 0 ? order : a.Kind.CompareTo(b.Kind));
        return ValueList.From(all);
    }

    private static bool AnyGap(ValueList<PendingReason> reasons) => reasons.Any(r => r.Kind == PendingKind.Gap);
}
