using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>Looks up the pairs of rotations for which tasks are owed.</summary>
internal sealed class TaskPairs
{
    private readonly ValueList<PlanRing> _rings;
    private readonly PlanActors _actors;
    private readonly Period _period;
    private readonly CheckScope _scope;

    public TaskPairs(ValueList<PlanRing> rings, PlanActors actors, Period period, CheckScope scope)
    {
        _rings = rings;
        _actors = actors;
        _period = period;
        _scope = scope;
    }

    /// <summary>The pairs of a task, each once; none for most tasks, and where they are not known.</summary>
    public ValueList<PlanPair> Of(PlanTaskSpec spec)
    {
        if (spec.PairsOf.IsEmpty) return ValueList<PlanPair>.Empty;
        if (!spec.Lead.IsEmpty) ReportOwners(spec, "lead");
        if (spec.Each.Count > 0) ReportOwners(spec, "each");
        if (Find(spec) is not { Pairs: { } pairs } ring) return ValueList<PlanPair>.Empty;
        CheckYear(spec, ring);
        return ValueList.From(
            pairs.Select(pair => new PlanPair(_actors.Of(pair.By), _actors.Of(pair.Of))).Distinct().ToList());
    }

    private PlanRing? Find(PlanTaskSpec spec)
    {
        var found = _rings.FirstOrDefault(one => one.Code == spec.PairsOf);
        if (found is null && !_scope.HidesCodes("rotations"))
        {
            _scope.ReportUnknown(
                DiagnosticCatalog.UnknownRotationOfTask,
                spec.PairsOf,
                spec.At.Property("pairsOf"),
                _rings.Select(one => one.Code));
        }

        return found;
    }

    private void ReportOwners(PlanTaskSpec spec, string second) => _scope.Report(
        spec,
        DiagnosticCatalog.PairsAndOwners,
        spec.At.Property(second),
        new DiagnosticArgument("second", second));

    private void CheckYear(PlanTaskSpec spec, PlanRing ring)
    {
        if (_period.First.Year <= ring.Year && ring.Year <= _period.Last.Year) return;
        _scope.Report(
            spec,
            DiagnosticCatalog.PairsOfOtherYear,
            spec.At.Property("pairsOf"),
            new DiagnosticArgument("rotation", ring.Code.Value),
            new DiagnosticArgument("year", ring.Year),
            new DiagnosticArgument("period", _period.ToString()));
    }
}
