using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>The people from whom teams are composed (danh sách người có thể tham gia), for one rule set.</summary>
public sealed record CandidateList
{
    /// <summary>Makes a list.</summary>
    /// <param name="name">How findings name this list.</param>
    /// <param name="ruleSet">The code of the rule set that it is for.</param>
    /// <param name="candidates">The people; whoever stands first is taken first where all else is equal.</param>
    /// <exception cref="System.ArgumentNullException">There are no people.</exception>
    public CandidateList(Code name, Code ruleSet, IEnumerable<Candidate> candidates)
    {
        Name = name;
        RuleSet = ruleSet;
        Candidates = ValueList.From(Require.NotNull(candidates, nameof(candidates)));
    }

    /// <summary>How findings name this list.</summary>
    public Code Name { get; }

    /// <summary>The code of the rule set that it is for.</summary>
    public Code RuleSet { get; }

    /// <summary>The people, in the order of the text.</summary>
    public ValueList<Candidate> Candidates { get; }

    /// <summary>The person with a code, or null.</summary>
    public Candidate? Find(Code code) => Candidates.FirstOrDefault(one => one.Code == code);

    internal Locating Locating { get; init; }

    /// <summary>The place of one of them, by its number.</summary>
    internal Place PlaceOf(int index) => new(Name, JsonPointer.Root.Property("candidates").Item(index), 0, 0);
}
