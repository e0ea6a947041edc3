using System.Linq;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>
/// Who does what until when (kế hoạch): phases and tasks of one period, checked and ready to be reviewed.
/// </summary>
public sealed record Plan
{
    /// <summary>The working days that a window needs at least, unless the plan says another number.</summary>
    public const int UsualWorkingDays = 5;

    /// <summary>How many days before its last good day a task is due soon, unless the plan says so.</summary>
    public const int UsualDueSoonDays = 7;

    internal Plan(Code code, string title, Period period)
    {
        Code = code;
        Title = title;
        Period = period;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its name (tên kế hoạch); the code where there is none.</summary>
    public string Title { get; }

    /// <summary>The period that it is for (kỳ kế hoạch).</summary>
    public Period Period { get; }

    /// <summary>Its number and symbol (số, ký hiệu); null for a draft.</summary>
    public string? Symbol { get; internal init; }

    /// <summary>
    /// The day of issue (ngày ban hành): a date, or an event whose day is told later; null where it is not said.
    /// </summary>
    public DayRef? Issued { get; internal init; }

    /// <summary>Who issued it (cơ quan ban hành); null where it is not said.</summary>
    public PlanActor? Issuer { get; internal init; }

    /// <summary>The working calendar (lịch làm việc) by which its days are counted; empty for none.</summary>
    public Code Calendar { get; internal init; }

    /// <summary>The working days that a window needs at least, or else it is reported.</summary>
    public int LeastWorkingDays { get; internal init; } = UsualWorkingDays;

    /// <summary>How many days before its last good day a task is due soon (sắp đến hạn).</summary>
    public int DueSoonDays { get; internal init; } = UsualDueSoonDays;

    /// <summary>The documents it rests on (căn cứ).</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    /// <summary>The phases in the order of the document (các giai đoạn).</summary>
    public ValueList<Phase> Phases { get; internal init; } = ValueList<Phase>.Empty;

    /// <summary>The sections of the document in which tasks stand (các mục), such as the quarters.</summary>
    public ValueList<PlanSection> Sections { get; internal init; } = ValueList<PlanSection>.Empty;

    /// <summary>The tasks in the order of the document (các nhiệm vụ).</summary>
    public ValueList<PlanTask> Tasks { get; internal init; } = ValueList<PlanTask>.Empty;

    /// <summary>The events whose days must be told, each once (các sự kiện cần nhập ngày).</summary>
    public ValueList<Level> Events { get; internal init; } = ValueList<Level>.Empty;

    /// <summary>The inputs of the rule set that tasks answer (các chỉ số lấy từ kế hoạch).</summary>
    public ValueList<PlanFact> Facts { get; internal init; } = ValueList<PlanFact>.Empty;

    /// <summary>The task with a code, or null.</summary>
    public PlanTask? Find(Code task) => Tasks.FirstOrDefault(one => one.Code == task);
}
