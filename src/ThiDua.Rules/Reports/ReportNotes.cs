using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>Makes findings about one draft, each with its place in the text.</summary>
internal sealed class ReportNotes
{
    private readonly ReportDraft _draft;
    private readonly ReportSection? _section;
    private readonly ReportAsk? _ask;

    public ReportNotes(ReportDraft draft) : this(draft, null, null) { }

    private ReportNotes(ReportDraft draft, ReportSection? section, ReportAsk? ask)
    {
        _draft = draft;
        _section = section;
        _ask = ask;
    }

    /// <summary>Findings about something that a section asks for.</summary>
    public ReportNotes About(ReportSection section, ReportAsk ask) => new(_draft, section, ask);

    public ReportFinding Of(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) => new(
        _section?.Code ?? default,
        _ask?.Code ?? default,
        new Diagnostic(descriptor, _draft.Places.Find(at), arguments));

    /// <summary>A finding that says under which heading of the outline it is.</summary>
    public ReportFinding Under(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        Of(descriptor, at, [Heading(), .. arguments]);

    /// <summary>What a text leaves open; null where it leaves nothing open.</summary>
    public ReportFinding? Open(string text, Place at) => OpenPlaceholders.Find(text) is not { } found ? null : Of(
        DiagnosticCatalog.OpenPlaceholder,
        at,
        new DiagnosticArgument("found", Quoting.Shorten(found.Shown)),
        new DiagnosticArgument("count", found.Count));

    public ReportFinding WrongYear(IEnumerable<int> years, Period period, Place at) => Of(
        DiagnosticCatalog.WrongReportYear,
        at,
        new DiagnosticArgument(
            "found", string.Join(", ", years.Distinct().Select(year => year.ToString(CultureInfo.InvariantCulture)))),
        new DiagnosticArgument("expected", period.ToString()));

    private DiagnosticArgument Heading()
    {
        string heading = _ask switch
        {
            ReportAsk.Table table => table.Heading,
            null or ReportAsk.Text or ReportAsk.Number or ReportAsk.List or ReportAsk.Change => Words(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new DiagnosticArgument("heading", Quoting.Shorten(heading));
    }

    /// <summary>The words of what is asked, with the label of the section; or else those of the section.</summary>
    private string Words() => _ask is null || _ask.Code == _section!.Code || _ask.Title == _ask.Code.Value
        ? _section!.Heading
        : ((_section.Label ?? "") + " " + _ask.Title).Trim();
}
