using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>What tasks of a plan may name: units and groups, and the pairs of rotations.</summary>
/// <param name="Chart">The units and groups.</param>
/// <param name="Organization">Where they are written.</param>
/// <param name="Rings">The rotations, in the order of the rule set.</param>
internal sealed record PlanNames(OrganizationChart Chart, Place Organization, ValueList<PlanRing> Rings);

/// <summary>A rotation that tasks may name. What rings are, a plan does not know: it is given the pairs.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Year">Its year.</param>
/// <param name="Pairs">Who inspects whom; null where the rotation is faulty, which was reported.</param>
internal sealed record PlanRing(Code Code, int Year, ValueList<(Level By, Level Of)>? Pairs);
