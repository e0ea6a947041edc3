using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>A stretch of days of a plan in which one thing is done (giai đoạn), both ends included.</summary>
public sealed record Phase
{
    internal Phase(Code code, string title, DayRef from, DayRef to)
    {
        Code = code;
        Title = title;
        From = from;
        To = to;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its printed label, such as <c>a)</c>; null where there is none.</summary>
    public string? Label { get; internal init; }

    /// <summary>The words of the document; the code where there are none.</summary>
    public string Title { get; }

    /// <summary>The first day.</summary>
    public DayRef From { get; }

    /// <summary>The last day.</summary>
    public DayRef To { get; }

    internal Place At { get; init; }
}
