using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>How many units may hold a level or a better one (chỉ tiêu, tỷ lệ), checked.</summary>
/// <param name="Level">The worst level of those that are limited.</param>
/// <param name="Demote">The level of those for whom there is no place.</param>
/// <param name="Limit">How many.</param>
/// <param name="Base">Of what a share is taken; null for a number.</param>
/// <param name="Scopes">Within which groups it holds, the widest first; all hold together.</param>
/// <param name="Order">Who is accepted first.</param>
/// <param name="Ties">What happens to equal units of whom only some can be accepted.</param>
internal sealed record Quota(
    int Level,
    int Demote,
    QuotaLimit Limit,
    QuotaBase? Base,
    ValueList<RankingScope> Scopes,
    ValueList<RankingKey> Order,
    QuotaTies Ties)
{
    /// <summary>The levels whose holders are candidates, as bits.</summary>
    public ulong Candidates => Bits.From(0, Level);
}

/// <summary>A share of a base, rounded; or a number.</summary>
/// <param name="Share">The share; null for a number.</param>
/// <param name="Number">The number of units; it is read where there is no share.</param>
/// <param name="Round">How the share of the base becomes whole.</param>
internal sealed record QuotaLimit(QuotaShare? Share, Fraction Number, RoundingMode Round)
{
    /// <summary>However little the share gives, so many have a place; 0 where nothing is said.</summary>
    public Fraction AtLeast { get; init; } = Fraction.Zero;

    /// <summary>The share where it is the same in every group; null for a number, too.</summary>
    public Fraction? FixedShare => (Share as QuotaShare.Fixed)?.Of;
}

/// <summary>Which share of its base a group gets.</summary>
internal abstract record QuotaShare
{
    internal abstract string Kind { get; }

    /// <summary>The same in every group, above 0 and at most 1.</summary>
    public sealed record Fixed(Fraction Of) : QuotaShare
    {
        internal override string Kind => "fixed";
    }

    /// <summary>What a measure says of the group; less than 0 is as 0, and more than 1 as 1.</summary>
    public sealed record Measured(Measure Of) : QuotaShare
    {
        internal override string Kind => "measured";
    }
}

/// <summary>Of what the share of a quota is taken, in each group.</summary>
internal abstract record QuotaBase
{
    internal abstract string Kind { get; }

    /// <summary>Those who hold one of the levels, before this step or after it.</summary>
    public sealed record Holders(ulong Levels, bool IsAfter) : QuotaBase
    {
        internal override string Kind => "levels";
    }

    /// <summary>A count.</summary>
    public sealed record Measured(Measure Of) : QuotaBase
    {
        internal override string Kind => "measured";
    }
}

/// <summary>What happens to equal units of whom only some can be accepted.</summary>
internal enum QuotaTies
{
    /// <summary>Somebody decides.</summary>
    Unresolved,

    /// <summary>None of them is accepted.</summary>
    AllOut,

    /// <summary>All of them are accepted, even where that is more than the limit.</summary>
    AllIn,
}
