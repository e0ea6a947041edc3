using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>How it stands with a checklist → answers to the inputs that ask.</summary>
internal static class ChecklistFacts
{
    public static ChecklistFactAnswer Answer(ChecklistFact fact, ChecklistReview review)
    {
        var asked = Asked(fact, review);
        var documents = asked
            .SelectMany(item => item.CountingEvidence)
            .Select(piece => piece.Name)
            .Distinct();
        return new ChecklistFactAnswer(fact, ValueOf(fact, asked, review), ValueList.From(documents))
        {
            IsExplained = asked.TrueForAll(IsExplained),
        };
    }

    /// <summary>Whether more than a bare answer stands behind the state of an item.</summary>
    private static bool IsExplained(ChecklistItemReview item) =>
        item.Answer is null || !string.IsNullOrWhiteSpace(item.Answer.Why) || item.CountingEvidence.Any();

    /// <summary>What is asked of one item, or of all below a heading.</summary>
    public static Given<Fraction> Of(Code item, ChecklistAsk ask, ChecklistReview review)
    {
        var fact = new ChecklistFact(default, default, ask, [item]);
        return ValueOf(fact, Asked(fact, review), review);
    }

    /// <summary>The items that the question is about, those below headings included; each once.</summary>
    private static List<ChecklistItemReview> Asked(ChecklistFact fact, ChecklistReview review)
    {
        var codes = new HashSet<Code>(fact.Items
            .SelectMany(code => review.Checklist.Find(code)!.SelfAndBelow())
            .Select(item => item.Code));
        return review.Items.Where(one => !one.Item.IsHeading && codes.Contains(one.Item.Code)).ToList();
    }

    private static Given<Fraction> ValueOf(ChecklistFact fact, List<ChecklistItemReview> asked, ChecklistReview review)
    {
        if (fact.Ask == ChecklistAsk.Overdue) return Given.Of(Overdue(asked, review));
        if (fact.Ask == ChecklistAsk.Value) return Value(asked[0]);
        var counted = asked
            .Where(item => item.Item.IsRequired || item.State != ChecklistState.Pending)
            .Where(item => item.State != ChecklistState.NotApplicable)
            .Where(item => !fact.LeavesOutWaived || !item.IsWaived)
            .ToList();
        if (counted.Count == 0) return Given<Fraction>.NotApplicable;
        int incomplete = counted.Count(item => item.IsIncomplete);
        var open = counted.Where(item => item.State == ChecklistState.Pending).Select(item => item.Item.Code).ToList();
        // One item that is not complete decides, whatever the others will be.
        if (fact.Ask == ChecklistAsk.Complete && incomplete > 0) return Given.Of(Fraction.Zero);
        if (open.Count > 0) return Waiting(open);
        int complete = counted.Count - incomplete;
        return Given.Of(fact.Ask switch
        {
            ChecklistAsk.Complete => Fraction.One,
            ChecklistAsk.Incomplete => Fraction.Of(incomplete),
            ChecklistAsk.Share => Fraction.Of(complete, counted.Count),
            ChecklistAsk.State => Fraction.Of(incomplete == 0 ? 0
                : counted.TrueForAll(item => item.State == ChecklistState.NotDone) ? 2
                : 1),
            ChecklistAsk.Value or ChecklistAsk.Overdue => throw new UnreachableException(),
            _ => throw new UnreachableException(),
        });
    }

    private static Fraction Overdue(List<ChecklistItemReview> asked, ChecklistReview review) => Fraction.Of(
        review.Findings.Count(finding => finding.State == FindingState.Overdue
            && asked.Exists(item => item.Item.Code == finding.Item.Code)));

    private static Given<Fraction> Value(ChecklistItemReview item) => item switch
    {
        { State: ChecklistState.NotApplicable } => Given<Fraction>.NotApplicable,
        { Answer.Value: AnswerValue.Number number } => Given.Of(number.Value),
        { Answer.Value: AnswerValue.YesNo yes } => Given.Of(yes.IsYes ? Fraction.One : Fraction.Zero),
        { Answer.Value: AnswerValue.Words words, Item.Answer: AnswerType.Date } =>
            Given.Of(DayNumber.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(words.Value).Value)),
        // What is done partly is not done.
        { Answer.Value: AnswerValue.Words } => Given.Of(Fraction.Zero),
        _ => Waiting([item.Item.Code]),
    };

    private static Given<Fraction> Waiting(IEnumerable<Code> items) => Given<Fraction>.Pending(
        ValueList.From(items.Select(code => new PendingReason(PendingKind.Missing, code))));
}
