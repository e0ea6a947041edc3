using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The form of records: objects whose properties are fields; "code" names the record.</summary>
internal static class RecordJson
{
    private const string NameOf = "code";

    public static readonly Form<ValueList<EntryRecord>> List = new RecordsForm();

    /// <summary>The fields of an event.</summary>
    public static readonly Form<ValueList<Entry>> Fields = new FieldsForm();

    /// <summary>Reads the fields of an object; one that is not entered yet is left out.</summary>
    private static ValueList<Entry> Read(IEnumerable<JsonCursor> items)
    {
        var fields = new List<Entry>();
        foreach (var item in items)
        {
            if (!Code.TryParse(item.Node.Name, out Code code))
            {
                item.FaultOfName(DiagnosticCatalog.BadCode, BadCode.Arguments(item.Node.Name!));
            }
            else if (EntryJson.Single.TryRead(item, out var value) && value is not null && !item.Node.IsTwice)
                fields.Add(new Entry(code, value, ValueList<string>.Empty, null, item.Place));
        }

        return ValueList.From(fields);
    }

    private static void Write(Utf8JsonWriter to, ValueList<Entry> fields)
    {
        foreach (var field in fields)
        {
            to.WritePropertyName(field.Code.Value);
            EntryJson.Single.Write(to, field.Value);
        }
    }

    private static void DescribeFields(SchemaWriter to) =>
        to.Map(Forms.Reference.Describe, EntryJson.Single.Describe);

    /// <summary>A list of records; a list of bare values is told once, however many there are.</summary>
    private sealed class RecordsForm : Form<ValueList<EntryRecord>>
    {
        private static readonly ListForm<EntryRecord> _list = new(new RecordForm());

        public override Words Name => _list.Name;

        public override ValueList<EntryRecord> Hole => _list.Hole;

        public override bool TryRead(JsonCursor at, out ValueList<EntryRecord> value)
        {
            bool isBare = at.Kind == JsonKind.Array && at.Node.Children.Count > 0
                && at.Items.All(item => item.Kind is JsonKind.Number or JsonKind.String or JsonKind.True or JsonKind.False);
            if (!isBare) return _list.TryRead(at, out value);
            value = Hole;
            var first = at.Items.First();
            string shown = first.Kind switch
            {
                JsonKind.Number => Quoting.Shorten(first.Text),
                JsonKind.String => "\"" + Quoting.Shorten(first.Text) + "\"",
                JsonKind.False => "false",
                _ => "true",
            };
            _ = first.WrongType(
                new(
                    "an object with the fields of the record for each item",
                    "đối tượng gồm các trường của bản ghi cho từng mục"),
                new Words(
                    "Write the field before each value: [{ \"code of the field\": " + shown + " }, …]",
                    "Hãy ghi mã trường trước từng giá trị: [{ \"mã trường\": " + shown + " }, …]"));
            return at.Hole();
        }

        public override void Write(Utf8JsonWriter to, ValueList<EntryRecord> value) => _list.Write(to, value);

        public override void Describe(SchemaWriter to) => _list.Describe(to);
    }

    private sealed class RecordForm : Form<EntryRecord>
    {
        public override Words Name =>
            new("an object with the fields of a record", "đối tượng gồm các trường của bản ghi");

        public override bool TryRead(JsonCursor at, out EntryRecord value)
        {
            value = null!;
            if (at.Kind != JsonKind.Object) return at.WrongType(Name);
            string? name = null;
            if (at.Find(NameOf) is { } named && EntryJson.NotBlank.TryRead(named, out string text)) name = text;
            var fields = Read(at.Items.Where(item =>
                !string.Equals(item.Node.Name, NameOf, StringComparison.Ordinal)));
            value = new EntryRecord(name, fields, at.Place);
            return true;
        }

        public override void Write(Utf8JsonWriter to, EntryRecord value)
        {
            to.WriteStartObject();
            if (value.Name is not null) to.WriteString(NameOf, value.Name);
            RecordJson.Write(to, value.InOrder);
            to.WriteEndObject();
        }

        public override void Describe(SchemaWriter to) => DescribeFields(to);
    }

    private sealed class FieldsForm : Form<ValueList<Entry>>
    {
        public override Words Name =>
            new("an object with the fields of an event", "đối tượng gồm các trường của sự kiện");

        public override ValueList<Entry> Hole => ValueList<Entry>.Empty;

        public override bool TryRead(JsonCursor at, out ValueList<Entry> value)
        {
            value = ValueList<Entry>.Empty;
            if (at.Kind != JsonKind.Object) return at.WrongType(Name);
            value = Read(at.Items);
            return true;
        }

        public override void Write(Utf8JsonWriter to, ValueList<Entry> value)
        {
            to.WriteStartObject();
            RecordJson.Write(to, value);
            to.WriteEndObject();
        }

        public override void Describe(SchemaWriter to) => DescribeFields(to);
    }
}
