using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>Who leads, coordinates or reports (đơn vị thực hiện): a unit, or a cluster or block.</summary>
public sealed record PlanActor
{
    internal PlanActor(Code code, string title, bool isGroup, ValueList<PlanActor> members)
    {
        Code = code;
        Title = title;
        IsGroup = isGroup;
        Members = members;
    }

    /// <summary>Its code in the organization.</summary>
    public Code Code { get; }

    /// <summary>Its name.</summary>
    public string Title { get; }

    /// <summary>Whether it is a cluster or block (cụm, khối).</summary>
    public bool IsGroup { get; }

    /// <summary>The units of the group in the period of the plan; none for a unit.</summary>
    public ValueList<PlanActor> Members { get; }

    /// <summary>The units that it stands for: the members of a group where they are known, or else itself.</summary>
    public ValueList<PlanActor> Units => Members.Count > 0 ? Members : ValueList.Of(this);
}
