using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// What several givers say beside what it comes to: their sheets, for the lines that are worked out once for each of
/// them, and what some of them have entered.
/// </summary>
internal sealed class GiverSheets
{
    private readonly IReadOnlyDictionary<int, ValueList<GiverSheet>> _byLine;
    private readonly HashSet<int> _entered;

    /// <param name="byLine">The sheets, by line.</param>
    /// <param name="entered">The slots of the inputs that one of several givers has entered, or more.</param>
    public GiverSheets(IReadOnlyDictionary<int, ValueList<GiverSheet>> byLine, IEnumerable<int> entered) =>
        (_byLine, _entered) = (byLine, [.. entered]);

    /// <summary>Whether some line has several sheets.</summary>
    public bool Any => _byLine.Values.Any(sheets => sheets.Count > 0);

    /// <summary>The sheets of a line; none where one sheet has all that counts.</summary>
    public ValueList<GiverSheet> Of(int line) =>
        _byLine.TryGetValue(line, out var sheets) ? sheets : ValueList<GiverSheet>.Empty;

    /// <summary>Whether some giver has entered something, whatever the others do.</summary>
    public bool IsEntered(Input input) => _entered.Contains(input.Slot);

    /// <summary>Whether some giver has not entered something.</summary>
    public bool IsMissing(Rubric rubric, Input input)
    {
        int place = rubric.Wholes[input.Whole].Slots.ToList().IndexOf(input.Slot);
        return Of(input.Whole).Any(sheet => StandIns.IsMissing(sheet.Marks[place].Answer));
    }

    /// <summary>The same with what stands in for what a giver has not entered.</summary>
    public GiverSheets Meanwhile(Rubric rubric) => new(
        _byLine.ToDictionary(
            entry => entry.Key,
            entry => ValueList.From(entry.Value.Select(sheet => sheet with
            {
                Marks = ValueList.From(sheet.Marks.Select((mark, i) =>
                    StandIns.Filled(rubric.Inputs[rubric.Wholes[entry.Key].Slots[i]], [mark])[0])),
            }))),
        _entered);

    /// <summary>The same with one answer instead of what each giver entered.</summary>
    public GiverSheets With(Rubric rubric, Input input, Answer answer) => new(
        _byLine.ToDictionary(
            entry => entry.Key,
            entry => ValueList.From(entry.Value.Select(sheet => sheet with
            {
                Marks = ValueList.From(sheet.Marks.Select((mark, i) =>
                    rubric.Wholes[entry.Key].Slots[i] == input.Slot ? new GiverMark(mark.By, answer, null) : mark)),
            }))),
        _entered.Append(input.Slot));
}
