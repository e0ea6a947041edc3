using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>
/// The table of a score sheet: number, content, worth, points, remarks, and the row of the sum. A section without a
/// printed number has no row where others have numbers: whoever wrote the rules only put lines together there.
/// </summary>
internal sealed class ScoreSheetTable
{
    private const int Remarks = 4;

    private readonly Rubric _rubric;
    private readonly ScoreSheetWords _words;
    private readonly Evaluation? _result;
    private readonly bool _isNumbered;
    private readonly List<PrintedRow> _rows = [];

    private ScoreSheetTable(Rubric rubric, ScoreSheetWords words, Evaluation? result)
    {
        _rubric = rubric;
        _words = words;
        _result = result;
        _isNumbered = Criteria(rubric.Total).Any(line => line.Label is not null);
    }

    /// <summary>To be filled in by hand.</summary>
    public static PrintedTable Blank(Rubric rubric, ScoreSheetWords words) =>
        new ScoreSheetTable(rubric, words, null).Make();

    /// <summary>With what the unit was given, and what was taken away for what.</summary>
    public static PrintedTable Filled(Evaluation result, ScoreSheetWords words) =>
        new ScoreSheetTable(result.Rubric, words, result).Make();

    private PrintedTable Make()
    {
        AddBelow(_rubric.Total, isPrinted: true);
        var total = _rubric.Total;
        string worth = _result is null ? Worth(total) : Worth(_result.Line(total.Code));
        string points = _result is null ? "" : Numbers.Of(_result.Total, _result.PossibleTotal);
        _rows.Add(Row(PrintedRowKind.Total, "", _words.Total ?? total.Title, worth, points, ""));
        return new PrintedTable(null, Columns(), ValueList.From(_rows));
    }

    private ValueList<PrintedColumn> Columns()
    {
        var columns = new List<PrintedColumn>
        {
            new(_words.Heading(0), 2, PrintedAlignment.Centre, false),
            new(_words.Heading(1), 14, PrintedAlignment.Left, true),
            new(_words.Heading(2), 3, PrintedAlignment.Centre, false),
            new(_words.Heading(3), 3, PrintedAlignment.Centre, false),
        };
        if (HasRemarks) columns.Add(new(_words.Heading(Remarks), 6, PrintedAlignment.Left, false));
        return ValueList.From(columns);
    }

    private bool HasRemarks => _result is not null || _words.Columns.Count > Remarks;

    private static IEnumerable<Criterion> Criteria(Criterion line) =>
        line.Criteria.SelectMany(one => Criteria(one).Prepend(one));

    private void Add(Criterion line)
    {
        if (_result is not null && !_result.Line(line.Code).IsOnSheet) return;
        bool isSection = line.Criteria.Count > 0;
        bool isPrinted = !isSection || !_isNumbered || line.Label is not null;
        if (isPrinted) _rows.Add(RowOf(line, isSection ? PrintedRowKind.Group : PrintedRowKind.Body));
        AddBelow(line, isPrinted);
    }

    private void AddBelow(Criterion line, bool isPrinted)
    {
        foreach (var one in line.Criteria) Add(one);
        bool isRoot = line == _rubric.Total;
        foreach (var one in line.Bonuses.Concat(line.Deductions))
            if (isRoot || (line.Criteria.Count > 0 && (one.Label is not null || (!isPrinted && HasActed(one)))))
                AddExtra(one, one.Role == LineRole.Deduction ? "điểm trừ" : "điểm thưởng");
    }

    /// <summary>A bonus or deduction of several rows has a row of its own.</summary>
    private void AddExtra(Criterion line, string what)
    {
        if (_result is not null && !_result.Line(line.Code).IsOnSheet) return;
        string points = _result is null ? "" : Taken(_result.Line(line.Code));
        _rows.Add(Row(PrintedRowKind.Body, line.Label, line.Title, what, points, ""));
        foreach (var one in line.Criteria) AddExtra(one, what);
    }

    private PrintedRow RowOf(Criterion line, PrintedRowKind kind)
    {
        if (_result is null) return Row(kind, line.Label, line.Title, Worth(line), "", "");
        var result = _result.Line(line.Code);
        string remark = string.Join("; ", line.Bonuses.Concat(line.Deductions)
            .Where(one => (line.Criteria.Count == 0 || one.Label is null) && HasActed(one))
            .Select(one => one.Title + ": " + Taken(_result.Line(one.Code))));
        string points = IsBesideThePoint(result) ? "" : Numbers.Of(result.Points, result.Possible);
        return Row(kind, line.Label, line.Title, Worth(result), points, remark);
    }

    /// <summary>Nobody filled it in, and nothing depends on it: another criterion was chosen instead.</summary>
    private bool IsBesideThePoint(LineResult result) => result.Points.IsPending
        && result.Line.Parent is { } around && _result!.Line(around.Code).Points.IsValue;

    private PrintedRow Row(PrintedRowKind kind, string? label, string title, params string[] rest) => Blocks.Row(
        kind,
        [
            Blocks.Cell(label), Blocks.Cell(title),
            .. rest.Take(HasRemarks ? rest.Length : rest.Length - 1).Select(Blocks.Cell),
        ]);

    private bool HasActed(Criterion line) => _result?.Line(line.Code) is { IsOnSheet: true } result
        && !(result.Points.TryGetValue(out var points) && points.Sign == 0) && !result.Points.IsNotApplicable;

    /// <summary>What lies inside a deduction is counted like a criterion, and taken with it.</summary>
    private static string Taken(LineResult result) => result.Points.TryGetValue(out var points)
        ? Numbers.Signed(points, IsTaken(result.Line))
        : Numbers.Of(result.Points, result.Possible);

    private static bool IsTaken(Criterion line) =>
        line.Role == LineRole.Deduction || (line.Parent is { } parent && IsTaken(parent));

    private static string Worth(Criterion line) => line.Worth is { } worth ? Numbers.Of(worth) : "";

    private static string Worth(LineResult result) => result.Worth.TryGetValue(out var worth)
        ? Numbers.Of(worth) : Worth(result.Line);
}
