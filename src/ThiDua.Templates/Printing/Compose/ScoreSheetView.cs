using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>A column of points on a score sheet (cột điểm): whose they are, and the result they come from.</summary>
/// <param name="Heading">The head of the column.</param>
/// <param name="Result">The result; null where the column is filled in by hand.</param>
internal sealed record ScoreSheetView(string Heading, Evaluation? Result)
{
    private const string Points = "Điểm";

    /// <summary>The columns of a form: one for each stage, where the rules have stages.</summary>
    public static IReadOnlyList<ScoreSheetView> Blank(ValueList<Level> stages, ScoreSheetWords words) =>
        stages.Count == 0 || words.HasPoints
            ? [new(words.Points, null)]
            : [.. stages.Select(stage => new ScoreSheetView(HeadingOf(stage), null))];

    /// <summary>
    /// The columns of a result: one for each stage at which something was entered. The last has what counts. A document
    /// that has a head for the points has one column for them.
    /// </summary>
    public static IReadOnlyList<ScoreSheetView> Of(Evaluation result, ScoreSheetWords words)
    {
        var entered = words.HasPoints ? []
            : result.Views.Where(view => IsEntered(result.Dossier, view.Stage.Code)).ToList();
        return entered.Count == 0
            ? [new(words.Points, result)]
            : [.. entered.Select((view, i) => new ScoreSheetView(
                HeadingOf(view.Stage), i + 1 < entered.Count ? view.Result : result))];
    }

    private static bool IsEntered(Dossier dossier, Code stage) =>
        dossier.Stages.Any(one => one.Stage == stage && one.Entries.Count > 0)
        || (dossier.Log is { } log && log.Stage == stage);

    /// <summary>"Tự chấm" gives "Điểm tự chấm"; where names stand in the title, its capitals stay.</summary>
    private static string HeadingOf(Level stage)
    {
        string title = stage.Title;
        if (title.StartsWith(Points, System.StringComparison.OrdinalIgnoreCase)) return title;
        bool hasNames = title.Skip(1).Any(char.IsUpper);
        return Points + " " + (hasNames ? title : char.ToLowerInvariant(title[0]) + title.Substring(1));
    }
}
