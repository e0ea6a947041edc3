using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// What a wording does not say itself (ngữ cảnh của cách ghi): the year, how events are called, the working calendar.
/// It never changes; each verb gives a new one.
/// </summary>
public sealed class WordingContext
{
    private readonly ValueList<(string Words, Code Code)> _events;

    private WordingContext(int? year, Code calendar, bool isShort, ValueList<(string, Code)> events)
    {
        Year = year;
        Calendar = calendar;
        IsShort = isShort;
        _events = events;
    }

    /// <summary>No year, no events, no calendar; days are written long, "ngày 05 tháng 3 năm 2024".</summary>
    public static WordingContext Empty { get; } = new(null, default, false, ValueList<(string, Code)>.Empty);

    /// <summary>The year of days and periods that are written without one; null where none is known.</summary>
    public int? Year { get; }

    /// <summary>The calendar of working days; empty where none is known.</summary>
    public Code Calendar { get; }

    /// <summary>Whether days are written short, "05/3/2024".</summary>
    public bool IsShort { get; }

    /// <summary>The same, with the year of what is written without one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1 and 9998.</exception>
    public WordingContext Of(int year) => year is >= Period.FirstYear and <= Period.LastYear
        ? new(year, Calendar, IsShort, _events)
        : throw new ArgumentOutOfRangeException(nameof(year), year, "Years are from 1 to 9998.");

    /// <summary>The same, with the calendar by which working days are meant.</summary>
    public WordingContext By(Code calendar) => new(Year, calendar, IsShort, _events);

    /// <summary>The same, with days written short.</summary>
    public WordingContext Short() => new(Year, Calendar, true, _events);

    /// <summary>The same, and how the day of an event is called, such as "ngày ban hành Kế hoạch".</summary>
    /// <exception cref="ArgumentNullException">There are no words.</exception>
    /// <exception cref="ArgumentException">The words are blank, or the code is empty.</exception>
    public WordingContext Calling(Code symbol, string words)
    {
        string plain = WordingScanner.Plain(Require.NotNull(words));
        if (plain.Length == 0 || symbol.IsEmpty) throw new ArgumentException("An event has a code and words.");
        return new(Year, Calendar, IsShort, [.. _events, (words, symbol)]);
    }

    /// <summary>The events with their words as they are compared, the longest first.</summary>
    internal IEnumerable<(string Words, Code Code)> Events => _events
        .Select(one => (WordingScanner.Plain(one.Words), one.Code))
        .OrderByDescending(one => one.Item1.Length);

    internal string? WordsOf(Code symbol) =>
        _events.Where(one => one.Code == symbol).Select(one => one.Words).FirstOrDefault();
}
