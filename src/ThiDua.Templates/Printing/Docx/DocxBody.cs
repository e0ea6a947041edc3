using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>The text of a Word file.</summary>
internal sealed class DocxBody
{
    private const int Step = 360; // how far points below a point are set in, in twentieths of a point
    private const int DeepestStep = 8; // beyond it nothing is set in further: there would be no room for words
    private const int TopLevel = 1;

    private readonly LayoutProfile _layout;
    private readonly DocxHead _head;
    private readonly DocxFoot _foot;
    private readonly int _width;
    private readonly Body _body = new();

    public DocxBody(LayoutProfile layout)
    {
        _layout = layout;
        _head = new DocxHead(layout);
        _foot = new DocxFoot(layout);
        _width = DocxUnits.Millimetres(layout.Page.TextWidth);
    }

    public Document Write(PrintedDocument document)
    {
        Add(document, TopLevel);
        _body.AppendChild(DocxSections.Of(_layout));
        return new Document(_body);
    }

    private void Add(PrintedDocument document, int level)
    {
        if (document.Head is { } head)
        {
            _body.AppendChild(_head.Of(head));
            _body.AppendChild(DocxLines.Empty(DocxStyles.Plain)); // or the next table would be one with it
        }

        AddTitle(document);
        foreach (var basis in document.Basis) _body.AppendChild(DocxLines.Of(basis, DocxStyles.Basis));
        Add(document.Body, level, 0);
        if (document.Foot is { } foot)
        {
            // Who signs never stands alone on a page: the last lines of the text go along.
            if (_body.LastChild is Paragraph last) last.ParagraphProperties!.KeepNext = new KeepNext();
            _body.AppendChild(DocxLines.Empty(DocxStyles.Plain, new ParagraphStyle { KeepsWithNext = true }));
            _body.AppendChild(_foot.Of(foot));
        }

        foreach (var appendix in document.Appendices) Add(appendix, level);
    }

    private void AddTitle(PrintedDocument document)
    {
        if (document.Kind is { IsEmpty: false } kind) _body.AppendChild(DocxLines.Of(kind, DocxStyles.Kind));
        var subject = document.Subject.Where(line => !line.IsEmpty).ToList();
        foreach (var line in subject) _body.AppendChild(DocxLines.Of(line, DocxStyles.Subject));
        if (subject.Count > 0) _body.AppendChild(DocxRules.Of(_width, _width / 5));
    }

    private void Add(PrintedAppendix appendix, int level)
    {
        bool isFirst = true;
        IEnumerable<PrintedText> title = appendix.Title;
        if (appendix.Label is { } label) title = title.Prepend(label);
        foreach (var line in title.Where(line => !line.IsEmpty))
        {
            // The number of an appendix is a heading, so that it stands in the outline of the document.
            var paragraph = DocxLines.Of(
                line,
                isFirst ? DocxStyles.HeadingOf(level) : DocxStyles.Subject,
                new ParagraphStyle { Alignment = JustificationValues.Center, FirstLine = isFirst ? 0 : null });
            if (isFirst) BreakBefore(paragraph);
            isFirst = false;
            _body.AppendChild(paragraph);
        }

        if (isFirst) _body.AppendChild(BreakBefore(DocxLines.Empty(DocxStyles.Plain)));
        foreach (var line in appendix.Attached)
        {
            _body.AppendChild(DocxLines.Of(
                line,
                DocxStyles.Plain,
                new ParagraphStyle { Alignment = JustificationValues.Center },
                new LetterStyle { IsItalic = true }));
        }

        Add(appendix.Content, level + 1);
    }

    private void Add(ValueList<PrintedBlock> blocks, int level, int depth)
    {
        foreach (var block in blocks) Add(block, level, depth);
    }

    private void Add(PrintedBlock block, int level, int depth)
    {
        int steps = depth < DeepestStep ? depth : DeepestStep;
        var place = new ParagraphStyle { Left = steps == 0 ? null : Step * steps };
        switch (block)
        {
            case PrintedBlock.Section section:
                _body.AppendChild(DocxLines.Of(
                    section.Label,
                    ValueList.Of<PrintedInline>(new PrintedInline.Text(section.Heading)),
                    DocxStyles.HeadingOf(level)));
                Add(section.Blocks, level + 1, depth);
                break;
            case PrintedBlock.Paragraph paragraph:
                _body.AppendChild(DocxLines.Of(null, paragraph.Text, DocxStyles.Text, Placed(place, paragraph.Text)));
                break;
            case PrintedBlock.Item item:
                _body.AppendChild(DocxLines.Of(item.Label, item.Text, DocxStyles.Text, Placed(place, item.Text)));
                Add(item.Blocks, level, depth + 1);
                break;
            case PrintedBlock.Table table:
                AddCaption(table.Content.Caption);
                AddTable(DocxTables.Of(table.Content, DocxWidths.Of(table.Content, _width, _layout.Sizes.Table)));
                break;
            case PrintedBlock.Chart chart:
                AddCaption(chart.Content.Caption);
                AddTable(DocxChart.Of(chart.Content, _width, _layout.Sizes.Table));
                foreach (var words in chart.Content.Words) _body.AppendChild(DocxLines.Of(words, DocxStyles.Text));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddCaption(PrintedText? caption) => _body.AppendChild(caption is { IsEmpty: false } text
        ? DocxLines.Of(text, DocxStyles.Caption) : Space(keepsWithNext: true));

    /// <summary>Two tables without a paragraph between them would become one.</summary>
    private void AddTable(OpenXmlElement table)
    {
        _body.AppendChild(table);
        _body.AppendChild(Space(keepsWithNext: false));
    }

    private static Paragraph Space(bool keepsWithNext) => DocxLines.Empty(
        DocxStyles.Plain, new ParagraphStyle { ExactLine = 120, KeepsWithNext = keepsWithNext });

    /// <summary>
    /// A line that ends before the margin would be stretched to it. A place to write at the end of a line reaches to
    /// the margin, however much room the words before it leave.
    /// </summary>
    private ParagraphStyle Placed(ParagraphStyle place, ValueList<PrintedInline> parts)
    {
        if (!parts.Any(part => part is PrintedInline.Break or PrintedInline.Blank)) return place;
        return place with
        {
            Alignment = JustificationValues.Left,
            DotsUntil = parts[parts.Count - 1] is PrintedInline.Blank ? _width : null,
        };
    }

    private static Paragraph BreakBefore(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        return paragraph;
    }
}
