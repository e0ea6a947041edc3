using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>A working calendar as written.</summary>
internal sealed record WorkingCalendarSpec : Written
{
    public int Format { get; init; } = FormatNumber.Known;

    public Code Code { get; init; }

    public string? Title { get; init; }

    public ValueList<IsoDayOfWeek> Weekend { get; init; } = WorkingCalendarJson.UsualWeekend;

    public ValueList<CalendarYearSpec> Years { get; init; } = ValueList<CalendarYearSpec>.Empty;
}

/// <summary>One year of it, as written.</summary>
internal sealed record CalendarYearSpec : Written
{
    public int Year { get; init; }

    public bool IsEstimated { get; init; }

    public ValueList<CalendarDaySpec> Days { get; init; } = ValueList<CalendarDaySpec>.Empty;
}

/// <summary>A special day, as written.</summary>
internal sealed record CalendarDaySpec : Written
{
    public LocalDate Date { get; init; }

    public CalendarDayKind Kind { get; init; }

    public string Name { get; init; } = "";

    public string? Source { get; init; }

    public Confidence Confidence { get; init; }

    public LocalDate? With { get; init; }
}
