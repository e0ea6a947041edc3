using NodaTime;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>How it stands with one task, of one unit, for one time that it comes (tình trạng một nhiệm vụ).</summary>
public sealed record PlanItem
{
    internal PlanItem(
        PlanTask task, Period? occurrence, (PlanActor? Unit, PlanActor? Of) owed, PlanTaskState state)
    {
        Task = task;
        Occurrence = occurrence;
        (Unit, Of) = owed;
        State = state;
    }

    /// <summary>The task.</summary>
    public PlanTask Task { get; }

    /// <summary>Which time, of a task that comes again (kỳ); null for others.</summary>
    public Period? Occurrence { get; }

    /// <summary>Who owes it; null where nobody leads.</summary>
    public PlanActor? Unit { get; }

    /// <summary>Whom that unit inspects (đơn vị được kiểm tra), of a task owed for each pair.</summary>
    public PlanActor? Of { get; }

    /// <summary>How it stands.</summary>
    public PlanTaskState State { get; }

    /// <summary>
    /// What its deadline means in days: the first and the last good day, how they were found, which days of the
    /// calendar are not sure; null while they are not known. Its delay is that of the day on which it was done, or
    /// until today while it is overdue.
    /// </summary>
    public DeadlineReview? Due { get; internal init; }

    /// <summary>What was said of it; null where nothing was.</summary>
    public TaskProgress? Progress { get; internal init; }

    /// <summary>The events whose days were not told, so that its own days are not known.</summary>
    public ValueList<Code> WaitsFor { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>
    /// The days off that were passed over (ngày nghỉ không tính) when the last good day was found, and when working
    /// days late were counted.
    /// </summary>
    public ValueList<LocalDate> DaysOff { get; internal init; } = ValueList<LocalDate>.Empty;

    /// <summary>The last good day; null while it is not known.</summary>
    public LocalDate? LastGoodDay => Due?.LastGoodDay;

    /// <summary>
    /// The last good minute of that day (giờ cuối cùng), where the deadline has a time of day; null where the whole day
    /// is good.
    /// </summary>
    public LocalTime? LastGoodTime =>
        Due is { } due && due.LastGood.TimeOfDay != new LocalTime(23, 59) ? due.LastGood.TimeOfDay : null;

    /// <summary>How many days are left, 0 on the last good day; null where it is settled or not known.</summary>
    public int? DaysLeft { get; internal init; }

    /// <summary>By how many days it is late (số ngày chậm); 0 when it is not.</summary>
    public int DaysLate => Due?.Delay?.Days ?? 0;

    /// <summary>By how many working days it is late (số ngày làm việc bị chậm); null without a calendar.</summary>
    public int? WorkingDaysLate => Due is { Delay: null } or null ? 0 : Due.Delay.WorkingDays;

    /// <summary>Whether it is still to be done (còn phải thực hiện).</summary>
    public bool IsOpen => State is PlanTaskState.NotDue or PlanTaskState.InProgress or PlanTaskState.DueSoon
        or PlanTaskState.Overdue or PlanTaskState.Unknown;
}
