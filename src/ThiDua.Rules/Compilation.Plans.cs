using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
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
        Plan = PlanChecks.Check(plan, Organization, _spec.At.Property("organization"), _scope);
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
