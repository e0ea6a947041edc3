using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// The entries of a dossier, checked against the rule set (ownership, type, range), by code. From it the effective answers
/// of any view are read: those of the last stage that has a mark, or of a named one.
/// </summary>
internal sealed class EntryTable
{
    private readonly Rubric _rubric;
    private readonly EntryInputs _inputs;
    private readonly EntryStages _stages;
    private readonly MarkList _marks;
    private readonly GiverList _givers;
    private readonly RefusedMarks _refused;
    private readonly DiagnosticBag _bag;
    private readonly HashSet<Code> _offSheet = [];

    private EntryTable(EntryIntake taken, DiagnosticBag bag)
    {
        _rubric = taken.Rubric;
        _inputs = taken.Inputs;
        _stages = taken.Stages;
        _marks = taken.Marks;
        _givers = taken.Givers;
        _refused = taken.Refused;
        _bag = bag;
    }

    public static EntryTable Of(Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        var intake = new EntryIntake(dossier, rules, bag);
        intake.TakeAll();
        return new EntryTable(intake, bag);
    }

    /// <summary>The answers of the attributes of a unit, by slot; what is needed and missing is reported.</summary>
    public static Dictionary<int, Answer> AttributesOf(
        Dossier dossier, DossierRules rules, Func<Input, bool> isNeeded, DiagnosticBag bag)
    {
        var intake = new EntryIntake(dossier, rules, bag);
        intake.TakeAttributes(isNeeded);
        var table = new EntryTable(intake, bag);
        return table._inputs.All.Where(i => i.IsAttribute)
            .ToDictionary(i => i.Slot, i => table.Effective(i, int.MaxValue));
    }

    /// <summary>Takes back entries for inputs whose lines do not stand on the sheet.</summary>
    public void RefuseOffSheet(Func<Input, bool> isOnSheet)
    {
        foreach (var input in _inputs.All.Where(input => !isOnSheet(input)))
        {
            _offSheet.Add(input.Code);
            foreach (var mark in _marks.Under(input.Code))
                _bag.Add(DiagnosticCatalog.NotOnSheet, mark.At, new DiagnosticArgument("code", input.Code.Value));
            _marks.Remove(input.Code);
        }
    }

    /// <summary>Tells which entries nothing reads that is worked out for the unit; what a review entered is its own matter.</summary>
    public void ReportUnread(Func<Input, bool> isRead, Grounds grounds)
    {
        foreach (var input in _inputs.All.Where(input => _marks.Has(input.Code)))
        {
            if (input.IsAttribute || input.IsEventDate || input.Type == InputType.Events || isRead(input)) continue;
            foreach (var mark in _marks.Under(input.Code).Where(mark => mark.At != grounds.Of(input.Code)?.At))
                _bag.Add(DiagnosticCatalog.NotReadHere, mark.At, new DiagnosticArgument("code", input.Code.Value));
        }
    }

    /// <summary>The effective answers, one for each input, as of a stage.</summary>
    public Answer[] Answers(int lastStage)
    {
        var answers = new Answer[_rubric.Inputs.Count];
        foreach (var input in _rubric.Inputs) answers[input.Slot] = Effective(input, lastStage);
        return answers;
    }

    /// <summary>Where the effective entry of an input stands; null when there is none.</summary>
    public Place? PlaceOf(Input input, int lastStage) =>
        input.Givers is null && Counting(input, lastStage) is [{ Answer: not null } only] ? only.At : null;

    /// <summary>Where an input was entered first of what counts; null where it was not.</summary>
    public Place? FirstPlaceOf(Input input, int lastStage) =>
        Counting(input, lastStage).Find(mark => mark.Answer is not null)?.At;

    /// <summary>What each giver of the stage that counts says, where several are combined; else nothing.</summary>
    public ValueList<GiverMark> GiversOf(Input input, int lastStage) => Givers.MarksOf(input, lastStage);

    /// <summary>What earlier stages entered and a later one replaced.</summary>
    public ValueList<OverriddenMark> OverriddenOf(Input input, int lastStage) =>
        OverriddenMarks.Of(input, lastStage, this, _givers, _stages.Declared);

    /// <summary>The entries under the code of an input that do not count, as steps.</summary>
    public IEnumerable<Explanation> RefusedOf(Input input) => _refused.Of(input);

    /// <summary>The entries of each giver for the lines that are worked out once for each.</summary>
    public GiverSheets SheetsOf(int lastStage) => Givers.SheetsOf(lastStage);

    /// <summary>Reports where givers are too few or too many for a rule.</summary>
    public void ReportGivers() => Givers.Report(_stages.Declared, _bag);

    /// <summary>The number of a stage; −1 for one that is none.</summary>
    public int StageIndex(Code stage) => _stages.IndexOf(stage);

    public bool IsOffSheet(Code code) => _offSheet.Contains(code);

    /// <summary>All marks under the code of an input.</summary>
    public IReadOnlyList<Mark> MarksUnder(Code code) => _marks.Under(code);

    private GiverTable Givers => new(this, _givers, _rubric);

    /// <summary>The answer that counts as of a stage.</summary>
    public Answer Effective(Input input, int lastStage)
    {
        if (input.Whole >= 0 && !_givers.IsPlain(StageIndex(input.Stage), RuleOf(input)))
            return _offSheet.Contains(input.Code) ? Answer.NotApplicable : input.Missing(PendingKind.Missing);
        if (GiversOf(input, lastStage) is not { Count: > 0 } marks) return OfOne(input, lastStage);
        var missing = input.Missing(PendingKind.Missing);
        return marks.Count < input.Givers!.Least
            ? missing
            : GiversScoring.Combine(input.Givers, marks.Select(mark => mark.Answer).ToList(), missing, input.Code);
    }

    private GiversRule RuleOf(Input input) => _rubric.Wholes[input.Whole].Rule;

    private Answer OfOne(Input input, int lastStage) => Counting(input, lastStage) switch
    {
        [] when _offSheet.Contains(input.Code) => Answer.NotApplicable,
        [] => input.Missing(PendingKind.Missing),
        [var only] => only.Of(input),
        // A refused mark is not replaced by an earlier one, and of several nobody says which one counts.
        _ => input.Missing(PendingKind.Refused),
    };

    /// <summary>The marks of the stage that counts: the last one with a mark, or the named one.</summary>
    public List<Mark> Counting(Input input, int lastStage)
    {
        var all = _marks.Under(input.Code);
        if (all.Count == 0) return [];
        int only = input.Stage.IsEmpty ? -1 : StageIndex(input.Stage);
        var marks = all.Where(m => m.Stage < 0 || (m.Stage <= lastStage && (only < 0 || m.Stage == only))).ToList();
        int last = marks.Count == 0 ? 0 : marks.Max(mark => mark.Stage);
        return marks.Where(mark => mark.Stage == last).ToList();
    }
}
