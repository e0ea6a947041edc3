using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>A person who may sit in a team (người có thể tham gia đoàn), and what is declared of them.</summary>
/// <param name="Code">The code of the person.</param>
/// <param name="Name">The name.</param>
/// <param name="Unit">The code of the unit to which the person belongs.</param>
/// <param name="Offices">The offices that the person holds (chức vụ).</param>
/// <param name="Memberships">The bodies of which the person is a member (hội đồng, ban).</param>
/// <param name="Follows">The groups or units that the person is charged to follow (phụ trách theo dõi).</param>
/// <param name="Relations">What else the person has to do with units.</param>
public sealed record Candidate(
    Code Code,
    string Name,
    Code Unit,
    ValueList<Code> Offices,
    ValueList<Code> Memberships,
    ValueList<Code> Follows,
    ValueList<PersonRelation> Relations);

/// <summary>What a person has to do with a unit besides belonging to it (quan hệ với đơn vị).</summary>
/// <param name="Relation">A relation that the rule set declares.</param>
/// <param name="Unit">The unit.</param>
public sealed record PersonRelation(Code Relation, Code Unit);
