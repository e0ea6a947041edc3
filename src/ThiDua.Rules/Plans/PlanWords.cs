using ThiDua.Rules.Json;

namespace ThiDua.Rules.Plans;

/// <summary>The words of states, in both languages.</summary>
internal static class PlanWords
{
    public static Words Of(PlanTaskState state) => state switch
    {
        PlanTaskState.NotDue => new("Not due yet", "Chưa đến hạn"),
        PlanTaskState.InProgress => new("In progress", "Đang thực hiện"),
        PlanTaskState.DueSoon => new("Due soon", "Sắp đến hạn"),
        PlanTaskState.Done => new("Done", "Đã hoàn thành"),
        PlanTaskState.DoneLate => new("Done late", "Hoàn thành chậm"),
        PlanTaskState.Overdue => new("Overdue", "Quá hạn"),
        PlanTaskState.NotNeeded => new("Not needed", "Không phải thực hiện"),
        PlanTaskState.Unknown => new("Not known yet", "Chưa xác định"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Words Of(PhaseState state) => state switch
    {
        PhaseState.NotBegun => new("Not begun", "Chưa bắt đầu"),
        PhaseState.Running => new("Going on", "Đang diễn ra"),
        PhaseState.Ended => new("Ended", "Đã kết thúc"),
        PhaseState.Unknown => new("Not known yet", "Chưa xác định"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
