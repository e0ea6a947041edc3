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
}

/// <summary>What a fold goes over, as written: exactly one of its properties.</summary>
internal sealed record CollectionSpec : Json.Written
{
    public Code Records { get; init; }

    public Code Events { get; init; }

    public Code Criteria { get; init; }
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
