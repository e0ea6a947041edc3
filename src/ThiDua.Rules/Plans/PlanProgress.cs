using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>
/// What has happened to a plan so far (tình hình thực hiện kế hoạch): the days of events, and what was begun, done or
/// not needed. The input of <see cref="PlanReview"/>. Its form is right; the plan checks it when it is used.
/// Made by <see cref="PlanProgressReader"/> or <see cref="PlanProgressBuilder"/>.
/// </summary>
public sealed record PlanProgress
{
    internal PlanProgress(Code ruleSet, string? version, Place at)
    {
        RuleSet = ruleSet;
        Version = version;
        Origin = new Origin(at);
    }

    /// <summary>How findings name this text.</summary>
    public Code Name => At.Text;

    /// <summary>The code of the rule set with the plan (bộ quy tắc).</summary>
    public Code RuleSet { get; }

    /// <summary>The version of the rule set; null when any will do.</summary>
    public string? Version { get; }

    /// <summary>The days of events (ngày của các sự kiện), such as the day of issue.</summary>
    public ValueList<EventDay> Dates { get; internal init; } = ValueList<EventDay>.Empty;

    /// <summary>What is known of tasks, in the order of the text.</summary>
    public ValueList<TaskProgress> Tasks { get; internal init; } = ValueList<TaskProgress>.Empty;

    internal Place At => Origin.At;

    /// <summary>Where in its text a place of it is.</summary>
    internal Locating Places { get; init; }

    private Origin Origin { get; }
}

/// <summary>The day of an event (ngày của một sự kiện).</summary>
/// <param name="Event">The code of the event.</param>
/// <param name="Day">Its day.</param>
public sealed record EventDay(Code Event, LocalDate Day);

/// <summary>What is known of one task, of one unit, in one of its periods (tình hình một nhiệm vụ).</summary>
public sealed record TaskProgress
{
    internal TaskProgress(Code task, Place at)
    {
        Task = task;
        Origin = new Origin(at);
    }

    /// <summary>The code of the task.</summary>
    public Code Task { get; }

    /// <summary>The unit; empty where only one owes it.</summary>
    public Code Unit { get; internal init; }

    /// <summary>Whom it inspected (đơn vị được kiểm tra); empty where the unit inspects only one.</summary>
    public Code Of { get; internal init; }

    /// <summary>Which time, of a task that comes again (kỳ); null for others.</summary>
    public Period? Period { get; internal init; }

    /// <summary>Since when it is worked on (ngày bắt đầu).</summary>
    public LocalDate? Started { get; internal init; }

    /// <summary>When it was done (ngày hoàn thành).</summary>
    public LocalDate? Done { get; internal init; }

    /// <summary>At what time of that day, in Vietnam.</summary>
    public LocalTime? Time { get; internal init; }

    /// <summary>Whether it is to be done at all (có phát sinh hay không); null where nobody said.</summary>
    public bool? IsNeeded { get; internal init; }

    /// <summary>The document that came out of it (số, ký hiệu văn bản).</summary>
    public string? Document { get; internal init; }

    /// <summary>A free remark (ghi chú).</summary>
    public string? Note { get; internal init; }

    internal Place At => Origin.At;

    private Origin Origin { get; }
}
