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
        NamedKind.Ranking => new("a ranking", "bảng xếp hạng"),
        NamedKind.Deadline => new("a deadline", "thời hạn"),
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
    Ranking,
    Deadline,
}
