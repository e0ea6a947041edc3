using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The day of a recurring deadline as written → checked: what is said of it goes together.</summary>
internal static class RecurrenceChecks
{
    /// <summary>The day; null when it is faulty, which was reported.</summary>
    public static Recurrence? Check(DeadlineSpec.Recurring spec, CheckScope scope)
    {
        foreach (string property in new[] { "each", "month", "day", "weekday", "nth", "in", "edge" })
            if (scope.IsHole(spec.At, property)) return null;

        int months = Recurrence.MonthsOf(spec.Each);
        if (months < 0)
        {
            scope.Report(DiagnosticCatalog.NotARecurrence, spec.At.Property("each"), Each(spec));
            return null;
        }

        if (spec.Day is null == spec.Weekday is null)
        {
            scope.Report(DiagnosticCatalog.RecurringDayMissing, spec.At);
            return null;
        }

        if (!Fits(spec, months, scope)) return null;
        int month = spec.Month ?? 1;
        var on = spec.Day is { } day
            ? Recurrence.OnDay(spec.Each, month, day)
            : Recurrence.OnWeekday(spec.Each, month, spec.Nth ?? 1, spec.Weekday!.Value);
        return spec.IsInNext ? on.InNext() : on;
    }

    private static bool Fits(DeadlineSpec.Recurring spec, int months, CheckScope scope)
    {
        bool isWeek = months == 0;
        if (isWeek && spec.Day is not null)
            return Refuse(spec, "day", new("Use \"weekday\"", "Hãy dùng \"weekday\""), scope);
        if (spec.Nth is not null && (isWeek || spec.Day is not null))
            return Refuse(spec, "nth", new("Leave it out", "Hãy bỏ thuộc tính này"), scope);
        if (spec.Weekday is not null && !isWeek && spec.Nth is null)
        {
            var mend = new Words("Add \"nth\", which one of the month", "Hãy thêm \"nth\", lần thứ mấy trong tháng");
            return Refuse(spec, "weekday", mend, scope);
        }

        if (spec.Month is not null && months <= 1)
            return Refuse(spec, "month", new("Leave it out", "Hãy bỏ thuộc tính này"), scope);
        if (spec.Month is null && months > 1)
        {
            return Refuse(
                spec, "each", new("Add \"month\", which month of it", "Hãy thêm \"month\", tháng thứ mấy"), scope);
        }

        if (!(spec.Month > months)) return true;
        scope.Report(
            DiagnosticCatalog.MonthBeyondPeriod,
            spec.At.Property("month"),
            new DiagnosticArgument("month", spec.Month.Value),
            Each(spec),
            new DiagnosticArgument("most", months));
        return false;
    }

    private static bool Refuse(DeadlineSpec.Recurring spec, string property, Words mend, CheckScope scope)
    {
        scope.Report(
            DiagnosticCatalog.NotForThisRecurrence,
            spec.At.Property(property),
            new DiagnosticArgument("property", property),
            Each(spec),
            MeasureChecks.Named("mend", mend));
        return false;
    }

    private static DiagnosticArgument Each(DeadlineSpec.Recurring spec) =>
        new("each", Cadences.Form.WordOf(spec.Each));
}
