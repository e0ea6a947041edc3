using ThiDua.Rules.Values;

namespace ThiDua.Rules.Law;

/// <summary>
/// A declared reading of an unclear text (cách hiểu): the question, the possible readings, the one chosen.
/// </summary>
public sealed record Interpretation
{
    internal Interpretation(Code code, string question, ValueList<Reading> readings, Reading chosen, string? why)
    {
        Code = code;
        Question = question;
        Readings = readings;
        Chosen = chosen;
        Why = why;
    }

    /// <summary>The code under which rules refer to it.</summary>
    public Code Code { get; }

    /// <summary>What the document leaves open (vấn đề chưa rõ).</summary>
    public string Question { get; }

    /// <summary>The readings that are possible, in the order of the rule set.</summary>
    public ValueList<Reading> Readings { get; }

    /// <summary>The reading that this rule set uses.</summary>
    public Reading Chosen { get; }

    /// <summary>Why it was chosen.</summary>
    public string? Why { get; }
}

/// <summary>One possible reading of an unclear text.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its words for people; the code where there are none.</param>
public sealed record Reading(Code Code, string Title);
