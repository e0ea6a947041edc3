using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ThiDua.Templates.Printing;
using ThiDua.Templates.Printing.Compose;
using ThiDua.Templates.Tests.Cases;
using ThiDua.Templates.Tests.Documents;
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

    public static TheoryData<string> Sets =>
        [.. TemplateCatalog.All.Select(template => template.Code.Value).Where(PrintedLines.Has)];

    /// <summary>
    /// All of it but its heads: in two columns their lines stand in another order than in the copy, which leaves some
    /// out.
    /// </summary>
    [Theory, MemberData(nameof(Sets))]
    public void A_document_is_printed_word_by_word(string set)
    {
        var template = TemplateCatalog.Get(set);
        var excused = PrintedLines.Excused(set);
        var found = Coverage.Of(template).Found;
        var seed = PrintedLines.Of(set)
            .Where(line => !excused.ContainsKey(line.Number)
                && !found[line.Number].StartsWith("head ", StringComparison.Ordinal))
            .Select(line => line.Text);

        var printed = SemanticText.Of(WithoutHeads(PlanDocument.Of(template.Load().Require())!));

        Assert.Equal(Words(string.Join(' ', seed)), Words(string.Join(' ', printed)));
    }

    private static PrintedDocument WithoutHeads(PrintedDocument document) => document with
    {
        Head = null,
        Kind = null,
        Subject = [],
        Appendices = [.. document.Appendices.Select(one => one with { Content = WithoutHeads(one.Content) })],
    };

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
