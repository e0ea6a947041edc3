using System.Collections.Generic;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Json;

/// <summary>
/// What the reading of one text shares: the text, the findings, and the parts that could not be read.
/// </summary>
internal sealed class ReadingContext
{
    public ReadingContext(JsonText text, DiagnosticBag bag)
    {
        Text = text;
        Bag = bag;
        // Which of the two was meant is not known, nor what stands in the second.
        foreach (var node in text.Twice) Holes.Add(JsonText.PointerOf(node));
    }

    public JsonText Text { get; }

    public DiagnosticBag Bag { get; }

    public Holes Holes { get; } = new();

    /// <summary>What objects accept, in the order in which they were read.</summary>
    public List<AcceptedFault> Accepted { get; } = [];
}
