using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// The entries of a dossier with what stands in for missing ones; where several givers are combined, it stands in for
/// the marks that are missing, not for those that are there.
/// </summary>
/// <param name="Entries">One answer for each input.</param>
/// <param name="Sheets">The sheets of several givers.</param>
/// <param name="Inputs">The inputs for which something stands in.</param>
internal sealed record StandIns(Answer[] Entries, GiverSheets Sheets, ValueList<Input> Inputs)
{
    /// <summary>What stands in as of a stage; null where nothing does.</summary>
    public static StandIns? Of(Rubric rubric, EntryTable entries, int lastStage)
    {
        var answers = entries.Answers(lastStage);
        var sheets = entries.SheetsOf(lastStage);
        var missing = new List<Input>();
        foreach (var input in rubric.Inputs.Where(input => input.Meanwhile is not null))
        {
            bool isOnSheets = input.Whole >= 0 && sheets.Of(input.Whole).Count > 0;
            if (!(isOnSheets ? sheets.IsMissing(rubric, input) : IsMissing(answers[input.Slot]))) continue;
            missing.Add(input);
            answers[input.Slot] = Filled(input, entries, lastStage);
        }

        return missing.Count == 0 ? null : new StandIns(
            answers,
            sheets.Meanwhile(rubric),
            ValueList.From(missing.GroupBy(input => input.Code).Select(views => views.First())));
    }

    /// <summary>The marks of givers with what stands in for those that are missing.</summary>
    public static ValueList<GiverMark> Filled(Input input, ValueList<GiverMark> marks) =>
        input.Meanwhile is { } known
            ? ValueList.From(marks.Select(mark => IsMissing(mark.Answer) ? new GiverMark(mark.By, known, null) : mark))
            : marks;

    /// <summary>What was refused is not missing: it has to be mended.</summary>
    public static bool IsMissing(Answer entry) =>
        entry.IsPending && entry.Reasons.All(reason => reason.Kind is PendingKind.Missing or PendingKind.ThirdMark);

    private static Answer Filled(Input input, EntryTable entries, int lastStage)
    {
        var marks = entries.GiversOf(input, lastStage);
        if (marks.Count == 0 || marks.Count < input.Givers!.Least) return input.Meanwhile!;
        var filled = Filled(input, marks).Select(mark => mark.Answer).ToList();
        return GiversScoring.Combine(input.Givers, filled, input.Meanwhile!, input.Code);
    }
}
