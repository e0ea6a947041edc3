using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The part that knows of report outlines.</summary>
internal sealed partial class Compilation
{
    /// <summary>The outlines, in the order of the rule set; faulty ones are left out.</summary>
    public ValueList<ReportOutline> Reports { get; private set; } = ValueList<ReportOutline>.Empty;

    private void CheckReports()
    {
        var places = new Dictionary<Code, Place>();
        var outlines = new List<ReportOutline>();
        var around = ReportScope();
        foreach (var spec in _spec.Reports)
        {
            if (spec.Code.IsEmpty) continue;
            if (places.TryGetValue(spec.Code, out var first))
                _scope.ReportDuplicate(spec.Code, spec.At.Property("code"), first);
            else places.Add(spec.Code, spec.At.Property("code"));
            if (ReportChecks.Check(spec, around, _scope) is { } outline) outlines.Add(outline);
        }

        Reports = ValueList.From(outlines);
    }

    private ReportScope ReportScope()
    {
        var organization = _spec.At.Property("organization");
        var kinds = _options.UnitKinds.Kinds.Select(kind => kind.Code)
            .Concat(_spec.Organization?.Kinds.Select(kind => kind.Code) ?? [])
            .Concat(ReportKinds.OfGroups)
            .Where(code => !code.IsEmpty);
        return new ReportScope(
            Organization,
            organization,
            _scope.IsHole(organization),
            kinds.ToList(),
            Plan,
            _scope.IsHole(_spec.At.Property("plan")),
            Checklists,
            _scope.HidesCodes("checklists"),
            _rubrics.Count > 0);
    }
}
