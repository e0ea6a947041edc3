using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// What deadlines need to be known (dữ kiện của thời hạn): the dates of events, working calendars, and the period in
/// which recurring ones are looked for. It never changes; each verb gives a new one.
/// </summary>
public sealed class DeadlineContext
{
    private readonly CodeMap<LocalDate> _dates;
    private readonly CodeMap<WorkingCalendar> _calendars;

    private DeadlineContext(CodeMap<LocalDate> dates, CodeMap<WorkingCalendar> calendars, DateInterval? period)
    {
        _dates = dates;
        _calendars = calendars;
        Days = period;
    }

    /// <summary>Nothing is known: enough for deadlines with dates of their own.</summary>
    public static DeadlineContext Empty { get; } =
        new(CodeMap<LocalDate>.Empty, CodeMap<WorkingCalendar>.Empty, null);

    internal DateInterval? Days { get; }

    /// <summary>The same, and the day of an event (ngày của sự kiện); one that was known is replaced.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public DeadlineContext With(Code symbol, LocalDate day) => !symbol.IsEmpty
        ? new(Set(_dates, symbol, day.WithCalendar(CalendarSystem.Iso)), _calendars, Days)
        : throw new ArgumentException("An event has a code.", nameof(symbol));

    /// <summary>The same, and a working calendar (lịch làm việc); one of the same code is replaced.</summary>
    /// <exception cref="ArgumentNullException">There is no calendar.</exception>
    public DeadlineContext With(WorkingCalendar calendar) =>
        new(_dates, Set(_calendars, Require.NotNull(calendar).Code, calendar), Days);

    /// <summary>The same, in a period (trong kỳ).</summary>
    public DeadlineContext In(Period period) => In(new DateInterval(period.First, period.Last));

    internal DeadlineContext In(DateInterval? days) => new(_dates, _calendars, days);

    internal LocalDate? DateOf(Code symbol) => _dates.TryGet(symbol, out var day) ? day : null;

    /// <summary>The day that is meant; null while nobody told the day of the event.</summary>
    internal LocalDate? DateOf(DayRef day) => day switch
    {
        DayRef.OnDate on => on.Date,
        DayRef.OfEvent symbol => DateOf(symbol.Event),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal WorkingCalendar? CalendarOf(Code code) => _calendars.TryGet(code, out var calendar) ? calendar : null;

    private static CodeMap<T> Set<T>(CodeMap<T> map, Code code, T value) => CodeMap.From(
        map.Where(pair => pair.Key != code).Append(new KeyValuePair<Code, T>(code, value)));
}
