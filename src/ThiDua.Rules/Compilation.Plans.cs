using ThiDua.Rules.Plans;

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
}
