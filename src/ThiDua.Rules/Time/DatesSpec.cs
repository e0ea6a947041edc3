using NodaTime;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Time;

/// <summary>From when to when, both ends included.</summary>
internal sealed record DatesSpec : Written
{
    public LocalDate? From { get; init; }

    public LocalDate? To { get; init; }

    /// <summary>Whether the last day lies before the first, which is a mistake.</summary>
    public bool AreTurned => To < From;

    /// <summary>The days as an interval; an end that is not written is as far away as can be.</summary>
    public DateInterval ToInterval() => new(From ?? LocalDate.MinIsoValue, To ?? LocalDate.MaxIsoValue);
}
