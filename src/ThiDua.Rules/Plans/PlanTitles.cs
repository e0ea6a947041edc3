using System.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>What the states of tasks and phases are called for people (tên gọi trạng thái).</summary>
public static class PlanTitles
{
    /// <summary>The name of the state of a task, such as "Quá hạn".</summary>
    public static string Of(PlanTaskState state, Language language)
    {
        (string english, string vietnamese) = state switch
        {
            PlanTaskState.NotDue => ("Not due yet", "Chưa đến hạn"),
            PlanTaskState.InProgress => ("In progress", "Đang thực hiện"),
            PlanTaskState.DueSoon => ("Due soon", "Sắp đến hạn"),
            PlanTaskState.Done => ("Done", "Đã hoàn thành"),
            PlanTaskState.DoneLate => ("Done late", "Hoàn thành chậm"),
            PlanTaskState.Overdue => ("Overdue", "Quá hạn"),
            PlanTaskState.NotNeeded => ("Not needed", "Không phải thực hiện"),
            PlanTaskState.Unknown => ("Not known yet", "Chưa xác định"),
            _ => throw new UnreachableException(),
        };
        return language == Language.English ? english : vietnamese;
    }

    /// <summary>The name of the state of a phase, such as "Đang diễn ra".</summary>
    public static string Of(PhaseState state, Language language)
    {
        (string english, string vietnamese) = state switch
        {
            PhaseState.NotBegun => ("Not begun", "Chưa bắt đầu"),
            PhaseState.Running => ("Going on", "Đang diễn ra"),
            PhaseState.Ended => ("Ended", "Đã kết thúc"),
            PhaseState.Unknown => ("Not known yet", "Chưa xác định"),
            _ => throw new UnreachableException(),
        };
        return language == Language.English ? english : vietnamese;
    }
}
