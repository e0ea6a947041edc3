using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// Makes a working calendar in code (lập lịch làm việc). Special days belong to the year that was begun last; a year
/// without any is begun too, or nothing is known of it.
/// </summary>
public sealed class WorkingCalendarBuilder
{
    private readonly Code _code;
    private readonly List<(int Year, bool IsEstimated, List<CalendarDaySpec> Days)> _years = [];
    private string? _title;
    private ValueList<IsoDayOfWeek> _weekend = WorkingCalendarJson.UsualWeekend;

    /// <summary>Begins a calendar with a code.</summary>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    public WorkingCalendarBuilder(Code code) => _code = !code.IsEmpty && !code.IsDerived ? code
        : throw new ArgumentException("A calendar has a code of one part.", nameof(code));

    /// <summary>Its name for people.</summary>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public WorkingCalendarBuilder Titled(string title)
    {
        _title = Require.NotNull(title);
        return this;
    }

    /// <summary>The days of the week that are off; Saturday and Sunday unless said.</summary>
    /// <exception cref="ArgumentNullException">There are no days.</exception>
    public WorkingCalendarBuilder Weekend(params IsoDayOfWeek[] days)
    {
        _weekend = ValueList.From(Require.NotNull(days));
        return this;
    }

    /// <summary>Begins a year: from now on something is known of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1 and 9998.</exception>
    public WorkingCalendarBuilder Year(int year) => Begin(year, false);

    /// <summary>Begins a year whose days were reckoned before any notice told them (ước tính).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1 and 9998.</exception>
    public WorkingCalendarBuilder EstimatedYear(int year) => Begin(year, true);

    /// <summary>Begins a year with the days of another calendar.</summary>
    /// <exception cref="ArgumentNullException">There is no year.</exception>
    public WorkingCalendarBuilder Year(CalendarYear year)
    {
        Begin(Require.NotNull(year).Year, year.IsEstimated);
        _years[_years.Count - 1].Days.AddRange(year.Days.Select(WorkingCalendarJson.ToSpec));
        return this;
    }

    /// <summary>Adds a special day to the year.</summary>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="InvalidOperationException">No year was begun.</exception>
    public WorkingCalendarBuilder Day(LocalDate date, CalendarDayKind kind, string name, Confidence confidence) =>
        Day(date, kind, name, confidence, null);

    /// <summary>Adds a special day with the notice that tells it.</summary>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="InvalidOperationException">No year was begun.</exception>
    public WorkingCalendarBuilder Day(
        LocalDate date, CalendarDayKind kind, string name, Confidence confidence, string? source) =>
        Add(new CalendarDaySpec
        {
            Date = date.WithCalendar(CalendarSystem.Iso),
            Kind = kind,
            Name = Require.NotNull(name),
            Confidence = confidence,
            Source = source,
        });

    /// <summary>The calendar, or all that is wrong with it.</summary>
    public Diagnosed<WorkingCalendar> Build()
    {
        var bag = new DiagnosticBag(_code, 1_000);
        var at = new Place(_code, JsonPointer.Root, 0, 0);
        var spec = new WorkingCalendarSpec
        {
            Code = _code,
            Title = _title,
            Weekend = _weekend,
            Origin = new(at),
            Years = ValueList.From(_years.Select((year, i) => ToSpec(year, at.Property("years").Item(i)))),
        };
        var calendar = WorkingCalendarChecks.Check(spec, new CheckFindings(bag, new Holes()));
        return new Diagnosed<WorkingCalendar>(calendar, bag.Sorted(place => place));
    }

    private static CalendarYearSpec ToSpec((int Year, bool IsEstimated, List<CalendarDaySpec> Days) year, Place at) =>
        new()
        {
            Year = year.Year,
            IsEstimated = year.IsEstimated,
            Origin = new(at),
            Days = ValueList.From(year.Days.Select((day, i) =>
                day with { Origin = new(at.Property("days").Item(i)) })),
        };

    private WorkingCalendarBuilder Begin(int year, bool isEstimated)
    {
        if (year is < Period.FirstYear or > Period.LastYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, "Years are from 1 to 9998.");
        _years.Add((year, isEstimated, []));
        return this;
    }

    private WorkingCalendarBuilder Add(CalendarDaySpec day)
    {
        if (_years.Count == 0) throw new InvalidOperationException("Begin a year first.");
        _years[_years.Count - 1].Days.Add(day);
        return this;
    }
}
