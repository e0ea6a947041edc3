using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Grading;

/// <summary>A level of an outcome, checked: known beforehand, or read for each unit.</summary>
internal abstract record LevelRule(Source Source)
{
    internal abstract string Kind { get; }

    /// <summary>A level by its place in the list of the outcome.</summary>
    public sealed record Fixed(Source Source, int Level) : LevelRule(Source)
    {
        internal override string Kind => "fixed";
    }

    /// <summary>Rows of intervals or levels, each with a level.</summary>
    public sealed record Table(Source Source, Measure Of, TableRows<LevelRule> Rows) : LevelRule(Source)
    {
        internal override string Kind => "table";
    }

    /// <summary>A measure whose list has the same levels.</summary>
    public sealed record Measured(Source Source, Measure Of) : LevelRule(Source)
    {
        internal override string Kind => "measured";
    }

    /// <summary>Whether what it is read from may turn out not applicable.</summary>
    public bool MayBeNotApplicable => this switch
    {
        Fixed => false,
        Table table => table.Of.MayBeNotApplicable || table.Rows.Rows.Any(row => row.Then.MayBeNotApplicable),
        Measured measured => measured.Of.MayBeNotApplicable,
        _ => throw new UnreachableException(),
    };

    /// <summary>The levels that it can give, one bit each.</summary>
    public ulong Options => this switch
    {
        Fixed one => 1UL << one.Level,
        Table table => table.Rows.Rows.Aggregate(0UL, (all, row) => all | row.Then.Options),
        Measured measured => measured.Of.Type.Levels!.All,
        _ => throw new UnreachableException(),
    };
}
