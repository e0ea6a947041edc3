using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// What can be done about a period that lies across the end of a larger one. A rubric for one kind of period takes no
/// other days than the calendar's, so first it has to be for any period.
/// </summary>
internal static class StraddlingWords
{
    public static DiagnosticArgument Hint(ClusterUnit unit, ClusterUnit outer)
    {
        var (widening, cutting) = (Freeing(outer.Rubric), Freeing(unit.Rubric));
        var (days, around) = (unit.Period!, outer.Period!);
        var whole = Period.Of(LocalDate.Min(days.Start, around.Start), LocalDate.Max(days.End, around.End));
        return new(
            "hint",
            "Either " + widening.English + "write the larger period by days that hold all of this one, such as \""
                + whole + "\", or " + cutting.English + "end this one where that ends.",
            "Hãy " + widening.Vietnamese + "ghi kỳ lớn theo ngày sao cho chứa trọn kỳ này, chẳng hạn \"" + whole
                + "\", hoặc " + cutting.Vietnamese + "cắt kỳ này tại ranh giới kỳ lớn.");
    }

    private static Words Freeing(Rubric rubric) => rubric.Period == Cadence.Any
        ? new Words("", "")
        : new Words(
            "give the rubric \"" + rubric.Code + "\" \"period\": \"any\" and ",
            "ghi \"period\": \"any\" cho bảng \"" + rubric.Code + "\" rồi ");
}
