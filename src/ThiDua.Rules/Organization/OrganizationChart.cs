using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>
/// The units of a rule set with their relations and groups (sơ đồ tổ chức), completely checked. All that it answers is
/// asked of a day.
/// </summary>
public sealed class OrganizationChart
{
    private const int LeastSpelt = 3;
    private const int MostSpelt = 1_000;

    private readonly Dictionary<Code, Unit> _units;
    private readonly Dictionary<Code, UnitGroup> _groups;
    private readonly ILookup<(Code Relation, Code Unit), UnitRelation> _relations;

    internal OrganizationChart(
        ValueList<Unit> units, ValueList<UnitRelation> relations, ValueList<UnitGroup> groups)
    {
        Units = units;
        Relations = relations;
        Groups = groups;
        _units = units.ToDictionary(unit => unit.Code);
        _groups = groups.ToDictionary(group => group.Code);
        _relations = relations.ToLookup(one => (one.Relation, one.Unit));
    }

    /// <summary>The chart without units.</summary>
    public static OrganizationChart Empty { get; } = new(
        ValueList<Unit>.Empty, ValueList<UnitRelation>.Empty, ValueList<UnitGroup>.Empty);

    /// <summary>All units, in the order of the rule set.</summary>
    public ValueList<Unit> Units { get; }

    /// <summary>All relations, in the order of the rule set.</summary>
    public ValueList<UnitRelation> Relations { get; }

    /// <summary>All clusters and blocks, in the order of the rule set.</summary>
    public ValueList<UnitGroup> Groups { get; }

    /// <summary>The offices that people hold (chức vụ).</summary>
    public ValueList<Level> Offices { get; internal init; } = ValueList<Level>.Empty;

    /// <summary>The bodies that people are members of (hội đồng, ban).</summary>
    public ValueList<Level> Bodies { get; internal init; } = ValueList<Level>.Empty;

    /// <summary>The unit with a code, or null.</summary>
    public Unit? Find(Code code) => _units.TryGetValue(code, out var unit) ? unit : null;

    /// <summary>The cluster or block with a code, or null.</summary>
    public UnitGroup? FindGroup(Code code) => _groups.TryGetValue(code, out var group) ? group : null;

    /// <summary>
    /// The unit or group that was perhaps meant by a code that neither has; null where one has it, or none is called
    /// much alike.
    /// </summary>
    internal string? NearestTo(Code code)
    {
        if (_units.ContainsKey(code) || _groups.ContainsKey(code)) return null;
        // Short codes are all much alike; among many, looking for what was meant would cost more than it helps.
        if (code.IsEmpty || code.Value.Length < LeastSpelt || _units.Count + _groups.Count > MostSpelt) return null;
        return Spelling.Nearest(code.Value, _units.Keys.Concat(_groups.Keys).Select(known => known.Value));
    }

    /// <summary>The name of a unit, cluster or block; its code where there is none with that code.</summary>
    public string TitleOf(Code code) => Find(code)?.Title ?? FindGroup(code)?.Title ?? code.Value;

    /// <summary>
    /// The kind of a unit, or of a cluster, block or list (loại đơn vị); the empty code where there is none with that
    /// code.
    /// </summary>
    public Code KindOf(Code code) => UnitKindCodes.Of(code, this);

    /// <summary>The units to which a unit or group has a relation on a day, in the order of the rule set.</summary>
    public ValueList<Code> RelatedTo(Code unit, Code relation, LocalDate day) =>
        ValueList.From(_relations[(relation, unit)].Where(one => one.IsInForce(day)).Select(one => one.To));

    /// <summary>The unit above on a day (cơ quan cấp trên); the empty code where there is none.</summary>
    public Code ParentOf(Code unit, LocalDate day) =>
        RelatedTo(unit, UnitRelations.Parent, day) is { Count: > 0 } found ? found[0] : default;

    /// <summary>Whether a unit is another one on a day, or below it, however far (thuộc, trực thuộc).</summary>
    public bool IsOrIsBelow(Code unit, Code above, LocalDate day)
    {
        // No unit is above itself: that was checked, so the walk ends.
        for (var at = unit; !at.IsEmpty; at = ParentOf(at, day))
            if (at == above) return true;

        return false;
    }

    /// <summary>The members of a cluster or block on a day; none when nothing is said of that day.</summary>
    /// <exception cref="KeyNotFoundException">There is no such group.</exception>
    public ValueList<Code> MembersOf(Code group, LocalDate day) => (FindGroup(group)
        ?? throw new KeyNotFoundException("There is no group \"" + group + "\".")).On(day)?.Members
        ?? ValueList<Code>.Empty;

    /// <summary>The clusters and blocks in which a unit is on a day.</summary>
    public ValueList<UnitGroup> GroupsOf(Code unit, LocalDate day) =>
        ValueList.From(Groups.Where(group => group.On(day) is { } year && year.Members.Contains(unit)));

    /// <summary>
    /// The units that codes of units and groups come to on a day, each once, in their order: a group stands for its
    /// members.
    /// </summary>
    /// <exception cref="KeyNotFoundException">A code is neither a unit nor a group.</exception>
    public ValueList<Code> Expand(IEnumerable<Code> codes, LocalDate day) => ValueList.From(
        Require.NotNull(codes, nameof(codes))
            .SelectMany(code => Find(code) is not null ? [code] : MembersOf(code, day))
            .Distinct()
            .ToList());
}
