using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Amounts;

/// <summary>A checked amount (mức điểm): points for the line it stands in.</summary>
internal abstract record Amount(Source Source)
{
    internal abstract string Kind { get; }

    /// <summary>A number of points, or a share of the worth of the nearest criterion.</summary>
    public sealed record Fixed(Source Source, PointsOrWorth Points) : Amount(Source)
    {
        internal override string Kind => "fixed";
    }

    /// <summary>So many points for each, beyond a number that is free.</summary>
    public sealed record Each(Source Source, Measure Of, PointsOrWorth Points, Fraction Beyond) : Amount(Source)
    {
        internal override string Kind => "each";
    }

    /// <summary>Rows of intervals or levels, each with an amount.</summary>
    public sealed record Table(Source Source, Measure Of, TableRows<Amount> Rows) : Amount(Source)
    {
        internal override string Kind => "table";
    }

    /// <summary>The worth times a share.</summary>
    public sealed record Proportional(Source Source, Measure Of) : Amount(Source)
    {
        internal override string Kind => "proportional";
    }

    /// <summary>Chosen by the scorer under the line's own code.</summary>
    public sealed record Entered(Source Source, Input Input) : Amount(Source)
    {
        internal override string Kind => "entered";
    }

    /// <summary>A measure in points.</summary>
    public sealed record Measured(Source Source, Measure Of) : Amount(Source)
    {
        internal override string Kind => "measured";
    }

    /// <summary>Whether it may turn out not applicable.</summary>
    public bool MayBeNotApplicable => this switch
    {
        Fixed => false,
        Each each => each.Of.MayBeNotApplicable,
        Table table => table.Of.MayBeNotApplicable || Any(table),
        Proportional share => share.Of.MayBeNotApplicable,
        Entered entered => entered.Input.MayBeNotApplicable,
        Measured measured => measured.Of.MayBeNotApplicable,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool Any(Table table)
    {
        foreach (var row in table.Rows.Rows)
            if (row.Then.MayBeNotApplicable) return true;

        return false;
    }
}
