using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>One thing in which a given team does not follow the rules (thiếu sót trong thành phần đoàn).</summary>
public abstract record TeamFinding
{
    internal abstract string Kind { get; }

    /// <summary>The same as a diagnostic: place, texts, how grave it is.</summary>
    public Diagnostic Diagnostic { get; internal init; } = null!;

    /// <summary>A seat has too few people (thiếu người).</summary>
    public sealed record SeatShort(Code Seat, int Count, int AtLeast) : TeamFinding
    {
        internal override string Kind => "seat-short";
    }

    /// <summary>A seat has too many people (thừa người).</summary>
    public sealed record SeatOver(Code Seat, int Count, int AtMost) : TeamFinding
    {
        internal override string Kind => "seat-over";
    }

    /// <summary>A person does not meet the condition of the seat (không đủ điều kiện).</summary>
    public sealed record NotEligible(Code Seat, Code Person, Eligibility Fails) : TeamFinding
    {
        internal override string Kind => "not-eligible";
    }

    /// <summary>A person would inspect the own unit (kiểm tra đơn vị mình).</summary>
    public sealed record OwnUnit(Code Seat, Code Person, Code Unit) : TeamFinding
    {
        internal override string Kind => "own-unit";
    }

    /// <summary>A person has a relation to the inspected (có quan hệ với đơn vị được kiểm tra).</summary>
    public sealed record Related(Code Seat, Code Person, Code Relation, Code Unit) : TeamFinding
    {
        internal override string Kind => "related";
    }

    /// <summary>A person sits in two places (một người ở hai vị trí).</summary>
    public sealed record TwoSeats(Code Person, Code First, Code Second) : TeamFinding
    {
        internal override string Kind => "two-seats";
    }

    /// <summary>There are more visits than may be (thăm quá số nơi cho phép).</summary>
    public sealed record TooManyVisits(int Count, int AtMost) : TeamFinding
    {
        internal override string Kind => "too-many-visits";
    }

    /// <summary>The inspected is not on the list (ngoài danh sách được kiểm tra).</summary>
    public sealed record NotListed(Code Inspected, bool ListIsIndicative) : TeamFinding
    {
        internal override string Kind => "not-listed";
    }
}
