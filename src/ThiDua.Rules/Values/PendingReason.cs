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

    /// <summary>The form <c>missing late-reports</c>.</summary>
    public override string ToString() => Kind switch
    {
        PendingKind.Missing => "missing ",
        PendingKind.Refused => "refused ",
        PendingKind.Gap => "gap ",
        PendingKind.Tie => "tie ",
        PendingKind.ThirdMark => "third-mark ",
        PendingKind.OpenLog => "open-log ",
        PendingKind.OtherUnits => "other-units ",
        PendingKind.OtherPeriods => "other-periods ",
        PendingKind.Undated => "undated ",
        _ => throw new UnreachableException($"There is no name for {Kind}."),
    } + On;
}
