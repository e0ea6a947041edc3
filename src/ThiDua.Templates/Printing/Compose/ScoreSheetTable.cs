using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>
/// The table of a score sheet: number, content, worth, points – a column for each stage – remarks, and the row of the
/// sum. A section without a printed number has no heading where others have numbers: whoever wrote the rules only put lines
/// together there; below whole sections stands their sum, if it has a title.
/// </summary>
internal sealed class ScoreSheetTable
{
    private readonly Rubric _rubric;
    private readonly ScoreSheetWords _words;
    private readonly IReadOnlyList<ScoreSheetView> _views;
    private readonly ScoreSheetCells? _cells;
    private readonly bool _isNumbered;
    private readonly List<PrintedRow> _rows = [];

    private ScoreSheetTable(Rubric rubric, ScoreSheetWords words, IReadOnlyList<ScoreSheetView> views)
    {
        _rubric = rubric;
        _words = words;
        _views = views;
        _cells = views[0].Result is null ? null : new ScoreSheetCells(views);
        _isNumbered = Criteria(rubric.Total).Any(line => line.Label is not null);
    }

    /// <summary>To be filled in by hand.</summary>
    public static PrintedTable Blank(Rubric rubric, ValueList<Level> stages, ScoreSheetWords words) =>
        new ScoreSheetTable(rubric, words, ScoreSheetView.Blank(stages, words)).Make();

    /// <summary>With what the unit was given, and what was taken away for what.</summary>
    public static PrintedTable Filled(Evaluation result, ScoreSheetWords words) =>
        new ScoreSheetTable(result.Rubric, words, ScoreSheetView.Of(result, words)).Make();

    private PrintedTable Make()
    {
        var total = _rubric.Total;
        AddBelow(total, isPrinted: true);
        string title = _words.Total ?? total.Title;
        _rows.Add(Row(PrintedRowKind.Total, "", title, Worth(total), Points(total), Remark(total)));
        return new PrintedTable(null, Columns(), ValueList.From(_rows));
    }

    private ValueList<PrintedColumn> Columns()
    {
        var columns = new List<PrintedColumn>
        {
            new(_words.Heading(0), 2, PrintedAlignment.Centre, false),
            new(_words.Heading(1), _views.Count > 1 ? 11 : 14, PrintedAlignment.Left, true),
            new(_words.Heading(2), 3, PrintedAlignment.Centre, false),
        };
        columns.AddRange(_views.Select(view => new PrintedColumn(view.Heading, 3, PrintedAlignment.Centre, false)));
        if (HasRemarks) columns.Add(new(_words.Remarks, _views.Count > 1 ? 7 : 6, PrintedAlignment.Left, false));
        return ValueList.From(columns);
    }

    private bool HasRemarks => _cells is not null || _words.HasRemarks;

    private static IEnumerable<Criterion> Criteria(Criterion line) =>
        line.Criteria.SelectMany(one => Criteria(one).Prepend(one));

    private bool IsOff(Criterion line) => _cells?.IsOnSheet(line) == false;

    private bool IsPrinted(Criterion line) => line.Criteria.Count == 0 || !_isNumbered || line.Label is not null;

    private void Add(Criterion line)
    {
        if (IsOff(line)) return;
        bool isPrinted = IsPrinted(line);
        var kind = line.Criteria.Count > 0 ? PrintedRowKind.Group : PrintedRowKind.Body;
        if (isPrinted) _rows.Add(Row(kind, line.Label, line.Title, Worth(line), Points(line), Remark(line)));
        AddBelow(line, isPrinted);
        if (!isPrinted) AddSubtotal(line);
    }

    private void AddBelow(Criterion line, bool isPrinted)
    {
        foreach (var one in line.Criteria) Add(one);
        foreach (var one in line.Bonuses.Concat(line.Deductions).Where(HasRow))
            AddExtra(one, one.Role == LineRole.Deduction ? "điểm trừ" : "điểm thưởng");
        if (isPrinted || _cells is null) return;
        // What is remarked on a section stands in rows where the section has none.
        foreach (var (words, numbers) in _cells.Changes(line))
            _rows.Add(Row(PrintedRowKind.Body, "", words, "", numbers, ""));
    }

    /// <summary>
    /// The sum of rows that stand together without a heading, below them. Of a few rows that only belong together it
    /// says nothing; of sections, and where something changes it, nobody could make it out from the rows.
    /// </summary>
    private void AddSubtotal(Criterion line)
    {
        bool isMore = line.Criteria.Any(one => one.Criteria.Count > 0) || line.Round is not null
            || line.Bonuses.Any(HasRow) || line.Deductions.Any(HasRow) || _cells?.Changes(line).Any() == true;
        bool isSum = line.Title != line.Code.Value && line.Criteria.Count(one => !IsOff(one)) > 1;
        if (isMore && isSum) _rows.Add(Row(PrintedRowKind.Group, "", "Cộng: " + line.Title, Worth(line), Points(line), ""));
    }

    /// <summary>
    /// Whether a bonus or deduction has a row of its own: that of the total, one with a number, one of a section that
    /// has no row beside which it could be remarked.
    /// </summary>
    private bool HasRow(Criterion one)
    {
        var around = one.Parent!;
        if (around == _rubric.Total) return true;
        if (ScoreSheetRemarks.IsExtra(around) || around.Criteria.Count == 0) return false;
        return one.Label is not null || (!IsPrinted(around) && _cells?.HasActed(one) == true);
    }

    /// <summary>A bonus or deduction of several rows has a row of its own.</summary>
    private void AddExtra(Criterion line, string what)
    {
        if (IsOff(line)) return;
        _rows.Add(Row(PrintedRowKind.Body, line.Label, line.Title, what, Taken(line), Remark(line)));
        foreach (var one in line.Criteria) AddExtra(one, what);
    }

    private string Remark(Criterion line) =>
        _cells?.Remark(line, line.Bonuses.Concat(line.Deductions).Where(one => !HasRow(one))) ?? "";

    private string Worth(Criterion line) => _cells?.Worth(line) ?? ScoreSheetCells.Written(line);

    private IReadOnlyList<string> Points(Criterion line) => _cells?.Points(line) ?? Empty;

    private IReadOnlyList<string> Taken(Criterion line) => _cells?.Taken(line) ?? Empty;

    private IReadOnlyList<string> Empty => [.. _views.Select(_ => "")];

    private PrintedRow Row(
        PrintedRowKind kind,
        string? label,
        string title,
        string worth,
        IEnumerable<string> points,
        string remark) => Blocks.Row(
        kind,
        [
            Blocks.Cell(label), Blocks.Cell(title), Blocks.Cell(worth), .. points.Select(Blocks.Cell),
            .. HasRemarks ? [Blocks.Cell(remark)] : Array.Empty<PrintedCell>(),
        ]);
}
