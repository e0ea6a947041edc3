using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>A report as it is printed (báo cáo): the outline with places to write in, or a draft.</summary>
public static class ReportDocument
{
    private const string Kind = "BÁO CÁO";
    private const string OfOutline = "ĐỀ CƯƠNG BÁO CÁO";

    /// <summary>The outline as a form; with head and foot of its document where that has it.</summary>
    /// <exception cref="ArgumentNullException">There are no rules or no outline.</exception>
    public static PrintedDocument Blank(RuleSet rules, ReportOutline outline)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = outline ?? throw new ArgumentNullException(nameof(outline));
        return Of(rules, outline, isForm: true, () => ReportParts.Blank(outline));
    }

    /// <summary>What a unit reports, section by section; what is missing is left to be written in.</summary>
    /// <exception cref="ArgumentNullException">There are no rules or no review.</exception>
    public static PrintedDocument Filled(RuleSet rules, ReportReview review)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = review ?? throw new ArgumentNullException(nameof(review));
        var draft = review.Draft;
        var printed = Of(rules, review.Outline, isForm: false, () => ReportParts.Filled(review));
        return printed with
        {
            Head = Head(printed.Head, draft, rules),
            Subject = draft.Title is { } title ? Subjects.Of(title, Kind) : printed.Subject,
        };
    }

    /// <summary>Where a form has "TÊN ĐƠN VỊ" stands who reports; a unit that nobody knows by name leaves it.</summary>
    private static PrintedHead Head(PrintedHead? printed, ReportDraft draft, RuleSet rules)
    {
        var head = printed ?? new PrintedHead();
        bool isNamed = rules.Organization.Find(draft.Unit) is not null || head.Issuer.Count == 0;
        return head with
        {
            Issuer = isNamed ? ValueList.Of<PrintedText>(DocumentParts.TitleOf(rules, draft.Unit)) : head.Issuer,
            Symbol = PrintedText.OrNull(draft.Symbol) ?? head.Symbol,
            PlaceAndDay = draft.Date is { } day ? DayLine.Of(draft.PlaceName, day)
                : draft.PlaceName is { } place ? DayLine.Open(place)
                : head.PlaceAndDay,
        };
    }

    private static PrintedDocument Of(
        RuleSet rules, ReportOutline outline, bool isForm, Func<IEnumerable<PrintedBlock>> sections)
    {
        var parts = new DocumentParts(rules, null) { Report = one => one == outline ? sections() : null };
        var frame = new DocumentFrame(parts.Of);
        if (rules.Document is { } document)
        {
            if (document.Body.Any(node => Shows(node, outline))) return frame.Of(document, outline.Title);
            if (document.Appendices.FirstOrDefault(one => one.Document.Body.Any(node => Shows(node, outline)))
                is { } appendix)
            {
                var form = frame.Alone(appendix, outline.Title, isForm);
                // What is sent is a report, whatever the form is called.
                return isForm || form.Kind is not null
                    ? form : form with { Kind = Kind, Subject = Subjects.Of(outline.Title, OfOutline, Kind) };
            }
        }

        return new PrintedDocument(outline.Title)
        {
            Kind = Kind,
            Subject = Subjects.Of(outline.Title, OfOutline, Kind),
            Body = ValueList.From(sections()),
        };
    }

    private static bool Shows(DocumentNode node, ReportOutline outline) =>
        (node.Shows is { Part: DocumentPart.Report } shown && (shown.Of.IsEmpty || shown.Of == outline.Code))
        || node.Children.Any(child => Shows(child, outline));
}
