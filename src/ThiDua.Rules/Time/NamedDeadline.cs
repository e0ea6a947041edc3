using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>A deadline of a rule set (thời hạn có tên).</summary>
public sealed record NamedDeadline
{
    internal NamedDeadline(Code code, Deadline deadline, ValueList<Code> interpretations)
    {
        Code = code;
        Deadline = deadline;
        Interpretations = interpretations;
    }

    /// <summary>The code by which rules name it.</summary>
    public Code Code { get; }

    /// <summary>The deadline, by the chosen readings.</summary>
    public Deadline Deadline { get; }

    /// <summary>The declared readings that chose it (cách hiểu).</summary>
    public ValueList<Code> Interpretations { get; }
}
