using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Something that a composed team must meet, and that could be given up (yêu cầu đối với đoàn).</summary>
public abstract record TeamRequirement
{
    internal abstract string Kind { get; }

    /// <summary>A seat has at least so many people (vị trí đủ người).</summary>
    public sealed record SeatFilled(Code Seat, int AtLeast) : TeamRequirement
    {
        internal override string Kind => "seat-filled";
    }

    /// <summary>The people of a seat meet its condition (người ở vị trí đủ điều kiện).</summary>
    public sealed record SeatEligible(Code Seat) : TeamRequirement
    {
        internal override string Kind => "seat-eligible";
    }

    /// <summary>Nobody has this conflict of interest (không có xung đột lợi ích).</summary>
    public sealed record NoConflict(ConflictOfInterest Conflict) : TeamRequirement
    {
        internal override string Kind => "no-conflict";
    }

    /// <summary>Nobody sits in two seats (không ai ở hai vị trí).</summary>
    public sealed record OneSeatEach : TeamRequirement
    {
        internal override string Kind => "one-seat-each";
    }
}
