using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>A printed text, where it is written, and the object that it belongs to.</summary>
/// <param name="Text">The text.</param>
/// <param name="About">What it belongs to; its author may have accepted findings.</param>
/// <param name="At">Where the text stands.</param>
internal readonly record struct PrintedText(string Text, Written About, Place At)
{
    /// <summary>The text of a property; none where it is not written.</summary>
    public static IEnumerable<PrintedText> Of(Written about, string property, string? text) =>
        text is null ? [] : [new PrintedText(text, about, about.At.Property(property))];

    /// <summary>The lines of a property.</summary>
    public static IEnumerable<PrintedText> Of(Written about, string property, ValueList<string> lines)
    {
        var at = about.At.Property(property);
        // A single line may be written without a list around it.
        return lines.Select((line, i) => new PrintedText(line, about, lines.Count == 1 ? at : at.Item(i)));
    }
}
