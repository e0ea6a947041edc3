using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>
/// The widths of the columns of a table: as they are meant, but none narrower than its longest word, which Word would
/// tear ("thưởn|g"). Where there is no room for all words they are as they are meant.
/// </summary>
internal static class DocxWidths
{
    /// <summary>What Word leaves at both sides of a cell, in twentieths of a point.</summary>
    public const int CellMargins = 230;

    // How wide letters are, in hundredths of their size: those of Times New Roman in bold, on the safe side.
    private const int Wide = 100;
    private const int Capital = 80;
    private const int Horned = 60;
    private const int Small = 56;
    private const int Narrow = 34;
    private const string WideLetters = "mwMW%@&";
    private const string HornedLetters = "ưứừửữự";
    private const string NarrowLetters = "\u00A0.,:;()'|!-ijlt/[]";

    /// <summary>The widths of the columns in twentieths of a point, whose sum is the whole.</summary>
    /// <param name="table">The table with its words.</param>
    /// <param name="width">The width of the table in twentieths of a point.</param>
    /// <param name="size">The size of its letters in points.</param>
    public static int[] Of(PrintedTable table, int width, decimal size)
    {
        int[] meant = [.. table.Columns.Select(column => column.Width)];
        int[] least = Least(table, size);
        bool hasRoom = least.Sum() <= width;
        var raised = new HashSet<int>();
        int[] widths;
        do
        {
            widths = Shared(meant, least, raised, width);
        }
        while (hasRoom && Raise(widths, least, raised));

        widths[widths.Length - 1] += width - widths.Sum();
        return widths;
    }

    /// <summary>Raised columns are as narrow as their words; the others share what is left as they are meant.</summary>
    private static int[] Shared(int[] meant, int[] least, HashSet<int> raised, int width)
    {
        int rest = width - raised.Sum(i => least[i]);
        int whole = meant.Where((_, i) => !raised.Contains(i)).Sum();
        return [.. meant.Select((share, i) => raised.Contains(i) ? least[i] : rest * share / whole)];
    }

    /// <summary>Notes the columns that are too narrow; false when there are none, or all are noted.</summary>
    private static bool Raise(int[] widths, int[] least, HashSet<int> raised)
    {
        int before = raised.Count;
        for (int i = 0; i < widths.Length; i++)
            if (widths[i] < least[i]) raised.Add(i);

        return raised.Count > before && raised.Count < widths.Length;
    }

    private static int[] Least(PrintedTable table, decimal size)
    {
        int[] longest = [.. table.Columns.Select(column => Longest(column.Heading.Value))];
        foreach (var row in table.Rows)
        {
            int at = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.Span == 1) longest[at] = Math.Max(longest[at], Longest(cell.Text));
                at += cell.Span;
            }
        }

        return [.. longest.Select(word => CellMargins + (int)(word * size / 5))]; // hundredths of points, in twentieths
    }

    private static int Longest(ValueList<PrintedInline> parts) => parts.Count == 0 ? 0 : parts.Max(part => part switch
    {
        PrintedInline.Text text => Longest(text.Value.Value),
        PrintedInline.Strong strong => Longest(strong.Value.Value),
        PrintedInline.Emphasis emphasis => Longest(emphasis.Value.Value),
        PrintedInline.Blank or PrintedInline.Break => 0,
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    /// <summary>How wide the longest word of a text is, in hundredths of the size of its letters.</summary>
    private static int Longest(string text)
    {
        int longest = 0;
        int word = 0;
        foreach (char c in text)
        {
            word = c is ' ' ? 0 : word + WidthOf(c);
            longest = Math.Max(longest, word);
            if (c is '-') word = 0; // a line may end behind it
        }

        return longest;
    }

    private static int WidthOf(char letter) => NarrowLetters.IndexOf(letter) >= 0 ? Narrow
        : WideLetters.IndexOf(letter) >= 0 ? Wide
        : HornedLetters.IndexOf(letter) >= 0 ? Horned
        : char.IsUpper(letter) ? Capital : Small;
}
