using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>The shapes of what has happened to a plan.</summary>
internal static class PlanProgressJson
{
    private static readonly Form<LocalDate?> _date = new OptionalForm<LocalDate>(Forms.Date);

    private static readonly Form<LocalTime?> _time = new OptionalForm<LocalTime>(TimeForm.Instance);

    private static readonly Form<Period?> _period = new OptionalForm<Period>(PeriodForm.Instance);

    private static readonly Form<bool?> _yesNo = new OptionalForm<bool>(Forms.YesNo);

    public static readonly Shape<TaskProgressSpec> Task = new(
        "task-progress",
        "What is known of one task.",
        "Tình hình thực hiện một nhiệm vụ.",
        w => new TaskProgressSpec
        {
            Task = w.Required("task", Forms.Code, x => x.Task, "the code of the task.", "mã nhiệm vụ."),
            Unit = w.Optional("unit", Forms.Code, x => x.Unit, default, "the unit, where several owe the task.", "đơn vị, khi nhiều đơn vị cùng phải thực hiện."),
            Of = w.Optional("of", Forms.Code, x => x.Of, default,
                "the unit that was inspected, where the task is owed for each pair and the unit inspects several.", "đơn vị được kiểm tra, khi nhiệm vụ theo từng cặp và đơn vị kiểm tra nhiều đơn vị."),
            Period = w.Optional("period", _period, x => x.Period, null, "which time, of a task that comes again.", "kỳ nào, với nhiệm vụ định kỳ."),
            Started = w.Optional("started", _date, x => x.Started, null, "since when it is worked on.", "ngày bắt đầu thực hiện."),
            Done = w.Optional("done", _date, x => x.Done, null, "when it was done.", "ngày hoàn thành."),
            Time = w.Optional("time", _time, x => x.Time, null, "at what time of that day, in Vietnam.", "giờ hoàn thành trong ngày đó, giờ Việt Nam."),
            IsNeeded = w.Optional("needed", _yesNo, x => x.IsNeeded, null, "whether a conditional task is to be done at all.", "nhiệm vụ có điều kiện có phát sinh hay không."),
            Document = w.Optional("document", Forms.Text!, x => x.Document, null, "the document that came out of it.", "số, ký hiệu văn bản ban hành."),
        });

    public static readonly Shape<PlanProgressSpec> Shape = new(
        "plan-progress",
        "What has happened to a plan so far.",
        "Tình hình thực hiện kế hoạch.",
        w => new PlanProgressSpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            RuleSet = w.Required("ruleSet", Forms.Code, x => x.RuleSet, "the code of the rule set with the plan.", "mã bộ quy tắc có kế hoạch."),
            Version = w.Optional("version", Forms.Text!, x => x.Version, null, "its version, where only that one will do.", "phiên bản, khi chỉ dùng cho phiên bản đó."),
            Dates = w.Optional(
                "dates",
                new MapForm<LocalDate>(Forms.Date),
                x => x.Dates,
                ValueList<MapEntry<LocalDate>>.Empty,
                "the days of events, by code.",
                "ngày của các sự kiện, theo mã."),
            Tasks = w.Many("tasks", Task, x => x.Tasks, "what is known of tasks; of the others nothing is known.", "tình hình từng nhiệm vụ; nhiệm vụ không ghi là chưa biết."),
        });
}
