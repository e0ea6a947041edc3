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
    private const int MostMoved = 64;

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

    /// <summary>
    /// The same deductions in the order of the rule set; pieces of one line are added up. The array is taken over: it
    /// is what the result holds wherever nothing has to be added up.
    /// </summary>
    public static ValueList<SheetDeduction> InOrder(SheetDeduction[] pieces)
    {
        Sort(pieces);
        return IsPlain(pieces) ? ValueList.Own(pieces) : AddedUp(pieces);
    }

    /// <summary>Parts stand nearly in order: moving the few that do not is quicker than sorting.</summary>
    private static void Sort(SheetDeduction[] pieces)
    {
        if (pieces.Length > MostMoved)
        {
            System.Array.Sort(pieces, (a, b) => a.Line.Index.CompareTo(b.Line.Index));
            return;
        }

        for (int i = 1; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            int at = i;
            for (; at > 0 && pieces[at - 1].Line.Index > piece.Line.Index; at--) pieces[at] = pieces[at - 1];
            pieces[at] = piece;
        }
    }

    private static bool IsPlain(SheetDeduction[] pieces)
    {
        for (int i = 0; i < pieces.Length; i++)
            if (pieces[i].Points.Sign == 0 || (i > 0 && pieces[i].Line == pieces[i - 1].Line)) return false;

        return true;
    }

    private static ValueList<SheetDeduction> AddedUp(SheetDeduction[] pieces)
    {
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
