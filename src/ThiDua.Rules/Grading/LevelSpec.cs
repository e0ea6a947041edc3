using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>A level of an outcome, as written: its code, or what it is read from.</summary>
internal abstract record LevelSpec : Written
{
    internal abstract string Kind { get; }

    /// <summary>A code alone: a level of the outcome, or a measure that gives one.</summary>
    public sealed record Named(Code Code) : LevelSpec
    {
        internal override string Kind => "named";
    }

    /// <summary>Rows of intervals or levels, each with a level.</summary>
    public sealed record Table(
        ByReading<MeasureSpec> Of, ValueList<RowSpec<LevelSpec>> Rows, bool GapsAsPublished) : LevelSpec
    {
        internal override string Kind => "table";
    }

    /// <summary>A measure that gives a level.</summary>
    public sealed record Measured(MeasureSpec Of) : LevelSpec
    {
        internal override string Kind => "measured";
    }
}
