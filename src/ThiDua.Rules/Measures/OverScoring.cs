using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The work of folds: the items that count, and what is made of them.</summary>
internal static class OverScoring
{
    public static Answer Score(Measure.Over over, Facts facts)
    {
        var list = Items(over.Each, facts);
        if (list.IsNotApplicable) return list;
        var answer = list.Items!.Fold(over, () => Fold(over, Pick(over, list.Items, facts), list.Items));
        return list.MayBeNotApplicable && !answer.IsNotApplicable
            ? MayBeNot(answer, Answer.Merge([answer, list]))
            : answer;
    }

    /// <summary>The items that count, or may count, in the order of the collection.</summary>
    public static List<Picked> Pick(Measure.Over over, ItemList list, Facts facts)
    {
        var picked = new List<Picked>();
        int place = 0;
        foreach (var item in list.Items)
        {
            place++;
            var inside = item.Inside(facts);
            var where = over.Where is null ? Answer.Yes : ConditionScoring.Score(over.Where, inside);
            bool isSure = item.IsSure && !where.IsPending;
            if (over.Take == OverTake.Leading)
            {
                picked.Add(new Picked(item, place, where, null, isSure));
                continue;
            }

            if (where.IsNo) continue;
            var value = over.Value is null ? null : MeasureScoring.Score(over.Value, inside);
            if (value is { IsNotApplicable: true }) continue;
            picked.Add(new Picked(item, place, where, value, isSure && value is not { MayBeNotApplicable: true }));
        }

        return over is { Take: OverTake.Leading, Each: Collection.Events } ? ByDay(picked) : picked;
    }

    /// <summary>
    /// Events of one day have no order among them: one that ends the run ends it before the others of its day.
    /// </summary>
    private static List<Picked> ByDay(List<Picked> picked) =>
    [
        .. picked.OrderBy(one => one.Item.Fields[CollectionChecks.DateField].Value)
            .ThenBy(one => one.Where.IsNo ? 0 : one.Where.IsYes ? 2 : 1),
    ];

    /// <summary>The items of a collection.</summary>
    public static Answer Items(Collection each, Facts facts) => each switch
    {
        Collection.Records records => facts.Entry(records.Input),
        Collection.Events events => Within(facts.Entry(events.Input), events),
        Collection.Criteria criteria => Criteria(criteria, facts),
        Collection.Units or Collection.Periods => facts.Others(each),
        _ => throw new UnreachableException(),
    };

    /// <summary>A line that is in force for part of the period sees only the events of those days.</summary>
    private static Answer Within(Answer log, Collection.Events events)
    {
        if (events.Within is not { } days || log.Items is not { } all) return log;
        var seen = all.Items.Where(item => item.Fields[CollectionChecks.DateField] is not { IsValue: true } date
            || days.Contains(DayNumber.ToDate(date.Value)));
        return Answer.List(new ItemList(ValueList.From(seen), all.IsOpen, all.Reasons), log.MayBeNotApplicable);
    }

    private static Answer Criteria(Collection.Criteria criteria, Facts facts)
    {
        var items = new List<Item>();
        var open = new List<Answer>();
        foreach (int line in criteria.Lines)
        {
            // What is left out counts as not on the sheet.
            var points = facts.Line(line, ResultAsk.Points);
            if (!facts.IsOnSheet(line) || points.IsNotApplicable) continue;
            if (points.MayBeNotApplicable) open.Add(points);
            var fields = CollectionChecks.Asks.Select(ask => ask == ResultAsk.Share
                ? facts.Line(line, ask)
                : TableScoring.Without(facts.Line(line, ask)));
            items.Add(new Item(ValueList.From(fields), Fraction.One, !points.MayBeNotApplicable, null, null)
            {
                Line = line,
            });
        }

        return Answer.List(new ItemList(ValueList.From(items), false, Answer.Merge(open)), false);
    }

    private static Answer Fold(Measure.Over over, List<Picked> picked, ItemList list)
    {
        var reasons = PendingReasons.Of(ThatMatter(over, picked).Select(WaitingOf).Append(list.Reasons));
        switch (over.Take)
        {
            case OverTake.Count:
                return Number(OverRanges.Count(picked, list.IsOpen), false, reasons);
            case OverTake.Sum:
                return Number(OverRanges.Sum(picked, list.IsOpen, over.Type.IsNeverNegative), false, reasons);
            case OverTake.Leading:
                return Number(OverRanges.Leading(picked, list.IsOpen), false, reasons);
            case OverTake.Mean or OverTake.Least or OverTake.Greatest or OverTake.Median:
                bool someStays = picked.Exists(item => item.IsSure);
                if (picked.Count == 0 && !list.IsOpen) return Answer.NotApplicable;
                return over.Type.Levels is { } levels
                    ? Answer.Pending(OverLevels.Of(over.Take, picked, list.IsOpen, levels), !someStays, reasons)
                    : Number(OverRanges.Of(over, picked, list.IsOpen), !someStays, reasons);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>What comes after the end of a run never matters.</summary>
    private static IEnumerable<Picked> ThatMatter(Measure.Over over, List<Picked> picked)
    {
        int end = over.Take == OverTake.Leading ? picked.FindIndex(item => item.Where.IsNo && item.Item.IsSure) : -1;
        return end < 0 ? picked : picked.Take(end);
    }

    /// <summary>What an item waits for; another unit or period is named.</summary>
    private static PendingReasons WaitingOf(Picked item)
    {
        var reasons = item.Value is null ? item.Where.Waiting
            : PendingReasons.Of([item.Where.Waiting, item.Value.Waiting]);
        return item.Item.Unit is { } unit ? reasons.About(unit.Code, unit.Period) : reasons;
    }

    private static Answer Number(Interval<Fraction> range, bool mayBeNot, PendingReasons reasons) =>
        reasons.IsEmpty && range.IsSingle && !mayBeNot
            ? Answer.Number(range.Least!.Value)
            : Answer.Pending(range, mayBeNot, reasons);

    private static Answer MayBeNot(Answer answer, PendingReasons reasons) => answer.Options != 0
        ? Answer.Pending(answer.Options, true, reasons)
        : Answer.Pending(answer.Range, true, reasons);
}

/// <summary>An item that counts or may count.</summary>
/// <param name="Item">The item.</param>
/// <param name="Place">Its number in the whole collection, from 1.</param>
/// <param name="Where">Whether it is meant.</param>
/// <param name="Value">What is taken of it; null where items are only counted.</param>
/// <param name="IsSure">Whether it surely counts.</param>
internal sealed record Picked(Item Item, int Place, Answer Where, Answer? Value, bool IsSure);
