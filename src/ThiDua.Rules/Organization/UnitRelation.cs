using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>
/// A dated relation between two units (quan hệ giữa hai đơn vị): "parent" from a commune to its district says that the
/// district is the parent.
/// </summary>
/// <param name="Relation">One of <see cref="UnitRelations"/>, or a relation that the rule set declares.</param>
/// <param name="Unit">The unit of which something is said.</param>
/// <param name="To">The unit that is its parent, its standing body, and so on.</param>
/// <param name="From">The first day; null when that is not said.</param>
/// <param name="Through">The last day; null when no end is known.</param>
public sealed record UnitRelation(Code Relation, Code Unit, Code To, LocalDate? From, LocalDate? Through)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool IsInForce(LocalDate day) => (From is null || From <= day) && (Through is null || day <= Through);
}
