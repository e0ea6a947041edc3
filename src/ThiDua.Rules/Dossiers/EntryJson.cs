using System.Diagnostics;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The form of entries: a bare value, or an object that says more about it.</summary>
internal static class EntryJson
{
    public static readonly Form<string> NotBlank = new NotBlankForm();

    public static readonly Form<ValueList<string>> Evidence = new ListForm<string>(NotBlank);

    public static readonly Form<EntrySpec> Form = new EntryForm();

    /// <summary>One value alone, as it stands in a field.</summary>
    public static readonly Form<EntryValue?> Single = new ValueForm(false);

    private static readonly Form<EntryValue?> _value = new ValueForm(true);

    private static readonly Form<EntrySpec> _shape = new DataForm<EntrySpec>(new Shape<EntrySpec>(
        "entry",
        "An entry with its evidence or a remark.",
        "Mục nhập kèm minh chứng hoặc ghi chú.",
        w => new EntrySpec
        {
            Value = w.Required("value", _value, x => x.Value, "what was entered.", "giá trị nhập."),
            Evidence = w.Optional(
                "evidence", Evidence, x => x.Evidence, ValueList<string>.Empty, "what backs it.", "minh chứng."),
        }));

    private sealed class EntryForm : Form<EntrySpec>
    {
        public override Words Name => new(
            "a number, true or false, a text, a list of records, null, or an object with \"value\"",
            "số, true hoặc false, chuỗi ký tự, danh sách bản ghi, null, hoặc đối tượng có \"value\"");

        public override bool TryRead(JsonCursor at, out EntrySpec value)
        {
            if (at.Kind == JsonKind.Object) return _shape.TryRead(at, out value);
            value = null!;
            if (!_value.TryRead(at, out var entered)) return false;
            value = new EntrySpec { Value = entered, Origin = new Origin(at.Place) };
            return true;
        }

        public override void Write(Utf8JsonWriter to, EntrySpec value)
        {
            if (value.Note is null && value.Evidence.Count == 0) _value.Write(to, value.Value);
            else _shape.Write(to, value);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(_value.Describe, _shape.Describe);
    }

    private sealed class ValueForm : Form<EntryValue?>
    {
        private readonly bool _takesLists;

        private static readonly NumberForm _number = new(new("a number", "số"), null, null, null);

        public ValueForm(bool takesLists) => _takesLists = takesLists;

        public override Words Name => _takesLists
            ? new(
                "a number, true or false, a text, a list of records or null",
                "số, true hoặc false, chuỗi ký tự, danh sách bản ghi, hoặc null")
            : new("a number, true or false, a text or null", "số, true hoặc false, chuỗi ký tự, hoặc null");

        public override bool TryRead(JsonCursor at, out EntryValue? value)
        {
            value = null;
            switch (at.Kind)
            {
                case JsonKind.Null:
                    return true;
                case JsonKind.True or JsonKind.False:
                    value = EntryValue.Of(at.Kind == JsonKind.True);
                    return true;
                case JsonKind.Number:
                    if (!_number.TryRead(at, out Fraction number)) return false;
                    value = new EntryValue.Number(number, at.Text);
                    return true;
                case JsonKind.String:
                    if (!Forms.Text.TryRead(at, out string text)) return false;
                    value = EntryValue.Read(text);
                    return true;
                case JsonKind.Array when _takesLists:
                    if (!RecordJson.List.TryRead(at, out var records)) return false;
                    value = new EntryValue.Records(records);
                    return true;
                default:
                    return at.WrongType(Name);
            }
        }

        public override void Write(Utf8JsonWriter to, EntryValue? value)
        {
            if (value is null)
            {
                to.WriteNullValue();
                return;
            }

            switch (value)
            {
                case EntryValue.Number number:
                    NumberText.Write(to, number.Value);
                    break;
                case EntryValue.YesNo yesNo:
                    to.WriteBooleanValue(yesNo.Value);
                    break;
                case EntryValue.Records records:
                    RecordJson.List.Write(to, records.Items);
                    break;
                case EntryValue.Text or EntryValue.NotAppl:
                    to.WriteStringValue(value.ToString());
                    break;
                default:
                    throw new UnreachableException("There is no JSON for " + value.Kind + ".");
            }
        }

        public override void Describe(SchemaWriter to)
        {
            if (_takesLists) to.AnyOf(Bare, RecordJson.List.Describe);
            else Bare(to);
        }

        private static void Bare(SchemaWriter to) => to.Type("number", "boolean", "string", "null");
    }

    private sealed class NotBlankForm : Form<string>
    {
        public override Words Name => Forms.Text.Name;

        public override bool TryRead(JsonCursor at, out string value)
        {
            if (!Forms.Text.TryRead(at, out value)) return false;
            return !string.IsNullOrWhiteSpace(value)
                || at.Fault(DiagnosticCatalog.Empty, new DiagnosticArgument("item", "word", "chữ"));
        }

        public override void Write(Utf8JsonWriter to, string value) => Forms.Text.Write(to, value);

        public override void Describe(SchemaWriter to) => to.Text("\\S");
    }
}
