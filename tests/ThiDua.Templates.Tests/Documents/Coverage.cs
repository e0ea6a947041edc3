using System;
using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Templates.Tests.Documents;

/// <summary>
/// Goes along the lines of a document and finds for each what the rule set has of it. A thing of the rule set accounts
/// for one place of the document; what is there four times must be there four times.
/// </summary>
internal sealed class Coverage
{
    private const int MostLinesOfOne = 3; // the copies break paragraphs at the ends of pages

    private readonly Dictionary<string, Queue<PrintedUnit>> _left;
    private readonly IReadOnlyList<(int Number, string Text)> _lines;
    private readonly SortedDictionary<int, string> _found = [];

    private Coverage(IEnumerable<PrintedUnit> units, IReadOnlyList<(int Number, string Text)> lines)
    {
        _lines = lines;
        // What was written for the document goes first, so that what is left of it is not in the document.
        _left = units.OrderBy(unit => unit.IsOfDocument ? 0 : 1)
            .GroupBy(unit => Key(unit.Text))
            .ToDictionary(same => same.Key, same => new Queue<PrintedUnit>(same));
        for (int i = 0; i < lines.Count;) i += Find(i);
    }

    /// <summary>What accounts for each line that is accounted for.</summary>
    public IReadOnlyDictionary<int, string> Found => _found;

    /// <summary>What was written for the document and is not in it.</summary>
    public IEnumerable<PrintedUnit> Invented =>
        _left.Values.SelectMany(units => units).Where(unit => unit.IsOfDocument);

    public static Coverage Of(Template template) =>
        new(PrintedUnits.Of(template), PrintedLines.Of(template.Code.Value));

    /// <summary>Looks for the line, alone or with those after it; how many lines were looked at.</summary>
    private int Find(int at)
    {
        if (_lines[at].Text.StartsWith('|'))
        {
            FindCells(at);
            return 1;
        }

        string joined = "";
        for (int lines = 1; lines <= MostLinesOfOne && at + lines <= _lines.Count; lines++)
        {
            joined = (joined + " " + _lines[at + lines - 1].Text).Trim();
            if (Take(joined) is not { } unit) continue;
            for (int i = at; i < at + lines; i++) Account(i, unit);
            return lines;
        }

        FindTwoInOne(at);
        return 1;
    }

    /// <summary>All cells of a row that have words; the number of a row and its words are one thing.</summary>
    private void FindCells(int at)
    {
        var cells = _lines[at].Text.Split('|').Select(cell => cell.Trim()).Where(cell => cell.Length > 0).ToList();
        var units = new List<PrintedUnit?>();
        if (cells.Count > 1 && Take(cells[0] + " " + cells[1]) is { } numbered)
        {
            units.Add(numbered);
            cells.RemoveRange(0, 2);
        }

        units.AddRange(cells.Select(cell => Take(cell) ?? Take(cell.TrimEnd('.'))));
        if (units.TrueForAll(unit => unit is not null)) Account(at, units[0]!);
    }

    /// <summary>Two things that the copy runs together on one line.</summary>
    private void FindTwoInOne(int at)
    {
        string line = _lines[at].Text;
        for (int end = line.Length - 1; end > 0; end--)
        {
            var (first, second) = (Key(line[..end]), Key(line[end..]));
            if (!IsLeft(first) || !IsLeft(second)) continue;
            Account(at, Take(line[..end])!);
            Take(line[end..]);
            return;
        }
    }

    private void Account(int at, PrintedUnit unit) => _found.Add(_lines[at].Number, unit.Kind + " " + unit.At);

    /// <summary>The thing that is printed so; a dash before it may come from the printing.</summary>
    private PrintedUnit? Take(string text)
    {
        string key = Key(text);
        if (!IsLeft(key) && text.StartsWith("- ", StringComparison.Ordinal)) key = Key(text[2..]);
        return IsLeft(key) ? _left[key].Dequeue() : null;
    }

    private bool IsLeft(string key) => _left.TryGetValue(key, out var units) && units.Count > 0;

    /// <summary>The mark at the end of a document is none of its words; capitals do not matter.</summary>
    private static string Key(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.EndsWith("./.", StringComparison.Ordinal)) trimmed = trimmed[..^2];
        return trimmed.ToLowerInvariant();
    }
}
