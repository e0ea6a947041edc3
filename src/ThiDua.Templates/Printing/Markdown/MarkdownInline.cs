using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Markdown;

/// <summary>The parts of a line as Markdown.</summary>
internal static class MarkdownInline
{
    /// <summary>How a line ends inside a paragraph.</summary>
    public const string LineEnd = "\\\n";

    /// <summary>A whole line, or several: what has a meaning at the beginning of a line is escaped there.</summary>
    public static string Lines(ValueList<PrintedInline> parts)
    {
        var text = new StringBuilder();
        bool isStart = true;
        foreach (var part in parts)
        {
            text.Append(isStart && part is PrintedInline.Text first
                ? MarkdownText.EscapeLine(first.Value.Value) : Of(part, LineEnd));
            isStart = part is PrintedInline.Break;
        }

        return text.ToString();
    }

    /// <summary>What stands in a cell of a table.</summary>
    public static string Cell(ValueList<PrintedInline> parts) => string.Concat(parts.Select(part => Of(part, "<br>")));

    /// <summary>What stands behind a label: no line begins there.</summary>
    public static string Rest(ValueList<PrintedInline> parts) => string.Concat(parts.Select(part => Of(part, LineEnd)));

    /// <summary>A whole line; marks stand at the words: with a space inside they would mark nothing.</summary>
    public static string Marked(string mark, PrintedText text) =>
        text.IsEmpty ? "" : mark + MarkdownText.Escape(text.Value.Trim()) + mark;

    /// <summary>A part of a line: the space that parts it from the next stays, outside of the marks.</summary>
    private static string Part(string mark, PrintedText text) =>
        Marked(mark, text) + (text.Value.EndsWith(" ", StringComparison.Ordinal) ? " " : "");

    private static string Of(PrintedInline part, string lineEnd) => part switch
    {
        PrintedInline.Text text => MarkdownText.Escape(text.Value.Value),
        PrintedInline.Strong strong => Part("**", strong.Value),
        PrintedInline.Emphasis emphasis => Part("*", emphasis.Value),
        PrintedInline.Blank blank => blank.Shown,
        PrintedInline.Break => lineEnd,
        _ => throw new UnreachableException(),
    };
}
