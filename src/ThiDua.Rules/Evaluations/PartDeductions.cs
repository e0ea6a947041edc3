using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// What one part of a rubric has to do with the deductions of a sheet. Pieces of a group that was opened count for the
/// outermost deduction around them, and pieces of a bonus for none.
/// </summary>
internal sealed class PartDeductions
{
    private readonly List<(PartLine Piece, Criterion? Around)> _pieces;

    private PartDeductions(List<(PartLine Piece, Criterion? Around)> pieces, List<int> lines)
    {
        _pieces = pieces;
        Lines = lines;
    }

    /// <summary>The numbers of the lines that may be among the deductions, or of which a piece may be.</summary>
    public IReadOnlyList<int> Lines { get; }

    public static PartDeductions Of(RubricPart part, LineState[] states)
    {
        var pieces = part.Lines.Select(piece => (Piece: piece, Around: Outermost(piece.Line))).ToList();
        var lines = pieces.SelectMany(one => one.Around is { } around
            ? around.Role == LineRole.Deduction ? [around.Index] : []
            : Below(one.Piece.Line, states));
        return new PartDeductions(pieces, lines.Distinct().ToList());
    }

    /// <summary>What the part took away, in the order of the rule set.</summary>
    public ValueList<SheetDeduction> Read(LineState[] states) =>
        InOrder([.. _pieces.SelectMany(one => Read(one.Piece, one.Around, states))]);

    /// <summary>The same deductions in the order of the rule set; pieces of one line are added up.</summary>
    public static ValueList<SheetDeduction> InOrder(SheetDeduction[] pieces)
    {
        Array.Sort(pieces, (a, b) => a.Line.Index.CompareTo(b.Line.Index));
        var all = new List<SheetDeduction>(pieces.Length);
        foreach (var piece in pieces)
        {
            int last = all.Count - 1;
            if (last < 0 || all[last].Line != piece.Line) all.Add(piece);
            else all[last] = new SheetDeduction(piece.Line, piece.Criterion, all[last].Points.Plus(piece.Points));
        }

        return ValueList.From(all.Where(one => one.Points.Sign != 0));
    }

    private static IEnumerable<SheetDeduction> Read(PartLine piece, Criterion? around, LineState[] states)
    {
        if (around is null) return OutermostLines.Deductions(piece.Line, states);
        var points = states[piece.Line.Index].Points;
        if (around.Role != LineRole.Deduction || !points.IsValue) return [];
        var taken = Points.From(piece.IsSubtracted ? points.Value : -points.Value);
        return [new SheetDeduction(around, around.Nearest, taken)];
    }

    /// <summary>The outermost bonus or deduction that a line is or stands in; null when there is none.</summary>
    private static Criterion? Outermost(Criterion line)
    {
        Criterion? found = null;
        for (var one = line; one is not null; one = one.Parent)
            if (one.Role != LineRole.Criterion) found = one;

        return found;
    }

    private static IEnumerable<int> Below(Criterion line, LineState[] states)
    {
        if (!states[line.Index].IsOnSheet) return [];
        return line.Role switch
        {
            LineRole.Deduction => [line.Index],
            LineRole.Criterion => line.Children.SelectMany(child => Below(child, states)),
            _ => [],
        };
    }
}
