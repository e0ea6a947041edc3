using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A declared input of a rule set (đầu vào): what may be entered about a unit under one code.</summary>
public sealed record Input
{
    private const int MostDecimals = 10;

    internal Input(int slot, Code code, string title, InputType type, MeasureType measure, Place at)
    {
        Slot = slot;
        Code = code;
        Title = title;
        Type = type;
        Entered = measure;
        At = at;
    }

    /// <summary>The code under which it is entered.</summary>
    public Code Code { get; }

    /// <summary>Its name for people; the code where there is none.</summary>
    public string Title { get; }

    /// <summary>The sort of value.</summary>
    public InputType Type { get; }

    /// <summary>The levels that may be entered, best first; null for other sorts.</summary>
    public LevelList? Levels => Measure.Levels is { } levels && !Measure.IsYesNo ? levels : null;

    /// <summary>The numbers that are accepted.</summary>
    public Interval<Fraction> Range { get; internal init; }

    /// <summary>The step from the lower end of the range; null for none.</summary>
    public Fraction? Step { get; internal init; }

    /// <summary>
    /// The most decimals that are accepted; of a share those of its per cent, however it is written (12.5% and 0.125
    /// have one). Null for other sorts than numbers.
    /// </summary>
    public int? Decimals => Type == InputType.Share ? GridDecimals - 2 : GridDecimals;

    /// <summary>The fields of one record or event, for lists and event kinds (các trường).</summary>
    public ValueList<Input> Fields { get; internal init; } = ValueList<Input>.Empty;

    /// <summary>Whether it is an attribute of the unit; where it is read, it must always be known.</summary>
    public bool IsAttribute { get; internal init; }

    /// <summary>Whether it is the day of an event under "dates" (ngày của sự kiện), told beside the entries.</summary>
    public bool IsEventDate { get; internal init; }

    /// <summary>Whether a review of the plan or of a checklist answers it (số liệu từ rà soát).</summary>
    public bool IsReviewed { get; internal init; }

    /// <summary>The stage that alone may enter it; empty when any may.</summary>
    public Code Owner { get; internal init; }

    /// <summary>The stage whose entry is read; empty for the last that has one.</summary>
    public Code Stage { get; internal init; }

    /// <summary>Whether "n/a" (không áp dụng) may be entered.</summary>
    public bool MayBeNotApplicable { get; internal init; }

    /// <summary>Whether the entry waits for its evidence (minh chứng).</summary>
    public bool EvidenceRequired { get; internal init; }

    /// <summary>The line whose entry it is; empty for an input of its own.</summary>
    public Code Line { get; internal init; }

    /// <summary>Whether it is another stage's view of an input that stands in the list by itself.</summary>
    internal bool IsView { get; init; }

    /// <summary>How several givers of the stage are combined; null when only one may enter it.</summary>
    internal GiversRule? Givers { get; init; }

    /// <summary>The line for which each giver's entry counts by itself; -1 for none.</summary>
    internal int Whole { get; init; } = -1;

    /// <summary>Whether the stage and the givers that count were said for the input itself.</summary>
    internal bool HasMarks { get; init; }

    /// <summary>Whether what counts may be another number than can be entered.</summary>
    internal bool IsOfSeveral => Whole >= 0 || Givers is { IsOneOfThem: false };

    /// <summary>Its place in the table of answers.</summary>
    internal int Slot { get; init; }

    /// <summary>What stands in for it while it is missing; null for nothing.</summary>
    internal Answer? Meanwhile { get; init; }

    /// <summary>The sort of the answer that counts.</summary>
    internal MeasureType Measure => Givers is { IsOneOfThem: false } ? Entered with { Decimals = null } : Entered;

    /// <summary>The sort of what one giver enters.</summary>
    internal MeasureType Entered { get; }

    /// <summary>The range as it may be written; that of a share in per cent.</summary>
    internal string RangeText => Type == InputType.Share ? IntervalText.FormatPercent(Range) : Range.ToString();

    /// <summary>The most decimals of the number itself; a share of 12.5% is 0.125.</summary>
    internal int? GridDecimals => Entered.IsNumber ? Entered.Decimals ?? MostDecimals : null;

    /// <summary>Where it is declared.</summary>
    internal Place At { get; }

    /// <summary>What is possible before anything is entered.</summary>
    internal Answer Missing(PendingKind kind) => Missing(new PendingReason(kind, Code));

    /// <summary>The same, where more can be said about what is missing.</summary>
    internal Answer Missing(PendingReason reason)
    {
        ValueList<PendingReason> reasons = [reason];
        if (Measure.IsList) return Answer.List(ItemList.Unknown(reasons), MayBeNotApplicable);
        return Measure.Levels is { } levels
            ? Answer.Pending(levels.All, MayBeNotApplicable, reasons)
            : Answer.Pending(Range, MayBeNotApplicable, reasons);
    }
}
