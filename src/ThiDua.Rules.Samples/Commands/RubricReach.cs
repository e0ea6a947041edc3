using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Which totals and levels each of several rubrics can come to, in words.</summary>
internal static class RubricReach
{
    /// <summary>A line for each rubric and each of its outcomes; none where there is one rubric only.</summary>
    public static IEnumerable<string> Lines(RuleSet rules, Language language) => rules.Rubrics.Count == 1 ? []
        : rules.Rubrics.SelectMany(rubric => Lines(rubric, rules.AnalysisOf(rubric.Code), language));

    private static IEnumerable<string> Lines(Rubric rubric, RuleSetAnalysis analysis, Language language)
    {
        string name = rubric.Title == rubric.Code.Value ? rubric.Title : rubric.Title + " (" + rubric.Code + ")";
        bool isKnown = analysis.IsExact || analysis.Least is not null || analysis.Greatest is not null;
        yield return name + ": " + language.In("tổng điểm ", "totals ")
            + (isKnown ? analysis.Totals.ToString(language) : language.In("chưa xác định được", "not decided"));
        foreach (var grades in analysis.ReachableGrades)
            yield return "  " + grades.Outcome.Title + ": " + string.Join(", ", Levels(grades, language));
    }

    private static IEnumerable<string> Levels(ReachableGrades grades, Language language)
    {
        foreach (var one in grades.Levels.Where(one => one.IsPossible))
            yield return one.Level.Title + (one.IsReached ? "" : language.In(" (chưa chắc)", " (not certain)"));
        if (grades.MayBeUngraded) yield return language.In("không xếp loại", "not graded");
    }
}
