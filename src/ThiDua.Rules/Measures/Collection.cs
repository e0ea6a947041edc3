using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What a fold goes over, checked.</summary>
internal abstract record Collection
{
    internal abstract string Kind { get; }

    /// <summary>The records of a list input.</summary>
    public sealed record Records(Input Input) : Collection
    {
        internal override string Kind => "records";
    }

    /// <summary>The events of one kind in the log.</summary>
    public sealed record Events(Input Input, NodaTime.DateInterval? Within) : Collection
    {
        internal override string Kind => "events";
    }

    /// <summary>The direct criteria of a line, those on the sheet.</summary>
    public sealed record Criteria(int Line, Code Code, ValueList<int> Lines) : Collection
    {
        internal override string Kind => "criteria";
    }

    /// <summary>Units of the same period: all, those with the same attribute, or those that are related.</summary>
    /// <param name="Rubric">The number of their rubric; -1 for that of the unit itself.</param>
    /// <param name="RubricCode">Its code; empty for that of the unit itself.</param>
    /// <param name="Same">The attribute that they share; null where it does not matter.</param>
    /// <param name="Relation">How they are related; empty where it does not matter.</param>
    public sealed record Units(int Rubric, Code RubricCode, Input? Same, Code Relation) : Collection
    {
        internal override string Kind => "units";

        /// <summary>The line, definition or outcome that asks for them: it waits where they are not given.</summary>
        public Code Asking { get; init; }
    }

    /// <summary>The periods of the unit under another rubric that lie in this period, newest first.</summary>
    public sealed record Periods(int Rubric, Code RubricCode) : Collection
    {
        internal override string Kind => "periods";
    }
}

/// <summary>Which units a fold goes over, as written: exactly one of them.</summary>
internal sealed record UnitsSpec : Json.Written
{
    /// <summary>All units of the cluster.</summary>
    public bool AreAll { get; init; }

    /// <summary>Those with the same value of this attribute.</summary>
    public Code Same { get; init; }

    /// <summary>Those to which the unit is related in this way.</summary>
    public Code Relation { get; init; }
}

/// <summary>What a fold goes over, as written: exactly one of its properties.</summary>
internal sealed record CollectionSpec : Json.Written
{
    public Code Records { get; init; }

    public Code Events { get; init; }

    public Code Criteria { get; init; }

    public UnitsSpec? Units { get; init; }

    /// <summary>The rubric of the units; empty for that of the unit itself.</summary>
    public Code Rubric { get; init; }

    /// <summary>The rubric of the sub-periods.</summary>
    public Code Periods { get; init; }
}

/// <summary>What a fold makes of its items.</summary>
internal enum OverTake
{
    Count,
    Sum,
    Mean,
    Least,
    Greatest,
    Median,
    Leading,
}
