using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Days as people type and read them.</summary>
internal static class DayText
{
    /// <summary>The day that was typed.</summary>
    /// <exception cref="UnusableException">It is no day.</exception>
    public static LocalDate Read(string typed, Request request)
    {
        var day = LocalDatePattern.Iso.Parse(typed);
        bool isDay = day.Success && day.Value.Year is >= Period.FirstYear and <= Period.LastYear;
        return isDay ? day.Value : throw new UnusableException(request.In(
            "\"" + typed + "\" không phải là ngày. Hãy ghi năm-tháng-ngày, ví dụ 2024-10-05.",
            "\"" + typed + "\" is not a date. Write year-month-day, such as 2024-10-05."));
    }

    /// <summary><c>05/10/2024</c>; in English <c>2024-10-05</c>.</summary>
    public static string Of(LocalDate day, Language language) =>
        day.ToString(language.In("dd/MM/uuuu", "uuuu-MM-dd"), CultureInfo.InvariantCulture);
}
