using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>Blocks, rows and cells from plain texts.</summary>
internal static class Blocks
{
    /// <summary>An empty cell: a place to write in.</summary>
    public static readonly PrintedCell Empty = new(ValueList<PrintedInline>.Empty, 1);

    /// <summary>A line to write on, as long as a line of text is.</summary>
    public static readonly PrintedBlock.Paragraph Dotted =
        new(ValueList.Of<PrintedInline>(new PrintedInline.Blank(40)));

    public static PrintedBlock.Section Section(
        string? label, string heading, params IEnumerable<PrintedBlock> blocks) =>
        new(PrintedText.OrNull(label), heading, ValueList.From(blocks));

    public static PrintedBlock.Paragraph Paragraph(string text) => new(PrintedInline.Of(text));

    public static PrintedBlock.Paragraph Emphasized(string text) =>
        new(ValueList.Of<PrintedInline>(new PrintedInline.Emphasis(text)));

    /// <summary>A paragraph that begins with a name of what follows: <b>name</b>: text.</summary>
    public static PrintedBlock.Paragraph Named(string name, params PrintedInline[] rest) =>
        new(ValueList.From(rest.Prepend(new PrintedInline.Strong(name + ": "))));

    public static PrintedBlock.Item Item(string? label, string text, params IEnumerable<PrintedBlock> below) =>
        new(PrintedText.OrNull(label), PrintedInline.Of(text), ValueList.From(below));

    /// <summary>Words that no line end parts.</summary>
    public static string Unbroken(string words) => words.Replace(' ', '\u00A0');

    /// <summary>Words that begin a sentence.</summary>
    public static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    public static PrintedInline Plain(string text) => new PrintedInline.Text(text);

    public static PrintedCell Cell(string? text) =>
        string.IsNullOrEmpty(text) ? Empty : new PrintedCell(PrintedInline.Of(text!), 1);

    public static PrintedRow Row(params PrintedCell[] cells) => new(PrintedRowKind.Body, ValueList.From(cells));

    public static PrintedRow Row(PrintedRowKind kind, params PrintedCell[] cells) => new(kind, ValueList.From(cells));

    public static PrintedColumn Column(string heading, int width) =>
        new(heading, width, PrintedAlignment.Left, IsRowHead: false);

    /// <summary>What a document rests on, one line each: "Căn cứ …;" and at last "Căn cứ ….".</summary>
    public static ValueList<PrintedText> Basis(ValueList<LegalBasis> basis) => Lines(basis.Select((one, i) =>
        "Căn cứ " + one.ToString().TrimEnd('.', ';') + (i + 1 < basis.Count ? ";" : ".")));

    public static ValueList<PrintedText> Lines(IEnumerable<string> lines) =>
        ValueList.From(lines.Select(PrintedText.Of));
}
