using NodaTime;
using NodaTime.Text;

namespace ThiDua.Rules.Values;

/// <summary>
/// The days that may be written, those of the years 1 to 9998: a day after the last and a day before the first are
/// still days of the calendar, so that nothing reckoned from what somebody wrote leads out of it.
/// </summary>
internal static class DayRange
{
    public const int FirstYear = 1;
    public const int LastYear = 9998;

    public static readonly LocalDate First = new(FirstYear, 1, 1);
    public static readonly LocalDate Last = new(LastYear, 12, 31);

    public static bool Contains(LocalDate day) => First <= day && day <= Last;

    /// <summary>Reads a day in its one form, <c>2026-11-20</c>.</summary>
    public static bool TryParse(string text, out LocalDate day)
    {
        var read = LocalDatePattern.Iso.Parse(text);
        day = read.Success ? read.Value : default;
        return read.Success && Contains(day);
    }
}
