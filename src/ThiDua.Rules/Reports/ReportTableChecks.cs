using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>A form as written → checked: columns that explain or repeat others, rows, what must add up.</summary>
internal sealed class ReportTableChecks
{
    private readonly ReportAskSpec.Table _spec;
    private readonly ReportNames _names;
    private readonly CheckScope _scope;

    public ReportTableChecks(ReportAskSpec.Table spec, ReportNames names, CheckScope scope)
    {
        _spec = spec;
        _names = names;
        _scope = scope;
    }

    public ReportAsk.Table Check(string title)
    {
        Once(_spec.Columns.Select(column => (column.Code, column.At)));
        Once(_spec.Rows.Select(row => (row.Code, row.At)));
        return new ReportAsk.Table(_spec.Code, title)
        {
            Label = _spec.Label,
            IsAttached = _spec.IsAttached,
            Columns = ValueList.From(_spec.Columns.Where(column => !column.Code.IsEmpty).Select(Column).ToList()),
            Rows = ValueList.From(_spec.Rows.Select(row => new Level(row.Code, row.Title ?? row.Code.Value))),
            Identities = ReportIdentityChecks.Check(_spec.Identities, NumberOf, TypeOf, _scope),
        };
    }

    private ReportColumn Column(ReportColumnSpec spec) => new(spec.Code, spec.Title ?? spec.Code.Value, spec.Type)
    {
        IsOptional = spec.IsOptional,
        IfAny = NumberOf(spec.IfAny, spec.At.Property("ifAny"))?.Column ?? default,
        LastYearOf = LastYearOf(spec)?.Column ?? default,
    };

    /// <summary>The column of this year; null for none, or for the column itself, which is reported.</summary>
    private ReportTerm? LastYearOf(ReportColumnSpec spec)
    {
        var at = spec.At.Property("lastYearOf");
        if (NumberOf(spec.LastYearOf, at) is not { } term) return null;
        if (spec.LastYearOf != spec.Code) return term;
        _scope.Report(DiagnosticCatalog.LastYearOfItself, at, new DiagnosticArgument("code", spec.Code.Value));
        return null;
    }

    /// <summary>The column of numbers that a code names; null for none, which is reported.</summary>
    private ReportTerm? NumberOf(Code code, Place at)
    {
        if (code.IsEmpty) return null;
        var term = new ReportTerm(_spec.Code, code);
        if (TypeOf(term) is { } type) return _names.Adds(type, code, at) ? term : null;
        if (!_scope.IsHole(_spec.At.Property("columns")))
        {
            _scope.ReportUnknown(
                DiagnosticCatalog.UnknownReportColumn,
                code,
                at,
                _spec.Columns.Select(column => column.Code),
                new DiagnosticArgument("form", _spec.Code.Value));
        }

        return null;
    }

    private ReportValueType? TypeOf(ReportTerm term) =>
        _spec.Columns.FirstOrDefault(column => column.Code == term.Column)?.Type;

    private void Once(IEnumerable<(Code Code, Place At)> all)
    {
        var first = new Dictionary<Code, Place>();
        foreach (var (code, at) in all)
        {
            if (code.IsEmpty) continue;
            if (first.TryGetValue(code, out var before)) _scope.ReportDuplicate(code, at.Property("code"), before);
            else first.Add(code, at.Property("code"));
        }
    }
}
