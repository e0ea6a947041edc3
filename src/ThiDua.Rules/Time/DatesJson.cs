using NodaTime;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Time;

/// <summary>The shape of a stretch of days.</summary>
internal static class DatesJson
{
    private static readonly Form<LocalDate?> _date = new OptionalForm<LocalDate>(Forms.Date);

    public static readonly Shape<DatesSpec> Dates = new(
        "dates",
        "From when to when, both ends included.",
        "Từ ngày đến ngày, kể cả hai đầu.",
        w => new DatesSpec
        {
            From = w.Optional("from", _date, x => x.From, null, "the first day.", "ngày đầu."),
            To = w.Optional("to", _date, x => x.To, null, "the last day.", "ngày cuối."),
        });
}
