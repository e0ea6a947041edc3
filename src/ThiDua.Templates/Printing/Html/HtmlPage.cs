using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Html;

/// <summary>A document as a page: what is around the text, and the text.</summary>
internal sealed class HtmlPage
{
    private const int TopLevel = 1;

    private readonly HtmlElements _to;
    private readonly HtmlBlocks _blocks;
    private readonly LayoutProfile _layout;

    public HtmlPage(HtmlElements to, LayoutProfile layout)
    {
        _to = to;
        _blocks = new HtmlBlocks(to);
        _layout = layout;
    }

    public void Write(PrintedDocument document)
    {
        _to.OpenInline("html", ("lang", "vi")).Open("head").NewLine().Void("meta", ("charset", "utf-8")).NewLine()
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Line("title", document.Name.Value)
            .Line("style", HtmlStyle.Of(_layout))
            .CloseBlock().Open("body").Open("main");
        Add(document, TopLevel);
        _to.CloseBlock().CloseBlock().CloseBlock();
    }

    private void Add(PrintedDocument document, int level)
    {
        if (document.Head is { } head) Add(head);
        bool hasTitle = AddTitle(document, level);
        foreach (var basis in document.Basis) _to.Line("p", basis.Value, ("class", "basis text"));
        _blocks.Add(document.Body, document.Name.Value, hasTitle ? level + 1 : level);
        if (document.Foot is { } foot) Add(foot);
        foreach (var appendix in document.Appendices) Add(appendix, hasTitle ? level + 1 : level);
    }

    private void Add(PrintedHead head)
    {
        _to.Open("header", ("class", "pair")).Open("div");
        Lines(head.Parent, "caps");
        if (head.Issuer.Any(line => !line.IsEmpty))
        {
            _to.Open("div", ("class", "issuer"));
            Lines(head.Issuer, "caps strong");
            _to.CloseBlock();
        }

        if (head.Symbol is { } symbol) _to.Line("p", symbol.Value);
        if (head.Draft is { } draft) _to.Line("p", draft.Value, ("class", "draft"));
        _to.CloseBlock().Open("div");
        AddNational(head.NationalBy(_layout));
        if (head.PlaceAndDay is { } place) _to.Line("p", place.Value, ("class", "place"));
        _to.CloseBlock().CloseBlock();
    }

    /// <summary>The name of the state, and below it the motto with a line as long as it is.</summary>
    private void AddNational(ValueList<PrintedText> lines)
    {
        for (int i = 0; i < lines.Count - 1; i++) _to.Line("p", lines[i].Value, ("class", "caps strong"));
        _to.Open("p").OpenInline("span", ("class", "motto")).Text(lines[lines.Count - 1].Value).Close().Close();
    }

    private bool AddTitle(PrintedDocument document, int level)
    {
        var subject = document.Subject.Where(line => !line.IsEmpty).ToList();
        if (document.Kind is not { IsEmpty: false } && subject.Count == 0) return false;
        _to.Open(HtmlBlocks.HeadingOf(level), ("class", "title"));
        if (document.Kind is { IsEmpty: false } kind) _to.Line("span", kind.Value);
        foreach (var line in subject) _to.Line("span", line.Value);
        _to.CloseBlock();
        return true;
    }

    private void Add(PrintedFoot foot)
    {
        _to.Open("footer", ("class", "pair foot"));
        if (foot.RecipientsTitle is not null || foot.Recipients.Count > 0)
        {
            _to.Open("div", ("class", "recipients"));
            if (foot.RecipientsTitle is { } title) _to.Line("p", title.Value, ("class", "recipients-title"));
            Lines(foot.Recipients, null);
            _to.CloseBlock();
        }
        else if (foot.Signatures.Count == 1)
        {
            _to.Open("div").Close(); // one signature stands at the right
        }

        foreach (var signature in foot.Signatures) Add(signature);
        _to.CloseBlock();
    }

    private void Add(PrintedSignature signature)
    {
        _to.Open("div", ("class", "signature"));
        Lines(signature.Lines, "strong");
        if (signature.Remark is { } remark) _to.Line("p", remark.Value, ("class", "remark"));
        _to.Line("p", signature.Name?.Value ?? "", ("class", "name")).CloseBlock();
    }

    private void Add(PrintedAppendix appendix, int level)
    {
        _to.Open("section", ("class", "appendix"));
        IEnumerable<PrintedText> title = appendix.Title;
        if (appendix.Label is { } label) title = title.Prepend(label);
        var lines = title.Where(line => !line.IsEmpty).ToList();
        if (lines.Count > 0)
        {
            _to.Open(HtmlBlocks.HeadingOf(level), ("class", "title"));
            foreach (var line in lines) _to.Line("span", line.Value);
            _to.CloseBlock();
        }

        Lines(appendix.Attached, "reference");
        Add(appendix.Content, lines.Count > 0 ? level + 1 : level);
        _to.CloseBlock();
    }

    private void Lines(ValueList<PrintedText> lines, string? style)
    {
        foreach (var line in lines)
        {
            if (style is null) _to.Line("p", line.Value);
            else _to.Line("p", line.Value, ("class", style));
        }
    }
}
