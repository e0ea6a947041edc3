using System;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Writes candidates as canonical JSON.</summary>
public static class CandidateWriter
{
    /// <summary>The JSON of a list, in UTF-8 and with a line end at its end. Reading it gives an equal list.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public static byte[] Write(CandidateList list)
    {
        Require.NotNull(list, nameof(list));
        var spec = new CandidateListSpec
        {
            RuleSet = list.RuleSet,
            Candidates = ValueList.From(list.Candidates.Select(ToSpec)),
        };
        return CanonicalJson.Write(to => PeopleJson.Candidates.Write(to, spec));
    }

    private static CandidateSpec ToSpec(Candidate one) => new()
    {
        Code = one.Code,
        Name = one.Name,
        Unit = one.Unit,
        Offices = one.Offices,
        Memberships = one.Memberships,
        Follows = one.Follows,
        Relations = ValueList.From(one.Relations.GroupBy(relation => relation.Relation).Select(group =>
            new MapEntry<ValueList<Code>>(group.Key, ValueList.From(group.Select(relation => relation.Unit))))),
    };
}
