using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>What one giver entered at one stage (phần chấm của một người ở một khâu).</summary>
public sealed record StageEntries
{
    internal StageEntries(Code stage, string? by, LocalDate? on, string? note, ValueList<Entry> inOrder, Place at)
    {
        Stage = stage;
        By = by;
        On = on;
        Note = note;
        InOrder = inOrder;
        Entries = EntryMap.Of(inOrder);
        Origin = new Origin(at);
    }

    /// <summary>The stage (khâu); empty when the dossier has plain entries.</summary>
    public Code Stage { get; }

    /// <summary>Who entered it (người chấm); null when it is not said.</summary>
    public string? By { get; }

    /// <summary>On which day (ngày chấm); null when it is not said.</summary>
    public LocalDate? On { get; }

    /// <summary>A free remark (ghi chú); it never changes a result.</summary>
    public string? Note { get; }

    /// <summary>The entries by code (các mục nhập). What is not entered yet is not there.</summary>
    public CodeMap<Entry> Entries { get; }

    /// <summary>The same entries in the order in which they were written.</summary>
    public ValueList<Entry> InOrder { get; }

    /// <summary>Where the stage, or the plain entries, stand; it takes no part in equality.</summary>
    public Place At => Origin.At;

    private Origin Origin { get; }

    /// <summary>The stage, the giver and the entries, such as <c>council member-1: [late = 2]</c>.</summary>
    public override string ToString() => (Stage.Value + " " + By).Trim() + ": " + InOrder;
}
