using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>What stands in the cells of a filled score sheet: the points of each view, and one remark on all.</summary>
internal sealed class ScoreSheetCells
{
    private readonly IReadOnlyList<(string Heading, Evaluation Result, ScoreSheetRemarks Remarks)> _views;

    /// <param name="views">The columns; the last one counts.</param>
    public ScoreSheetCells(IReadOnlyList<ScoreSheetView> views) =>
        _views = [.. views.Select(view => (view.Heading, view.Result!, new ScoreSheetRemarks(view.Result!)))];

    private (string Heading, Evaluation Result, ScoreSheetRemarks Remarks) Last => _views[_views.Count - 1];

    /// <summary>Which lines a unit has never depends on a stage.</summary>
    public bool IsOnSheet(Criterion line) => Last.Result.Line(line.Code).IsOnSheet;

    public bool HasActed(Criterion line) => _views.Any(view => view.Remarks.HasActed(line));

    /// <summary>The worth that applies; the written one while that is open.</summary>
    public string Worth(Criterion line) =>
        Last.Result.Line(line.Code).Worth.TryGetValue(out var worth) ? Numbers.Of(worth) : Written(line);

    /// <summary>The worth as written.</summary>
    public static string Written(Criterion line) => line.Worth is { } worth ? Numbers.Of(worth) : "";

    public IReadOnlyList<string> Points(Criterion line) => [.. _views.Select(view => PointsOf(view.Result, line))];

    /// <summary>What a bonus, a deduction or a part of one gives or takes.</summary>
    public IReadOnlyList<string> Taken(Criterion line) => [.. _views.Select(view => TakenOf(view.Result, line))];

    /// <summary>
    /// The remark on a row: about the last view, and by name about others where it is otherwise there.
    /// </summary>
    public string Remark(Criterion line, IEnumerable<Criterion> unseen)
    {
        var extras = unseen.ToList();
        string last = ScoreSheetRemark.Join(Last.Remarks.Of(line, extras));
        var others = _views.Take(_views.Count - 1)
            .Where(view => view.Result.Line(line.Code).Points.IsValue)
            .Select(view => (view.Heading, Words: ScoreSheetRemark.Join(view.Remarks.Of(line, extras))))
            .Where(view => view.Words.Length > 0 && view.Words != last)
            .Select(view => view.Heading + " (" + view.Words + ")");
        return string.Join("; ", new[] { last }.Where(words => words.Length > 0).Concat(others));
    }

    /// <summary>What changes the sum of a section that has no row, with the numbers of each view.</summary>
    public IEnumerable<(string Words, IReadOnlyList<string> Numbers)> Changes(Criterion section)
    {
        var all = _views.Select(view => view.Remarks.OfSection(section)).ToList();
        return all.SelectMany(one => one.Select(remark => remark.Words)).Distinct().Select(words => (
            words,
            (IReadOnlyList<string>)
                [.. all.Select(one => one.FirstOrDefault(remark => remark.Words == words)?.Number ?? "")]));
    }

    private string PointsOf(Evaluation result, Criterion line)
    {
        var own = result.Line(line.Code);
        bool isMarkedLater = result != Last.Result && line.Criteria.Count == 0 && own.Points.IsPending;
        return isMarkedLater || IsBesideThePoint(result, own) ? ""
            : Numbers.Of(own.Points, own.Possible, line.Round);
    }

    private static string TakenOf(Evaluation result, Criterion line)
    {
        var own = result.Line(line.Code);
        if (result.Line(line.Parent!.Code).Points.IsNotApplicable || IsBesideThePoint(result, own)) return "";
        return own.Points.TryGetValue(out var points)
            ? Numbers.Signed(ScoreSheetRemarks.Signed(line, points), line.Round)
            : Numbers.Of(own.Points, own.Possible, line.Round);
    }

    /// <summary>
    /// It stays open, and nothing depends on it: another criterion was chosen instead, or each giver has a sheet.
    /// </summary>
    private static bool IsBesideThePoint(Evaluation result, LineResult own)
    {
        if (!own.Points.IsPending) return false;
        for (var around = own.Line.Parent; around is not null; around = around.Parent)
            if (result.Line(around.Code).Points.IsValue) return true;

        return false;
    }
}
