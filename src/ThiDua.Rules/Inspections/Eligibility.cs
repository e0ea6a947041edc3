using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Who may sit in a seat (điều kiện của người tham gia): what has to be declared of a person.</summary>
public abstract record Eligibility
{
    /// <summary>The word for the unit or group that is inspected, where a code of a unit may stand.</summary>
    public const string Inspected = "inspected";

    /// <summary>The word for the unit that inspects, where a code of a unit may stand.</summary>
    public const string Inspecting = "inspecting";

    internal abstract string Kind { get; }

    /// <summary>Holds one of these offices (giữ một trong các chức vụ).</summary>
    public sealed record Office(ValueList<Code> OneOf) : Eligibility
    {
        internal override string Kind => "office";
    }

    /// <summary>Is a member of one of these bodies (là thành viên của hội đồng, ban).</summary>
    public sealed record Member(ValueList<Code> OneOf) : Eligibility
    {
        internal override string Kind => "member";
    }

    /// <summary>Belongs to one of these units, or to one below it; a group stands for its members.</summary>
    public sealed record From(ValueList<Code> OneOf) : Eligibility
    {
        internal override string Kind => "from";
    }

    /// <summary>Belongs to a unit of one of these kinds (thuộc loại đơn vị).</summary>
    public sealed record FromKind(ValueList<Code> OneOf) : Eligibility
    {
        internal override string Kind => "from-kind";
    }

    /// <summary>Follows one of these groups, or a group of the inspected unit (phụ trách theo dõi cụm, khối).</summary>
    public sealed record Follows(ValueList<Code> OneOf) : Eligibility
    {
        internal override string Kind => "follows";
    }

    /// <summary>All of these hold.</summary>
    public sealed record All(ValueList<Eligibility> Of) : Eligibility
    {
        internal override string Kind => "all";
    }

    /// <summary>One of these holds.</summary>
    public sealed record Any(ValueList<Eligibility> Of) : Eligibility
    {
        internal override string Kind => "any";
    }

    /// <summary>This does not hold.</summary>
    public sealed record Negated(Eligibility Of) : Eligibility
    {
        internal override string Kind => "not";
    }
}
