using System;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>A day of a working calendar that is not as its day of the week is (ngày nghỉ, ngày làm bù).</summary>
public sealed record CalendarDay
{
    internal CalendarDay(
        LocalDate date, CalendarDayKind kind, string name, string? source, Confidence confidence, LocalDate? with)
    {
        Date = date;
        Kind = kind;
        Name = name;
        Source = source;
        Confidence = confidence;
        SwappedWith = with;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Why it is off, or worked.</summary>
    public CalendarDayKind Kind { get; }

    /// <summary>What it is called, such as "Quốc khánh".</summary>
    public string Name { get; }

    /// <summary>The notice that says so (văn bản thông báo); null where it is not known.</summary>
    public string? Source { get; }

    /// <summary>How sure it is (độ tin cậy).</summary>
    public Confidence Confidence { get; }

    /// <summary>The day that it was swapped with; null where none is.</summary>
    public LocalDate? SwappedWith { get; }

    /// <summary>Whether it is worked (làm bù); otherwise it is off.</summary>
    public bool IsWorked => Kind == CalendarDayKind.SwappedWork;
}
