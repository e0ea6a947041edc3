using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// A line that is worked out once for each giver: the points of the sheets are combined by its rule, and rounded again;
/// so are worth, deductions and bonuses, and the same of each line below.
/// </summary>
internal static class WholeScoring
{
    /// <summary>Puts the sheets of a line together; what was worked out before says what a missing sheet may
    /// give.</summary>
    public static void Score(WholeLine whole, Rubric rubric, UnitFacts facts)
    {
        if (facts.Sheets?.Of(whole.Line.Index) is not { Count: > 0 } sheets) return;
        var givers = new List<UnitFacts>();
        foreach (var sheet in sheets)
        {
            var own = facts.Of(sheet, whole);
            foreach (var node in whole.Nodes) Evaluator.Work(node, rubric, own);
            givers.Add(own);
        }

        var combine = Combining(whole, givers, facts);
        foreach (var line in whole.Lines)
        {
            var open = facts.Lines[line.Index];
            if (open.IsOnSheet) Combine(line, givers.ConvertAll(own => own.Lines[line.Index]), open, combine);
        }
    }

    /// <summary>Where the third mark decides, it is the points of the whole line that are apart or not.</summary>
    private static Func<IReadOnlyList<Answer>, Answer, Answer> Combining(
        WholeLine whole, List<UnitFacts> givers, UnitFacts facts)
    {
        var (rule, on, index) = (whole.Rule, whole.Line.Code, whole.Line.Index);
        if (rule.How != GiversHow.MeanUnlessApart)
            return (marks, open) => GiversScoring.Combine(rule, marks, open, on);
        if (!facts.Lines[index].IsOnSheet) return (marks, open) => open;
        var distance = GiversScoring.Distance(rule, givers.ConvertAll(own => own.Lines[index].Points));
        return (marks, open) => GiversScoring.Choose(distance, marks, open, on);
    }

    private static void Combine(
        Criterion line,
        List<LineState> sheets,
        LineState state,
        Func<IReadOnlyList<Answer>, Answer, Answer> combine)
    {
        var points = combine(sheets.ConvertAll(sheet => sheet.Points), state.Points);
        var worths = combine(sheets.ConvertAll(Worth), state.Worth);
        state.Worth = worths.IsNotApplicable ? sheets[0].Worth : TableScoring.Without(worths);
        state.Deducted = combine(sheets.ConvertAll(sheet => sheet.Deducted), state.Deducted);
        state.Gained = combine(sheets.ConvertAll(sheet => sheet.Gained), state.Gained);
        (state.Rescaling, state.IsReplaced, state.IsLimited, state.Cases) = (Answer.Zero, false, false, null);
        state.Base = state.Sum = state.Limited = points;
        state.Points = line.Round is { } rounding
            ? MeasureScoring.Map(points, range => Ranges.Round(range, rounding))
            : points;
    }

    /// <summary>The worth for whoever has points there: who leaves the line out says nothing of it.</summary>
    private static Answer Worth(LineState sheet) => sheet.Points.IsNotApplicable ? Answer.NotApplicable
        : sheet.Points.MayBeNotApplicable
            ? Answer.Pending(sheet.Worth.Range, true, Answer.Merge([sheet.Worth, sheet.Points]))
            : sheet.Worth;
}
