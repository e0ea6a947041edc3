using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Puts the reviews of many units together, item by item.</summary>
internal static class ChecklistRollingUp
{
    /// <summary>
    /// Puts the reviews together that belong together; which of several of one unit holds is not for the library to
    /// say.
    /// </summary>
    public static Diagnosed<ChecklistRollUp> RollUp(Checklist checklist, IEnumerable<ChecklistReview> reviews)
    {
        var found = new List<Diagnostic>();
        var counted = new List<ChecklistReview>();
        var repeated = new List<Code>();
        foreach (var ofUnit in reviews.OrderBy(review => review.Answers.Name).GroupBy(one => one.Unit))
        {
            var own = ofUnit.Where(one => IsOf(checklist, one, found)).ToList();
            if (own.Count == 1) counted.Add(own[0]);
            if (own.Count < 2) continue;
            repeated.Add(ofUnit.Key);
            found.AddRange(own.Select(one => At(
                DiagnosticCatalog.ReviewedTwice, one, "unit", new DiagnosticArgument("unit", one.Unit.Value))));
        }

        counted.Sort((one, other) => one.Unit.CompareTo(other.Unit));
        var rolled = Together(checklist, counted, repeated.OrderBy(unit => unit).ToList());
        return new Diagnosed<ChecklistRollUp>(rolled, ValueList.From(found));
    }

    /// <param name="checklist">The checklist of all reviews.</param>
    /// <param name="reviews">At most one of each unit, by their codes.</param>
    /// <param name="repeated">The units that sent several, of which none counts.</param>
    public static ChecklistRollUp Together(
        Checklist checklist, List<ChecklistReview> reviews, IReadOnlyCollection<Code> repeated)
    {
        // Reviews of one checklist list the same items in the same order.
        var items = checklist.AllItems.ToList();
        var places = new Dictionary<Code, int>(items.Count);
        for (int i = 0; i < items.Count; i++) places.Add(items[i].Code, i);
        var answered = new HashSet<Code>(reviews.Select(review => review.Unit).Concat(repeated));
        return new ChecklistRollUp(checklist, ValueList.From(reviews))
        {
            Items = ValueList.From(items
                .Select((item, i) => Item(item, reviews.ConvertAll(review => (review, review.Items[i]))))
                .ToList()),
            Repeated = ValueList.From(repeated),
            Silent = ValueList.From(checklist.Units.Where(unit => !answered.Contains(unit.Code)).ToList()),
            Sums = ValueList.From(checklist.Sums
                .Select(sum => SumReviewing.Together(
                    sum, reviews.SelectMany(review => Own(sum, review.Items[places[sum.Of.Item]]))))
                .ToList()),
        };
    }

    private static bool IsOf(Checklist checklist, ChecklistReview review, List<Diagnostic> found)
    {
        if (review.Checklist.Code == checklist.Code) return true;
        found.Add(At(
            DiagnosticCatalog.ReviewOfOtherChecklist,
            review,
            "checklist",
            new DiagnosticArgument("unit", review.Unit.Value),
            new DiagnosticArgument("found", review.Checklist.Code.Value),
            new DiagnosticArgument("expected", checklist.Code.Value)));
        return false;
    }

    private static Diagnostic At(
        DiagnosticDescriptor descriptor,
        ChecklistReview review,
        string property,
        params DiagnosticArgument[] arguments)
    {
        var answers = review.Answers;
        return new Diagnostic(descriptor, answers.Places.Find(answers.At.Property(property)), arguments);
    }

    /// <summary>What a unit says to a sum: for each row where it has to hold in each.</summary>
    private static IEnumerable<SumReview> Own(ChecklistSum sum, ChecklistItemReview of)
    {
        bool isUnanswered = of is { Answer: null, State: ChecklistState.Pending };
        return sum.InEachRow && isUnanswered ? [SumReviewing.Unanswered(sum)]
            : of.Sums.Where(one => one.Sum.Code == sum.Code);
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
            Sum = isNumber ? Sum(all.Select(one => one.Item.Number)) : null,
            Columns = ValueList.From(item.Columns
                .Where(column => column.Type is AnswerType.Number or AnswerType.Money)
                .Select(column => Column(column, all))
                .ToList()),
            List = item.IsHeading || isNumber || item.Answer == AnswerType.YesNo
                ? ValueList<UnitAnswer>.Empty
                : ValueList.From(all
                    .Where(one => one.Item.Answer is { Value: not AnswerValue.NotAppl })
                    .Select(one => new UnitAnswer(one.Review.Unit, one.Review.UnitTitle, one.Item.Answer!.Value))
                    .ToList()),
        };
    }

    private static ColumnSum Column(
        ChecklistColumn column, List<(ChecklistReview Review, ChecklistItemReview Item)> all) => new(
        column,
        Sum(all.SelectMany(one => Rows(one.Item)
            .Select(row => (row.Find(column.Code) as AnswerValue.Number)?.Value))),
        ValueList.From(all
            .Where(one => one.Item is { Answer: null, State: ChecklistState.Pending }
                || Rows(one.Item).Any(row => row.Misses(column)))
            .Select(one => one.Review.Unit)
            .ToList()));

    private static ValueList<AnswerRow> Rows(ChecklistItemReview item) =>
        item.Answer?.Value is AnswerValue.Table table ? table.Rows : ValueList<AnswerRow>.Empty;

    private static Fraction Sum(IEnumerable<Fraction?> numbers) =>
        numbers.Aggregate(Fraction.Zero, (sum, one) => one is { } number ? sum + number : sum);
}
