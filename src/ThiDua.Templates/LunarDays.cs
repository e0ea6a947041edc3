using System;
using System.Globalization;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace ThiDua.Templates;

/// <summary>
/// The two lunar holidays of a year (ngày lễ theo âm lịch) by the Vietnamese calendar, UTC+7, from a table of the years
/// 2000–2100. The Chinese calendar, UTC+8, has other days in 2007, 2030 and 2053.
/// </summary>
public sealed record LunarDays
{
    private LunarDays(int year, LocalDate tet, LocalDate hungKings)
    {
        Year = year;
        Tet = tet;
        HungKings = hungKings;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The first day of the lunar year (mùng 1 Tết).</summary>
    public LocalDate Tet { get; }

    /// <summary>The tenth day of the third lunar month (Giỗ Tổ Hùng Vương).</summary>
    public LocalDate HungKings { get; }

    /// <summary>The days of a year, or null outside 2000–2100.</summary>
    public static LunarDays? Find(int year)
    {
        string begin = year.ToString(CultureInfo.InvariantCulture) + ",";
        string[] lines = Encoding.UTF8.GetString(EmbeddedFiles.Read("Calendars/lunar-days.csv")).Split('\n');
        string? line = Array.Find(lines, one => one.StartsWith(begin, StringComparison.Ordinal));
        if (line is null) return null;
        var days = line.Trim().Split(',').Skip(1).Select(day => LocalDatePattern.Iso.Parse(day).Value).ToList();
        return new LunarDays(year, days[0], days[1]);
    }
}
