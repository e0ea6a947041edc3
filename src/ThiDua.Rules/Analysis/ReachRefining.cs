using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Looks closer at what has only bounds: the ends of what lines can come to, and the rows of tables. Entries are looked
/// for that come to it; where there are none, and nothing was left out, it cannot be.
/// </summary>
internal sealed class ReachRefining
{
    /// <summary>This part of all steps may be taken.</summary>
    private const int ShareOfSteps = 16;

    /// <summary>And this part of them for one question.</summary>
    private const int ShareOfOne = 8;

    private readonly FoundReach _found;
    private readonly StepBudget _budget;

    private ReachRefining(FoundReach found)
    {
        _found = found;
        _budget = found.Refining.Part(found.Budget.Steps / ShareOfSteps);
    }

    public static void Run(FoundReach found, IReadOnlyList<LinePart> lines)
    {
        if (found.Sheets.Count == 0 || found.Lines is null) return;
        var refining = new ReachRefining(found);
        foreach (var part in lines) refining.Line(part, found.Lines.Lines[part.Line.Index]);
        foreach (var table in found.Tables.Where(table => table.IsSeen)) refining.Table(table);
    }

    /// <summary>Only ends of which something would be said are looked for.</summary>
    private void Line(LinePart part, LineReach reach)
    {
        if (!reach.IsOnSheet) return;
        var line = part.Line;
        reach.IsBeyondWorth = line is { Role: LineRole.Criterion, Marking: not null, Worth: { Sign: > 0 } written }
            && !(reach.Points?.Greatest <= written.Exact)
            && Sometimes(line, Interval<Fraction>.MoreThan(written.Exact));
        if (reach.IsExact) return;
        if (line is { Role: LineRole.Criterion, Worth: { Sign: > 0 } worth }
            && reach.Points?.Greatest >= worth.Exact
            && Never(line, LineStep.Points, _ => Interval<Fraction>.AtLeast(worth.Exact))
            && End(line, LineStep.Points, new Aim.Highest()) is { } points) reach.EndPoints(points);
        if (part.Spec.AtMost is not null && reach.MostActs
            && Never(line, LineStep.Sum, sheet => Limit(line, line.AtMost, sheet, Interval<Fraction>.MoreThan))
            && End(line, LineStep.Sum, new Aim.Highest()) is { } most) reach.EndSum(null, most);
        if (part.Spec.AtLeast is not null && reach.LeastActs
            && Never(line, LineStep.Sum, sheet => Limit(line, line.AtLeast, sheet, Interval<Fraction>.LessThan))
            && End(line, LineStep.Sum, new Aim.Lowest()) is { } least) reach.EndSum(least, null);
    }

    /// <summary>The sums on which a limit acts; null where the limit is not known, or there is none.</summary>
    private static Interval<Fraction>? Limit(
        Criterion line, PointsOrWorth limit, SheetFacts sheet, Func<Fraction, Interval<Fraction>> beyond) =>
        limit.Kind != PointsOrWorthKind.None
        && AmountScoring.Of(limit, sheet.Facts.Lines[line.Nearest.Index].Worth) is { IsValue: true } known
            ? beyond(known.Value)
            : null;

    /// <summary>Whether nothing that can be entered leads into a range, which may differ between sheets.</summary>
    private bool Never(Criterion line, LineStep step, Func<SheetFacts, Interval<Fraction>?> range)
    {
        var question = new RuleQuestion.OfLine(line.Index, step);
        return _found.Sheets.All(sheet => range(sheet.Facts) is { } wanted
            && Search(question, new Aim.Inside(wanted), sheet.Facts) is { IsComplete: true } found
            && found.Best is not { Distance.IsMissed: false });
    }

    /// <summary>Whether some entries are found that give points of a range.</summary>
    private bool Sometimes(Criterion line, Interval<Fraction> range)
    {
        var question = new RuleQuestion.OfLine(line.Index, LineStep.Points);
        return _found.Sheets.Any(sheet =>
            Search(question, new Aim.Inside(range), sheet.Facts).Best is { Distance.IsMissed: false });
    }

    /// <summary>The end of all sheets; null when it is not known.</summary>
    private Fraction? End(Criterion line, LineStep step, Aim aim)
    {
        var found = _found.Sheets
            .Select(sheet => Search(new RuleQuestion.OfLine(line.Index, step), aim, sheet.Facts))
            .ToList();
        if (found.Any(one => !one.IsComplete)) return null;
        var ends = found.Where(one => one.Best is not null).Select(one => one.Best!).ToList();
        return ends.Count == 0 ? null : ends.OrderBy(end => end.Distance).First().Answer.Value;
    }

    /// <summary>Rows into which something falls, with an example that can come out; of an entry they are
    /// known, and of totals that are known no entries need be looked for.</summary>
    private void Table(TableUse table)
    {
        if (table.Of is Measure.Entry) return;
        if (_found.Totals.IsExact && IsTotal(table.Of))
        {
            table.Refine(_found.Totals);
            return;
        }

        var question = new RuleQuestion.OfMeasure(table.Owner, table.Of);
        foreach (var row in table.Rows.Where(row => row.IsUsed))
        {
            var aim = Aim.For(row.Range, row.Options);
            var (used, isSure) = First(question, aim);
            if (used is null && isSure) row.IsUsed = false;
            if (row.Options != 0) continue;
            if (used is not null) row.Example = used.Answer.Value;
            else if (!row.IsUsed) row.Example = null;
        }
    }

    private bool IsTotal(Measure of) =>
        of is Measure.LineResult { Ask: ResultAsk.Points } points && points.Line == _found.Rubric.Root.Index;

    /// <summary>Entries of the first sheet on which something is found; without any, whether it is sure that there
    /// are none.</summary>
    private (NearEntries? Found, bool IsSure) First(RuleQuestion question, Aim aim)
    {
        bool isSure = true;
        foreach (var sheet in _found.Sheets)
        {
            var found = Search(question, aim, sheet.Facts);
            if (found.Best is { Distance.IsMissed: false } best) return (best, true);
            isSure &= found.IsComplete;
        }

        return (null, isSure);
    }

    private EntryFound Search(RuleQuestion question, Aim aim, SheetFacts sheet)
    {
        var budget = _budget.Part(_budget.Steps / ShareOfOne);
        return EntryCone.Of(question, sheet, budget) is { } cone
            ? EntrySearch.Run(sheet, cone, question, aim, budget)
            : new EntryFound(null, false);
    }
}
