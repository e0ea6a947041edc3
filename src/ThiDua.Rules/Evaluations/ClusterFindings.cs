using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>What is wrong with the units of a quota together, told at the one that does not fit.</summary>
internal static class ClusterFindings
{
    public static void Report(ClusterFault found, ValueList<ClusterUnit> units, int lastStage)
    {
        var unit = units[found.Other];
        var other = new DiagnosticArgument("other", units[found.One].Dossier.Unit.Value);
        switch (found.Fault)
        {
            case QuotaFault.Crossing cut:
                unit.Bag.Add(
                    DiagnosticCatalog.ScopesCross,
                    unit.Dossier.At,
                    new DiagnosticArgument("outcome", found.Outcome.Code.Value),
                    new DiagnosticArgument("finer", cut.Finer.Code.Value),
                    new DiagnosticArgument("wider", cut.Wider.Code.Value),
                    other);
                break;
            case QuotaFault.TwoBases two:
                unit.Bag.Add(
                    DiagnosticCatalog.QuotaBasesDiffer,
                    PlaceOf(((QuotaBase.Measured)found.Step.Rule.Base!).Of, unit, lastStage),
                    new DiagnosticArgument("quota", OutcomeGrading.TieOf(found.Step, found.Outcome).Value),
                    new DiagnosticArgument("value", two.OtherNumber.ToString()),
                    other,
                    new DiagnosticArgument("otherValue", two.Number.ToString()));
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Where the number was entered; the dossier, where it is worked out.</summary>
    private static Place PlaceOf(Measure of, ClusterUnit unit, int lastStage) => InputsOf(of, unit.Rubric)
        .Select(input => unit.Entries.FirstPlaceOf(input, lastStage))
        .FirstOrDefault(place => place is not null) ?? unit.Dossier.At;

    private static IEnumerable<Input> InputsOf(Measure of, Rubric rubric)
    {
        if (of is Measure.Entry entry) return [entry.Input];
        if (of is not Measure.Named named) return [];
        var reads = rubric.Definitions[named.Definition].Reads.WithDefinitions(rubric.Definitions);
        return reads.Inputs.Select(slot => rubric.Inputs[slot]);
    }
}
