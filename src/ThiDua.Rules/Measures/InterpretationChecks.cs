using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Interpretations: declared once, with a reading that exists, and used.</summary>
internal static class InterpretationChecks
{
    public static void Declare(InterpretationSpec spec, CheckScope scope)
    {
        scope.Declare(spec);
        var places = new Dictionary<Code, Place>();
        foreach (var reading in spec.Readings)
        {
            if (places.TryGetValue(reading.Code, out var first)) scope.ReportDuplicate(reading.Code, reading.At, first);
            else places.Add(reading.Code, reading.At);
        }

        if (places.ContainsKey(spec.Chosen) || scope.HidesCodes(spec.At.Property("readings"))) return;
        scope.ReportUnknown(
            DiagnosticCatalog.UnknownReading,
            spec.Chosen,
            spec.At.Property("chosen"),
            places.Keys,
            new DiagnosticArgument("interpretation", spec.Code.Value));
    }

    /// <summary>Warns of one on which nothing depends; silent when a hole may hide the place that does.</summary>
    public static void CheckUse(InterpretationSpec spec, CheckScope scope)
    {
        if (spec.Code.IsEmpty || scope.IsUsed(spec.Code) || scope.AnyHole || scope.MayUseAny) return;
        scope.Report(
            spec, DiagnosticCatalog.UnusedInterpretation, spec.At, new DiagnosticArgument("code", spec.Code.Value));
    }

    public static ValueList<Interpretation> All(
        ValueList<InterpretationSpec> specs) => ValueList.From(specs.Select(spec =>
    {
        var readings = ValueList.From(spec.Readings.Select(r => new Reading(r.Code, r.Title ?? r.Code.Value)));
        var chosen = readings.FirstOrDefault(r => r.Code == spec.Chosen) ?? new Reading(spec.Chosen, spec.Chosen.Value);
        return new Interpretation(spec.Code, spec.Question, readings, chosen, spec.Why);
    }));
}
