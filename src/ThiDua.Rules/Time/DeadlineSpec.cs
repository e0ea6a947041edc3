using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>A deadline as written: events and calendars are not yet looked up.</summary>
internal abstract record DeadlineSpec : Written
{
    internal abstract string Kind { get; }

    /// <summary>Null where nothing is said.</summary>
    public RollPolicy? Roll { get; init; }

    public Code Calendar { get; init; }

    /// <summary>Strictly before a day.</summary>
    public sealed record Before(DayRef? Day, LocalTime? Time) : DeadlineSpec
    {
        internal override string Kind => "before";
    }

    /// <summary>No later than a day.</summary>
    public sealed record NoLaterThan(DayRef? Day, LocalTime? Time) : DeadlineSpec
    {
        internal override string Kind => "no-later-than";
    }

    /// <summary>Inside a period.</summary>
    public sealed record Within(Period Period) : DeadlineSpec
    {
        internal override string Kind => "within";
    }

    /// <summary>From one day to another.</summary>
    public sealed record Window(DayRef? From, DayRef? To) : DeadlineSpec
    {
        internal override string Kind => "window";
    }

    /// <summary>Some days after an event.</summary>
    public sealed record After(DayRef? Day, int Count, CountUnit Unit) : DeadlineSpec
    {
        internal override string Kind => "after";
    }

    /// <summary>A day that comes again; null and 0 stand for what is not said.</summary>
    public sealed record Recurring(Cadence Each) : DeadlineSpec
    {
        internal override string Kind => "recurring";

        public int? Month { get; init; }

        public int? Day { get; init; }

        public IsoDayOfWeek? Weekday { get; init; }

        public int? Nth { get; init; }

        public bool IsInNext { get; init; }

        public bool IsBefore { get; init; }

        public LocalTime? Time { get; init; }
    }
}
