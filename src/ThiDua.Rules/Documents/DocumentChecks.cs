using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>
/// A document as written → checked: what its nodes show is there, and its appendices can be told apart. What it says
/// wrongly stays as printed: that is for the linter.
/// </summary>
internal sealed class DocumentChecks
{
    private readonly Action<DocumentReferenceSpec> _lookUp;
    private readonly CheckFindings _findings;
    private readonly Dictionary<Code, Place> _appendices = [];

    private DocumentChecks(Action<DocumentReferenceSpec> lookUp, CheckFindings findings)
    {
        _lookUp = lookUp;
        _findings = findings;
    }

    /// <summary>The document; <paramref name="lookUp"/> reports a part that the rule set does not have.</summary>
    public static OfficialDocument Check(
        OfficialDocumentSpec spec, Action<DocumentReferenceSpec> lookUp, CheckFindings findings) =>
        new DocumentChecks(lookUp, findings).Document(spec);

    private OfficialDocument Document(OfficialDocumentSpec? spec) => spec is null
        ? new OfficialDocument(DocumentHead.Empty)
        : new OfficialDocument(spec.Head is { } head ? Head(head) : DocumentHead.Empty)
        {
            Period = spec.Period,
            Basis = spec.Basis,
            Body = ValueList.From(spec.Body.Select(Node).ToList()),
            Foot = spec.Foot is { } foot ? Foot(foot) : null,
            Appendices = ValueList.From(spec.Appendices.Select(Appendix).ToList()),
        };

    private static DocumentHead Head(DocumentHeadSpec spec) => new()
    {
        ParentBody = spec.ParentBody,
        IssuingBody = spec.IssuingBody,
        National = spec.National,
        Symbol = spec.Symbol is { } symbol ? DocumentSymbol.Read(symbol) : null,
        Date = spec.PlaceAndDate is { } date ? DocumentDate.Read(date) : null,
        Kind = spec.Kind,
        Subject = spec.Subject,
        Mark = spec.Mark,
    };

    private DocumentNode Node(DocumentNodeSpec spec) => new()
    {
        Label = spec.Label,
        Heading = spec.Heading,
        Paragraphs = spec.Paragraphs,
        Shows = spec.Shows is { } shows ? Reference(shows) : null,
        Children = ValueList.From(spec.Children.Select(Node).ToList()),
    };

    private DocumentReference Reference(DocumentReferenceSpec spec)
    {
        _lookUp(spec);
        DocumentColumns.Check(spec, _findings);
        return new DocumentReference(spec.Part, spec.Of) { Columns = spec.Columns, Total = spec.Total };
    }

    private static DocumentFoot Foot(DocumentFootSpec spec) => new()
    {
        RecipientsTitle = spec.RecipientsTitle,
        Recipients = spec.Recipients,
        Authority = spec.Authority,
        Office = spec.Office,
        Seal = spec.Seal,
        Name = spec.Name,
    };

    private DocumentAppendix Appendix(DocumentAppendixSpec spec)
    {
        var at = spec.At.Property("code");
        if (_appendices.TryGetValue(spec.Code, out var first)) _findings.ReportDuplicate(spec.Code, at, first);
        else if (!spec.Code.IsEmpty) _appendices.Add(spec.Code, at);
        return new DocumentAppendix(spec.Code, Document(spec.Document))
        {
            Label = spec.Label,
            Title = spec.Title,
            Attached = spec.Attached,
        };
    }
}
