using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Why a request cannot be met (mâu thuẫn giữa các yêu cầu), and what could be given up.</summary>
public sealed record RotationConflict
{
    internal RotationConflict(
        ValueList<RotationRequirement> requirements,
        bool isLeast,
        RotationCause cause,
        ValueList<RotationRequirement> giveUp)
    {
        Requirements = requirements;
        IsLeast = isLeast;
        Cause = cause;
        GiveUp = giveUp;
    }

    /// <summary>Requirements that cannot be kept together, in the order of the request.</summary>
    public ValueList<RotationRequirement> Requirements { get; }

    /// <summary>
    /// Whether any one of them fewer can be kept together, which was shown for each; above twelve units the search may
    /// not be able to show it.
    /// </summary>
    public bool IsLeast { get; }

    /// <summary>How it was proved.</summary>
    public RotationCause Cause { get; }

    /// <summary>
    /// The cheapest requirements to give up so that the whole request can be met, usually one; empty where that could
    /// not be worked out.
    /// </summary>
    public ValueList<RotationRequirement> GiveUp { get; }

    /// <summary>The cheapest of the conflicting requirements, the first of several.</summary>
    public RotationRequirement Cheapest => Requirements.OrderBy(one => one.Cost).First();
}

/// <summary>How it was proved that a request cannot be met (căn cứ chứng minh).</summary>
public abstract record RotationCause
{
    private protected RotationCause() { }

    internal abstract string Kind { get; }

    /// <summary>All assignments were gone through, in effect (đã xét mọi phương án).</summary>
    public sealed record Exhausted : RotationCause
    {
        internal Exhausted() { }

        internal override string Kind => "exhausted";
    }

    /// <summary>Too few may inspect a unit (đơn vị không đủ đơn vị đi kiểm tra).</summary>
    public sealed record TooFewMayInspect : RotationCause
    {
        internal TooFewMayInspect(Code unit, int may, int needed) => (Unit, May, Needed) = (unit, may, needed);

        /// <summary>The unit.</summary>
        public Code Unit { get; }

        /// <summary>How many may inspect it.</summary>
        public int May { get; }

        /// <summary>How many have to.</summary>
        public int Needed { get; }

        internal override string Kind => "too-few-may-inspect";
    }

    /// <summary>A unit may inspect too few (đơn vị không đủ nơi để kiểm tra).</summary>
    public sealed record MayInspectTooFew : RotationCause
    {
        internal MayInspectTooFew(Code unit, int may, int needed) => (Unit, May, Needed) = (unit, may, needed);

        /// <summary>The unit.</summary>
        public Code Unit { get; }

        /// <summary>How many it may inspect.</summary>
        public int May { get; }

        /// <summary>How many it has to.</summary>
        public int Needed { get; }

        internal override string Kind => "may-inspect-too-few";
    }

    /// <summary>A group of units has fewer inspectors than members (nhóm không đủ đơn vị kiểm tra).</summary>
    public sealed record TooFewInspectors : RotationCause
    {
        internal TooFewInspectors(ValueList<Code> group, ValueList<Code> inspectors) =>
            (Group, Inspectors) = (group, inspectors);

        /// <summary>The units that have to be inspected.</summary>
        public ValueList<Code> Group { get; }

        /// <summary>All who may inspect any of them: fewer than they are.</summary>
        public ValueList<Code> Inspectors { get; }

        internal override string Kind => "too-few-inspectors";
    }

    /// <summary>
    /// Only its own members may inspect a group (nhóm không có đơn vị bên ngoài kiểm tra), so that no single cycle
    /// enters it.
    /// </summary>
    public sealed record ClosedGroup : RotationCause
    {
        internal ClosedGroup(ValueList<Code> group) => Group = group;

        /// <summary>The units whom nobody else may inspect.</summary>
        public ValueList<Code> Group { get; }

        internal override string Kind => "closed-group";
    }
}
