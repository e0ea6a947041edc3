using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A checked condition (điều kiện): yes, no, or not known; never "not applicable".</summary>
internal abstract record Condition(Source Source)
{
    internal abstract string Kind { get; }

    /// <summary>A yes-no input or a named condition.</summary>
    public sealed record IsYes(Source Source, Measure Of) : Condition(Source)
    {
        internal override string Kind => "yes";
    }

    /// <summary>A condition with a name of its own, worked out once.</summary>
    public sealed record Named(Source Source, int Definition, Code Code) : Condition(Source)
    {
        internal override string Kind => "named";
    }

    /// <summary>A measure lies in an interval.</summary>
    public sealed record InInterval(Source Source, Measure Of, Interval<Fraction> Interval) : Condition(Source)
    {
        internal override string Kind => "in";

        /// <summary>Whether the interval is written in per cent, whatever the measure counts in.</summary>
        public bool IsPercent { get; init; }
    }

    /// <summary>Two measures are compared.</summary>
    public sealed record Compare(Source Source, Measure Of, CompareOp Op, Measure To) : Condition(Source)
    {
        internal override string Kind => "compare";
    }

    /// <summary>A level is one of these.</summary>
    public sealed record Is(Source Source, Measure Of, ulong Options) : Condition(Source)
    {
        internal override string Kind => "is";
    }

    /// <summary>A measure is not applicable.</summary>
    public sealed record NotApplicable(Source Source, Measure Of) : Condition(Source)
    {
        internal override string Kind => "not-applicable";
    }

    /// <summary>At least so many hold: all of them, one of them, or a number.</summary>
    public sealed record AtLeast(Source Source, CountedAs As, int Count, ValueList<Condition> Of) : Condition(Source)
    {
        internal override string Kind => "at-least";
    }

    /// <summary>It does not hold.</summary>
    public sealed record Not(Source Source, Condition Of) : Condition(Source)
    {
        internal override string Kind => "not";
    }
}

/// <summary>How a count of conditions was written.</summary>
internal enum CountedAs
{
    All,
    Any,
    AtLeast,
}
