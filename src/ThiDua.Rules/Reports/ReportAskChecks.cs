using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Reports;

/// <summary>What a section asks for, as written → checked.</summary>
internal sealed class ReportAskChecks
{
    private readonly Period _period;
    private readonly ReportNames _names;
    private readonly ReportScope _around;
    private readonly CheckScope _scope;

    public ReportAskChecks(Period period, ReportNames names, ReportScope around, CheckScope scope)
    {
        _period = period;
        _names = names;
        _around = around;
        _scope = scope;
    }

    /// <summary>What the chosen reading asks for; null when it is faulty. All readings are checked.</summary>
    public ReportAsk? Check(ByReading<ReportAskSpec> written) => _scope.Pick(written, Check) is { } ask
        ? ask with { Interpretations = _scope.ReadingsOf(written) }
        : null;

    /// <summary>What fills a part; null where nothing does, or what does not fit, which is reported.</summary>
    public ReportSource? Source(ReportSourceSpec? spec, ReportSourceFit fit) =>
        spec is null ? null : new ReportSourceChecks(_around, _scope).Check(spec, fit);

    private ReportAsk? Check(ReportAskSpec spec)
    {
        if (spec.Code.IsEmpty) return null;
        string title = spec.Title ?? spec.Code.Value;
        ReportAsk? ask = spec switch
        {
            ReportAskSpec.Text text => new ReportAsk.Text(spec.Code, title)
            {
                IfAny = _names.NumberOf(text.IfAny, At(spec, "ifAny")) is null ? default : text.IfAny,
                Source = Source(spec.Source, ReportSourceFit.Words),
            },
            ReportAskSpec.Number number => Number(number, title),
            ReportAskSpec.List list => List(list, title),
            ReportAskSpec.Table table => Table(table, title),
            ReportAskSpec.Change change => Change(change, title),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return ask is null ? null : ask with { IsOptional = spec.IsOptional, Origin = spec.Origin };
    }

    private ReportAsk.Number? Number(ReportAskSpec.Number spec, string title) =>
        !_names.Adds(spec.Type, spec.Code, At(spec, "type")) ? null : new ReportAsk.Number(spec.Code, title, spec.Type)
        {
            Source = Source(spec.Source, ReportSourceFit.Number),
        };

    private ReportAsk.List List(ReportAskSpec.List spec, string title)
    {
        if (spec.AtMost < spec.AtLeast)
        {
            _scope.Report(
                DiagnosticCatalog.EntriesTurned,
                At(spec, "atMost"),
                new DiagnosticArgument("least", spec.AtLeast),
                new DiagnosticArgument("most", spec.AtMost.Value));
        }

        return new ReportAsk.List(spec.Code, title)
        {
            AtLeast = spec.AtLeast,
            AtMost = spec.AtMost,
            Each = ValueList.From(
                spec.Each.Where((code, i) => _names.IsEach(code, At(spec, "each").Item(i))).Distinct().ToList()),
            Source = Source(spec.Source, ReportSourceFit.Entries),
        };
    }

    private ReportAsk.Table Table(ReportAskSpec.Table spec, string title)
    {
        if (!spec.IsAttached && _scope.IsChosen)
        {
            _scope.Report(
                spec,
                DiagnosticCatalog.FormNotAttached,
                At(spec, "attached"),
                new DiagnosticArgument("form", spec.Label ?? title));
        }

        return new ReportTableChecks(spec, _names, _scope).Check(title);
    }

    private ReportAsk.Change? Change(ReportAskSpec.Change spec, string title)
    {
        if (!_scope.IsHole(At(spec, "since")) && spec.Since.Last >= _period.First)
        {
            _scope.Report(
                DiagnosticCatalog.SinceNotBefore,
                At(spec, "since"),
                new DiagnosticArgument("since", spec.Since.ToString()),
                new DiagnosticArgument("period", _period.ToString()));
        }

        var of = _names.NumberOf(spec.Of, At(spec, "of"));
        var share = _names.NumberOf(spec.In, At(spec, "in"));
        return of is null ? null : new ReportAsk.Change(spec.Code, title, of, spec.Since) { In = share };
    }

    private static Place At(Written spec, string property) => spec.At.Property(property);
}
