using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>A row of a table: what it is for, what it gives, and a value that leads into it.</summary>
internal sealed class TableUseRow
{
    public TableUseRow(Source source, Interval<Fraction> range, ulong options, Fraction? gives, string words)
    {
        Source = source;
        Range = range;
        Options = options;
        Gives = gives;
        Words = words;
    }

    public Source Source { get; }

    public Interval<Fraction> Range { get; }

    public ulong Options { get; }

    /// <summary>What it gives, so that more is better; null when that is no plain number and no level.</summary>
    public Fraction? Gives { get; }

    /// <summary>What it gives, in words.</summary>
    public string Words { get; }

    /// <summary>Whether some value that can come out leads here.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Such a number; null for levels.</summary>
    public Fraction? Example { get; set; }
}

/// <summary>One table of the rules, with what its measure can come to over all sheets.</summary>
internal sealed class TableUse
{
    public TableUse(Node owner, Measure of, int? decimals, IReadOnlyList<TableUseRow> rows)
    {
        Owner = owner;
        Of = of;
        Decimals = decimals;
        Rows = rows;
    }

    /// <summary>The line, definition or outcome in which it is written.</summary>
    public Node Owner { get; }

    public Measure Of { get; }

    public int? Decimals { get; }

    public IReadOnlyList<TableUseRow> Rows { get; }

    /// <summary>Whether its measure has a value on some sheet.</summary>
    public bool IsSeen { get; private set; }

    /// <summary>All numbers that its measure can come to: perhaps too many, never too few.</summary>
    public Interval<Fraction> Range { get; private set; }

    /// <summary>The same for levels.</summary>
    public ulong Options { get; private set; }

    /// <summary>Notes what the measure can come to on a sheet on which nothing is entered.</summary>
    public void Note(UnitFacts blank)
    {
        bool isOff = Owner.Kind is NodeKind.LineBase or NodeKind.LinePoints && !blank.Lines[Owner.Index].IsOnSheet;
        if (isOff || MeasureScoring.Score(Of, blank) is not { IsNotApplicable: false } answer) return;
        var range = Of is Measure.Entry { Input: var input } && answer.IsPending ? input.Range : answer.Range;
        (Range, Options) = (IsSeen ? Ranges.Hull(Range, range) : range, Options | answer.Options);
        IsSeen = true;
        foreach (var row in Rows)
        {
            if (answer.Options != 0) row.IsUsed |= (answer.Options & row.Options) != 0;
            else if (row.Example is null) row.Example = Intervals.Common(row.Range, range, range, Decimals);
            row.IsUsed |= row.Example is not null;
        }
    }

    /// <summary>The total is known exactly: a row is used by a total that lies in it, and by no other.</summary>
    public void Refine(PointSet totals)
    {
        foreach (var row in Rows)
        {
            var first = row.Range.Least is { } least ? totals.AtLeast(least) : totals.Least;
            if (first is { } end && !row.Range.Contains(end) && end == row.Range.Least) first = totals.After(end);
            row.Example = first is { } found && row.Range.Contains(found) ? found : null;
            row.IsUsed = row.Example is not null;
        }
    }

    /// <summary>Whether two units lie in different ones of the rows at which it turns back.</summary>
    public bool TurnsBetween(UnitFacts one, UnitFacts other)
    {
        if (TurnsBack() is not var (before, turn, after)) return false;
        TableUseRow?[] rows = [RowOf(one), RowOf(other)];
        return rows[0] != rows[1] && Array.TrueForAll(rows, row => row == before || row == turn || row == after);
    }

    private TableUseRow? RowOf(UnitFacts facts) =>
        MeasureScoring.Score(Of, facts) is { IsValue: true, Options: 0, Value: var value }
            ? Rows.FirstOrDefault(row => row.Range.Contains(value))
            : null;

    /// <summary>Three rows, in the order of their numbers, of which the middle gives more or less than both.</summary>
    public (TableUseRow Before, TableUseRow Turn, TableUseRow After)? TurnsBack()
    {
        var rows = Intervals.SortedBy(Rows.Where(row => row.Example is not null), row => row.Range).ToList();
        if (rows.Any(row => row.Gives is null)) return null;
        int begin = 0;
        for (int i = 1; i + 1 < rows.Count; i++)
        {
            int before = rows[i].Gives!.Value.CompareTo(rows[begin].Gives!.Value);
            int after = rows[i + 1].Gives!.Value.CompareTo(rows[i].Gives!.Value);
            if (before * after < 0) return (rows[begin], rows[i], rows[i + 1]);
            if (after != 0) begin = i;
        }

        return null;
    }
}
