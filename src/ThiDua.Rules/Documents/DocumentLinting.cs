using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>Looks at a document and its appendices: head, labels, texts, end and foot.</summary>
internal sealed class DocumentLinting
{
    private const string EndMark = "./.";

    private readonly Func<DocumentReferenceSpec, IEnumerable<PrintedLabel>> _labelsOf;

    /// <param name="labelsOf">The labels of the part of the rule set that a node shows.</param>
    public DocumentLinting(Func<DocumentReferenceSpec, IEnumerable<PrintedLabel>> labelsOf) => _labelsOf = labelsOf;

    /// <summary>A document that stands by itself; its text ends with "./.".</summary>
    public void Check(OfficialDocumentSpec document, LintScope scope)
    {
        CheckForm(document, scope);
        CheckEnd(document, scope);
    }

    /// <summary>A form: it is still to be filled in, so that its text may end as it likes.</summary>
    public void CheckForm(OfficialDocumentSpec document, LintScope scope)
    {
        var own = scope.For(document.Period);
        if (document.Head is { } head) HeadLinting.Check(head, own);
        foreach (var line in PrintedText.Of(document, "basis", document.Basis)) TextLinting.Check(line, own);
        CheckNodes(document.Body, null, own);
        if (document.Foot is { } foot) FootLinting.Check(foot, document.Head, own);
        LabelLinting.Check(document.Appendices.Select(one => new PrintedLabel(one.Label, one)), own);
        foreach (var appendix in document.Appendices) CheckAppendix(appendix, own);
    }

    /// <summary>All appendices, also those of appendices.</summary>
    public static IEnumerable<DocumentAppendixSpec> Appendices(OfficialDocumentSpec document) =>
        document.Appendices.SelectMany(
            one => one.Document is { } content ? Appendices(content).Prepend(one) : [one]);

    private void CheckAppendix(DocumentAppendixSpec appendix, LintScope scope)
    {
        foreach (var line in PrintedText.Of(appendix, "title", appendix.Title)) TextLinting.Check(line, scope);
        foreach (var line in PrintedText.Of(appendix, "attached", appendix.Attached)) TextLinting.Check(line, scope);
        if (appendix.Document is { } document) CheckForm(document, scope);
    }

    private void CheckNodes(ValueList<DocumentNodeSpec> nodes, string? parent, LintScope scope)
    {
        LabelLinting.Check(nodes.SelectMany(LabelsOf), parent, scope);
        foreach (var node in nodes)
        {
            foreach (var text in TextsOf(node)) TextLinting.Check(text, scope);
            // Under a heading of its own a part of the rule set begins a list of its own.
            if (node.Shows is { } shows && !IsPlaceOnly(node))
                LabelLinting.Check(_labelsOf(shows), node.Label ?? parent, scope);
            CheckNodes(node.Children, node.Label ?? parent, scope);
        }
    }

    private IEnumerable<PrintedLabel> LabelsOf(DocumentNodeSpec node) =>
        node.Shows is { } shows && IsPlaceOnly(node) ? _labelsOf(shows) : [new PrintedLabel(node.Label, node)];

    /// <summary>Whether a node prints nothing itself: what it shows goes on in the list around it.</summary>
    private static bool IsPlaceOnly(DocumentNodeSpec node) =>
        node.Label is null && node.Heading is null && node.Paragraphs.Count == 0;

    private static IEnumerable<PrintedText> TextsOf(DocumentNodeSpec node) => node.IsParagraph
        ? [new PrintedText(node.Paragraphs[0], node, node.At)]
        : PrintedText.Of(node, "heading", node.Heading)
            .Concat(PrintedText.Of(node, "paragraphs", node.Paragraphs));

    private static void CheckEnd(OfficialDocumentSpec document, LintScope scope)
    {
        if (LastOf(document.Body) is not { } last || last.Shows is not null) return;
        if (TextsOf(last).LastOrDefault() is not { Text: { } text } end) return;
        if (text.TrimEnd().EndsWith(EndMark, StringComparison.Ordinal)) return;
        scope.Report(
            DiagnosticCatalog.NoEndMark, last, end.At, new DiagnosticArgument("end", End(text)));
    }

    private static DocumentNodeSpec? LastOf(ValueList<DocumentNodeSpec> nodes) => nodes.Count == 0 ? null
        : LastOf(nodes[nodes.Count - 1].Children) ?? nodes[nodes.Count - 1];

    /// <summary>The last words of a text, for people to find them.</summary>
    private static string End(string text)
    {
        const int shown = 20;
        string trimmed = text.TrimEnd();
        return trimmed.Length <= shown ? trimmed : "…" + trimmed.Substring(trimmed.Length - shown);
    }
}
