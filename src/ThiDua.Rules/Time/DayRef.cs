using System;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>Which day a rule means (mốc ngày): a date, or the day of an event that is told later.</summary>
public abstract record DayRef
{
    internal abstract string Kind { get; }

    /// <summary>The date; null for the day of an event.</summary>
    internal LocalDate? Fixed => (this as OnDate)?.Date;

    /// <summary>A day of the calendar.</summary>
    public static DayRef Of(LocalDate date) => new OnDate(date.WithCalendar(CalendarSystem.Iso));

    /// <summary>The day of a declared event, such as the day of issue (ngày ban hành).</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public static DayRef Of(Code symbol) => !symbol.IsEmpty ? new OfEvent(symbol)
        : throw new ArgumentException("An event has a code.", nameof(symbol));

    /// <summary>A day of the calendar (ngày).</summary>
    /// <param name="Date">The day.</param>
    public sealed record OnDate(LocalDate Date) : DayRef
    {
        internal override string Kind => "date";
    }

    /// <summary>The day of an event whose date is an input (ngày của sự kiện).</summary>
    /// <param name="Event">The code of the event, declared under "dates" of the rule set.</param>
    public sealed record OfEvent(Code Event) : DayRef
    {
        internal override string Kind => "event";
    }
}
