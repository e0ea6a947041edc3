using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>
/// The level that somebody asks about (mức mong muốn), in each outcome that it was found in: typed as <c>LEVEL</c>, or
/// as <c>OUTCOME:LEVEL</c> where a rubric has it twice.
/// </summary>
internal sealed class Wish
{
    private readonly Dictionary<Code, Level> _levels;

    private Wish(IEnumerable<(Outcome Outcome, Level Level)> found) =>
        _levels = found.GroupBy(one => one.Outcome.Code).ToDictionary(group => group.Key, group => group.First().Level);

    /// <summary>Finds the level by its code or title in all outcomes of a rule set.</summary>
    /// <exception cref="UnusableException">There is no such level, or an outcome has to be named.</exception>
    public static Wish Of(string typed, RuleSet rules, Request request)
    {
        var all = rules.Rubrics.SelectMany(rubric => rubric.Outcomes.Select(outcome => (Rubric: rubric, outcome)))
            .SelectMany(one => one.outcome.Levels.Select(level => (one.Rubric, Outcome: one.outcome, Level: level)))
            .ToList();
        var found = Matching(all, one => one.Level.Code, one => one.Level.Title, typed);
        if (found.Count == 0 && typed.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
        {
            var named = Matching(all, one => one.Outcome.Code, one => one.Outcome.Title, typed[..colon]);
            found = Matching(named, one => one.Level.Code, one => one.Level.Title, typed[(colon + 1)..]);
        }

        if (found.Count == 0)
        {
            string known = Known(all.Select(one => (one.Outcome, one.Level)));
            throw new UnusableException(request.In(
                "Không có mức " + typed + ". Các mức: " + known + ".",
                "There is no level " + typed + ". The levels are: " + known + "."));
        }

        if (found.GroupBy(one => one.Rubric).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            string ways = string.Join(", ", twice.Select(one => one.Outcome.Code + ":" + one.Level.Code));
            throw new UnusableException(request.In(
                "Mức " + typed + " có trong nhiều kết quả xếp loại. Hãy ghi rõ một trong: " + ways + ".",
                "The level " + typed + " stands in several outcomes. Write one of: " + ways + "."));
        }

        return new Wish(found.Select(one => (one.Outcome, one.Level)));
    }

    /// <summary>What keeps the level away, in those outcomes of the result that have it.</summary>
    public IEnumerable<WhyNot> Ask(Evaluation result) => result.Outcomes
        .Where(one => _levels.ContainsKey(one.Outcome.Code))
        .Select(one => result.WhyNot(one.Outcome.Code, _levels[one.Outcome.Code].Code));

    /// <summary>Those of that code, or else those of that title.</summary>
    private static List<T> Matching<T>(List<T> all, Func<T, Code> code, Func<T, string> title, string typed)
    {
        string wanted = Text.Compose(typed).Trim();
        var byCode = all.FindAll(one => code(one).Value == wanted);
        return byCode.Count > 0 ? byCode
            : all.FindAll(one => string.Equals(title(one), wanted, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>All levels; by outcome where there are several.</summary>
    private static string Known(IEnumerable<(Outcome Outcome, Level Level)> all)
    {
        var outcomes = all.GroupBy(one => one.Outcome.Code).ToList();
        return string.Join("; ", outcomes.Select(group =>
            (outcomes.Count > 1 ? Called(group.Key, group.First().Outcome.Title) + ": " : "")
                + string.Join(", ", group.Select(one => Called(one.Level.Code, one.Level.Title)))));
    }

    private static string Called(Code code, string title) =>
        title == code.Value ? code.Value : code.Value + " (" + title + ")";
}
