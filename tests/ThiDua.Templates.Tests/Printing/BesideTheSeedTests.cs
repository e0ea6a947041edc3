using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ThiDua.Templates.Printing;
using ThiDua.Templates.Tests.Cases;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>What is printed beside what the offices printed: the same words in the same order.</summary>
public sealed class BesideTheSeedTests
{
    [Fact]
    public void The_score_sheet_of_Dien_Bien_says_what_the_document_says()
    {
        string seed = File.ReadAllText(Path.Combine(TemplateCases.Folder, "dien-bien-2022", "bieu-diem.txt"));
        var printed = Table("dien-bien-score-sheet").Rows.Select(row => row.Cells.Select(cell => TextOf(cell)));

        var expected = seed[seed.IndexOf("\n\t1\n", StringComparison.Ordinal)..].Split('\n');

        Assert.Equal(
            Words(string.Join(' ', expected)),
            Words(string.Join(' ', printed.SelectMany(row => row)) + " " + Note()));
    }

    [Fact]
    public void The_table_of_Lang_Son_says_what_the_document_says()
    {
        var seed = Cases.PrintedText.Of("lang-son-2024").Where(line => line.Contains('|', StringComparison.Ordinal));
        var printed = Table("lang-son-plan-table").Rows.SelectMany(row => row.Cells.Select(TextOf));

        Assert.Equal(Words(string.Join(' ', seed)), Words(string.Join(' ', printed)));
    }

    private static string Note() => string.Concat(Printed.Of("dien-bien-score-sheet").Body
        .OfType<PrintedBlock.Paragraph>().Last().Text.Select(TextOf));

    private static PrintedTable Table(string name) =>
        Printed.Of(name).Body.OfType<PrintedBlock.Table>().Single().Content;

    private static string TextOf(PrintedCell cell) => string.Concat(cell.Text.Select(TextOf));

    private static string TextOf(PrintedInline part) => part switch
    {
        PrintedInline.Text text => text.Value.Value,
        PrintedInline.Strong strong => strong.Value.Value,
        _ => "",
    };

    /// <summary>Words without marks between them; a number is the same with a zero before it ("05").</summary>
    private static IEnumerable<string> Words(string text) => new string([.. text.Select(c =>
            char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.TrimStart('0') is { Length: > 0 } bare ? bare : word);
}
