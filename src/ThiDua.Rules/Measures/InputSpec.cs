using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A declared input (đầu vào), as written.</summary>
internal sealed record InputSpec : Written
{
    /// <summary>Empty for the entry of a line, which has the line's code.</summary>
    public Code Code { get; init; }

    public string? Title { get; init; }

    /// <summary>Null where <see cref="Levels"/> says it.</summary>
    public InputType? Type { get; init; }

    /// <summary>The named list of levels.</summary>
    public Code Levels { get; init; }

    public ByReading<IntervalSpec>? Range { get; init; }

    public int? Decimals { get; init; }

    /// <summary>Whether it is an attribute of the unit.</summary>
    public bool IsAttribute { get; init; }

    /// <summary>The question about a task of the plan that answers it; null for what is entered.</summary>
    public TaskQuestionSpec? Plan { get; init; }

    /// <summary>The question about an item of a checklist that answers it; null for what is entered.</summary>
    public ChecklistQuestionSpec? Checklist { get; init; }

    /// <summary>The stage that alone may enter it.</summary>
    public Code Owner { get; init; }

    /// <summary>Which stage and givers count; null for the entry of a line, where the line says it.</summary>
    public MarksSpec? Marks { get; init; }

    public bool MayBeNotApplicable { get; init; }

    /// <summary>What stands in for it while it is missing.</summary>
    public Meanwhile? Meanwhile { get; init; }

    /// <summary>The fields of each record, for a list.</summary>
    public ValueList<InputSpec> Fields { get; init; } = ValueList<InputSpec>.Empty;
}

/// <summary>A kind of event in the log (loại sự kiện), as written.</summary>
internal sealed record EventSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    /// <summary>The stage that alone keeps the log of it.</summary>
    public Code Owner { get; init; }

    public ValueList<InputSpec> Fields { get; init; } = ValueList<InputSpec>.Empty;
}

/// <summary>What sort of value an input takes (kiểu dữ liệu).</summary>
public enum InputType
{
    /// <summary>Points (điểm).</summary>
    Points,

    /// <summary>How often or how many: a whole number, not below 0 (số lần, số lượng).</summary>
    Count,

    /// <summary>A share; 0.125 or "12.5%" (tỷ lệ).</summary>
    Share,

    /// <summary>Whole đồng (tiền).</summary>
    Money,

    /// <summary>Calendar days (ngày).</summary>
    Days,

    /// <summary>Working days (ngày làm việc).</summary>
    WorkingDays,

    /// <summary>A pure number (số).</summary>
    Number,

    /// <summary>Yes or no (có, không).</summary>
    YesNo,

    /// <summary>One level of a named list (mức).</summary>
    Level,

    /// <summary>A date (ngày tháng).</summary>
    Date,

    /// <summary>A list of records, each with the declared fields (danh sách).</summary>
    Records,

    /// <summary>A kind of event in the log, each with a date and fields (loại sự kiện).</summary>
    Events,
}
