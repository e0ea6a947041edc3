using System.Diagnostics;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>An answer: a bare value, or an object that says more about it.</summary>
internal sealed class AnswerForm : Form<ItemAnswerSpec>
{
    public static readonly Form<ItemAnswerSpec> Instance = new AnswerForm();

    private const int MostRows = 10_000;

    private static readonly Form<AnswerValue> _cell = new ValueForm(false);

    private static readonly Form<ValueList<MapEntry<AnswerValue>>> _cells = new MapForm<AnswerValue>(_cell);

    private static readonly Form<AnswerValue> _value = new ValueForm(true);

    private static readonly Form<ItemAnswerSpec> _shape = new DataForm<ItemAnswerSpec>(new Shape<ItemAnswerSpec>(
        "answer",
        "An answer with its reason and evidence.",
        "Câu trả lời kèm lý do và minh chứng.",
        w => new ItemAnswerSpec
        {
            Answer = w.Required("answer", _value!, x => x.Answer, "the answer.", "nội dung trả lời."),
            Why = w.Optional("why", Forms.Text!, x => x.Why, null, "why it is not done, only partly, or does not apply.", "lý do chưa thực hiện, mới thực hiện một phần, hoặc không áp dụng."),
            Evidence = w.Many("evidence", Forms.Code, x => x.Evidence, "the codes of the evidence that backs it.", "mã các minh chứng."),
        }));

    private static readonly NumberForm _number = new(new("a number", "số"), null, null, null);

    public override Words Name => new(
        "true, false, \"partly\", \"n/a\", a number, a text, rows, or an object with \"answer\"",
        "true, false, \"partly\", \"n/a\", số, chuỗi ký tự, các dòng, hoặc đối tượng có \"answer\"");

    public override bool TakesObjects => true;

    public override bool TryRead(JsonCursor at, out ItemAnswerSpec value)
    {
        if (at.Kind == JsonKind.Object) return _shape.TryRead(at, out value);
        value = null!;
        if (!_value.TryRead(at, out var answer)) return false;
        value = new ItemAnswerSpec { Answer = answer, Origin = new Origin(at.Place) };
        return true;
    }

    public override void Write(Utf8JsonWriter to, ItemAnswerSpec value)
    {
        if (value is { Note: null, Why: null, Evidence.Count: 0 }) _value.Write(to, value.Answer!);
        else _shape.Write(to, value);
    }

    public override void Describe(SchemaWriter to) => to.AnyOf(_value.Describe, _shape.Describe);

    private sealed class ValueForm : Form<AnswerValue>
    {
        private readonly bool _takesRows;

        public ValueForm(bool takesRows) => _takesRows = takesRows;

        public override Words Name => _takesRows
            ? new("true, false, \"partly\", \"n/a\", a number, a text, or rows", "true, false, \"partly\", \"n/a\", số, chuỗi ký tự, hoặc các dòng")
            : new("true, false, a number or a text", "true, false, số hoặc chuỗi ký tự");

        public override bool TryRead(JsonCursor at, out AnswerValue value)
        {
            value = null!;
            switch (at.Kind)
            {
                case JsonKind.True or JsonKind.False:
                    value = at.Kind == JsonKind.True ? AnswerValue.Yes : AnswerValue.No;
                    return true;
                case JsonKind.Number:
                    if (!_number.TryRead(at, out Fraction number)) return false;
                    value = new AnswerValue.Number(number);
                    return true;
                case JsonKind.String:
                    if (!Forms.Text.TryRead(at, out string text)) return false;
                    if (string.IsNullOrWhiteSpace(text))
                        return at.Fault(DiagnosticCatalog.Empty, new DiagnosticArgument("item", "letter", "chữ"));
                    value = AnswerValue.Read(text);
                    return true;
                case JsonKind.Array when _takesRows:
                    return TryReadRows(at, out value);
                default:
                    return at.WrongType(Name);
            }
        }

        public override void Write(Utf8JsonWriter to, AnswerValue value)
        {
            switch (value)
            {
                case AnswerValue.YesNo yes:
                    to.WriteBooleanValue(yes.IsYes);
                    return;
                case AnswerValue.Number number:
                    NumberText.Write(to, number.Value);
                    return;
                case AnswerValue.Words or AnswerValue.NotAppl:
                    to.WriteStringValue(value.ToString());
                    return;
                case AnswerValue.Table table:
                    to.WriteStartArray();
                    foreach (var row in table.Rows) _cells.Write(to, ToEntries(row));
                    to.WriteEndArray();
                    return;
                default:
                    throw new UnreachableException();
            }
        }

        public override void Describe(SchemaWriter to)
        {
            if (_takesRows) to.AnyOf(Forms.YesNo.Describe, _number.Describe, Forms.Text.Describe, Rows);
            else to.AnyOf(Forms.YesNo.Describe, _number.Describe, Forms.Text.Describe);
        }

        private static void Rows(SchemaWriter to) => to.List(_cells.Describe, 0, MostRows);

        private static bool TryReadRows(JsonCursor at, out AnswerValue value)
        {
            value = null!;
            var form = new ListForm<AnswerRow>(new RowForm()) { Most = MostRows };
            if (!form.TryRead(at, out var rows)) return false;
            value = new AnswerValue.Table(rows);
            return true;
        }

        private static ValueList<MapEntry<AnswerValue>> ToEntries(AnswerRow row)
        {
            var entries = new MapEntry<AnswerValue>[row.Cells.Count];
            for (int i = 0; i < entries.Length; i++)
                entries[i] = new MapEntry<AnswerValue>(row.Cells[i].Column, row.Cells[i].Value);

            return ValueList.From(entries);
        }
    }

    private sealed class RowForm : Form<AnswerRow>
    {
        public override Words Name => _cells.Name;

        public override bool TakesObjects => true;

        public override bool TryRead(JsonCursor at, out AnswerRow value)
        {
            value = null!;
            if (!_cells.TryRead(at, out var entries)) return false;
            var cells = new AnswerCell[entries.Count];
            for (int i = 0; i < cells.Length; i++) cells[i] = new AnswerCell(entries[i].Key, entries[i].Value);
            value = new AnswerRow(ValueList.From(cells), at.Place);
            return true;
        }

        public override void Write(Utf8JsonWriter to, AnswerRow value) => throw new UnreachableException();

        public override void Describe(SchemaWriter to) => _cells.Describe(to);
    }
}
