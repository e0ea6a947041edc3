using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>Relations between units as written → checked.</summary>
internal sealed class RelationChecks
{
    private readonly UnitNames _names;
    private readonly List<Code> _relations;
    private readonly CheckFindings _findings;

    public RelationChecks(UnitNames names, IEnumerable<Code> declared, CheckFindings findings)
    {
        _names = names;
        _relations = [.. UnitRelations.All, .. declared];
        _findings = findings;
    }

    public ValueList<UnitRelation> Check(OrganizationSpec spec)
    {
        var found = new List<(UnitRelation Relation, UnitRelationSpec Spec)>();
        foreach (var one in spec.Relations)
            if (Check(one) is { } relation) found.Add((relation, one));

        var alone = found.Where(one => UnitRelations.All.Contains(one.Relation.Relation)).ToList();
        CheckOneAtATime(alone);
        CheckCircles(alone);
        return ValueList.From(found.Select(one => one.Relation));
    }

    private UnitRelation? Check(UnitRelationSpec spec)
    {
        bool dated = spec.InForce is not { } dates || DateChecks.Check(dates, _findings);
        bool isKnown = _relations.Contains(spec.Relation);
        if (!isKnown && !_findings.HidesCodes("relations"))
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownUnitRelation, spec.Relation, spec.At.Property("relation"), _relations);
        }

        bool isThere = _names.IsThere(spec.Unit, spec.At.Property("unit"));
        var to = _names.Find(spec.To, spec.At.Property("to"));
        if (!dated || !isKnown || !isThere || to is null) return null;
        if (spec.Unit == spec.To)
        {
            _findings.Report(
                DiagnosticCatalog.RelatedToItself,
                spec.At.Property("to"),
                new DiagnosticArgument("unit", spec.Unit.Value),
                new DiagnosticArgument("relation", spec.Relation.Value));
            return null;
        }

        if (spec.InForce is { } days)
        {
            _names.CheckDays(spec.Unit, days.ToInterval(), spec.At.Property("unit"));
            _names.CheckDays(spec.To, days.ToInterval(), spec.At.Property("to"));
        }

        return new UnitRelation(spec.Relation, spec.Unit, spec.To, spec.InForce?.From, spec.InForce?.To);
    }

    /// <summary>A unit has one parent on a day, one standing body, and so on.</summary>
    private void CheckOneAtATime(List<(UnitRelation Relation, UnitRelationSpec Spec)> relations)
    {
        foreach (var same in relations.GroupBy(one => (one.Relation.Relation, one.Relation.Unit)))
        {
            var sorted = same.OrderBy(one => one.Relation.From ?? LocalDate.MinIsoValue).ToList();
            for (int i = 1; i < sorted.Count; i++)
            {
                var (before, after) = (sorted[i - 1], sorted[i]);
                var begun = after.Relation.From ?? LocalDate.MinIsoValue;
                if (before.Relation.Through < begun) continue;
                _findings.Report(
                    DiagnosticCatalog.RelatedTwiceAtOnce,
                    after.Spec.At,
                    new DiagnosticArgument("unit", after.Relation.Unit.Value),
                    new DiagnosticArgument("relation", after.Relation.Relation.Value),
                    new DiagnosticArgument("first", before.Relation.To.Value),
                    new DiagnosticArgument("second", after.Relation.To.Value));
            }
        }
    }

    /// <summary>
    /// A circle closes on the first day of one of its relations, so it is enough to walk up from each on that day.
    /// </summary>
    private void CheckCircles(List<(UnitRelation Relation, UnitRelationSpec Spec)> relations)
    {
        var up = relations.ToLookup(one => (one.Relation.Relation, one.Relation.Unit), one => one.Relation);
        var reported = new HashSet<Code>();
        foreach (var (relation, spec) in relations)
        {
            var day = relation.From ?? LocalDate.MinIsoValue;
            var path = new List<Code> { relation.Unit };
            var seen = new HashSet<Code> { relation.Unit };
            var at = relation.To;
            while (seen.Add(at))
            {
                path.Add(at);
                if (up[(relation.Relation, at)].FirstOrDefault(one => one.IsInForce(day)) is not { } next) break;
                at = next.To;
            }

            if (at != relation.Unit || path.Any(reported.Contains)) continue;
            reported.UnionWith(path);
            _findings.Report(
                DiagnosticCatalog.RelationCircle,
                spec.At,
                new DiagnosticArgument("relation", relation.Relation.Value),
                new DiagnosticArgument("circle", string.Join(" → ", path.Append(relation.Unit))),
                relation.From is null ? new DiagnosticArgument("when", "at all times", "mọi lúc")
                    : new DiagnosticArgument(
                        "when",
                        "on " + LocalDatePattern.Iso.Format(day),
                        "ngày " + LocalDatePattern.Iso.Format(day)));
        }
    }
}
