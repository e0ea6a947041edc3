using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>How a table answers, whatever its rows give.</summary>
internal static class TableScoring
{
    /// <summary>
    /// The result of the row of the value; for a pending value the hull of all rows it may fall into.
    /// </summary>
    public static Answer Score<T>(TableRows<T> rows, Measure of, Facts facts, Func<T, Facts, Answer> score) =>
        Score(rows, of, MeasureScoring.Score(of, facts), facts, score);

    /// <summary>The same for a measure that was worked out already.</summary>
    public static Answer Score<T>(
        TableRows<T> rows, Measure measure, Answer of, Facts facts, Func<T, Facts, Answer> score)
    {
        if (of.IsNotApplicable) return of;
        if (of.IsValue && rows.Find(of) is { } row) return score(row.Then, facts);
        if (of.IsValue) facts.NoteGap(TableGap.At(rows, measure, of));
        var (possible, gap) = of.IsValue ? (rows.Rows, true) : rows.Possible(of);
        var reasons = gap ? of.Waiting.And(new PendingReason(PendingKind.Gap, rows.Owner)) : of.Waiting;
        var results = possible.Select(r =>
            score(r.Then, gap ? facts : RowFacts.Of(facts, measure, rows.Inside(r, of)!)));
        return Hull(results.ToList(), of.MayBeNotApplicable, reasons);
    }

    /// <summary>What is possible when one of several answers comes out, for the reasons given and their own.</summary>
    public static Answer Hull(IReadOnlyList<Answer> answers, PendingReasons reasons) =>
        Hull(answers, false, reasons);

    /// <summary>The same; it may not apply if one of the answers may not, or for another cause.</summary>
    private static Answer Hull(IReadOnlyList<Answer> answers, bool mayBeNot, PendingReasons reasons)
    {
        var applicable = answers.Where(a => !a.IsNotApplicable).ToList();
        if (applicable.Count == 0) return Answer.NotApplicable;
        mayBeNot |= answers.Any(a => a.MayBeNotApplicable);
        var all = Answer.Merge([.. answers, Answer.Pending(Interval<Fraction>.Everything, true, reasons)]);
        ulong options = applicable.Aggregate(0UL, (sum, a) => sum | a.Options);
        return options != 0
            ? Answer.Pending(options, mayBeNot, all)
            : Answer.Pending(applicable.Select(a => a.Range).Aggregate(Ranges.Hull), mayBeNot, all);
    }

    /// <summary>The same, knowing that it is applicable.</summary>
    public static Answer Without(Answer answer) => answer.Options != 0
        ? Answer.Pending(answer.Options, false, answer.Waiting)
        : Answer.Pending(answer.Range, false, answer.Waiting);
}
