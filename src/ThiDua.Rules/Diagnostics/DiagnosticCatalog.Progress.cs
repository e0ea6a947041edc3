namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>Progress of the plan of another rule set.</summary>
    public static DiagnosticDescriptor ProgressOfOtherRules { get; } = new("TD4050", Severity.Error,
        "The progress is for the rule set \"{found}\", and this is \"{expected}\". Use the rule set that it is for.",
        "Tình hình thực hiện này dành cho bộ quy tắc \"{found}\", còn đây là \"{expected}\". Hãy dùng đúng bộ quy tắc.");

    /// <summary>Progress of the plan of another version.</summary>
    public static DiagnosticDescriptor ProgressOfOtherVersion { get; } = new("TD4051", Severity.Error,
        "The progress asks for the version \"{found}\", and this rule set has \"{expected}\". Use that one, or mend \"version\".",
        "Tình hình thực hiện yêu cầu phiên bản \"{found}\", còn bộ quy tắc này là \"{expected}\". Hãy dùng đúng bản, hoặc sửa \"version\".");

    /// <summary>Something said of a task that the plan does not have.</summary>
    public static DiagnosticDescriptor UnknownTask { get; } = new("TD4052", Severity.Error,
        "The plan has no task \"{code}\". {hint}",
        "Kế hoạch không có nhiệm vụ \"{code}\". {hint}");

    /// <summary>A unit that does not owe the task.</summary>
    public static DiagnosticDescriptor DoesNotOwe { get; } = new("TD4053", Severity.Error,
        "\"{unit}\" does not owe the task \"{task}\". It is owed by: {units}.",
        "\"{unit}\" không phải thực hiện nhiệm vụ \"{task}\". Đơn vị thực hiện: {units}.");

    /// <summary>A task that several units owe, without a unit.</summary>
    public static DiagnosticDescriptor ProgressWithoutUnit { get; } = new("TD4054", Severity.Error,
        "Several units owe the task \"{task}\". Say with \"unit\" which one: {units}.",
        "Nhiều đơn vị cùng phải thực hiện nhiệm vụ \"{task}\". Hãy ghi \"unit\" là một trong: {units}.");

    /// <summary>A unit named for a task that nobody owes.</summary>
    public static DiagnosticDescriptor NobodyOwes { get; } = new("TD4055", Severity.Error,
        "Nobody leads the task \"{task}\". Remove \"unit\", or name a \"lead\" in the plan.",
        "Nhiệm vụ \"{task}\" không có đơn vị chủ trì. Hãy bỏ \"unit\", hoặc ghi \"lead\" trong kế hoạch.");

    /// <summary>A time that a recurring task does not have.</summary>
    public static DiagnosticDescriptor UnknownOccurrence { get; } = new("TD4056", Severity.Error,
        "The task \"{task}\" does not come in {period}. It comes in: {periods}.",
        "Nhiệm vụ \"{task}\" không có kỳ {period}. Các kỳ: {periods}.");

    /// <summary>A recurring task without a time.</summary>
    public static DiagnosticDescriptor ProgressWithoutPeriod { get; } = new("TD4057", Severity.Error,
        "The task \"{task}\" comes again. Say with \"period\" which time: {periods}.",
        "Nhiệm vụ \"{task}\" là định kỳ. Hãy ghi \"period\" là một trong: {periods}.");

    /// <summary>A time of a task that comes once.</summary>
    public static DiagnosticDescriptor ProgressWithPeriod { get; } = new("TD4058", Severity.Error,
        "The task \"{task}\" comes only once. Remove \"period\".",
        "Nhiệm vụ \"{task}\" chỉ thực hiện một lần. Hãy bỏ \"period\".");

    /// <summary>The same thing said twice.</summary>
    public static DiagnosticDescriptor ProgressTwice { get; } = new("TD4059", Severity.Error,
        "The same task \"{task}\" stands already at {first}, for the same unit and time. Keep one of the two.",
        "Nhiệm vụ \"{task}\" của cùng đơn vị và kỳ đã ghi tại {first}. Hãy giữ một trong hai.");

    /// <summary>Something that happens after the day of the review.</summary>
    public static DiagnosticDescriptor DoneInFuture { get; } = new("TD4060", Severity.Error,
        "\"{property}\" is {day}, which comes after today, {today}. Write the day on which it happened, or leave it out.",
        "\"{property}\" là {day}, sau ngày rà soát {today}. Hãy ghi đúng ngày đã xảy ra, hoặc bỏ đi.");

    /// <summary>Something done before the plan was issued.</summary>
    public static DiagnosticDescriptor DoneBeforePlan { get; } = new("TD4061", Severity.Warning,
        "It was done on {done}, before the plan of {issued}. Check the day.",
        "Việc này hoàn thành ngày {done}, trước ngày ban hành kế hoạch {issued}. Hãy kiểm tra lại ngày.");

    /// <summary>Something begun after it was done.</summary>
    public static DiagnosticDescriptor StartedAfterDone { get; } = new("TD4062", Severity.Error,
        "It was begun on {started} and done on {done}, before it began. Mend one of the two.",
        "Việc này bắt đầu ngày {started} mà hoàn thành ngày {done}, trước khi bắt đầu. Hãy sửa một trong hai.");

    /// <summary>Something that was not needed and was done.</summary>
    public static DiagnosticDescriptor NotNeededButDone { get; } = new("TD4063", Severity.Error,
        "\"needed\" is false, but it was begun or done. Remove \"needed\", or the days.",
        "\"needed\" là false nhưng việc đã bắt đầu hoặc hoàn thành. Hãy bỏ \"needed\", hoặc bỏ các ngày.");

    /// <summary>A time of day without a day.</summary>
    public static DiagnosticDescriptor TimeWithoutDay { get; } = new("TD4064", Severity.Error,
        "\"time\" says when on the day it was done, and \"done\" is missing. Add the day.",
        "\"time\" là giờ hoàn thành trong ngày nhưng thiếu \"done\". Hãy ghi ngày hoàn thành.");

    /// <summary>A task that is always to be done, said to be not needed.</summary>
    public static DiagnosticDescriptor NotConditional { get; } = new("TD4065", Severity.Warning,
        "The task \"{task}\" is not conditional in the plan. Say in \"note\" why it is not needed, or remove \"needed\".",
        "Nhiệm vụ \"{task}\" trong kế hoạch không có điều kiện. Hãy ghi lý do ở \"note\", hoặc bỏ \"needed\".");

    /// <summary>The day of an event that the plan does not speak of.</summary>
    public static DiagnosticDescriptor UnknownPlanEvent { get; } = new("TD4066", Severity.Error,
        "The plan does not depend on the day of \"{code}\". {hint}",
        "Kế hoạch không phụ thuộc vào ngày của \"{code}\". {hint}");

    /// <summary>A rule set without a plan.</summary>
    public static DiagnosticDescriptor NoPlan { get; } = new("TD4067", Severity.Error,
        "The rule set \"{code}\" has no plan. Use one with \"plan\".",
        "Bộ quy tắc \"{code}\" không có kế hoạch. Hãy dùng bộ quy tắc có \"plan\".");

    /// <summary>An inspected unit of a task that is not owed for pairs.</summary>
    public static DiagnosticDescriptor NotOwedForPairs { get; } = new("TD4068", Severity.Error,
        "The task \"{task}\" is not owed for each pair of a rotation. Remove \"of\".",
        "Nhiệm vụ \"{task}\" không thực hiện theo từng cặp kiểm tra. Hãy bỏ \"of\".");

    /// <summary>A task of a unit that inspects several, without the inspected unit.</summary>
    public static DiagnosticDescriptor ProgressWithoutInspected { get; } = new("TD4069", Severity.Error,
        "\"{unit}\" inspects several units and owes the task \"{task}\" for each. Say with \"of\" which one: {units}.",
        "\"{unit}\" kiểm tra nhiều đơn vị và phải thực hiện nhiệm vụ \"{task}\" cho từng đơn vị. Hãy ghi \"of\" là một trong: {units}.");

    /// <summary>A unit that the other one does not inspect.</summary>
    public static DiagnosticDescriptor DoesNotInspect { get; } = new("TD4070", Severity.Error,
        "\"{unit}\" does not inspect \"{of}\". It inspects: {units}.",
        "\"{unit}\" không kiểm tra \"{of}\". Đơn vị được kiểm tra: {units}.");

    private static DiagnosticDescriptor[] ProgressPart() =>
    [
        ProgressOfOtherRules, ProgressOfOtherVersion, UnknownTask, DoesNotOwe, ProgressWithoutUnit, NobodyOwes,
        UnknownOccurrence, ProgressWithoutPeriod, ProgressWithPeriod, ProgressTwice, DoneInFuture, DoneBeforePlan,
        StartedAfterDone, NotNeededButDone, TimeWithoutDay, NotConditional, UnknownPlanEvent, NoPlan,
        NotOwedForPairs, ProgressWithoutInspected, DoesNotInspect,
    ];
}
