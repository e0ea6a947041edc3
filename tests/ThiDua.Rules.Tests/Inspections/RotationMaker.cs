using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>Makes requests out of choices: fewer and smaller choices make a simpler request.</summary>
internal static class RotationMaker
{
    private const int Year = 2030;

    /// <summary>Two to five units, a few requirements, a few years before.</summary>
    public static RotationRequest Requests(Choices choices) => Make(choices, 2, 5);

    /// <summary>Requests of up to seven units.</summary>
    public static RotationRequest Larger(Choices choices) => Make(choices, 2, 7);

    /// <summary>All cases of requests.</summary>
    public static IReadOnlyList<string> Cases { get; } =
    [
        "SingleCycle", "NoMutualPair", "NotAgain", "Forbidden", "not again for some years", "several forbidden",
        "wishes", "no wishes", "years before", "no years before", "2 units", "3 units", "4 units", "5 units",
        "nothing required",
    ];

    public static IReadOnlyList<string> CasesOfLarger { get; } = [.. Cases, "6 units", "7 units"];

    public static IEnumerable<string> CasesOf(RotationRequest request)
    {
        var required = request.Requirements;
        foreach (var one in required) yield return one.GetType().Name;
        if (required.Count == 0) yield return "nothing required";
        if (required.OfType<RotationRequirement.NotAgain>().Any(again => again.Years is not null))
            yield return "not again for some years";
        if (required.OfType<RotationRequirement.Forbidden>().Count() > 1) yield return "several forbidden";
        yield return request.Wishes.Count > 0 ? "wishes" : "no wishes";
        yield return request.History.Count > 0 ? "years before" : "no years before";
        yield return FormattableString.Invariant($"{request.Units.Count} units");
    }

    /// <summary>A law of requests that are made so; those without requirements and wishes are trivial.</summary>
    public static ThingLaw<RotationRequest> Law(ITestOutputHelper output, Func<Choices, RotationRequest> make) =>
        new(output, make, make == Larger ? CasesOfLarger : Cases, CasesOf)
        {
            Show = request => Encoding.UTF8.GetString(RotationRequestWriter.Write(request)),
        };

    public static bool IsTrivial(RotationRequest request) =>
        request.Requirements.Count == 0 && request.Wishes.Count == 0;

    public static ValueList<Code> Units(int count) => ValueList.From(Enumerable.Range(1, count).Select(Unit));

    public static RotationRequest Make(Choices choices, int least, int most)
    {
        var units = Units(choices.From(least, most));
        var request = new RotationRequest(units).For(Year);
        if (!choices.OneIn(4)) request = request.With(new RotationRequirement.SingleCycle(CostOf(choices)));
        if (!choices.OneIn(3)) request = request.With(new RotationRequirement.NoMutualPair(CostOf(choices)));
        if (choices.OneIn(2)) request = request.With(AgainOf(choices));
        for (int left = choices.OneIn(3) ? 0 : choices.Of(8); left > 0; left--)
            request = request.With(ForbiddenOf(choices, units));
        for (int ago = choices.Of(4); ago > 0; ago--)
            request = request.After(new RotationYear(Year - ago, PairsOf(choices, units)));
        for (int left = choices.OneIn(2) ? choices.Of(10) : 0; left > 0; left--)
            request = request.With(WishOf(choices, units));
        return request;
    }

    private static Code Unit(int number) => Code.Of(FormattableString.Invariant($"u{number}"));

    private static Points CostOf(Choices choices) => Points.Of(choices.From(1, 4) / 2m);

    private static RotationRequirement.NotAgain AgainOf(Choices choices) =>
        new(choices.OneIn(2) ? choices.From(1, 3) : null, CostOf(choices));

    private static RotationRequirement.Forbidden ForbiddenOf(Choices choices, ValueList<Code> units) => new(
        ValueList.From(choices.Shuffled(units).Take(choices.From(1, 2))),
        ValueList.From(choices.Shuffled(units).Take(choices.From(1, 2))),
        CostOf(choices));

    private static RotationWish WishOf(Choices choices, ValueList<Code> units) => new(
        units[choices.Of(units.Count)], units[choices.Of(units.Count)], Points.Of(choices.Of(40) / 4m));

    private static ValueList<RotationPair> PairsOf(Choices choices, ValueList<Code> units)
    {
        List<Code> heads = choices.Shuffled(units);
        var pairs = units.Select((by, i) => new RotationPair(by, heads[i]));
        return ValueList.From(pairs.Where(pair => pair.By != pair.Of));
    }
}
