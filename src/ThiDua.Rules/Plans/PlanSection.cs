using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>A part of the document with the tasks that stand in it (mục), such as those of a quarter.</summary>
public sealed record PlanSection
{
    internal PlanSection(Code code, string title)
    {
        Code = code;
        Title = title;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its printed label; null where there is none.</summary>
    public string? Label { get; internal init; }

    /// <summary>Its heading as printed; the code where there is none.</summary>
    public string Title { get; }

    /// <summary>The period in which its tasks are to be done, where they do not say otherwise.</summary>
    public Period? Period { get; internal init; }
}
