using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>An outline as written → checked: kinds, reporters and numbers looked up.</summary>
internal sealed class ReportChecks
{
    private readonly ReportOutlineSpec _spec;
    private readonly ReportScope _around;
    private readonly CheckScope _scope;
    private readonly ReportNames _names;
    private readonly ReportAskChecks _asks;

    private ReportChecks(ReportOutlineSpec spec, ReportScope around, CheckScope scope)
    {
        _spec = spec;
        _around = around;
        _scope = scope;
        _names = new ReportNames(spec, scope);
        _asks = new ReportAskChecks(spec.Period, _names, around, scope);
    }

    /// <summary>The outline; null when its code or period is not known. What is faulty is left out of it.</summary>
    public static ReportOutline? Check(ReportOutlineSpec spec, ReportScope around, CheckScope scope) =>
        spec.Code.IsEmpty || scope.IsHole(spec.At.Property("period"))
            ? null
            : new ReportChecks(spec, around, scope).Check();

    private ReportOutline Check()
    {
        ReportListChecks.Check(_names, _scope);
        return new ReportOutline(_spec.Code, _spec.Title ?? _spec.Code.Value, _spec.Period)
        {
            Label = _spec.Label,
            Reporters = Reporters(),
            Opening = _spec.Opening,
            Sections = Sections(_spec.Sections, ValueList<Code>.Empty),
            Identities = ReportIdentityChecks.Check(_spec.Identities, _names.NumberOf, _names.SortOf, _scope),
            Origin = _spec.Origin,
        };
    }

    private ValueList<PlanActor> Reporters()
    {
        var actors = new PlanActors(_around.Chart, _around.ChartAt, _spec.Period, _scope);
        var owing = actors.Find(_spec.Each, _spec.At.Property("each"));
        foreach (var group in owing.Where(actor => actor.IsGroup && actor.Members.Count == 0 && !actors.AnyHidden))
        {
            _scope.Report(
                _spec,
                DiagnosticCatalog.ReporterWithoutMembers,
                _spec.At.Property("each"),
                new DiagnosticArgument("group", group.Code.Value),
                new DiagnosticArgument("period", _spec.Period.ToString()));
        }

        return ValueList.From(owing.SelectMany(actor => actor.Units).Distinct().ToList());
    }

    private ValueList<ReportSection> Sections(ValueList<ReportSectionSpec> specs, ValueList<Code> around) =>
        ValueList.From(specs.Where(spec => !spec.Code.IsEmpty).Select(spec => Section(spec, around)).ToList());

    private ReportSection Section(ReportSectionSpec spec, ValueList<Code> around)
    {
        CheckKinds(spec, around);
        bool isLeaf = spec.Asks.Count == 0 && spec.Sections.Count == 0 && !_scope.IsHole(spec.At.Property("asks"))
            && !_scope.IsHole(spec.At.Property("sections"));
        string title = spec.Title ?? spec.Code.Value;
        var own = new ReportAsk.Text(spec.Code, title)
        {
            IsOptional = !(spec.IsTextRequired ?? isLeaf),
            Source = _asks.Source(spec.Source, ReportSourceFit.Words),
            Origin = spec.Origin,
        };
        return new ReportSection(spec.Code, title)
        {
            Label = spec.Label,
            Conditional = spec.Conditional,
            Kinds = spec.Kinds,
            Asks = ValueList.From(spec.Asks.Select(_asks.Check).OfType<ReportAsk>().Prepend(own).ToList()),
            Sections = Sections(spec.Sections, spec.Kinds.Count > 0 ? spec.Kinds : around),
            Origin = spec.Origin,
        };
    }

    private void CheckKinds(ReportSectionSpec spec, ValueList<Code> around)
    {
        for (int i = 0; i < spec.Kinds.Count; i++)
        {
            bool isKnown = _around.Kinds.Contains(spec.Kinds[i]) || _around.IsChartHidden;
            if (isKnown) continue;
            _scope.ReportUnknown(
                DiagnosticCatalog.UnknownReportKind, spec.Kinds[i], spec.At.Property("kinds").Item(i), _around.Kinds);
        }

        if (spec.Kinds.Count == 0 || around.Count == 0 || spec.Kinds.Any(around.Contains)) return;
        _scope.Report(
            spec,
            DiagnosticCatalog.SectionNeverApplies,
            spec.At.Property("kinds"),
            new DiagnosticArgument("code", spec.Code.Value),
            new DiagnosticArgument("kinds", string.Join(", ", around)));
    }
}
