using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>How it stands with items, and what was left open before → what has to be put right until when.</summary>
internal sealed class FindingReviewing
{
    private readonly Checklist _checklist;
    private readonly ChecklistAnswerChecks _answers;
    private readonly LocalDate _inspected;
    private readonly LocalDate _today;
    private readonly DeadlineContext _context;
    private readonly DiagnosticBag _bag;

    public FindingReviewing(
        Checklist checklist,
        ChecklistAnswerChecks answers,
        (LocalDate Inspected, LocalDate Today) days,
        CodeMap<WorkingCalendar> calendars,
        DiagnosticBag bag)
    {
        _checklist = checklist;
        _answers = answers;
        (_inspected, _today) = days;
        _bag = bag;
        _context = calendars.Aggregate(
            DeadlineContext.Empty, (context, calendar) => context.With(calendar.Value));
    }

    public ValueList<ChecklistFinding> Review(IEnumerable<ChecklistItemReview> items) =>
        ValueList.From(items.Select(Review).OfType<ChecklistFinding>().ToList());

    private ChecklistFinding? Review(ChecklistItemReview item)
    {
        if (_answers.FindCarried(item.Item) is { } carried)
        {
            var state = StateOf(item, carried.Due);
            return new ChecklistFinding(item.Item, carried.Found, carried.Action, carried.Due, state)
            {
                Carried = carried,
                Waiver = InForce(item),
            };
        }

        bool isFound = item is { IsIncomplete: true, Item: { IsHeading: false, IsRequired: true } };
        if (!isFound) return null;
        var due = DueOf(item.Item);
        return new ChecklistFinding(
            item.Item,
            _inspected,
            item.Item.Correction?.Action,
            due,
            due < _today ? FindingState.Overdue : FindingState.New)
        {
            Waiver = InForce(item),
        };
    }

    /// <summary>
    /// A waiver changes no state and moves no deadline; whoever reads of the finding has to know of it.
    /// </summary>
    private static Waiver? InForce(ChecklistItemReview item) => item.IsWaived ? item.Waiver : null;

    private FindingState StateOf(ChecklistItemReview item, LocalDate? due) =>
        item.State is ChecklistState.Complete or ChecklistState.NotApplicable ? FindingState.Settled
        : due < _today ? FindingState.Overdue
        : FindingState.Open;

    private LocalDate? DueOf(ChecklistItem item)
    {
        if (item.Correction is not { Within: { } within, Count: var count }) return null;
        var deadline = new Deadline.After(DayRef.Of(_inspected), within, count).By(_checklist.Calendar);
        var found = new List<Diagnostic>();
        var review = DeadlineReviewing.TryReview(deadline, _context, null, found);
        // That a last day is off is said where the deadline is used; a calendar that ends too early is a finding here.
        foreach (var one in found.Where(one => one.Descriptor != DiagnosticCatalog.LastDayIsOff))
            _bag.Add(one.Descriptor, item.At, one.Arguments.ToArray());
        return review?.LastGoodDay;
    }
}
