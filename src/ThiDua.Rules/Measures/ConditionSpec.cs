using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A question with the answers yes, no and not known (điều kiện), as written.</summary>
internal abstract record ConditionSpec : Titled
{
    internal abstract string Kind { get; }

    /// <summary>A code alone: a yes-no input or a named condition.</summary>
    public sealed record Named(Code Code) : ConditionSpec
    {
        internal override string Kind => "named";
    }

    /// <summary>A measure in an interval.</summary>
    public sealed record Compare(
        ByReading<MeasureSpec> Of,
        ByReading<IntervalSpec>? In,
        CompareOp? Op,
        ByReading<MeasureSpec>? To) : ConditionSpec
    {
        internal override string Kind => "compare";
    }

    /// <summary>A level, attribute or yes-no is one of these.</summary>
    public sealed record Is(ByReading<MeasureSpec> Of, ValueList<Code> Levels) : ConditionSpec
    {
        internal override string Kind => "is";
    }

    /// <summary>A measure or line is not applicable.</summary>
    public sealed record NotApplicable(ByReading<MeasureSpec> Of) : ConditionSpec
    {
        internal override string Kind => "not-applicable";
    }

    /// <summary>All of them hold.</summary>
    public sealed record All(ValueList<ByReading<ConditionSpec>> Of) : ConditionSpec
    {
        internal override string Kind => "all";
    }

    /// <summary>One of them holds.</summary>
    public sealed record Any(ValueList<ByReading<ConditionSpec>> Of) : ConditionSpec
    {
        internal override string Kind => "any";
    }

    /// <summary>It does not hold.</summary>
    public sealed record Not(ByReading<ConditionSpec> Of) : ConditionSpec
    {
        internal override string Kind => "not";
    }

    /// <summary>At least so many of them hold.</summary>
    public sealed record AtLeast(int Count, ValueList<ByReading<ConditionSpec>> Of) : ConditionSpec
    {
        internal override string Kind => "at-least";
    }
}

/// <summary>How two measures are compared.</summary>
internal enum CompareOp
{
    Less,
    LessOrEqual,
    Equal,
    GreaterOrEqual,
    Greater,
}

/// <summary>An interval that may depend on a reading; in per cent it is one of shares.</summary>
internal sealed record IntervalSpec(Interval<Fraction> Interval, bool IsPercent)
{
    /// <summary>Whether its ends are days.</summary>
    public bool IsDate { get; init; }
}
