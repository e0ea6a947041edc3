using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// Finds what earlier stages entered and a later one, which nothing forbids to, entered in another way.
/// </summary>
internal static class OverriddenMarks
{
    /// <summary>The entries that no longer count, in the order of the stages; those that agree are not told.</summary>
    public static ValueList<OverriddenMark> Of(
        Input input, int lastStage, EntryTable entries, GiverList givers, ValueList<Level> stages)
    {
        // Of a named stage, and of an attribute, there is nothing to put in its place.
        if (stages.Count < 2 || !input.Stage.IsEmpty || input.Measure.IsList) return ValueList<OverriddenMark>.Empty;
        if (entries.Counting(input, lastStage) is not [{ Stage: > 0 and var stage }, ..] counting)
            return ValueList<OverriddenMark>.Empty;
        if (counting.Exists(mark => mark.Answer is null)) return ValueList<OverriddenMark>.Empty;
        var effective = entries.Effective(input, lastStage);
        string? insteadBy = counting.Count == 1 ? ByOf(counting[0]) : null;
        return ValueList.From(entries.MarksUnder(input.Code)
            .Where(mark => mark.Stage >= 0 && mark.Stage < stage && mark.Answer?.IsSameAs(effective) == false)
            .OrderBy(mark => mark.Stage).ThenBy(mark => mark.Giver)
            .Select(mark => new OverriddenMark(
                stages[mark.Stage], ByOf(mark), mark.Answer!, mark.At, stages[stage], insteadBy)));

        string? ByOf(Mark mark)
        {
            var all = givers.At(mark.Stage);
            return mark.Giver < all.Count ? all[mark.Giver].By : null;
        }
    }
}
