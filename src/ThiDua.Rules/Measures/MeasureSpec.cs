using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A question with one answer for one unit (chỉ số), as written: codes are not yet looked up.</summary>
internal abstract record MeasureSpec : Titled
{
    internal abstract string Kind { get; }

    /// <summary>A constant.</summary>
    public sealed record Literal(Fraction Value, bool IsPercent) : MeasureSpec
    {
        /// <summary>Whether it is the number of a day.</summary>
        public bool IsDate { get; init; }

        /// <summary>Whether it is yes (1) or no (0).</summary>
        public bool IsYesNo { get; init; }

        internal override string Kind => "literal";
    }

    /// <summary>A code alone: an input, a named measure or condition, or a line.</summary>
    public sealed record Named(Code Code) : MeasureSpec
    {
        internal override string Kind => "named";
    }

    /// <summary>The entry of an input, of one stage where said.</summary>
    public sealed record Input(Code Of, Code Stage) : MeasureSpec
    {
        internal override string Kind => "input";
    }

    /// <summary>Several measures put together.</summary>
    public sealed record Combine(
        CombineHow How, ValueList<ByReading<MeasureSpec>> Of, ValueList<ByReading<Number>> Weights) : MeasureSpec
    {
        internal override string Kind => "combine";
    }

    /// <summary>An exact quotient.</summary>
    public sealed record Ratio(ByReading<MeasureSpec> Of, ByReading<MeasureSpec> To) : MeasureSpec
    {
        internal override string Kind => "ratio";
    }

    /// <summary>Rows of intervals or levels, each with a measure.</summary>
    public sealed record Table(
        ByReading<MeasureSpec> Of, ValueList<RowSpec<MeasureSpec>> Rows, bool GapsAsPublished) : MeasureSpec
    {
        internal override string Kind => "table";
    }

    /// <summary>A condition as a yes or no.</summary>
    public sealed record Holds(ByReading<ConditionSpec> When) : MeasureSpec
    {
        internal override string Kind => "holds";
    }

    /// <summary>The second where the first is not applicable.</summary>
    public sealed record Default(ByReading<MeasureSpec> Of, ByReading<MeasureSpec> Then) : MeasureSpec
    {
        internal override string Kind => "default";
    }

    /// <summary>A measure rounded.</summary>
    public sealed record Round(ByReading<MeasureSpec> Of, Rounding Rounding) : MeasureSpec
    {
        internal override string Kind => "round";
    }

    /// <summary>A fold over the items of a collection.</summary>
    public sealed record Over(
        CollectionSpec Each, ByReading<ConditionSpec>? Where, OverTake Take, ByReading<MeasureSpec>? Value)
        : MeasureSpec
    {
        internal override string Kind => "over";
    }

    /// <summary>A field of the current item of a fold.</summary>
    public sealed record Field(Code Of) : MeasureSpec
    {
        internal override string Kind => "field";
    }

    /// <summary>The last good day of a deadline.</summary>
    public sealed record DeadlineDay(Code Of) : MeasureSpec
    {
        internal override string Kind => "deadline";
    }

    /// <summary>Days, or working days of a calendar, from one date to another.</summary>
    public sealed record Days(ByReading<MeasureSpec> From, ByReading<MeasureSpec> To) : MeasureSpec
    {
        public bool IsWorking { get; init; }

        public Code Calendar { get; init; }

        internal override string Kind => "days";
    }

    /// <summary>Something that was computed already: of a line, or of an outcome, after a step where said.</summary>
    public sealed record Result(Code Of, ResultAsk Ask, Code Step) : MeasureSpec
    {
        internal override string Kind => "result";
    }
}

/// <summary>
/// A number that may depend on a reading; a class, so that it can stand in <see cref="ByReading{T}"/>.
/// </summary>
internal sealed record Number(Fraction Value);

/// <summary>How several measures are put together.</summary>
internal enum CombineHow
{
    Sum,
    Product,
    Least,
    Greatest,
    Mean,
    Median,
}

/// <summary>What is asked of something already computed.</summary>
internal enum ResultAsk
{
    Points,
    Worth,
    Share,
    Deducted,
    Gained,
    Level,
    Final,
    Rank,
    Tied,
}
