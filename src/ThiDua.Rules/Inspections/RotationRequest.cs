using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// What is asked of a rotation (yêu cầu phân công kiểm tra chéo): the units in their order, what to keep to, what was
/// assigned in earlier years. It never changes; each method gives a new request.
/// </summary>
public sealed record RotationRequest
{
    /// <summary>Up to so many units answers are exact, and pairs may have costs.</summary>
    public const int MostExact = 12;

    private const int MostUnits = 100_000;

    /// <summary>A request without requirements, for units in the order of their list.</summary>
    /// <exception cref="ArgumentNullException">There are no units.</exception>
    /// <exception cref="ArgumentException">There are fewer than two units, or one stands twice.</exception>
    public RotationRequest(ValueList<Code> units)
    {
        Units = Require.NotNull(units, nameof(units));
        if (units.Count is < 2 or > MostUnits)
            throw new ArgumentException("A rotation needs from 2 to 100 000 units.", nameof(units));
        Index = new Dictionary<Code, int>(units.Count);
        foreach (var unit in units)
        {
            if (unit.IsEmpty || Index.ContainsKey(unit))
                throw new ArgumentException("A unit stands twice, or has no code.", nameof(units));
            Index.Add(unit, Index.Count);
        }
    }

    /// <summary>The units, in the order of their list (các đơn vị, theo thứ tự danh sách).</summary>
    public ValueList<Code> Units { get; }

    /// <summary>What the rotation has to keep to (các yêu cầu).</summary>
    public ValueList<RotationRequirement> Requirements { get; private init; } = ValueList<RotationRequirement>.Empty;

    /// <summary>What pairs cost (nguyện vọng).</summary>
    public ValueList<RotationWish> Wishes { get; private init; } = ValueList<RotationWish>.Empty;

    /// <summary>Who inspected whom before (các năm trước).</summary>
    public ValueList<RotationYear> History { get; private init; } = ValueList<RotationYear>.Empty;

    /// <summary>The first year that is assigned (năm đầu tiên được phân công).</summary>
    public int Year { get; private init; } = 1;

    /// <summary>
    /// How many others each unit inspects in a year (số đơn vị mỗi đơn vị kiểm tra); in as many rounds.
    /// </summary>
    public int Each { get; private init; } = 1;

    /// <summary>How many steps may be taken where an answer is sought and not computed; counted, never timed.</summary>
    public long MostSteps { get; private init; } = 20_000_000;

    /// <summary>The place of each unit in the list.</summary>
    internal Dictionary<Code, int> Index { get; }

    /// <summary>The years before in numbers: looking up codes once is enough for many draws.</summary>
    internal ValueList<NumberedYear> Numbered { get; private init; } = ValueList<NumberedYear>.Empty;

    /// <summary>
    /// A request for one ring without mutual pairs: what cross-inspection usually is (kiểm tra chéo vòng tròn).
    /// </summary>
    /// <exception cref="ArgumentNullException">There are no units.</exception>
    /// <exception cref="ArgumentException">There are fewer than two units, or one stands twice.</exception>
    public static RotationRequest Ring(ValueList<Code> units) => new RotationRequest(units)
        .With(new RotationRequirement.SingleCycle()).With(new RotationRequirement.NoMutualPair());

    /// <summary>One requirement more.</summary>
    /// <exception cref="ArgumentNullException">There is no requirement.</exception>
    /// <exception cref="ArgumentException">It speaks of a unit that the request does not have.</exception>
    public RotationRequest With(RotationRequirement requirement)
    {
        if (Require.NotNull(requirement, nameof(requirement)) is RotationRequirement.Forbidden pairs
            && pairs.By.Concat(pairs.Of).Any(unit => !Index.ContainsKey(unit)))
        {
            throw new ArgumentException("A forbidden pair has a unit that is not on the list.", nameof(requirement));
        }

        return this with { Requirements = ValueList.From(Requirements.Append(requirement)) };
    }

    /// <summary>Other requirements instead of these.</summary>
    /// <exception cref="ArgumentNullException">There are no requirements.</exception>
    /// <exception cref="ArgumentException">One speaks of a unit that the request does not have.</exception>
    public RotationRequest WithOnly(ValueList<RotationRequirement> requirements) =>
        Require.NotNull(requirements, nameof(requirements)).Aggregate(
            this with { Requirements = ValueList<RotationRequirement>.Empty }, (request, one) => request.With(one));

    /// <summary>One wish more; a second one for the same pair takes the place of the first.</summary>
    /// <exception cref="ArgumentNullException">There is no wish.</exception>
    /// <exception cref="ArgumentException">
    /// A unit is not on the list, or there are more than twelve units: cheapest rings are not sought for more.
    /// </exception>
    public RotationRequest With(RotationWish wish)
    {
        Require.NotNull(wish, nameof(wish));
        if (Units.Count > MostExact)
            throw new ArgumentException("Pairs have costs where there are at most 12 units.", nameof(wish));
        if (!Index.ContainsKey(wish.By) || !Index.ContainsKey(wish.Of))
            throw new ArgumentException("A wish has a unit that is not on the list.", nameof(wish));
        var others = Wishes.Where(other => other.By != wish.By || other.Of != wish.Of);
        return this with { Wishes = ValueList.From(others.Append(wish)) };
    }

    /// <summary>
    /// One year more of which the pairs are known; units that are no longer on the list are passed over. Where pairs
    /// may not come again, those of a year that is not before the first are never assigned.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no year.</exception>
    public RotationRequest After(RotationYear year)
    {
        var numbered = NumberedYear.Of(Require.NotNull(year, nameof(year)), Index);
        return this with
        {
            History = ValueList.From(History.Append(year)),
            Numbered = ValueList.From(Numbered.Append(numbered)),
        };
    }

    /// <summary>The same for another first year.</summary>
    public RotationRequest For(int year) => this with { Year = year };

    /// <summary>The same where each unit inspects so many others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many others.</exception>
    public RotationRequest Inspecting(int each) => each >= 1 && each < Units.Count
        ? this with { Each = each }
        : throw new ArgumentOutOfRangeException(nameof(each), each, "From 1 to the number of other units.");

    /// <summary>The same with another limit of steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public RotationRequest Within(long steps) => steps >= 1
        ? this with { MostSteps = steps }
        : throw new ArgumentOutOfRangeException(nameof(steps), steps, "At least 1.");

    /// <summary>The same where all pairs cost alike: for the question whether there is any assignment.</summary>
    internal RotationRequest WithoutWishes() => this with { Wishes = ValueList<RotationWish>.Empty };

    /// <summary>Units and limits alone: nothing that makes one pair better than another.</summary>
    internal RotationRequest Bare() => this with
    {
        Requirements = ValueList<RotationRequirement>.Empty,
        Wishes = ValueList<RotationWish>.Empty,
        History = ValueList<RotationYear>.Empty,
        Numbered = ValueList<NumberedYear>.Empty,
    };

    /// <summary>Requests are equal when they ask the same.</summary>
    public bool Equals(RotationRequest? other) => other is not null
        && Units.Equals(other.Units)
        && Requirements.Equals(other.Requirements)
        && Wishes.Equals(other.Wishes)
        && History.Equals(other.History)
        && (Year, Each, MostSteps) == (other.Year, other.Each, other.MostSteps);

    /// <inheritdoc />
    public override int GetHashCode() => Units.GetHashCode() ^ Requirements.GetHashCode();
}
