using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The part that knows of plans.</summary>
internal sealed partial class Compilation
{
    /// <summary>The plan; null where there is none, or where it is faulty.</summary>
    public Plan? Plan { get; private set; }

    private void CheckPlan()
    {
        if (_spec.Plan is not { } plan) return;
        var rings = ValueList.From(_spec.Rotations.Where(one => !one.Code.IsEmpty).Select(RingOf).ToList());
        Plan = PlanChecks.Check(plan, new(Organization, _spec.At.Property("organization"), rings), _scope);
    }

    private PlanRing RingOf(RotationSpec spec)
    {
        var rotation = Rotations.FirstOrDefault(one => one.Code == spec.Code);
        var pairs = rotation?.Assigned.Pairs.Select(pair => (Unit(pair.By), Unit(pair.Of)));
        return new PlanRing(spec.Code, spec.Year, pairs is null ? null : ValueList.From(pairs));
        Level Unit(Code code) => new(code, rotation!.TitleOf(code));
    }

    /// <summary>The inputs that ask the plan name tasks that it has.</summary>
    private void CheckPlanFacts()
    {
        var facts = new List<PlanFact>();
        foreach (var input in _spec.Inputs.Where(input => input.Plan is { Task.IsEmpty: false }))
        {
            var (task, at) = (input.Plan!.Task, input.Plan.At.Property("task"));
            var known = _spec.Plan?.Tasks.Select(one => one.Code).ToList() ?? [];
            if (known.Contains(task)) facts.Add(new PlanFact(input.Code, input.Owner, task, input.Plan.Ask));
            else if (!_scope.HidesCodes(_spec.At.Property("plan").Property("tasks")))
                _scope.ReportUnknown(DiagnosticCatalog.NoTaskToAsk, task, at, known);
        }

        if (Plan is not null) Plan = Plan with { Facts = ValueList.From(facts) };
    }
}
