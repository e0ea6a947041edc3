using System.Collections.Generic;
using System.Text;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// The records of a table as RFC 4180 has them, one after the other. Lines end with \r\n, \n or \r. It goes on after
/// every fault but quotes that are never closed.
/// </summary>
internal sealed class TableText
{
    private readonly Utf8Check _utf8;
    private readonly byte[] _text;
    private readonly byte _separator;
    private int _at;
    private int _line;
    private int _column = 1; // of the byte at _at, in UTF-16 units

    public TableText(Utf8Check utf8, int start, char separator, int line)
    {
        _utf8 = utf8;
        _text = utf8.Text;
        _separator = (byte)separator;
        _at = start;
        _line = line;
    }

    public bool IsAtEnd => _at >= _text.Length;

    /// <summary>Line of what is read next.</summary>
    public int Line => _line;

    /// <summary>Column of what is read next.</summary>
    public int Column => _column;

    /// <summary>The cells up to the end of the line; where cells are quoted it may span lines of the text.</summary>
    public List<TableCell> ReadRecord()
    {
        var cells = new List<TableCell>();
        do cells.Add(ReadCell()); while (SkipSeparator());
        SkipLineEnd();
        return cells;
    }

    private TableCell ReadCell()
    {
        int start = _at;
        int line = _line;
        int column = _column;
        var fault = QuoteFault.None;
        string text = !IsAtEnd && _text[_at] == '"' ? ReadQuoted(ref fault) : ReadBare(ref fault);
        int bad = _utf8.FirstBad(start, _at);
        return new TableCell(text, line, column, fault, bad < 0 ? null : _utf8.Show(bad));
    }

    private string ReadBare(ref QuoteFault fault)
    {
        int start = _at;
        while (!IsAtEnd && !EndsCell())
        {
            if (_text[_at] == '"') fault = QuoteFault.Inside;
            Step();
        }

        return Encoding.UTF8.GetString(_text, start, _at - start);
    }

    private string ReadQuoted(ref QuoteFault fault)
    {
        Step();
        int start = _at;
        bool hasPairs = false;
        while (!IsAtEnd && (_text[_at] != '"' || IsPair()))
        {
            if (_text[_at] == '"')
            {
                hasPairs = true;
                Step();
            }

            Step();
        }

        string text = Encoding.UTF8.GetString(_text, start, _at - start);
        if (IsAtEnd)
        {
            fault = QuoteFault.NotClosed;
            return text;
        }

        Step();
        while (!IsAtEnd && !EndsCell())
        {
            fault = QuoteFault.TextBehind;
            Step();
        }

        return hasPairs ? text.Replace("\"\"", "\"") : text;
    }

    private bool IsPair() => _at + 1 < _text.Length && _text[_at + 1] == '"';

    private bool EndsCell() => _text[_at] == _separator || _text[_at] is (byte)'\n' or (byte)'\r';

    private bool SkipSeparator()
    {
        if (IsAtEnd || _text[_at] != _separator) return false;
        Step();
        return true;
    }

    private void SkipLineEnd()
    {
        if (IsAtEnd) return;
        bool isPair = _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n';
        Step();
        if (isPair) Step();
    }

    private void Step()
    {
        byte b = _text[_at];
        bool endsLine = LineIndex.EndsLine(_text, _at++);
        if (endsLine)
        {
            _line++;
            _column = 1;
        }
        else
        {
            _column += LineIndex.UnitsOf(b);
        }
    }
}

/// <summary>One cell: what stands in it, where it begins, and what is wrong with it.</summary>
internal readonly record struct TableCell(string Text, int Line, int Column, QuoteFault Quotes, string? BadByte)
{
    public bool IsSound => Quotes == QuoteFault.None && BadByte is null;
}

/// <summary>How the quotes of a cell are wrong.</summary>
internal enum QuoteFault
{
    None,
    Inside,
    TextBehind,
    NotClosed,
}
