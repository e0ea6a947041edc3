using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>Many dossiers and a rule set → their evaluations, all worked out together.</summary>
internal static class ClusterEvaluating
{
    public static Diagnosed<ClusterEvaluation> Evaluate(IEnumerable<Dossier> dossiers, DossierRules rules)
    {
        var all = dossiers.Select(dossier => Prepare(dossier, rules)).ToList();
        var units = ValueList.From(all
            .Where(one => one.Unit is not null)
            .Select(one => one.Unit!)
            .OrderBy(unit => unit.Rubric.Index)
            .ThenBy(unit => unit.Period is null ? LocalDate.MinIsoValue : unit.Period.Start)
            .ThenBy(unit => unit.Period is null ? LocalDate.MinIsoValue : unit.Period.End)
            .ThenBy(unit => unit.Dossier.Unit)
            .ThenBy(unit => unit.Dossier.At.ToString(), System.StringComparer.Ordinal)
            .ToList());
        PeriodFindings.Report(units);
        SubPeriodFindings.Report(units);
        OuterPeriodFindings.Report(units);
        AttributeFindings.Report(units);
        UnitCodeFindings.Report(units);
        bool isWhole = units.Count == all.Count && !ReportTwice(units);
        // Results that depend on who else is there are none while somebody is missing.
        if (!isWhole) return new(null, Findings(all));
        ReportBeside(units);
        var evaluations = units.Count == 0 ? ValueList<Evaluation>.Empty : Evaluate(units);
        return new(new ClusterEvaluation(rules, evaluations, Findings(all)), Findings(all));
    }

    private static (Dossier Dossier, ClusterUnit? Unit, DiagnosticBag Bag) Prepare(Dossier dossier, DossierRules rules)
    {
        var bag = rules.NewBag(Require.NotNull(dossier));
        var entries = DossierEvaluating.Entries(dossier, ref rules, bag);
        return (dossier, entries is null ? null : ClusterUnit.Of(dossier, rules, entries, bag), bag);
    }

    /// <summary>Whether some unit has two dossiers for one rubric and period; equal ones stand side by side.</summary>
    private static bool ReportTwice(ValueList<ClusterUnit> units)
    {
        bool anyTwice = false;
        for (int i = 1; i < units.Count; i++)
        {
            if (!units[i].IsWith(units[i - 1]) || units[i].Dossier.Unit != units[i - 1].Dossier.Unit) continue;
            anyTwice = true;
            // Which of the two is the right one nobody knows: both are named.
            units[i - 1].Bag.Add(units[i - 1].Dossier.RepeatedBy(units[i].Dossier));
            units[i].Bag.Add(units[i].Dossier.RepeatedBy(units[i - 1].Dossier));
        }

        return anyTwice;
    }

    /// <summary>Where dossier and result of one period are given, the dossier counts.</summary>
    private static void ReportBeside(ValueList<ClusterUnit> units)
    {
        foreach (var unit in units)
            foreach (var earlier in unit.Earlier)
            {
                bool hasDossier = units.Any(other => other.Rubric == earlier.Rubric
                    && other.Period == earlier.Days && other.Dossier.Unit == unit.Dossier.Unit);
                if (!hasDossier) continue;
                unit.Bag.Add(
                    DiagnosticCatalog.EarlierBesideDossier, earlier.Written.At, EarlierChecks.Named(earlier.Written));
            }
    }

    private static ValueList<Evaluation> Evaluate(ValueList<ClusterUnit> units)
    {
        var stages = units[0].Rules.Stages;
        int last = stages.Count == 0 ? 0 : stages.Count - 1;
        var views = stages.Select((_, i) => View(units, Entered(units, i)).Facts).ToList();
        var (whole, faults) = View(units, Entered(units, last));
        foreach (var fault in faults) ClusterFindings.Report(fault, units, last);
        SameUnitFindings.Report(units, whole);
        var standing = units.Select(unit => StandIns.Of(unit.Rubric, unit.Entries, last)).ToList();
        // Where values stand in for what is missing, all units are looked at with theirs.
        var provisional = standing.Exists(one => one is not null)
            ? View(units, Entered(units, last).Select((entered, i) =>
                standing[i] is { } one ? (one.Entries, one.Sheets) : entered)).Facts
            : null;
        return ValueList.From(units.Select((unit, i) => DossierEvaluating.Finish(
            unit,
            whole[i],
            ValueList.From(views.Select(view => view[i]).ToList()),
            // What others lack stands in for everybody.
            provisional is null ? null : (provisional[i], standing[i]?.Inputs ?? ValueList<Input>.Empty))).ToList());
    }

    private static (IReadOnlyList<UnitFacts> Facts, IReadOnlyList<ClusterFault> Faults) View(
        ValueList<ClusterUnit> units, IEnumerable<(Answer[] Answers, GiverSheets? Sheets)> entries)
    {
        var cluster = new ClusterFacts(units, entries);
        var faults = Evaluator.Evaluate(units, cluster);
        return (cluster.Facts, faults);
    }

    private static IEnumerable<(Answer[] Answers, GiverSheets? Sheets)> Entered(
        ValueList<ClusterUnit> units, int stage) =>
        units.Select(unit => (unit.Entries.Answers(stage), (GiverSheets?)unit.Entries.SheetsOf(stage)));

    /// <summary>
    /// The findings of all dossiers, by unit, period and place: the order in which they came never matters.
    /// </summary>
    private static ValueList<Diagnostic> Findings(
        IEnumerable<(Dossier Dossier, ClusterUnit? Unit, DiagnosticBag Bag)> all) => DiagnosticOrder.OfText(all
        .OrderBy(one => one.Dossier.At.Text)
        .ThenBy(one => one.Dossier.Unit)
        .ThenBy(one => one.Dossier.Period?.First ?? LocalDate.MinIsoValue)
        .ThenBy(one => one.Dossier.Period?.Last ?? LocalDate.MinIsoValue)
        .ThenBy(one => one.Dossier.Rubric)
        .ThenBy(one => one.Dossier.At.Pointer.ToString(), System.StringComparer.Ordinal)
        .SelectMany(one => one.Bag.Sorted(place => place)));
}
