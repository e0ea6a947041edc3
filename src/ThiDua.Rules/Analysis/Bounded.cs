using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Bounds: no other numbers can come out than these, but perhaps not all of them do.</summary>
internal sealed record Bounded(Interval<Fraction> Hull, Fraction? Step, Fraction Offset) : PointSet
{
    internal override string Kind => "bounded";

    public override bool IsExact => false;

    public override Fraction? Least => Hull.Least;

    public override Fraction? Greatest => Hull.Greatest;

    public override long Count => long.MaxValue;

    public override Fraction? Step { get; } = Step;

    /// <summary>The bounds of another set.</summary>
    public static Bounded Of(PointSet set) => set is Bounded bounded ? bounded
        : new(Interval<Fraction>.Closed(set.Least!.Value, set.Greatest!.Value), set.Step, set.Least.Value);

    public override bool Contains(Fraction value) =>
        Hull.Contains(value)
            && (Step is not { } step || (step.IsZero ? value == Offset : ((value - Offset) / step).IsWhole));

    public override Fraction? AtMost(Fraction value) => Least > value ? null : Greatest < value ? Greatest : value;

    public override Fraction? AtLeast(Fraction value) => Greatest < value ? null : Least > value ? Least : value;

    public override Fraction? After(Fraction value) => null;

    public override Fraction? Before(Fraction value) => null;
}
