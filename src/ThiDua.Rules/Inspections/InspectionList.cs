using System.Collections.Generic;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Several inspections (các cuộc kiểm tra), for one rule set.</summary>
public sealed record InspectionList
{
    /// <summary>Makes a list.</summary>
    /// <param name="name">How findings name this list.</param>
    /// <param name="ruleSet">The code of the rule set that it is for.</param>
    /// <param name="inspections">The inspections.</param>
    /// <exception cref="System.ArgumentNullException">There are no inspections.</exception>
    public InspectionList(Code name, Code ruleSet, IEnumerable<Inspection> inspections)
    {
        Name = name;
        RuleSet = ruleSet;
        Inspections = ValueList.From(Require.NotNull(inspections, nameof(inspections)));
    }

    /// <summary>How findings name this list.</summary>
    public Code Name { get; }

    /// <summary>The code of the rule set that it is for.</summary>
    public Code RuleSet { get; }

    /// <summary>The inspections, in the order of the text.</summary>
    public ValueList<Inspection> Inspections { get; }

    internal Locating Locating { get; init; }

    /// <summary>The place of one of them, by its number.</summary>
    internal Place PlaceOf(int index) => new(Name, JsonPointer.Root.Property("inspections").Item(index), 0, 0);
}
