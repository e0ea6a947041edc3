using System.Collections.Generic;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>Reads a table: its separator, its heading line, then row by row.</summary>
internal sealed class TableReader
{
    private readonly Code _name;
    private readonly Code _ruleSet;
    private readonly ReadingLimits _limits;
    private readonly DiagnosticBag _bag;

    private readonly TableInputs? _inputs;

    public TableReader(Code name, Code ruleSet, TableInputs? inputs, ReadingLimits limits)
    {
        _inputs = inputs;
        _name = name;
        _ruleSet = ruleSet;
        _limits = limits;
        _bag = new DiagnosticBag(name, limits.Diagnostics);
    }

    public DossierTable Read(byte[] bytes)
    {
        var dossiers = ValueList<Dossier>.Empty;
        if (bytes.Length > _limits.Bytes)
        {
            _bag.Add(
                DiagnosticCatalog.TextTooLarge, new Place(_name, default, 1, 1),
                JsonShow.Count("size", bytes.Length), JsonShow.Count("most", _limits.Bytes));
        }
        else if (Utf8Check.IsUtf16(bytes))
        {
            _bag.Add(DiagnosticCatalog.TableInUtf16, new Place(_name, default, 1, 1));
        }
        else
        {
            dossiers = ReadRows(new Utf8Check(bytes), bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        }

        return new DossierTable(_name, dossiers, _bag.Sorted(place => place));
    }

    private ValueList<Dossier> ReadRows(Utf8Check utf8, int start)
    {
        if (TrySeparator(utf8, ref start, out char separator, out int line) is { } fault)
        {
            _bag.Add(fault.Descriptor, new Place(_name, default, line, 1), fault.Arguments);
            return ValueList<Dossier>.Empty;
        }

        var text = new TableText(utf8, start, separator, line);
        var heading = text.ReadRecord();
        var columns = TableColumns.Read(heading, _name, _bag);
        bool isHeadingWrong = _bag.HasErrors || _inputs?.CheckKinds(columns, heading, _name, _bag) == false;
        _inputs?.CheckCodes(columns, heading, _name, _bag);
        var rows = new TableRows(columns, _name, _ruleSet, _limits.Digits, _bag);
        var dossiers = new List<Dossier>();
        for (int index = 0; !text.IsAtEnd; index++)
        {
            var cells = text.ReadRecord();
            var dossier = rows.Read(cells, index, out var values);
            // What becomes a dossier is checked when it is scored.
            if (dossier is not null && !isHeadingWrong) dossiers.Add(dossier);
            else _inputs?.CheckValues(values, _bag);
        }

        return ValueList.From(dossiers);
    }

    private static CellFault? TrySeparator(Utf8Check utf8, ref int start, out char separator, out int line)
    {
        separator = ',';
        if (!SkipBlankLines(utf8.Text, ref start, out line))
        {
            return new CellFault(
                DiagnosticCatalog.Empty, new DiagnosticArgument("item", "heading line", "dòng tiêu đề"));
        }

        var (commas, semicolons, tabs) = Count(utf8.Text, start);
        if (commas > 0 && semicolons > 0)
            return Unclear("commas and semicolons", "cả dấu phẩy và dấu chấm phẩy");
        if (tabs > 0 && commas + semicolons == 0)
            return Unclear("tabs", "dấu tab");
        separator = semicolons > 0 ? ';' : ',';
        return null;
    }

    private static CellFault Unclear(string english, string vietnamese) =>
        new(DiagnosticCatalog.UnclearSeparator, new DiagnosticArgument("found", english, vietnamese));

    private static bool SkipBlankLines(byte[] text, ref int start, out int line)
    {
        line = 1;
        int at = start;
        for (; at < text.Length && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r'; at++)
        {
            if (!LineIndex.EndsLine(text, at)) continue;
            line++;
            start = at + 1;
        }

        return at < text.Length;
    }

    // What stands in the line, outside of quotes.
    private static (int Commas, int Semicolons, int Tabs) Count(byte[] text, int start)
    {
        var (commas, semicolons, tabs) = (0, 0, 0);
        bool isQuoted = false;
        for (int at = start; at < text.Length && (isQuoted || text[at] is not ((byte)'\n' or (byte)'\r')); at++)
        {
            if (text[at] == '"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            commas += text[at] == ',' ? 1 : 0;
            semicolons += text[at] == ';' ? 1 : 0;
            tabs += text[at] == '\t' ? 1 : 0;
        }

        return (commas, semicolons, tabs);
    }
}
