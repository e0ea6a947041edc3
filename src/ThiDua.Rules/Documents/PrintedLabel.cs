using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>A printed label and the object that has it.</summary>
/// <param name="Label">The label as printed; null for an item without one.</param>
/// <param name="About">What it is printed at; its author may have accepted findings.</param>
internal readonly record struct PrintedLabel(string? Label, Written About)
{
    public Place At => About.At.Property("label");

    /// <summary>The kinds of unit that it is for; empty for all.</summary>
    public ValueList<Code> Audience { get; init; } = ValueList<Code>.Empty;

    /// <summary>Whether nobody is given both, so that both may be number 2.</summary>
    public bool Excludes(PrintedLabel other) =>
        Audience.Count > 0 && other.Audience.Count > 0 && !Audience.Intersect(other.Audience).Any();
}
