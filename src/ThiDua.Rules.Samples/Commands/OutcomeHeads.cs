using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What outcomes are called above their columns (xếp loại, danh hiệu): each by its own title.</summary>
internal static class OutcomeHeads
{
    /// <summary>The title of an outcome; "Xếp loại" for one that has none.</summary>
    public static string Of(Outcome outcome, Language language) => outcome.Title == outcome.Code.Value
        ? language.In("Xếp loại", "Grade") : outcome.Title;

    /// <summary>
    /// The heads of as many columns as a rubric of a table has outcomes; rubrics that call them otherwise share one.
    /// </summary>
    public static List<string> Of(IEnumerable<Rubric> rubrics, Language language)
    {
        var all = rubrics.Distinct().ToList();
        int most = all.Select(rubric => rubric.Outcomes.Count).DefaultIfEmpty().Max();
        return Enumerable.Range(0, most).Select(i => string.Join(" / ", all
            .Where(rubric => i < rubric.Outcomes.Count)
            .Select(rubric => Of(rubric.Outcomes[i], language))
            .Distinct())).ToList();
    }

    /// <summary>
    /// The level of the only outcome; of several each with its title: "Xếp loại: Tốt; Danh hiệu: Không".
    /// </summary>
    public static string Levels(ValueList<OutcomeResult> outcomes, Language language) => outcomes.Count == 1
        ? Shown.Grade(outcomes[0], language)
        : string.Join("; ", outcomes.Select(one => Of(one.Outcome, language) + ": " + Shown.Grade(one, language)));
}
