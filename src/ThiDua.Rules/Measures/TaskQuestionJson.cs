using ThiDua.Rules.Json;

namespace ThiDua.Rules.Measures;

/// <summary>The shape of a question about a task, and what sort of answer it has.</summary>
internal static class TaskQuestionJson
{
    public static readonly WordForm<TaskAsk> Ask = new(
        ("days-late", TaskAsk.DaysLate),
        ("working-days-late", TaskAsk.WorkingDaysLate),
        ("times-late", TaskAsk.TimesLate),
        ("done", TaskAsk.Done),
        ("late", TaskAsk.Late));

    public static readonly Shape<TaskQuestionSpec> Shape = new(
        "task-question",
        "What an input asks of a task of the plan. The review of the plan answers; a unit that does not owe the task has no answer (n/a).",
        "Đầu vào lấy từ một nhiệm vụ của kế hoạch. Kết quả rà soát kế hoạch trả lời; đơn vị không phải thực hiện thì không áp dụng.",
        w => new TaskQuestionSpec
        {
            Task = w.Required("task", Forms.Code, x => x.Task, "the code of the task.", "mã nhiệm vụ."),
            Ask = w.Required("ask", Ask, x => x.Ask, "what is asked, as of the day of the review.", "hỏi gì, tính đến ngày rà soát."),
        });

    public static InputType TypeOf(TaskAsk ask) => ask switch
    {
        TaskAsk.DaysLate => InputType.Days,
        TaskAsk.WorkingDaysLate => InputType.WorkingDays,
        TaskAsk.TimesLate => InputType.Count,
        TaskAsk.Done or TaskAsk.Late => InputType.YesNo,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
