using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>One step from the rule to the last day of a deadline (bước xác định thời hạn).</summary>
public sealed record DeadlineStep
{
    internal DeadlineStep(DeadlineStepKind kind, LocalDate date)
    {
        Kind = kind;
        Date = date;
    }

    /// <summary>What was done.</summary>
    public DeadlineStepKind Kind { get; }

    /// <summary>The day that came out.</summary>
    public LocalDate Date { get; }

    /// <summary>The event whose day it is; empty for other steps.</summary>
    public Code Event { get; internal init; }

    /// <summary>How many days, weeks, months or years were counted; 0 for other steps.</summary>
    public int Count { get; internal init; }

    /// <summary>Of what were counted.</summary>
    public CountUnit Unit { get; internal init; }

    /// <summary>The calendar that was looked at; empty for other steps.</summary>
    public Code Calendar { get; internal init; }
}

/// <summary>What a step to the last day of a deadline does (loại bước).</summary>
public enum DeadlineStepKind
{
    /// <summary>The day that the text names (ngày nêu trong văn bản).</summary>
    Named,

    /// <summary>The day of an event (ngày của sự kiện).</summary>
    Event,

    /// <summary>The day that comes again in the period (ngày định kỳ trong kỳ).</summary>
    Recurring,

    /// <summary>The last day of the period (ngày cuối của kỳ).</summary>
    PeriodEnd,

    /// <summary>The day before, because the day itself is late already (ngày liền trước).</summary>
    DayBefore,

    /// <summary>Days, weeks, months or years were counted, without the day of the event (đếm thời hạn).</summary>
    Counted,

    /// <summary>The day is off, so the deadline ends with the next working day (lùi đến ngày làm việc).</summary>
    RolledNext,

    /// <summary>The day is off, so it ends with the working day before (đẩy lên ngày làm việc trước).</summary>
    RolledPrevious,
}
