using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The entries of a dossier, giver by giver.</summary>
internal readonly struct GiverTable
{
    private readonly EntryTable _entries;
    private readonly GiverList _givers;
    private readonly Rubric _rubric;

    public GiverTable(EntryTable entries, GiverList givers, Rubric rubric)
    {
        _entries = entries;
        _givers = givers;
        _rubric = rubric;
    }

    /// <summary>What each giver of the stage that counts says, where several are combined; else nothing.</summary>
    public ValueList<GiverMark> MarksOf(Input input, int lastStage)
    {
        if (input.Givers is not { } rule
            || _entries.Counting(input, lastStage) is not [{ Stage: >= 0 and var stage }, ..] marks)
        {
            return ValueList<GiverMark>.Empty;
        }

        return ValueList.From(_givers.At(stage).Take(rule.Most).Select((giver, i) => MarkOf(input, marks, giver, i)));
    }

    /// <summary>The entries of each giver for the lines that are worked out once for each.</summary>
    public GiverSheets SheetsOf(int lastStage)
    {
        var sheets = new Dictionary<int, ValueList<GiverSheet>>();
        foreach (var whole in _rubric.Wholes)
        {
            int stage = _entries.StageIndex(whole.Value.Stage);
            if (stage > lastStage || !_givers.IsWhole(stage, whole.Value.Rule)) continue;
            var all = new List<GiverSheet>();
            foreach (var giver in _givers.At(stage).Take(whole.Value.Rule.Most))
                all.Add(SheetOf(whole.Value, stage, giver, all.Count));
            sheets.Add(whole.Key, ValueList.From(all));
        }

        return new GiverSheets(sheets, Entered(sheets, lastStage));
    }

    /// <summary>Reports where givers are too few or too many for a rule.</summary>
    public void Report(ValueList<Level> stages, DiagnosticBag bag)
    {
        foreach (var input in _rubric.Inputs)
        {
            if (input.Givers is not { } rule
                || _entries.Counting(input, int.MaxValue) is not [{ Stage: >= 0 and var stage }, ..] marks)
            {
                continue;
            }

            var after = marks.Where(mark => mark.Giver >= rule.Most).Select(mark => mark.At);
            // Without stages there is the stage 0 only, and it has no code.
            var code = stage < stages.Count ? stages[stage].Code : default;
            Report(input.Code, rule, (code, _givers.At(stage).Count), marks[0].At, after, bag);
        }

        foreach (var whole in _rubric.Wholes.Values.OrderBy(whole => whole.Line.Index))
        {
            var all = _givers.At(_entries.StageIndex(whole.Stage));
            var after = all.Skip(whole.Rule.Most).Select(one => one.At);
            if (all.Count > 0)
                Report(whole.Line.Code, whole.Rule, (whole.Stage, all.Count), all[0].At, after, bag);
        }
    }

    private static void Report(
        Code code, GiversRule rule, (Code Stage, int Count) of, Place at, IEnumerable<Place> notHeard, DiagnosticBag bag)
    {
        var stage = new DiagnosticArgument("stage", of.Stage.IsEmpty ? "–" : of.Stage.Value);
        if (of.Count < rule.Least)
        {
            bag.Add(
                DiagnosticCatalog.TooFewGivers,
                at,
                new DiagnosticArgument("code", code.Value),
                new DiagnosticArgument("least", rule.Least),
                stage,
                new DiagnosticArgument("count", of.Count));
        }

        foreach (var place in notHeard)
        {
            bag.Add(
                DiagnosticCatalog.GiverNotHeard,
                place,
                new DiagnosticArgument("code", code.Value),
                new DiagnosticArgument("most", rule.Most),
                stage);
        }
    }

    /// <summary>The slots of what one of several givers has entered, or more of them.</summary>
    private IEnumerable<int> Entered(IReadOnlyDictionary<int, ValueList<GiverSheet>> sheets, int lastStage)
    {
        foreach (var input in _rubric.Inputs.Where(input => input.Givers is not null))
            if (MarksOf(input, lastStage).Any(mark => !mark.Answer.IsPending)) yield return input.Slot;

        foreach (var ofLine in sheets)
        {
            var slots = _rubric.Wholes[ofLine.Key].Slots;
            for (int i = 0; i < slots.Count; i++)
                if (ofLine.Value.Any(sheet => !sheet.Marks[i].Answer.IsPending)) yield return slots[i];
        }
    }

    private static GiverMark MarkOf(Input input, IEnumerable<Mark> marks, StageEntries giver, int index) =>
        marks.FirstOrDefault(mark => mark.Giver == index) is { } mark
            ? new GiverMark(giver.By, mark.Of(input), mark.At)
            : new GiverMark(giver.By, input.Missing(PendingKind.Missing), null);

    private GiverSheet SheetOf(WholeLine whole, int stage, StageEntries giver, int index)
    {
        var marks = new List<GiverMark>();
        foreach (int slot in whole.Slots)
        {
            var input = _rubric.Inputs[slot];
            marks.Add(_entries.IsOffSheet(input.Code)
                ? new GiverMark(giver.By, Answer.NotApplicable, null)
                : MarkOf(input, _entries.MarksUnder(input.Code).Where(mark => mark.Stage == stage), giver, index));
        }

        return new GiverSheet(whole.Stage, index, giver, ValueList.From(marks));
    }
}
