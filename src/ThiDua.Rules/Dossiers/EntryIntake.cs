using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// Takes the entries of one dossier as marks, each checked against the rule set: its code, its place, who may give it,
/// and what its input takes. What is refused is reported and remembered.
/// </summary>
internal sealed class EntryIntake
{
    private readonly Dossier _dossier;
    private readonly DossierRules _rules;
    private readonly DiagnosticBag _bag;

    public EntryIntake(Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        _dossier = dossier;
        _rules = rules;
        _bag = bag;
        Inputs = new EntryInputs(Rubric, bag);
        Stages = new EntryStages(rules, bag);
        Givers = new GiverList(Rubric.Inputs.Any(input => input.Whole >= 0 || input.Givers is not null));
    }

    public Rubric Rubric => _rules.Rubric;

    public EntryInputs Inputs { get; }

    public EntryStages Stages { get; }

    public MarkList Marks { get; } = new();

    public GiverList Givers { get; }

    public RefusedMarks Refused { get; } = new();

    public void TakeAll()
    {
        TakeAttributes(Rubric.Read.Has);
        TakeDates();
        TakeReviewed();
        foreach (var stage in _dossier.Stages) TakeStage(stage);
        if (_dossier.Log is { } log) TakeLog(log);
        _dossier.Grounds.ReportReplaced(_bag);
    }

    /// <summary>An attribute that nothing reads of such a unit may be left out.</summary>
    public void TakeAttributes(Func<Input, bool> isNeeded)
    {
        TakeBeside(_dossier.AttributesInOrder, "attributes", input => input.IsAttribute);
        if (_rules.Hides(_dossier, "attributes")) return; // it may be the one that is missing
        foreach (var input in Inputs.All.Where(i => i.IsAttribute && isNeeded(i) && !Marks.Has(i.Code)))
            _bag.Add(
                DiagnosticCatalog.AttributeMissing, _dossier.At, new DiagnosticArgument("code", input.Code.Value));
    }

    /// <summary>The days of events are told beside the entries, for all stages alike.</summary>
    private void TakeDates() => TakeBeside(_dossier.DatesInOrder, "dates", input => input.IsEventDate);

    private void TakeBeside(ValueList<Entry> entries, string property, Func<Input, bool> belongs)
    {
        foreach (var entry in entries)
        {
            if (Inputs.Find(entry, property) is not { } input) continue;
            if (belongs(input)) Take(entry, input, (-1, 0), false);
            else Inputs.ReportMisplaced(entry, input);
        }
    }

    /// <summary>What a review answers to another rubric of the same rules is none of this one's.</summary>
    private void TakeReviewed()
    {
        if (_dossier.ReviewedInOrder.Count == 0) return;
        var asked = new HashSet<Code>(_rules.Rubrics
            .SelectMany(rubric => rubric.Inputs).Where(input => input.IsReviewed).Select(input => input.Code));
        foreach (var entry in _dossier.ReviewedInOrder)
        {
            bool isOfOther = asked.Contains(entry.Code) && !Inputs.Has(entry.Code);
            if (isOfOther || Inputs.Find(entry, "reviewed") is not { } input) continue;
            if (input.IsReviewed) Take(entry, input, (-1, 0), Waits(entry, input));
            else Inputs.ReportMisplaced(entry, input);
        }
    }

    private void TakeStage(StageEntries stage)
    {
        int index = Stages.IndexOf(stage.Stage);
        if (index < 0)
        {
            Stages.ReportUnknown(stage, _dossier.Stages.Count == 1);
            return;
        }

        if (!Stages.IsSent(stage.Stage, stage.By, stage.At, _dossier))
        {
            RefuseSheet(stage, _rules.Senders.Explain(stage.Stage, stage.By, _dossier));
            return;
        }

        if (!Givers.TryAdd(index, stage, out int giver))
        {
            _bag.Add(
                DiagnosticCatalog.TooManyGivers,
                stage.At,
                new DiagnosticArgument("stage", stage.Stage.Value),
                new DiagnosticArgument("most", GiverList.Most));
            return;
        }

        foreach (var entry in stage.InOrder)
        {
            if (Inputs.Find(entry, "entries") is not { } input) continue;
            if (input.IsAttribute || input.IsEventDate) Inputs.ReportMisplaced(entry, input);
            else if (input.Type == InputType.Events) RefuseEvents(entry);
            else if (!input.Owner.IsEmpty && input.Owner != stage.Stage) RefuseOwner(entry, input, stage.Stage);
            else Take(entry, input, (index, giver), Waits(entry, input));
        }
    }

    /// <summary>The log is one entry of its stage for each kind of event.</summary>
    private void TakeLog(EventLog log)
    {
        if (_rules.Hides(log.At.Inside("stage"))) return;
        var declared = Stages.Declared;
        bool isOfLast = log.Stage.IsEmpty && declared.Count > 0;
        int stage = isOfLast ? declared.Count - 1 : Stages.IndexOf(log.Stage);
        if (stage < 0)
        {
            Stages.ReportUnknown(log);
            return;
        }

        // A log has no giver: where a ring owns the stage, nobody is sent to keep it.
        if (!Stages.IsSent(isOfLast ? declared[stage].Code : log.Stage, null, log.At, _dossier)) return;
        var kinds = Inputs.All.Where(input => input.Type == InputType.Events).ToList();
        foreach (var one in LogChecks.Check(log, _dossier, kinds, _rules.Hides, _bag))
            Marks.Add(one.Key.Code, new Mark(stage, 0, one.Value, log.At, false));
    }

    private void Take(Entry entry, Input input, (int Stage, int Giver) by, bool waitsForEvidence)
    {
        if (_rules.Hides(entry.At)) return; // only its code can be looked at
        bool again = !IsCombined(input, by.Stage)
            && Givers.HasAnother(Marks.Under(entry.Code), by.Stage, by.Giver);
        var answer = EntryChecks.Check(entry, input, _bag);
        if (answer is null) Refused.AddValue(entry);
        Marks.Add(entry.Code, new Mark(by.Stage, by.Giver, answer, entry.At, waitsForEvidence));
        if (!again) return;
        var stages = Stages.Declared;
        _bag.Add(
            DiagnosticCatalog.SeveralGivers,
            entry.At,
            new DiagnosticArgument("code", entry.Code.Value),
            new DiagnosticArgument("stage", stages.Count > by.Stage ? stages[by.Stage].Code.Value : ""));
    }

    /// <summary>
    /// Whether there is a rule for what several givers of a stage make together; beside stages nobody gives.
    /// </summary>
    private bool IsCombined(Input input, int stage) => stage < 0 || input.Givers is not null
        || (input.Whole >= 0 && Stages.IndexOf(input.Stage) == stage);

    private void RefuseEvents(Entry entry) => _bag.Add(
        DiagnosticCatalog.EventsAsEntry, entry.At, new DiagnosticArgument("code", entry.Code.Value));

    /// <summary>Such an entry has no effect: the owner's is still missing.</summary>
    private void RefuseOwner(Entry entry, Input input, Code stage)
    {
        _bag.Add(
            DiagnosticCatalog.NotTheOwner,
            entry.At,
            new DiagnosticArgument("code", entry.Code.Value),
            new DiagnosticArgument("owner", input.Owner.Value));
        ValueList<StepArgument> by = stage.IsEmpty ? []
            : [new("case", "owner"), new("stage", Stages.TitleOf(stage))];
        Refused.Add(entry, [.. by, new("owner", Stages.TitleOf(input.Owner))]);
    }

    /// <summary>
    /// The entries of a unit that the ring does not send; what is wrong with them beside that is not told.
    /// </summary>
    private void RefuseSheet(StageEntries stage, ValueList<StepArgument> why)
    {
        foreach (var entry in stage.InOrder.Where(entry => Inputs.Has(entry.Code))) Refused.Add(entry, why);
    }

    private bool Waits(Entry entry, Input input) => EntryEvidence.Waits(entry, input, _dossier, _rules, _bag);
}
