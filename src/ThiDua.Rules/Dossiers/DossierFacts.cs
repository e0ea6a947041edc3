using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>What a review answers to one input.</summary>
/// <param name="Input">The code of the input.</param>
/// <param name="Value">The answer; null while it is not known.</param>
/// <param name="Documents">What backs it.</param>
/// <param name="Note">What explains it, as codes and the day of the review; null for a bare answer.</param>
/// <param name="Steps">The steps of the review that lead to it.</param>
internal sealed record ReviewedFact(
    Code Input,
    EntryValue? Value,
    ValueList<string> Documents,
    string? Note,
    ValueList<Explanation> Steps);

/// <summary>What reviews answer, as entries of a dossier.</summary>
internal static class DossierFacts
{
    /// <summary>The dossier with what a plan answers for its unit.</summary>
    public static Dossier With(Dossier dossier, PlanReview review)
    {
        var items = review.Of(dossier.Unit).Owes;
        return With(dossier, review.AnswersFor(dossier.Unit).Select(answer => new ReviewedFact(
            answer.Fact.Input,
            ValueOf(answer),
            answer.Documents,
            review.Plan.Code + " " + answer.Fact.Task + " " + Day(review.Today),
            ValueList.From(items.Where(item => item.Task.Code == answer.Fact.Task).Select(review.Explain).ToList()))));
    }

    /// <summary>The dossier with what a checklist of its unit answers.</summary>
    public static Dossier With(Dossier dossier, ChecklistReview review) =>
        With(dossier, review.Facts.Select(answer => new ReviewedFact(
            answer.Fact.Input,
            ValueOf(answer),
            answer.Documents,
            // A bare answer is not explained by who asked for it.
            answer.IsExplained
                ? review.Checklist.Code + " " + string.Join(" ", answer.Fact.Items) + " " + Day(review.Today)
                : null,
            ValueList.From(answer.Fact.Items.Select(code => review.Explain(review.Of(code))).ToList()))));

    /// <summary>The dossier with the answers; they take the place of what was entered by hand.</summary>
    private static Dossier With(Dossier dossier, IEnumerable<ReviewedFact> answers)
    {
        var facts = answers.ToList();
        var asked = new HashSet<Code>(facts.Select(fact => fact.Input));
        var at = dossier.At.Property("reviewed");
        var reviewed = facts.Where(fact => fact.Value is not null)
            .Select(fact => new Entry(fact.Input, fact.Value!, fact.Documents, fact.Note, at));
        var stages = dossier.Content.Stages.Select(stage => Without(stage, asked));
        var byHand = dossier.Content.Stages.SelectMany(stage => stage.InOrder).ToLookup(entry => entry.Code);
        return new Dossier(
            dossier.Key,
            dossier.Content with
            {
                Reviewed = ValueList.From(
                    dossier.ReviewedInOrder.Where(entry => !asked.Contains(entry.Code)).Concat(reviewed)),
                // Who is named as a giver is waited for, whatever he has entered.
                Stages = ValueList.From(stages.Where(stage => !stage.Stage.IsEmpty || stage.InOrder.Count > 0)),
            },
            dossier.At,
            new KeyPlaces(
                dossier.RuleSetAt, dossier.UnitAt, dossier.VersionAt, dossier.DigestAt, dossier.PeriodAt))
        {
            Grounds = dossier.Grounds.With(facts.ConvertAll(fact => new Ground(
                fact.Input,
                fact.Value,
                fact.Value is null ? default : at,
                fact.Steps,
                ValueList.From(byHand[fact.Input])))),
        };
    }

    private static EntryValue? ValueOf(PlanAnswer answer) => answer.Value switch
    {
        { IsPending: true } => null,
        { IsNotApplicable: true } => EntryValue.NotApplicable,
        _ when answer.Fact.Ask is TaskAsk.Done or TaskAsk.Late => EntryValue.Of(answer.Value.Value == 1),
        _ => EntryValue.Of(answer.Value.Value),
    };

    private static EntryValue? ValueOf(ChecklistFactAnswer answer)
    {
        if (answer.Value.IsPending) return null;
        if (answer.Value.IsNotApplicable) return EntryValue.NotApplicable;
        var number = answer.Value.Value;
        return answer.Fact.Type switch
        {
            InputType.YesNo => EntryValue.Of(number == Fraction.One),
            InputType.Date => EntryValue.Of(DayNumber.ToDate(number)),
            InputType.Level => EntryValue.Of(answer.Fact.Levels[(int)number.Numerator].Code),
            InputType.Points or InputType.Count or InputType.Share or InputType.Money or InputType.Days
                or InputType.WorkingDays or InputType.Number => new EntryValue.Number(number),
            InputType.Records or InputType.Events => throw new UnreachableException(),
            _ => throw new UnreachableException(),
        };
    }

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static StageEntries Without(StageEntries stage, HashSet<Code> codes) => new(
        stage.Stage,
        stage.By,
        stage.On,
        stage.Note,
        ValueList.From(stage.InOrder.Where(entry => !codes.Contains(entry.Code))),
        stage.At);
}
