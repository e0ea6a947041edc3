using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Something that has a code in the one name space of a rule set.</summary>
internal sealed record Named(NamedKind Kind, int Index, Code Code, Place At)
{
    public Words Name => Kind switch
    {
        NamedKind.Input => new("an input", "đầu vào"),
        NamedKind.Measure => new("a measure", "chỉ số"),
        NamedKind.Condition => new("a condition", "điều kiện"),
        NamedKind.Line => new("a line", "dòng điểm"),
        NamedKind.Outcome => new("an outcome", "kết quả xếp loại"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

internal enum NamedKind
{
    Input,
    Measure,
    Condition,
    Line,
    Outcome,
}

/// <summary>A named measure or condition: worked out once, whoever reads it.</summary>
internal sealed class Definition
{
    public Definition(int index, Code code, ByReading<MeasureSpec>? measure, ByReading<ConditionSpec>? condition)
    {
        Index = index;
        Code = code;
        MeasureSpec = measure;
        ConditionSpec = condition;
    }

    public int Index { get; }

    public Code Code { get; }

    public ByReading<MeasureSpec>? MeasureSpec { get; }

    public ByReading<ConditionSpec>? ConditionSpec { get; }

    /// <summary>The checked measure; null for a condition, or when it is faulty.</summary>
    public Measure? Measure { get; set; }

    /// <summary>The checked condition; null for a measure, or when it is faulty.</summary>
    public Condition? Condition { get; set; }

    public Reads Reads { get; } = new();

    public bool IsOpen { get; set; }

    public bool IsDone { get; set; }
}
