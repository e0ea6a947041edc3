using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>What a draft answers to its outline, without what was refused, and the sections for its unit.</summary>
internal sealed class ReportAnswers
{
    private readonly HashSet<JsonPointer> _refused = [];
    private readonly Dictionary<Code, ReportSection> _sections = []; // by section and by what they ask for
    private readonly HashSet<Code> _applying = [];
    private readonly Dictionary<Code, ReportAsk> _asks = [];
    private readonly HashSet<Code> _mayBeLeftOut = [];

    public ReportAnswers(ReportOutline outline, ReportDraft draft, Code kind)
    {
        Outline = outline;
        Draft = draft;
        Kind = kind;
        foreach (var section in outline.Sections) Add(section, true, false);
        var lists = _asks.Values.OfType<ReportAsk.List>().ToDictionary(list => list.Code);
        ListsInOrder = ReportListOrder.Of(lists.Keys, code => lists[code].Each).ConvertAll(code => lists[code]);
    }

    public ReportOutline Outline { get; }

    public ReportDraft Draft { get; }

    public Code Kind { get; }

    /// <summary>The lists, each after those for whose entries its own are given.</summary>
    public IReadOnlyList<ReportAsk.List> ListsInOrder { get; }

    public bool Applies(ReportSection section) => _applying.Contains(section.Code);

    /// <summary>The section that asks for something, or the section itself; null for an unknown code.</summary>
    public ReportSection? SectionOf(Code code) => _sections.TryGetValue(code, out var section) ? section : null;

    public ReportAsk? Find(Code ask) => _asks.TryGetValue(ask, out var found) ? found : null;

    /// <summary>What is at this place is not used; that was reported.</summary>
    public void Refuse(Place at) => _refused.Add(at.Pointer);

    public bool IsRefused(Place at) => _refused.Contains(at.Pointer);

    /// <summary>The words; null where there are none but blanks.</summary>
    public string? Text(Code code) =>
        Draft.Texts.TryGet(code, out string? text) && text.Any(c => !char.IsWhiteSpace(c)) ? text : null;

    public Fraction? Number(Code code) =>
        Draft.Numbers.TryGet(code, out var number) && !IsRefused(Draft.AtOf("numbers", code)) ? number : null;

    /// <summary>The entries that say something, each with its place.</summary>
    public IEnumerable<(ReportEntry Entry, Place At)> Entries(Code list)
    {
        if (!Draft.Lists.TryGet(list, out var entries)) yield break;
        var place = Draft.AtOf("lists", list);
        for (int i = 0; i < entries.Count; i++)
            if (entries[i].Text.Any(c => !char.IsWhiteSpace(c)) && !IsRefused(place.Item(i)))
                yield return (entries[i], place.Item(i));
    }

    /// <summary>A form that was filled in; one without rows says nothing.</summary>
    public ReportForm? Form(Code table) =>
        Draft.Forms.TryGet(table, out var form) && form.Rows.Count > 0 ? form : null;

    /// <summary>The rows of a form that can be used, by their place in it.</summary>
    public IEnumerable<int> Rows(Code table) =>
        Enumerable.Range(0, Form(table)?.Rows.Count ?? 0).Where(row => !IsRefused(RowAt(table, row)));

    /// <summary>The number of a cell; null where there is none that can be used.</summary>
    public Fraction? Cell(Code table, int row, Code column) => Form(table)!.Rows[row].Number(column) is { } number
        && !IsRefused(RowAt(table, row)) && !IsRefused(CellAt(table, row, column)) ? number : null;

    /// <summary>The total of a column as it was written; null where there is none that can be used.</summary>
    public Fraction? Total(Code table, Code column) => Form(table)?.Total is { } total
        && total.TryGet(column, out var number) && !IsRefused(TotalAt(table, column)) ? number : null;

    public Place CellAt(Code table, int row, Code column) => RowAt(table, row).Property("cells").Property(column.Value);

    public Place RowAt(Code table, int row) => Draft.AtOf("tables", table).Property("rows").Item(row);

    public Place TotalAt(Code table, Code column) =>
        Draft.AtOf("tables", table).Property("total").Property(column.Value);

    /// <summary>
    /// A number that is asked for, or a column of a form added up; null while it is not known. What the rows come to
    /// is not known while one of them is refused.
    /// </summary>
    public Fraction? Value(ReportTerm term)
    {
        if (SectionOf(term.Ask) is not { } section || !Applies(section)) return null;
        if (term.Column.IsEmpty) return Number(term.Ask);
        if (IsNone(term.Ask)) return Fraction.Zero;
        if (Form(term.Ask) is not { } form) return null;
        var cells = form.Rows.Select((_, row) => Cell(term.Ask, row, term.Column)).ToList();
        return cells.Contains(null) ? null : cells.Aggregate(Fraction.Zero, (sum, cell) => sum + cell!.Value);
    }

    /// <summary>The column of the same form with last year's numbers of a column; null for none.</summary>
    public ReportTerm? LastYearOf(ReportTerm term) => !term.Column.IsEmpty
        && Find(term.Ask) is ReportAsk.Table table
        && table.Columns.FirstOrDefault(one => one.LastYearOf == term.Column) is { } column
            ? new ReportTerm(term.Ask, column.Code)
            : null;

    /// <summary>The very cell of a number.</summary>
    public Place At(ReportTerm term)
    {
        if (term.Column.IsEmpty) return Draft.AtOf("numbers", term.Ask);
        bool hasTotal = Form(term.Ask)?.Total?.TryGet(term.Column, out _) == true;
        return hasTotal ? TotalAt(term.Ask, term.Column) : Draft.AtOf("tables", term.Ask);
    }

    /// <summary>Whether it was said of a list or form that there is nothing to report.</summary>
    public bool IsNone(Code ask) => Draft.None.TryGet(ask, out _) && !IsRefused(Draft.AtOf("none", ask));

    /// <summary>Whether anything was written under a code.</summary>
    public bool HasAny(Code code) => Text(code) is not null || Number(code) is not null || Entries(code).Any()
        || Form(code) is not null;

    /// <summary>Whether something has to be reported, whatever the numbers say.</summary>
    public bool IsNeeded(ReportAsk ask) =>
        !ask.IsOptional && SectionOf(ask.Code) is { } section && IsNeeded(section);

    /// <summary>Whether a section has to be written by this unit.</summary>
    public bool IsNeeded(ReportSection section) => Applies(section) && !_mayBeLeftOut.Contains(section.Code);

    private void Add(ReportSection section, bool applies, bool mayBeLeftOut)
    {
        applies = applies && (section.Kinds.Count == 0 || section.Kinds.Contains(Kind));
        mayBeLeftOut = mayBeLeftOut || section.Conditional is not null;
        if (applies) _applying.Add(section.Code);
        if (mayBeLeftOut) _mayBeLeftOut.Add(section.Code);
        _sections[section.Code] = section;
        foreach (var ask in section.Asks)
        {
            _sections[ask.Code] = section;
            _asks[ask.Code] = ask;
        }

        foreach (var inner in section.Sections) Add(inner, applies, mayBeLeftOut);
    }
}
