using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>
/// Kinds of unit that ended. What decides is the first day on which the rule set speaks of the unit: the day from which
/// it is in force, or from which the unit is there; for the members of a group the first day of the period.
/// </summary>
internal static class KindFindings
{
    public static void Report(
        OrganizationSpec spec,
        Dictionary<Code, (Unit Unit, UnitSpec Spec)> units,
        OrganizationContext context,
        CheckFindings findings)
    {
        var told = new HashSet<Code>(); // of a kind that ends later it is enough to say so once
        var ended = new HashSet<Code>();
        foreach (var (unit, written) in units.Values)
        {
            if (unit.Kind.To is not { } last || unit.To <= last) continue;
            var from = Later(context.InForce?.Start, unit.From);
            if (from > last)
            {
                ended.Add(unit.Code);
                Report(DiagnosticCatalog.UnitKindEnded, unit, written, written.At.Property("kind"), findings);
            }
            else if (told.Add(unit.Kind.Code))
            {
                Report(DiagnosticCatalog.UnitKindEnds, unit, written, written.At.Property("kind"), findings);
            }
        }

        foreach (var year in spec.Groups.SelectMany(group => group.Years)
            .Where(year => !findings.IsHole(year.At.Property("period"))))
        {
            ReportMembers(year, units, ended, findings);
        }
    }

    /// <summary>Members of a kind that ended before the period; each kind is told once.</summary>
    private static void ReportMembers(
        GroupYearSpec year,
        Dictionary<Code, (Unit Unit, UnitSpec Spec)> units,
        HashSet<Code> ended,
        CheckFindings findings)
    {
        var told = new HashSet<Code>();
        for (int i = 0; i < year.Members.Count; i++)
        {
            if (!units.TryGetValue(year.Members[i], out var one) || ended.Contains(one.Unit.Code)) continue;
            // That the unit itself ended is said where the group is checked.
            bool isThere = one.Unit.To is not { } to || to >= year.Period.First;
            if (!isThere || !(one.Unit.Kind.To < year.Period.First) || !told.Add(one.Unit.Kind.Code)) continue;
            Report(
                DiagnosticCatalog.UnitKindEnded, one.Unit, year, year.At.Property("members").Item(i), findings);
        }
    }

    private static void Report(
        DiagnosticDescriptor descriptor, Unit unit, Written about, Place at, CheckFindings findings)
    {
        var kind = unit.Kind;
        string successors = string.Join(", ", kind.Successors.Select(code => "\"" + code + "\""));
        findings.Report(
            about,
            descriptor,
            at,
            new DiagnosticArgument("kind", kind.Title),
            new DiagnosticArgument("unit", unit.Code.Value),
            new DiagnosticArgument("last", LocalDatePattern.Iso.Format(kind.To!.Value)),
            kind.Successors.Count == 0
                ? new DiagnosticArgument(
                    "successors",
                    "none is named yet, so add \"successors\" to the kind",
                    "chưa nêu, hãy bổ sung \"successors\" cho loại này")
                : new DiagnosticArgument("successors", successors));
    }

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is null || b > a ? b ?? a : a;
}
