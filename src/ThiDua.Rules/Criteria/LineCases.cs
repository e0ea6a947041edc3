using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>One way in which a line may be applicable: the points that are possible then, and the worth.</summary>
internal readonly record struct LineCase(Interval<Fraction> Points, Interval<Fraction> Worth)
{
    /// <summary>Whether the worth is 0, so that nothing can be said in proportion to it.</summary>
    public bool HasNoWorth => Worth.IsSingle && Worth.Least!.Value.IsZero;
}

/// <summary>
/// The ways in which a line may turn out. What is left out takes its worth along, so points and worth belong together:
/// the greatest points of one way never stand against the least worth of another. Ways with the same worth are one.
/// </summary>
/// <param name="Applicable">Those in which there are points.</param>
/// <param name="MayBeNone">Whether the line may also turn out not applicable.</param>
/// <param name="IsMerged">
/// Whether there were too many, so that all are taken for one. What is made of such ways is taken for one too: so less
/// data can never give a narrower answer than more.
/// </param>
internal sealed record LineCases(IReadOnlyList<LineCase> Applicable, bool MayBeNone, bool IsMerged)
{
    private const int Most = 1024;

    /// <summary>The ways of a line whose points are known so far, which is on the sheet.</summary>
    public static LineCases Of(LineState line) => line.Cases
        ?? (line.Points.IsNotApplicable
            ? new LineCases([], true, false)
            : new LineCases(
                [new LineCase(line.Points.Range, line.Worth.Range)], line.Points.MayBeNotApplicable, false));

    /// <summary>The ways of a parent: each child in one of its ways, without those that are not applicable.</summary>
    public static LineCases Together(IEnumerable<LineCases> children, Take take)
    {
        var all = new LineCases([], true, false);
        foreach (var child in children) all = all.With(child, take);
        return all;
    }

    /// <summary>Each way by itself, as a function of its points and worth.</summary>
    public LineCases Map(System.Func<LineCase, Interval<Fraction>> points) => this with
    {
        Applicable = Applicable.Select(one => one with { Points = points(one) }).ToList(),
    };

    /// <summary>With a worth that no criterion has.</summary>
    public LineCases WithBeyond(Fraction worth) => worth.IsZero ? this : this with
    {
        Applicable = Applicable
            .Select(one => one with { Worth = Ranges.Sum(one.Worth, Interval<Fraction>.Single(worth)) })
            .ToList(),
    };

    /// <summary>Points instead of the way in which there are none.</summary>
    public LineCases WithInstead(LineCase instead) =>
        this with { Applicable = [.. Applicable, instead], MayBeNone = false };

    /// <summary>The points of all ways; there is one at least.</summary>
    public Answer Points(PendingReasons waiting) =>
        Answer.Pending(Applicable.Select(one => one.Points).Aggregate(Ranges.Hull), MayBeNone, waiting);

    private LineCases With(LineCases child, Take take)
    {
        var found = new Collected();
        foreach (var other in child.Applicable)
        {
            if (MayBeNone) found.Add(other);
            foreach (var one in Applicable) found.Add(Both(one, other, take));
        }

        if (child.MayBeNone)
            foreach (var one in Applicable) found.Add(one);

        bool isMerged = IsMerged || child.IsMerged || found.Cases.Count > Most;
        IReadOnlyList<LineCase> cases = isMerged && found.Cases.Count > 1 ? [found.Hull()] : found.Cases;
        return new LineCases(cases, MayBeNone && child.MayBeNone, isMerged);
    }

    private static LineCase Both(LineCase a, LineCase b, Take take) => take == Take.Sum
        ? new LineCase(Ranges.Sum(a.Points, b.Points), Ranges.Sum(a.Worth, b.Worth))
        : new LineCase(Ranges.Greatest(a.Points, b.Points), Ranges.Greatest(a.Worth, b.Worth));

    /// <summary>
    /// Ways, those of the same worth together: nothing is lost, as whatever is done with points keeps their order.
    /// </summary>
    private sealed class Collected
    {
        private readonly Dictionary<Interval<Fraction>, int> _places = [];

        public List<LineCase> Cases { get; } = [];

        public void Add(LineCase one)
        {
            if (!_places.TryGetValue(one.Worth, out int place))
            {
                _places.Add(one.Worth, Cases.Count);
                Cases.Add(one);
                return;
            }

            Cases[place] = one with { Points = Ranges.Hull(Cases[place].Points, one.Points) };
        }

        public LineCase Hull() => Cases.Aggregate((a, b) =>
            new LineCase(Ranges.Hull(a.Points, b.Points), Ranges.Hull(a.Worth, b.Worth)));
    }
}
