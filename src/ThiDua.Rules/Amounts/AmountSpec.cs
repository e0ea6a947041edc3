using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Amounts;

/// <summary>Points for the line it stands in (mức điểm), as written.</summary>
internal abstract record AmountSpec : Written
{
    internal abstract string Kind { get; }

    /// <summary>A number of points, or a share of the worth of the nearest criterion.</summary>
    public sealed record Fixed(ByReading<PointsOrWorth> Points) : AmountSpec
    {
        internal override string Kind => "fixed";
    }

    /// <summary>So many points for each, beyond a number that is free.</summary>
    public sealed record Each(
        ByReading<MeasureSpec> Of, ByReading<PointsOrWorth> Points, ByReading<Number>? Beyond) : AmountSpec
    {
        internal override string Kind => "each";
    }

    /// <summary>Rows of intervals or levels, each with an amount.</summary>
    public sealed record Table(
        ByReading<MeasureSpec> Of, ValueList<RowSpec<AmountSpec>> Rows, bool GapsAsPublished) : AmountSpec
    {
        internal override string Kind => "table";
    }

    /// <summary>The worth times a share.</summary>
    public sealed record Proportional(ByReading<MeasureSpec> Of) : AmountSpec
    {
        internal override string Kind => "proportional";
    }

    /// <summary>Chosen by the scorer, inside a range, in steps where said.</summary>
    public sealed record Entered(ByReading<IntervalSpec>? Range, ByReading<Number>? Step, Meanwhile? Meanwhile)
        : AmountSpec
    {
        internal override string Kind => "entered";
    }

    /// <summary>A measure in points.</summary>
    public sealed record Measured(ByReading<MeasureSpec> Of) : AmountSpec
    {
        internal override string Kind => "measured";
    }
}

/// <summary>A number of points, a share of the worth of the nearest criterion, or no limit.</summary>
internal sealed record PointsOrWorth(PointsOrWorthKind Kind, Fraction Value)
{
    public static PointsOrWorth None { get; } = new(PointsOrWorthKind.None, Fraction.Zero);

    public static PointsOrWorth Zero { get; } = Points(Fraction.Zero);

    public static PointsOrWorth Worth { get; } = new(PointsOrWorthKind.Share, Fraction.One);

    public static PointsOrWorth Points(Fraction points) => new(PointsOrWorthKind.Points, points);
}

/// <summary>What a <see cref="PointsOrWorth"/> is.</summary>
internal enum PointsOrWorthKind
{
    Points,
    Share,
    None,
}
