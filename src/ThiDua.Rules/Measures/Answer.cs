using System.Collections.Generic;
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
        PendingReasons waiting,
        ItemList? items = null)
    {
        Status = status;
        Items = items;
        Range = range;
        Options = options;
        MayBeNotApplicable = mayBeNotApplicable;
        Waiting = waiting;
    }

    public static Answer NotApplicable { get; } =
        new(GivenStatus.NotApplicable, default, 0, true, PendingReasons.None);

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
    public PendingReasons Waiting { get; }

    /// <summary>The same as a list, which costs something for each of them.</summary>
    public ValueList<PendingReason> Reasons => Waiting.List;

    /// <summary>The items of a list; null for any other answer.</summary>
    public ItemList? Items { get; }

    public bool IsValue => Status == GivenStatus.Value;

    public bool IsPending => Status == GivenStatus.Pending;

    /// <summary>Whether two answers hold the same possible; what they wait for does not matter.</summary>
    public bool IsAs(Answer other) =>
        IsNotApplicable == other.IsNotApplicable && Options == other.Options && Range == other.Range;

    public bool IsNotApplicable => Status == GivenStatus.NotApplicable;

    /// <summary>The number of a value.</summary>
    public Fraction Value => Range.Least!.Value;

    public Fraction? Least => Range.Least;

    public Fraction? Greatest => Range.Greatest;

    public bool IsYes => Options == YesBit && IsValue;

    public bool IsNo => Options == NoBit && IsValue;

    public bool HasGap => Waiting.HasGap;

    /// <summary>Whether the same is known, whatever it waits for; of lists this cannot be told.</summary>
    public bool IsSameAs(Answer other) => Status == other.Status && Range == other.Range && Options == other.Options
        && MayBeNotApplicable == other.MayBeNotApplicable;

    public static Answer Number(Fraction value) =>
        new(GivenStatus.Value, Interval<Fraction>.Single(value), 0, false, PendingReasons.None);

    public static Answer Level(int index) =>
        new(GivenStatus.Value, default, 1UL << index, false, PendingReasons.None);

    /// <summary>A list; one that is open is not known yet.</summary>
    public static Answer List(ItemList items, bool mayBeNotApplicable) => new(
        items.IsOpen ? GivenStatus.Pending : GivenStatus.Value, default, 0, mayBeNotApplicable, items.Reasons, items);

    public static Answer YesNo(bool yes) => yes ? Yes : No;

    /// <summary>
    /// A number that is not known yet; one that has a single possible value is that value, unless it lies in a gap.
    /// </summary>
    public static Answer Pending(
        Interval<Fraction> possible, bool mayBeNotApplicable, PendingReasons waiting) =>
        possible.IsSingle && !mayBeNotApplicable && !waiting.HasGap
            ? Number(possible.Least!.Value)
            : new(GivenStatus.Pending, possible, 0, mayBeNotApplicable, waiting);

    /// <summary>A level that is not known yet.</summary>
    public static Answer Pending(ulong possible, bool mayBeNotApplicable, PendingReasons waiting) =>
        (possible & (possible - 1)) == 0 && possible != 0 && !mayBeNotApplicable && !waiting.HasGap
            ? new(GivenStatus.Value, default, possible, false, PendingReasons.None)
            : new(GivenStatus.Pending, default, possible, mayBeNotApplicable, waiting);

    /// <summary>Yes, no, or not known for the reasons given.</summary>
    public static Answer Truth(bool canBeYes, bool canBeNo, PendingReasons waiting) =>
        canBeYes && canBeNo
            ? new(GivenStatus.Pending, default, YesBit | NoBit, false, waiting)
            : YesNo(canBeYes);

    /// <summary>The reasons of several answers.</summary>
    public static PendingReasons Merge(IEnumerable<Answer> answers) => PendingReasons.Of(answers);
}
