namespace ThiDua.Rules.Documents;

/// <summary>
/// Looks at a printed text: its dates, its citations, the appendices that it names, and where its tones stand.
/// </summary>
internal static class TextLinting
{
    public static void Check(PrintedText text, LintScope scope)
    {
        DateLinting.Check(text, scope);
        CitationLinting.Check(text, scope);
        scope.Tones.Add(text);
        scope.Mentions.AddRange(AppendixMention.Find(text));
    }
}
