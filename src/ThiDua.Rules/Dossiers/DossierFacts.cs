using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>What a plan answers, as entries of a dossier.</summary>
internal static class DossierFacts
{
    /// <summary>The dossier with the answers for its unit; they take the place of what was entered by hand.</summary>
    public static Dossier With(Dossier dossier, PlanReview review)
    {
        var answers = review.AnswersFor(dossier.Unit);
        var asked = answers.Select(answer => answer.Fact.Input).ToList();
        var stages = dossier.Content.Stages.Select(stage => Without(stage, asked)).ToList();
        foreach (var answer in answers.Where(answer => !answer.Value.IsPending))
        {
            int at = StageFor(answer.Fact, stages, dossier.At);
            stages[at] = With(stages[at], ToEntry(answer, review, stages[at].At));
        }

        return new Dossier(
            dossier.Key,
            dossier.Content with { Stages = ValueList.From(stages.Where(stage => stage.InOrder.Count > 0)) },
            dossier.At,
            new KeyPlaces(dossier.RuleSetAt, dossier.VersionAt, dossier.DigestAt, dossier.PeriodAt));
    }

    /// <summary>The stage that owns it, or else the last one.</summary>
    private static int StageFor(PlanFact fact, List<StageEntries> stages, Place at)
    {
        int found = fact.Owner.IsEmpty ? stages.Count - 1 : stages.FindLastIndex(stage => stage.Stage == fact.Owner);
        if (found >= 0) return found;
        var place = at.Property(fact.Owner.IsEmpty ? "entries" : "stages");
        stages.Add(new StageEntries(fact.Owner, null, null, null, ValueList<Entry>.Empty, place));
        return stages.Count - 1;
    }

    private static Entry ToEntry(PlanAnswer answer, PlanReview review, Place at)
    {
        string day = review.Today.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        string note = review.Plan.Code + " " + answer.Fact.Task + " " + day;
        return new Entry(answer.Fact.Input, ValueOf(answer), answer.Documents, note, at);
    }

    private static EntryValue ValueOf(PlanAnswer answer) => answer.Value switch
    {
        { IsNotApplicable: true } => EntryValue.NotApplicable,
        _ when answer.Fact.Ask is TaskAsk.Done or TaskAsk.Late => EntryValue.Of(answer.Value.Value == 1),
        _ => EntryValue.Of(answer.Value.Value),
    };

    private static StageEntries Without(StageEntries stage, List<Code> codes) =>
        Of(stage, stage.InOrder.Where(entry => !codes.Contains(entry.Code)));

    private static StageEntries With(StageEntries stage, Entry entry) => Of(stage, stage.InOrder.Append(entry));

    private static StageEntries Of(StageEntries stage, IEnumerable<Entry> entries) =>
        new(stage.Stage, stage.By, stage.On, stage.Note, ValueList.From(entries), stage.At);
}
