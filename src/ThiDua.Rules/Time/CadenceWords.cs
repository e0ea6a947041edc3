using System.Diagnostics;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Time;

/// <summary>Sorts of periods for people: what they are called, and how such a period is written.</summary>
internal static class CadenceWords
{
    /// <summary>The name of a sort.</summary>
    public static Words Name(Cadence cadence) => cadence switch
    {
        Cadence.Any => new("any period", "kỳ bất kỳ"),
        Cadence.Week => new("a week", "tuần"),
        Cadence.Month => new("a month", "tháng"),
        Cadence.Quarter => new("a quarter", "quý"),
        Cadence.HalfYear => new("half a year", "6 tháng"),
        Cadence.Year => new("a year", "năm"),
        Cadence.SchoolYear => new("a school year", "năm học"),
        _ => throw new UnreachableException(),
    };

    /// <summary>How a period of a sort is written.</summary>
    public static Words Example(Cadence cadence) => cadence switch
    {
        Cadence.Any => new("\"2026\", \"2026-Q2\" or \"2026-03\"", "\"2026\", \"2026-Q2\" hoặc \"2026-03\""),
        Cadence.Week => new(
            "\"2026-03-02/2026-03-08\", from Monday to Sunday", "\"2026-03-02/2026-03-08\", từ thứ Hai đến Chủ nhật"),
        Cadence.Month => Same("\"2026-03\""),
        Cadence.Quarter => Same("\"2026-Q2\""),
        Cadence.HalfYear => Same("\"2026-H1\""),
        Cadence.Year => Same("\"2026\""),
        Cadence.SchoolYear => Same("\"2025-2026\""),
        _ => throw new UnreachableException(),
    };

    /// <summary>How the period of a dossier was read: its text, with the name of its sort where it has one.</summary>
    public static DiagnosticArgument Read(string name, Period? read)
    {
        if (read is not { } period) return new(name, "no period", "kỳ không được ghi");
        string text = "\"" + period + "\"";
        return OfText(period) is { } sort
            ? new(name, "the period " + text + " (" + Name(sort).English + ")",
                "kỳ " + text + " (" + Name(sort).Vietnamese + ")")
            : new(name, "the period " + text, "kỳ " + text);
    }

    private static Words Same(string text) => new(text, text);

    private static Cadence? OfText(Period period) => period.Kind switch
    {
        PeriodKind.Month => Cadence.Month,
        PeriodKind.Quarter => Cadence.Quarter,
        PeriodKind.Half => Cadence.HalfYear,
        PeriodKind.Year => Cadence.Year,
        PeriodKind.SchoolYear => Cadence.SchoolYear,
        PeriodKind.Days => Cadence.Week.Has(new NodaTime.DateInterval(period.First, period.Last)) ? Cadence.Week : null,
        PeriodKind.Years => null,
        _ => throw new UnreachableException(),
    };
}
