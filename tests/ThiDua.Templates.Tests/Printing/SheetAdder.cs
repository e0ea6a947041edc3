using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing;
using ThiDua.Templates.Printing.Compose;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>
/// Adds up a printed score sheet as a reader does: the rows below a heading and the remarks beside it have to give its
/// points, as far as what is shortened can. It reads what is printed; of the rules only which line stands in which.
/// </summary>
internal sealed partial class SheetAdder
{
    private const int Worth = 2;
    private const int Points = 3;
    private const int Remarks = 4;

    private const string Sum = "Cộng: ";
    private const string About = "≈";

    /// <summary>By how much a number that is shortened may be off.</summary>
    private static readonly Fraction Shortened = Fraction.Of(1, 200);

    private static readonly string[] _openEnds = ["Giới hạn", "Chỉ tính", "Quy đổi"];

    private readonly Criterion _total;
    private readonly List<(string Title, string[] Cells)> _rows;
    private readonly Dictionary<string, Criterion> _lines;

    public SheetAdder(Evaluation result)
    {
        _total = result.Rubric.Total;
        _lines = _total.SelfAndBelow().ToDictionary(line => line.Title);
        _rows = ScoreSheetTable.Filled(result, ScoreSheetWords.Usual).Rows
            .Select(row => row.Cells.Select(cell => string.Concat(cell.Text.Select(Word))).ToArray())
            .Select(cells => (cells[1].Replace(Sum, "", Ordinal), cells)).ToList();
    }

    /// <summary>How many numbers were added up.</summary>
    public int Added { get; private set; }

    /// <summary>A row that does not add up; null where all do.</summary>
    public string? Fault() => _rows.Select(Fault).FirstOrDefault(fault => fault is not null);

    private string? Fault((string Title, string[] Cells) row)
    {
        if (!_lines.TryGetValue(row.Title, out var line)) return null; // a change of a section without a row
        if (Number(row.Cells[Points]) is not { } points) return null;
        var below = _rows.Where((one, i) => HeadingOf(one.Title, i) == line).ToList();
        // What is open has no number to add.
        if (below.Exists(one => Number(one.Cells[Points]) is null
            && (one.Cells[Points].StartsWith("từ", Ordinal) || IsOpen(one.Title))))
            return null;
        var remarks = row.Cells[Remarks].Split("; ", StringSplitOptions.RemoveEmptyEntries);
        if (remarks.Any(IsOpen)) return null;
        var numbers = remarks.Select(one => Remark().Match(one)).Where(match => match.Success)
            .Select(match => Number(match.Groups["n"].Value)!.Value).ToList();
        bool hasStart = remarks.Any(one => Start().IsMatch(one));
        if (below.Count == 0 && numbers.Count == 0) return null;
        var sum = numbers.Aggregate(Fraction.Zero, (all, one) => all + one);
        if (below.Count == 0 && !hasStart) sum += Number(row.Cells[Worth]) ?? Fraction.Zero;
        bool isInstead = remarks.Any(one => one.StartsWith("Gộp", Ordinal));
        if (!isInstead)
            sum = below.Aggregate(sum, (all, one) => all + (Number(one.Cells[Points]) ?? Fraction.Zero));
        Added += numbers.Count;
        int shortened = below.Select(one => one.Cells[Points]).Concat(remarks).Append(row.Cells[Points])
            .Count(text => text.Contains(About, Ordinal));
        if (Fraction.Abs(sum - points) <= Fraction.Of(shortened) * Shortened) return null;
        return row.Title + ": " + sum + " is not " + points + "\n"
            + string.Join("\n", _rows.Select(one => string.Join(" | ", one.Cells)));
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>What is still possible has no number to add; nor has a limit that decides whatever comes.</summary>
    private static bool IsOpen(string remark) =>
        remark.Contains(": từ", Ordinal) || remark.Contains(": đến", Ordinal)
        || (_openEnds.Any(words => remark.StartsWith(words, Ordinal)) && !Remark().IsMatch(remark));

    /// <summary>
    /// The row of whose sum a row is a part; what has no line changes the sum that stands right below, or the total.
    /// </summary>
    private Criterion? HeadingOf(string title, int place)
    {
        if (!_lines.TryGetValue(title, out var line))
        {
            var (next, cells) = _rows.Skip(place).First(row => _lines.ContainsKey(row.Title));
            return cells[1].StartsWith(Sum, Ordinal) ? _lines[next] : _total;
        }

        for (var around = line.Parent; around is not null; around = around.Parent)
            if (_rows.Exists(row => row.Title == around.Title)) return around;

        return null;
    }

    private static string Word(PrintedInline part) => part switch
    {
        PrintedInline.Text text => text.Value.Value,
        PrintedInline.Strong strong => strong.Value.Value,
        PrintedInline.Emphasis emphasis => emphasis.Value.Value,
        _ => "",
    };

    /// <summary>A number as printed: 1.234,5 or +3 or ≈ −3,33.</summary>
    private static Fraction? Number(string text)
    {
        var match = Printed().Match(text);
        if (!match.Success) return null;
        return Fraction.Parse(match.Groups["short"].Value.Replace(".", "", Ordinal).Replace(',', '.')
            .Replace('−', '-').Replace("+", "", Ordinal));
    }

    private const string AnyNumber = @"(≈ )?(?<short>[+−]?[\d.]+(,\d+)?)";

    [GeneratedRegex("^" + AnyNumber + "$")]
    private static partial Regex Printed();

    [GeneratedRegex(@": (?<n>(≈ )?[+−]?[\d.]+(,\d+)?)$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(Mức điểm|Không áp dụng, [^:]*|Gộp[^:]*): ")]
    private static partial Regex Start();
}
