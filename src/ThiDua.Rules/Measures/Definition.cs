using System.Collections.Generic;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

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

    /// <summary>The name that its author gave it; null for none.</summary>
    public string? Title => Measure is null ? Condition?.Source.Title : Measure.Source.Title;

    public Reads Reads { get; } = new();

    /// <summary>
    /// Whether it reads attributes of the unit and nothing else: then it may decide what stands on the sheet.
    /// </summary>
    public bool IsAboutAttributes { get; set; }

    /// <summary>
    /// The line that is worked out once for each giver, where the definition is read below it only; -1 for none.
    /// </summary>
    public int Whole { get; set; } = -1;

    public bool IsDone { get; set; }

    /// <summary>Whether it was checked and nothing is wrong about it.</summary>
    public bool IsSound => Measure is not null || Condition is not null;

    /// <summary>The same text once more, to be checked for a line that sees less than all lines do.</summary>
    public Definition Anew(ICollection<Definition> all)
    {
        var again = new Definition(all.Count, Code, MeasureSpec, ConditionSpec);
        all.Add(again);
        return again;
    }
}
