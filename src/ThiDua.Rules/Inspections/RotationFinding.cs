using System.Globalization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>One thing that is wrong with an assignment, and where (một lỗi của bảng phân công).</summary>
public sealed record RotationFinding
{
    internal RotationFinding(RotationFault fault, int year, int round, Code unit)
    {
        Fault = fault;
        Year = year;
        Round = round;
        Unit = unit;
    }

    /// <summary>What is wrong.</summary>
    public RotationFault Fault { get; }

    /// <summary>The year of the assignment.</summary>
    public int Year { get; }

    /// <summary>The round, from 1; 0 where no round is meant.</summary>
    public int Round { get; }

    /// <summary>
    /// The unit that it is about, as the inspecting one where there are two; empty where none is meant.
    /// </summary>
    public Code Unit { get; }

    /// <summary>The other unit of the pair; empty where none is meant.</summary>
    public Code Other { get; internal init; }

    /// <summary>The earlier year in which the pair was assigned; null where none is meant.</summary>
    public int? Earlier { get; internal init; }

    /// <summary>Which pair of the list it is about, from 0; null where none alone is meant.</summary>
    public int? Pair { get; internal init; }

    /// <summary>How many cycles there are; 0 where it is about something else.</summary>
    public int Cycles { get; internal init; }

    /// <summary>What is wrong and how to mend it, in a language.</summary>
    public string Text(Language language) => RotationFaultTexts.Text(this, language);

    /// <summary>The fault and what it is about, for logs.</summary>
    public override string ToString()
    {
        string text = Fault + " " + Year.ToString(CultureInfo.InvariantCulture);
        if (!Unit.IsEmpty) text += " " + Unit;
        if (!Other.IsEmpty) text += " → " + Other;
        return Earlier is { } earlier ? text + " " + earlier.ToString(CultureInfo.InvariantCulture) : text;
    }
}
