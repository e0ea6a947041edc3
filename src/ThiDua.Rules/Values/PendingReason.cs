using System.Collections.Generic;
using System.Diagnostics;

namespace ThiDua.Rules.Values;

/// <summary>One reason why a value is not known: which sort, and what it waits on (lý do chưa có giá trị).</summary>
public readonly record struct PendingReason
{
    /// <summary>Makes a reason.</summary>
    public PendingReason(PendingKind kind, Code on)
    {
        Kind = kind;
        On = on;
    }

    /// <summary>Which sort of reason.</summary>
    public PendingKind Kind { get; }

    /// <summary>The code of the thing that it waits on, such as a measure.</summary>
    public Code On { get; }

    /// <summary>
    /// The list or the kind of events in which the thing is a field (danh sách); empty for what is no field.
    /// </summary>
    public Code List { get; internal init; }

    /// <summary>
    /// The record or event that waits (bản ghi): its name, its number from 1 or its day; null for what is no field.
    /// </summary>
    public string? Item { get; internal init; }

    /// <summary>The other unit that waits (đơn vị khác); empty for the unit whose result it is.</summary>
    public Code Unit { get; internal init; }

    /// <summary>The other period that waits (kỳ khác); null for the period of the result.</summary>
    public string? Period { get; internal init; }

    /// <summary>
    /// The relation by which another unit is needed that is not given (quan hệ); empty for other reasons.
    /// </summary>
    public Code Relation { get; internal init; }

    /// <summary>The rubric by which that unit would have to be scored (bảng chấm); empty for other reasons.</summary>
    public Code Rubric { get; internal init; }

    /// <summary>
    /// The form <c>missing late-reports</c>; in parentheses the record, the unit and the period, where it is said of
    /// which: <c>missing late (tasks t1; unit-2; 2031-03)</c>. A unit that is not given has the relation and the rubric
    /// by which it is needed: <c>other-units office-3 (leads; office)</c>.
    /// </summary>
    public override string ToString()
    {
        var about = new List<string>();
        if (!List.IsEmpty) about.Add(Item is null ? List.Value : List + " " + Item);
        if (!Relation.IsEmpty) about.Add(Relation.Value);
        if (!Rubric.IsEmpty) about.Add(Rubric.Value);
        if (IsOfNamedUnit) about.Add(Unit.Value);
        if (Period is not null) about.Add(Period);
        return Word + On + (about.Count == 0 ? "" : " (" + string.Join("; ", about) + ")");
    }

    /// <summary>Whether it is another unit that waits, and not that unit which is waited for.</summary>
    internal bool IsOfNamedUnit => !Unit.IsEmpty && !(Kind == PendingKind.OtherUnits && On == Unit);

    private string Word => Kind switch
    {
        PendingKind.Missing => "missing ",
        PendingKind.Refused => "refused ",
        PendingKind.Gap => "gap ",
        PendingKind.Tie => "tie ",
        PendingKind.ThirdMark => "third-mark ",
        PendingKind.OpenLog => "open-log ",
        PendingKind.OtherUnits => "other-units ",
        PendingKind.NoRelation => "no-relation ",
        PendingKind.OtherPeriods => "other-periods ",
        PendingKind.Undated => "undated ",
        _ => throw new UnreachableException($"There is no name for {Kind}."),
    };

    /// <summary>The same, told to somebody else; what is known of it already stays.</summary>
    internal PendingReason Of(Code unit, string? period) =>
        Unit.IsEmpty || Unit == unit ? this with { Unit = unit, Period = Period ?? period } : this;

    /// <summary>The same, told to the unit itself in a period.</summary>
    internal PendingReason SeenBy(Code unit, string? period) => Unit != unit && !Unit.IsEmpty ? this
        : this with { Unit = default, Period = Period == period ? null : Period };
}
