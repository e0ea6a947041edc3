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

    public static readonly Form<ValueList<EntryRecord>> List = new ListForm<EntryRecord>(new RecordForm());

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
                string name = Quoting.Shorten(item.Node.Name!);
                item.FaultOfName(DiagnosticCatalog.BadCode, new DiagnosticArgument("value", name));
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
