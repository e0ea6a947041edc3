namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A plan names somebody whom the organization does not have.</summary>
    public static DiagnosticDescriptor UnknownActor { get; } = new("TD4001", Severity.Error,
        "There is no unit or group \"{code}\" under \"organization\". {hint}",
        "Trong \"organization\" không có đơn vị hoặc cụm, khối \"{code}\". {hint}");

    /// <summary>A task names a section or phase that the plan does not have.</summary>
    public static DiagnosticDescriptor UnknownPlanPart { get; } = new("TD4002", Severity.Error,
        "The plan has no \"{code}\" under \"{list}\". {hint}",
        "Trong \"{list}\" của kế hoạch không có \"{code}\". {hint}");

    /// <summary>A task names a deadline that is not declared.</summary>
    public static DiagnosticDescriptor UnknownDeadlineHere { get; } = new("TD4003", Severity.Error,
        "There is no deadline \"{code}\" under \"deadlines\". {hint}",
        "Trong \"deadlines\" không có thời hạn \"{code}\". {hint}");

    /// <summary>A task that says twice when it is to be done.</summary>
    public static DiagnosticDescriptor TaskTimeTwice { get; } = new("TD4004", Severity.Error,
        "\"{first}\" and \"{second}\" both say when the task is to be done. Keep one of them.",
        "\"{first}\" và \"{second}\" đều nêu thời gian thực hiện nhiệm vụ. Hãy giữ một trong hai.");

    /// <summary>A task that never comes in its period.</summary>
    public static DiagnosticDescriptor TaskNeverComes { get; } = new("TD4005", Severity.Error,
        "No whole \"{each}\" lies in {period}, so the task never comes. Give a longer period, or another \"{property}\".",
        "Trong {period} không có \"{each}\" trọn vẹn nào nên nhiệm vụ không đến lần nào. Hãy cho kỳ dài hơn, hoặc sửa \"{property}\".");

    /// <summary>Two phases that overlap.</summary>
    public static DiagnosticDescriptor PhasesOverlap { get; } = new("TD4010", Severity.Warning,
        "The phases \"{first}\" and \"{second}\" overlap from {from} to {to}. End the one before the other begins.",
        "Giai đoạn \"{first}\" và \"{second}\" chồng nhau từ {from} đến {to}. Hãy cho giai đoạn trước kết thúc trước khi giai đoạn sau bắt đầu.");

    /// <summary>Days between two phases that belong to none.</summary>
    public static DiagnosticDescriptor PhasesLeaveGap { get; } = new("TD4011", Severity.Warning,
        "From {from} to {to} there is no phase: \"{first}\" has ended and \"{second}\" has not begun. Move one of them.",
        "Từ {from} đến {to} không thuộc giai đoạn nào: \"{first}\" đã hết mà \"{second}\" chưa bắt đầu. Hãy dời một trong hai.");

    /// <summary>A window with few working days.</summary>
    public static DiagnosticDescriptor FewWorkingDays { get; } = new("TD4012", Severity.Warning,
        "From {from} to {to} there are {days} days, but only {working} working days ({list}); the plan wants at least {least}. Give more time, or lower \"leastWorkingDays\".",
        "Từ {from} đến {to} có {days} ngày nhưng chỉ {working} ngày làm việc ({list}); kế hoạch cần ít nhất {least}. Hãy cho thêm thời gian, hoặc giảm \"leastWorkingDays\".");

    /// <summary>Few working days between the plan's own date and a deadline.</summary>
    public static DiagnosticDescriptor FewDaysAfterIssue { get; } = new("TD4013", Severity.Warning,
        "The plan is of {issued} and this is due on {due}: {working} working days are left ({list}), fewer than {least}. Set a later day, or issue the plan earlier.",
        "Kế hoạch ban hành ngày {issued} mà việc này hạn cuối là {due}: còn {working} ngày làm việc ({list}), ít hơn {least}. Hãy lùi thời hạn, hoặc ban hành sớm hơn.");

    /// <summary>A deadline that has passed when the plan is issued.</summary>
    public static DiagnosticDescriptor DueBeforePlan { get; } = new("TD4014", Severity.Warning,
        "The last good day, {due}, lies before the date of the plan, {issued}. Correct one of the two.",
        "Ngày cuối {due} đứng trước ngày ban hành kế hoạch {issued}. Hãy sửa một trong hai.");

    /// <summary>A task that nobody leads.</summary>
    public static DiagnosticDescriptor TaskWithoutLead { get; } = new("TD4015", Severity.Warning,
        "The task \"{code}\" has no \"lead\", so nobody owes it. Name who leads, or write \"none\" where the document says so.",
        "Nhiệm vụ \"{code}\" không có \"lead\" nên không đơn vị nào chịu trách nhiệm. Hãy ghi đơn vị chủ trì, hoặc \"none\" khi văn bản nói rõ là không có.");

    /// <summary>Somebody who leads and coordinates the same task.</summary>
    public static DiagnosticDescriptor ActorTwice { get; } = new("TD4016", Severity.Warning,
        "\"{unit}\" has two parts in this task, in \"{first}\" and in \"{second}\". Name it once.",
        "\"{unit}\" có hai vai trong nhiệm vụ này, ở \"{first}\" và \"{second}\". Hãy ghi một lần.");

    /// <summary>A group whose units are not known and which each are to do something.</summary>
    public static DiagnosticDescriptor GroupWithoutMembers { get; } = new("TD4017", Severity.Warning,
        "The members of \"{group}\" in {period} are not said, so the group owes the task as one. Add its members to \"organization\".",
        "Chưa có thành viên của \"{group}\" trong kỳ {period} nên cả nhóm được coi là một đơn vị. Hãy bổ sung thành viên trong \"organization\".");

    /// <summary>A report that is due before its period ends.</summary>
    public static DiagnosticDescriptor ReportBeforePeriodEnds { get; } = new("TD4018", Severity.Warning,
        "The report is due on {due}, {days} days before its period {period} ends on {end}. Where that is meant, accept the finding and say what the report covers.",
        "Báo cáo hạn cuối là {due}, trước ngày kết thúc kỳ {period} ({end}) {days} ngày. Nếu đúng ý, hãy chấp nhận thông báo này và nêu rõ báo cáo tính đến ngày nào.");

    /// <summary>Days that could not be looked up.</summary>
    public static DiagnosticDescriptor DaysNotChecked { get; } = new("TD4019", Severity.Note,
        "Windows and days off were not checked: {why}. Name a \"calendar\" that has these years.",
        "Chưa kiểm tra số ngày làm việc và ngày nghỉ: {why}. Hãy ghi \"calendar\" có dữ liệu các năm này.");

    /// <summary>An input that asks a task that the plan does not have.</summary>
    public static DiagnosticDescriptor NoTaskToAsk { get; } = new("TD4020", Severity.Error,
        "The plan of this rule set has no task \"{code}\". {hint}",
        "Kế hoạch của bộ quy tắc này không có nhiệm vụ \"{code}\". {hint}");

    /// <summary>An input whose type is not that of its question.</summary>
    public static DiagnosticDescriptor NotThatQuestion { get; } = new("TD4021", Severity.Error,
        "\"{ask}\" of a task is of type \"{type}\" and is no attribute. Write that type, or leave \"type\" and \"from\" out.",
        "\"{ask}\" của nhiệm vụ có kiểu \"{type}\" và không phải thuộc tính. Hãy ghi đúng kiểu, hoặc bỏ \"type\" và \"from\".");

    /// <summary>A task owed for the pairs of a rotation that is not there.</summary>
    public static DiagnosticDescriptor UnknownRotationOfTask { get; } = new("TD4022", Severity.Error,
        "There is no rotation \"{code}\". {hint}",
        "Không có phân công kiểm tra chéo \"{code}\". {hint}");

    /// <summary>Who owes a task, said in two ways.</summary>
    public static DiagnosticDescriptor PairsAndOwners { get; } = new("TD4023", Severity.Error,
        "\"pairsOf\" says who owes the task, and so does \"{second}\". Keep one of the two.",
        "\"pairsOf\" và \"{second}\" đều ghi đơn vị thực hiện nhiệm vụ. Hãy giữ một trong hai.");

    /// <summary>Pairs of a year that the plan is not for.</summary>
    public static DiagnosticDescriptor PairsOfOtherYear { get; } = new("TD4024", Severity.Warning,
        "The pairs of \"{rotation}\" are those of {year}, and the plan is for {period}. Name the rotation of the plan's own period.",
        "Các cặp của \"{rotation}\" thuộc năm {year}, còn kế hoạch của kỳ {period}. Hãy ghi phân công đúng kỳ của kế hoạch.");

    /// <summary>A last day outside the plan, or far from where the task belongs.</summary>
    public static DiagnosticDescriptor DueFarOutside { get; } = new("TD4025", Severity.Warning,
        "The last good day, {due}, lies outside {frame}. Check the year, or accept the finding with the reason.",
        "Ngày cuối {due} nằm ngoài {frame}. Hãy kiểm tra lại năm, hoặc chấp nhận thông báo này kèm lý do.");

    private static DiagnosticDescriptor[] PlansPart() =>
    [
        UnknownActor, UnknownPlanPart, UnknownDeadlineHere, TaskTimeTwice, TaskNeverComes, PhasesOverlap,
        PhasesLeaveGap, FewWorkingDays, FewDaysAfterIssue, DueBeforePlan, TaskWithoutLead, ActorTwice,
        DueFarOutside, GroupWithoutMembers, ReportBeforePeriodEnds, DaysNotChecked, NoTaskToAsk,
        NotThatQuestion, UnknownRotationOfTask, PairsAndOwners, PairsOfOtherYear,
    ];
}
