using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>One thing that was entered (mục nhập): under which code, what, and what backs it.</summary>
public sealed record Entry
{
    internal Entry(Code code, EntryValue value, ValueList<string> evidence, string? note, Place at)
    {
        Code = code;
        Value = value;
        Evidence = evidence;
        Note = note;
        Origin = new Origin(at);
    }

    /// <summary>The code of an input or of a line; it may be derived, such as <c>r2/note</c>.</summary>
    public Code Code { get; }

    /// <summary>What was entered.</summary>
    public EntryValue Value { get; }

    /// <summary>What backs this entry (minh chứng), such as the number of a document.</summary>
    public ValueList<string> Evidence { get; }

    /// <summary>A free remark (ghi chú); it never changes a result.</summary>
    public string? Note { get; }

    /// <summary>Where the value stands; it takes no part in equality.</summary>
    public Place At => Origin.At;

    private Origin Origin { get; }

    /// <summary>Code and value, such as <c>late = 2</c>.</summary>
    public override string ToString() => Code.Value + " = " + Value;
}
