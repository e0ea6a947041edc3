using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Conditions on people as written → checked: all that they name is there.</summary>
internal sealed class EligibilityChecks
{
    private readonly TeamNames _names;

    public EligibilityChecks(TeamNames names) => _names = names;

    public Eligibility Check(EligibilitySpec spec)
    {
        switch (spec)
        {
            case EligibilitySpec.Office office:
                Each(office.OneOf, office.At, _names.CheckOffice);
                return new Eligibility.Office(office.OneOf);
            case EligibilitySpec.Member member:
                Each(member.OneOf, member.At, _names.CheckBody);
                return new Eligibility.Member(member.OneOf);
            case EligibilitySpec.From from:
                Each(from.OneOf, from.At, _names.CheckUnitOrWord);
                return new Eligibility.From(from.OneOf);
            case EligibilitySpec.FromKind kind:
                Each(kind.OneOf, kind.At, _names.CheckKind);
                return new Eligibility.FromKind(kind.OneOf);
            case EligibilitySpec.Follows follows:
                Each(follows.OneOf, follows.At, _names.CheckGroupOrInspected);
                return new Eligibility.Follows(follows.OneOf);
            case EligibilitySpec.All all:
                return new Eligibility.All(ValueList.From(all.Of.Select(Check).ToList()));
            case EligibilitySpec.Any any:
                return new Eligibility.Any(ValueList.From(any.Of.Select(Check).ToList()));
            case EligibilitySpec.Not not:
                // What could not be read left a hole, which was reported.
                return new Eligibility.Negated(not.Of is null ? new Eligibility.Any([]) : Check(not.Of));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void Each(ValueList<Code> codes, Place at, System.Action<Code, Place> check)
    {
        for (int i = 0; i < codes.Count; i++) check(codes[i], at.Property("oneOf").Item(i));
    }
}
