using ThiDua.Rules.Time;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>A period as it is typed on the command line (kỳ).</summary>
internal static class PeriodText
{
    /// <exception cref="UnusableException">It is no period.</exception>
    public static Period Read(string typed, Request request) => Period.TryParse(typed, out var asked) ? asked
        : throw new UnusableException(request.In(
            "Không đọc được kỳ \"" + typed + "\". Hãy ghi: năm 2026, nửa năm 2026-H1, quý 2026-Q4, tháng 2026-10, "
                + "năm học 2026-2027, nhiều năm 2021/2025; tuần hoặc khoảng ngày khác ghi ngày đầu và ngày cuối: "
                + "2026-09-28/2026-10-04.",
            "The period \"" + typed + "\" is not understood. Write a year 2026, half a year 2026-H1, a quarter "
                + "2026-Q4, a month 2026-10, a school year 2026-2027, years 2021/2025; a week or other days by the "
                + "first and the last one: 2026-09-28/2026-10-04."));
}
