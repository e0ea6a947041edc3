using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>One answer against the item that it is for: a value, or a diagnostic and no effect.</summary>
internal sealed class AnswerValueChecks
{
    private readonly CheckFindings _findings;

    public AnswerValueChecks(CheckFindings findings) => _findings = findings;

    /// <summary>The value; null when it is refused, which was reported.</summary>
    public AnswerValue? Check(ChecklistItem item, ItemAnswer answer)
    {
        if (answer.Value is AnswerValue.NotAppl)
        {
            if (item.MayBeNotApplicable) return answer.Value;
            Report(
                DiagnosticCatalog.NeverNotApplicableItem, answer.At, new DiagnosticArgument("code", item.Code.Value));
            return null;
        }

        if (item.Answer == AnswerType.Table) return Rows(item, answer);
        if (Single(item.Answer!.Value, answer.Value, item, answer.At) is not { } value) return null;
        if (value is not AnswerValue.Number number || item.Range.Contains(number.Value)) return value;
        Report(
            DiagnosticCatalog.AnswerOutOfRange,
            answer.At,
            new DiagnosticArgument("code", item.Code.Value),
            new DiagnosticArgument("value", number.ToString()),
            new DiagnosticArgument("range", item.Range.ToString()));
        return null;
    }

    private AnswerValue? Single(AnswerType type, AnswerValue value, ChecklistItem item, Place at) =>
        Single(type, value, item.Code.Value, item.MayBeNotApplicable, at);

    private AnswerValue? Single(AnswerType type, AnswerValue value, string code, bool mayBeNotApplicable, Place at)
    {
        bool fits = (type, value) switch
        {
            (AnswerType.YesNo, AnswerValue.YesNo) => true,
            (AnswerType.YesNo, AnswerValue.Words words) => words.Value == AnswerValue.PartlyWord,
            (AnswerType.Number, AnswerValue.Number) => true,
            (AnswerType.Money, AnswerValue.Number number) => number.Value.IsWhole,
            (AnswerType.Text or AnswerType.Document, AnswerValue.Words) => true,
            (AnswerType.Date, AnswerValue.Words words) => DayRange.TryParse(words.Value, out _),
            _ => false,
        };
        if (fits) return value;
        var (expected, shown) = (Expected(type), Shown(value));
        var not = mayBeNotApplicable ? new Words(", or \"n/a\"", ", hoặc \"n/a\"") : new Words("", "");
        Report(
            DiagnosticCatalog.AnswerOfOtherType,
            at,
            new DiagnosticArgument("code", code),
            new DiagnosticArgument("value", shown.English, shown.Vietnamese),
            new DiagnosticArgument(
                "expected", expected.English + not.English, expected.Vietnamese + not.Vietnamese));
        return null;
    }

    /// <summary>What was answered, as it was written; rows by their number.</summary>
    private static Words Shown(AnswerValue value)
    {
        if (value is AnswerValue.Table { Rows.Count: var rows })
        {
            string number = rows.ToString(CultureInfo.InvariantCulture);
            return new Words("a table of " + number + (rows == 1 ? " row" : " rows"), "bảng " + number + " dòng");
        }

        string quoted = "\"" + Quoting.Shorten(value.ToString()!) + "\"";
        return new Words(quoted, quoted);
    }

    /// <summary>The rows with the cells that fit; a cell that does not is left empty.</summary>
    private AnswerValue? Rows(ChecklistItem item, ItemAnswer answer)
    {
        if (answer.Value is not AnswerValue.Table table)
            return Single(AnswerType.Table, answer.Value, item, answer.At);
        var known = item.Columns.Select(column => column.Code).ToList();
        return new AnswerValue.Table(ValueList.From(table.Rows.Select(row => Row(item, row, known)).ToList()));
    }

    private AnswerRow Row(ChecklistItem item, AnswerRow row, List<Code> known)
    {
        var cells = new List<AnswerCell>();
        var refused = new List<Code>();
        foreach (var cell in row.Cells)
        {
            var at = row.At.Property(cell.Column.Value);
            var column = item.Columns.FirstOrDefault(one => one.Code == cell.Column);
            if (column is null) _findings.ReportUnknown(DiagnosticCatalog.UnknownColumn, cell.Column, at, known);
            else if (Single(column.Type, cell.Value, item.Code + "/" + column.Code, false, at) is null)
                refused.Add(column.Code);
            else cells.Add(cell);
        }

        return new AnswerRow(ValueList.From(cells), row.At) { Refused = ValueList.From(refused) };
    }

    private static Words Expected(AnswerType type) => type switch
    {
        AnswerType.YesNo => new("true, false or \"partly\"", "true, false hoặc \"partly\""),
        AnswerType.Number => new("a number", "số"),
        AnswerType.Money => new("a whole number of đồng", "số tiền nguyên (đồng)"),
        AnswerType.Text => new("a text", "chuỗi ký tự"),
        AnswerType.Date => new("a date such as \"2024-10-05\"", "ngày, ví dụ \"2024-10-05\""),
        AnswerType.Document => new(
            "the number and symbol of a document, as a text", "số, ký hiệu văn bản, là chuỗi ký tự"),
        AnswerType.Table => new("a list of rows", "danh sách các dòng"),
        _ => throw new UnreachableException(),
    };

    private void Report(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        _findings.Report(descriptor, at, arguments);
}
