using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>What came out of one step (giá trị của bước tính).</summary>
public abstract record StepValue
{
    internal abstract string Kind { get; }

    /// <summary>An exact number and in what it is counted.</summary>
    public sealed record Number(Fraction Value, NumberUnit Unit) : StepValue
    {
        internal override string Kind => "number";
    }

    /// <summary>Yes or no (có, không).</summary>
    public sealed record YesNo(bool IsYes) : StepValue
    {
        internal override string Kind => "yes-no";
    }

    /// <summary>A level, such as a grade (mức).</summary>
    public sealed record OfLevel(Level Level) : StepValue
    {
        internal override string Kind => "level";
    }

    /// <summary>A date (ngày).</summary>
    public sealed record OnDate(LocalDate Value) : StepValue
    {
        internal override string Kind => "date";
    }

    /// <summary>Not applicable (không áp dụng); for a grade: not graded (không xếp loại).</summary>
    public sealed record NotApplicable : StepValue
    {
        internal override string Kind => "not-applicable";
    }

    /// <summary>Nothing came out: the step only tells something (không có giá trị).</summary>
    public sealed record None : StepValue
    {
        internal override string Kind => "none";
    }

    /// <summary>A number that is not known yet, with what is still possible (chưa đủ dữ liệu).</summary>
    public sealed record PendingNumber(
        Interval<Fraction> Possible,
        NumberUnit Unit,
        bool MayBeNotApplicable,
        ValueList<PendingReason> Reasons) : StepValue
    {
        internal override string Kind => "pending-number";
    }

    /// <summary>A level that is not known yet, with those that are still possible.</summary>
    public sealed record PendingLevel(
        ValueList<Level> Possible, bool MayBeNotApplicable, ValueList<PendingReason> Reasons) : StepValue
    {
        internal override string Kind => "pending-level";
    }

    /// <summary>Yes or no, which is not known yet.</summary>
    public sealed record PendingYesNo(bool MayBeNotApplicable, ValueList<PendingReason> Reasons) : StepValue
    {
        internal override string Kind => "pending-yes-no";
    }

    /// <summary>A date that is not known yet, with the dates that are still possible.</summary>
    public sealed record PendingDate(
        Interval<LocalDate> Possible, bool MayBeNotApplicable, ValueList<PendingReason> Reasons) : StepValue
    {
        internal override string Kind => "pending-date";
    }
}
