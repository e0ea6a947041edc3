using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>What keeps a person from inspecting a unit (xung đột lợi ích).</summary>
public abstract record ConflictOfInterest
{
    internal abstract string Kind { get; }

    /// <summary>Nobody inspects the own unit, or one of a group's members to which the person belongs.</summary>
    public sealed record OwnUnit : ConflictOfInterest
    {
        internal override string Kind => "own-unit";
    }

    /// <summary>
    /// Nobody inspects a unit to which the person declares this relation, or to which the own unit has it, either way.
    /// </summary>
    public sealed record Relation(Code Of) : ConflictOfInterest
    {
        internal override string Kind => "relation";
    }
}
