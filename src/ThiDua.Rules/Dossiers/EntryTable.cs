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
/// What one giver of one stage says under one code: the answer, where it stands, or that it was refused.
/// </summary>
internal sealed record Mark(int Stage, int Giver, Answer? Answer, Place At, bool WaitsForEvidence)
{
    public Answer Of(Input input) => WaitsForEvidence ? input.Missing(PendingKind.Missing)
        : Answer ?? input.Missing(PendingKind.Refused);
}

/// <summary>
/// The entries of a dossier, checked against the rule set (ownership, type, range), by code. From it the effective answers
/// of any view are read: those of the last stage that has a mark, or of a named one.
/// </summary>
internal sealed class EntryTable
{
    private const int MostSpelt = 1_000_000; // letters compared; beyond it, looking for what was meant would cost more than it helps

    private readonly Rubric _rubric;
    private readonly ValueList<Level> _stages;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<Code, List<Mark>> _marks = [];
    private readonly Dictionary<Code, Input> _inputs = [];
    private readonly HashSet<Code> _offSheet = [];
    private readonly DossierRules? _rules; // null where only attributes are read
    private readonly GiverList _givers;
    private readonly RefusedMarks _refused = new();
    private readonly Dictionary<string, List<string>> _known = [];
    private long _spelt;

    private EntryTable(Rubric rubric, ValueList<Level> stages, DiagnosticBag bag, DossierRules? rules = null)
    {
        _rules = rules;
        _rubric = rubric;
        _stages = stages;
        _bag = bag;
        _givers = new GiverList(rubric.Inputs.Any(input => input.Whole >= 0 || input.Givers is not null));
        foreach (var input in rubric.Inputs.Where(input => !input.IsView))
            if (!_inputs.ContainsKey(input.Code)) _inputs.Add(input.Code, input);
    }

    public static EntryTable Of(Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        var table = new EntryTable(rules.Rubric, rules.Stages, bag, rules);
        table.AddAttributes(dossier, rules.Rubric.Read.Has);
        table.AddDates(dossier);
        table.AddReviewed(dossier, rules);
        foreach (var stage in dossier.Stages) table.AddStage(stage, dossier);
        if (dossier.Log is { } log) table.AddLog(log, dossier);
        dossier.Grounds.ReportReplaced(bag);
        return table;
    }

    /// <summary>The answers of the attributes of a unit, by slot; what is needed and missing is reported.</summary>
    public static Dictionary<int, Answer> AttributesOf(
        Dossier dossier, DossierRules rules, System.Func<Input, bool> isNeeded, DiagnosticBag bag)
    {
        var table = new EntryTable(rules.Rubric, rules.Stages, bag);
        table.AddAttributes(dossier, isNeeded);
        return table._inputs.Values.Where(i => i.IsAttribute).ToDictionary(i => i.Slot, i => table.Effective(i, int.MaxValue));
    }

    /// <summary>Takes back entries for inputs whose lines do not stand on the sheet.</summary>
    public void RefuseOffSheet(System.Func<Input, bool> isOnSheet)
    {
        foreach (var input in _inputs.Values.Where(input => !isOnSheet(input)))
        {
            _offSheet.Add(input.Code);
            if (!_marks.TryGetValue(input.Code, out var marks)) continue;
            foreach (var mark in marks)
                _bag.Add(DiagnosticCatalog.NotOnSheet, mark.At, new DiagnosticArgument("code", input.Code.Value));
            _marks.Remove(input.Code);
        }
    }

    /// <summary>Tells which entries nothing reads that is worked out for the unit; what a review entered is its own matter.</summary>
    public void ReportUnread(System.Func<Input, bool> isRead, Grounds grounds)
    {
        foreach (var input in _inputs.Values.Where(input => _marks.ContainsKey(input.Code)))
        {
            if (input.IsAttribute || input.IsEventDate || input.Type == InputType.Events || isRead(input)) continue;
            foreach (var mark in _marks[input.Code].Where(mark => mark.At != grounds.Of(input.Code)?.At))
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
        OverriddenMarks.Of(input, lastStage, this, _givers, _stages);

    /// <summary>The entries under the code of an input that do not count, as steps.</summary>
    public IEnumerable<Explanation> RefusedOf(Input input) => _refused.Of(input);

    /// <summary>The entries of each giver for the lines that are worked out once for each.</summary>
    public GiverSheets SheetsOf(int lastStage) => Givers.SheetsOf(lastStage);

    /// <summary>Reports where givers are too few or too many for a rule.</summary>
    public void ReportGivers() => Givers.Report(_stages, _bag);

    public bool IsOffSheet(Code code) => _offSheet.Contains(code);

    /// <summary>All marks under the code of an input.</summary>
    public IReadOnlyList<Mark> MarksUnder(Code code) => _marks.TryGetValue(code, out var marks) ? marks : [];

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
        if (!_marks.TryGetValue(input.Code, out var all)) return [];
        int only = input.Stage.IsEmpty ? -1 : StageIndex(input.Stage);
        var marks = all.Where(m => m.Stage < 0 || (m.Stage <= lastStage && (only < 0 || m.Stage == only))).ToList();
        int last = marks.Count == 0 ? 0 : marks.Max(mark => mark.Stage);
        return marks.Where(mark => mark.Stage == last).ToList();
    }

    /// <summary>An attribute that nothing reads of such a unit may be left out.</summary>
    private void AddAttributes(Dossier dossier, System.Func<Input, bool> isNeeded)
    {
        foreach (var entry in dossier.AttributesInOrder) AddAttribute(entry);
        if (_rules?.Hides(dossier, "attributes") == true) return; // it may be the one that is missing
        foreach (var input in _inputs.Values.Where(i => i.IsAttribute && isNeeded(i) && !_marks.ContainsKey(i.Code)))
            _bag.Add(DiagnosticCatalog.AttributeMissing, dossier.At, new DiagnosticArgument("code", input.Code.Value));
    }

    private void AddAttribute(Entry entry)
    {
        if (Find(entry, "attributes") is not { } input) return;
        if (input.IsAttribute) Add(entry, input, (-1, 0), false);
        else Misplaced(entry, PropertyOf(input));
    }

    /// <summary>The days of events are told beside the entries, for all stages alike.</summary>
    private void AddDates(Dossier dossier)
    {
        foreach (var entry in dossier.DatesInOrder)
        {
            if (Find(entry, "dates") is not { } input) continue;
            if (input.IsEventDate) Add(entry, input, (-1, 0), false);
            else Misplaced(entry, PropertyOf(input));
        }
    }

    /// <summary>What a review answers to another rubric of the same rules is none of this one's.</summary>
    private void AddReviewed(Dossier dossier, DossierRules rules)
    {
        if (dossier.ReviewedInOrder.Count == 0) return;
        var asked = new HashSet<Code>(rules.Rubrics
            .SelectMany(rubric => rubric.Inputs).Where(input => input.IsReviewed).Select(input => input.Code));
        foreach (var entry in dossier.ReviewedInOrder)
        {
            bool isOfOther = asked.Contains(entry.Code) && !_inputs.ContainsKey(entry.Code);
            if (isOfOther || Find(entry, "reviewed") is not { } input) continue;
            if (input.IsReviewed) Add(entry, input, (-1, 0), Waits(input, entry, dossier));
            else Misplaced(entry, PropertyOf(input));
        }
    }

    private static string PropertyOf(Input input) =>
        input.IsAttribute ? "attributes" : input.IsEventDate ? "dates" : "entries";

    private void AddStage(StageEntries stage, Dossier dossier)
    {
        int index = StageIndex(stage.Stage);
        if (index < 0)
        {
            if (!IsHidden(stage.At.Inside("stage"))) ReportStage(stage, dossier.Stages.Count == 1);
            return;
        }

        if (!IsSent(stage.Stage, stage.By, stage.At, dossier))
        {
            RefuseSheet(stage, _rules!.Senders.Explain(stage.Stage, stage.By, dossier));
            return;
        }

        if (!_givers.TryAdd(index, stage, out int giver))
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
            if (Find(entry, "entries") is not { } input) continue;
            if (input.IsAttribute || input.IsEventDate) Misplaced(entry, PropertyOf(input));
            else if (input.Type == InputType.Events) RefuseEvents(entry);
            else if (!input.Owner.IsEmpty && input.Owner != stage.Stage) RefuseOwner(entry, input, stage.Stage);
            else Add(entry, input, (index, giver), Waits(input, entry, dossier));
        }
    }

    /// <summary>The log is one entry of its stage for each kind of event.</summary>
    private void AddLog(EventLog log, Dossier dossier)
    {
        if (IsHidden(log.At.Inside("stage"))) return;
        int stage = log.Stage.IsEmpty && _stages.Count > 0 ? _stages.Count - 1 : StageIndex(log.Stage);
        if (stage < 0)
        {
            var known = _stages.Select(s => s.Code.Value).ToList();
            _bag.Add(
                DiagnosticCatalog.LogOfUnknownStage,
                log.At,
                new DiagnosticArgument("code", log.Stage.Value),
                Quoting.Hint(Spelling.Nearest(log.Stage.Value, known), known));
            return;
        }

        // A log has no giver: where a ring owns the stage, nobody is sent to keep it.
        var ofLog = log.Stage.IsEmpty && _stages.Count > 0 ? _stages[stage].Code : log.Stage;
        if (!IsSent(ofLog, null, log.At, dossier)) return;
        var kinds = _inputs.Values.Where(input => input.Type == InputType.Events).ToList();
        foreach (var (kind, answer) in LogChecks.Check(log, dossier, kinds, IsHidden, _bag).Select(one => (one.Key, one.Value)))
            MarksOf(kind.Code).Add(new Mark(stage, 0, answer, log.At, false));
    }

    private void Add(Entry entry, Input input, (int Stage, int Giver) by, bool waitsForEvidence)
    {
        if (IsHidden(entry.At)) return; // only its code can be looked at
        var marks = MarksOf(entry.Code);
        int stage = by.Stage;
        bool isCombined = input.Givers is not null || (input.Whole >= 0 && StageIndex(input.Stage) == stage);
        bool again = !isCombined && stage >= 0 && marks.Any(m => m.Stage == stage && m.Answer is not null);
        var answer = EntryChecks.Check(entry, input, _bag);
        if (answer is null) _refused.AddValue(entry);
        marks.Add(new Mark(stage, by.Giver, answer, entry.At, waitsForEvidence));
        // The same giver twice was told when the dossier was read.
        bool isTwice = marks.Any(m => m.Stage == stage && m.Giver != by.Giver && _givers.IsSame(stage, m.Giver, by.Giver));
        if (!again || isTwice) return;
        string name = _stages.Count > stage ? _stages[stage].Code.Value : "";
        _bag.Add(
            DiagnosticCatalog.SeveralGivers,
            entry.At,
            new DiagnosticArgument("code", entry.Code.Value),
            new DiagnosticArgument("stage", name));
    }

    /// <summary>Whether something at a place, or inside it, could not be read.</summary>
    private bool IsHidden(Place at) => _rules?.Hides(at) == true;

    /// <summary>Whether a ring that owns a stage sends who marked; if not, that was reported.</summary>
    private bool IsSent(Code stage, string? by, Place at, Dossier dossier)
    {
        if (_rules is null || _rules.Hides(dossier, "period") || _rules.Hides(dossier, "unit")) return true;
        return IsHidden(at.Inside("by")) || _rules.Senders.Accept(stage, by, at, dossier, _bag);
    }

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
        ValueList<StepArgument> by = stage.IsEmpty ? [] : [new("case", "owner"), new("stage", StageTitle(stage))];
        _refused.Add(entry, [.. by, new("owner", StageTitle(input.Owner))]);
    }

    private string StageTitle(Code stage) => _stages.FirstOrDefault(one => one.Code == stage)?.Title ?? stage.Value;

    /// <summary>The entries of a unit that the ring does not send; what is wrong with them beside that is not told.</summary>
    private void RefuseSheet(StageEntries stage, ValueList<StepArgument> why)
    {
        foreach (var entry in stage.InOrder.Where(entry => _inputs.ContainsKey(entry.Code))) _refused.Add(entry, why);
    }

    private bool Waits(Input input, Entry entry, Dossier dossier)
    {
        if (!_rubric.LinesByCode.TryGet(input.Line, out var line) || dossier.EvidenceOf(entry.Code).Count > 0) return false;
        if (line.Evidence.Count == 0 && !input.EvidenceRequired) return false;
        if (IsHidden(entry.At) || _rules?.Hides(dossier, "evidence") == true) return false;
        _bag.Add(
            DiagnosticCatalog.EvidenceMissing,
            entry.At,
            new DiagnosticArgument("code", entry.Code.Value),
            line.Evidence.Count == 0
                ? new DiagnosticArgument("required", "whatever backs it", "tài liệu bất kỳ")
                : new DiagnosticArgument("required", string.Join(", ", line.Evidence.Select(e => e.Title))));
        return input.EvidenceRequired;
    }

    /// <summary>The input of an entry; where there is none, those that may stand beside it are told.</summary>
    private Input? Find(Entry entry, string property)
    {
        if (_inputs.TryGetValue(entry.Code, out var input)) return input;
        if (!_known.TryGetValue(property, out var known))
        {
            var beside = _inputs.Values.Where(one =>
                property == "reviewed" ? one.IsReviewed : PropertyOf(one) == property);
            _known.Add(property, known = [.. beside.Select(one => one.Code.Value)]);
        }

        bool isCostly = _bag.IsFull || (_spelt += (long)known.Count * entry.Code.Value.Length) > MostSpelt;
        _bag.Add(
            DiagnosticCatalog.UnknownEntry,
            entry.At,
            new DiagnosticArgument("code", Quoting.Shorten(entry.Code.Value)),
            !isCostly && _rubric.WorksOut(entry.Code) ? EntryHints.WorkedOut
                : Quoting.Hint(isCostly ? null : Spelling.Nearest(entry.Code.Value, known), known));
        return null;
    }

    private void Misplaced(Entry entry, string property) => _bag.Add(
        DiagnosticCatalog.EnteredInWrongPlace,
        entry.At,
        new DiagnosticArgument("code", entry.Code.Value),
        new DiagnosticArgument("property", property));

    private List<Mark> MarksOf(Code code)
    {
        if (!_marks.TryGetValue(code, out var marks)) _marks[code] = marks = [];
        return marks;
    }

    /// <summary>
    /// The number of a stage; without stages in the rule set there is the stage 0 only, to which a ring may give a name.
    /// </summary>
    public int StageIndex(Code stage)
    {
        if (_stages.Count == 0) return stage.IsEmpty || _rules?.Senders.Own(stage) == true ? 0 : -1;
        for (int i = 0; i < _stages.Count; i++)
            if (_stages[i].Code == stage) return i;

        return -1;
    }

    private void ReportStage(StageEntries stage, bool isAlone)
    {
        if (stage.Stage.IsEmpty)
        {
            // Beside stages they were told when the dossier was read.
            if (isAlone) _bag.Add(DiagnosticCatalog.EntriesNeedStages, stage.At);
            return;
        }

        var known = _stages.Select(s => s.Code.Value).ToList();
        _bag.Add(
            DiagnosticCatalog.EntryAtUnknownStage,
            stage.At,
            new DiagnosticArgument("code", stage.Stage.Value),
            Quoting.Hint(Spelling.Nearest(stage.Stage.Value, known), known));
    }
}
