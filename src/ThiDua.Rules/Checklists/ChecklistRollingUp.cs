using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Puts the reviews of many units together, item by item.</summary>
internal static class ChecklistRollingUp
{
    public static ChecklistRollUp RollUp(List<ChecklistReview> reviews)
    {
        var checklist = reviews[0].Checklist;
        // Reviews of one checklist list the same items in the same order.
        var items = ValueList.From(reviews[0].Items
            .Select((one, i) => Item(one.Item, reviews.ConvertAll(review => (review, review.Items[i]))))
            .ToList());
        var byCode = items.ToDictionary(one => one.Item.Code);
        var answered = new HashSet<Code>(reviews.Select(review => review.Unit));
        return new ChecklistRollUp(checklist, ValueList.From(reviews))
        {
            Items = items,
            Silent = ValueList.From(checklist.Units.Where(unit => !answered.Contains(unit.Code)).ToList()),
            Sums = ValueList.From(new SumReviewing(term => SumOf(byCode[term.Item], term))
                .Review(checklist.Sums.Where(sum => !sum.InEachRow))
                .ToList()),
        };
    }

    private static ItemRollUp Item(ChecklistItem item, List<(ChecklistReview Review, ChecklistItemReview Item)> all)
    {
        int Count(ChecklistState state) => all.Count(one => one.Item.State == state);
        bool isNumber = item.Answer is AnswerType.Number or AnswerType.Money;
        return new ItemRollUp(item)
        {
            Complete = Count(ChecklistState.Complete),
            Partly = Count(ChecklistState.Partly),
            NotDone = Count(ChecklistState.NotDone),
            NotApplicable = Count(ChecklistState.NotApplicable),
            Pending = ValueList.From(
                all.Where(one => one.Item.State == ChecklistState.Pending).Select(one => one.Review.Unit).ToList()),
            IsOpen = all.Exists(one => one.Item is { State: ChecklistState.Pending, Answer: null }),
            Sum = isNumber ? Sum(all.Select(one => one.Item.Number)) : null,
            Columns = ValueList.From(item.Columns
                .Where(column => column.Type is AnswerType.Number or AnswerType.Money)
                .Select(column => new ColumnSum(column, Sum(all.SelectMany(one => Cells(one.Item, column)))))
                .ToList()),
            List = item.IsHeading || isNumber || item.Answer == AnswerType.YesNo
                ? ValueList<UnitAnswer>.Empty
                : ValueList.From(all
                    .Where(one => one.Item.Answer is { Value: not AnswerValue.NotAppl })
                    .Select(one => new UnitAnswer(one.Review.Unit, one.Review.UnitTitle, one.Item.Answer!.Value))
                    .ToList()),
        };
    }

    private static IEnumerable<Fraction?> Cells(ChecklistItemReview item, ChecklistColumn column) =>
        item.Answer?.Value is AnswerValue.Table table
            ? table.Rows.Select(row => (row.Find(column.Code) as AnswerValue.Number)?.Value)
            : [];

    private static Fraction Sum(IEnumerable<Fraction?> numbers) =>
        numbers.Aggregate(Fraction.Zero, (sum, one) => one is { } number ? sum + number : sum);

    /// <summary>What is missing in one unit is missing in the sum, so there is nothing to compare.</summary>
    private static IReadOnlyList<Fraction?>? SumOf(ItemRollUp item, SumTerm term) => item.IsOpen ? null :
        [term.Column.IsEmpty ? item.Sum : item.Columns.First(one => one.Column.Code == term.Column).Sum];
}
