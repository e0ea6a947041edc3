using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>The codes of one outline: its sections, and what the chosen readings ask for.</summary>
internal sealed class ReportNames
{
    private readonly CheckScope _scope;
    private bool _hidden; // what could not be read may be what is looked for
    private readonly Dictionary<Code, Place> _places = [];
    private readonly Dictionary<Code, ReportAskSpec> _asks = [];

    public ReportNames(ReportOutlineSpec outline, CheckScope scope)
    {
        _scope = scope;
        _hidden = scope.IsHole(outline.At);
        foreach (var section in outline.Sections) Declare(section);
    }

    /// <summary>The lists, by code.</summary>
    public IEnumerable<ReportAskSpec.List> Lists => _asks.Values.OfType<ReportAskSpec.List>();

    /// <summary>Whether a list or a section has a code; an unknown one is reported.</summary>
    public bool IsEach(Code code, Place at)
    {
        if (code.IsEmpty) return false;
        if (_asks.TryGetValue(code, out var ask) ? ask is ReportAskSpec.List : _places.ContainsKey(code)) return true;
        Report(DiagnosticCatalog.UnknownReportEach, code, at, _places.Keys.Where(one => !IsOther(one)));
        return false;
    }

    /// <summary>The number that a code names; null for none, which is reported.</summary>
    public ReportTerm? NumberOf(Code code, Place at)
    {
        if (code.IsEmpty) return null;
        var term = ReportTerm.Of(code);
        if (term.Code == code && TypeOf(term) is { } type) return Adds(type, code, at) ? term : null;
        Report(DiagnosticCatalog.UnknownReportNumber, code, at, Numbers());
        return null;
    }

    /// <summary>What sort of number a term is; null when there is none.</summary>
    public ReportValueType? TypeOf(ReportTerm term)
    {
        if (!_asks.TryGetValue(term.Ask, out var ask)) return null;
        return ask switch
        {
            ReportAskSpec.Number number when term.Column.IsEmpty => number.Type,
            ReportAskSpec.Table table when !term.Column.IsEmpty =>
                table.Columns.FirstOrDefault(column => column.Code == term.Column)?.Type,
            ReportAskSpec.Number or ReportAskSpec.Table or ReportAskSpec.Text or ReportAskSpec.List
                or ReportAskSpec.Change => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The same; null, too, where a part of the outline could not be read.</summary>
    public ReportValueType? SortOf(ReportTerm term) => _hidden ? null : TypeOf(term);

    /// <summary>Whether values of a type can be added; words cannot, which is reported.</summary>
    public bool Adds(ReportValueType type, Code code, Place at)
    {
        if (type != ReportValueType.Text) return true;
        _scope.Report(DiagnosticCatalog.WordsDoNotAdd, at, new DiagnosticArgument("code", code.Value));
        return false;
    }

    private IEnumerable<Code> Numbers() => _asks.Values.SelectMany(ask => ask switch
    {
        ReportAskSpec.Number => [ask.Code],
        ReportAskSpec.Table table => table.Columns
            .Where(column => column.Type != ReportValueType.Text && !column.Code.IsEmpty)
            .Select(column => table.Code.Append(column.Code)),
        ReportAskSpec.Text or ReportAskSpec.List or ReportAskSpec.Change => Enumerable.Empty<Code>(),
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    private bool IsOther(Code code) => _asks.TryGetValue(code, out var ask) && ask is not ReportAskSpec.List;

    private void Declare(ReportSectionSpec section)
    {
        Declare(section.Code, section.At.Property("code"));
        foreach (var written in section.Asks)
        {
            // Which reading is chosen decides what is asked for.
            if (_scope.ChosenOf(written) is not { } ask) _hidden = true;
            else if (Declare(ask.Code, ask.At.Property("code"))) _asks.Add(ask.Code, ask);
        }

        foreach (var inner in section.Sections) Declare(inner);
    }

    private bool Declare(Code code, Place at)
    {
        if (code.IsEmpty) return false;
        if (_places.TryGetValue(code, out var first))
        {
            _scope.ReportDuplicate(code, at, first);
            return false;
        }

        _places.Add(code, at);
        return true;
    }

    private void Report(DiagnosticDescriptor descriptor, Code code, Place at, IEnumerable<Code> known)
    {
        if (!_hidden) _scope.ReportUnknown(descriptor, code, at, known);
    }
}
