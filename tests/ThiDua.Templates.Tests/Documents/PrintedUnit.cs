namespace ThiDua.Templates.Tests.Documents;

/// <summary>Something that a rule set has of its document: what it is, where it stands, its words.</summary>
internal sealed record PrintedUnit(string Kind, string At, string Text)
{
    /// <summary>Whether it was written for the document itself, so that the document must have it.</summary>
    public bool IsOfDocument => At.StartsWith("/document", System.StringComparison.Ordinal);
}
