using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>
/// Writes a JSON Schema (draft 2020-12) from what the forms say of themselves. A form adds keywords to the object that
/// is open; what has a name is written once, under <c>$defs</c>, so that forms may hold each other.
/// </summary>
internal sealed class SchemaWriter
{
    private readonly Utf8JsonWriter _to;
    private readonly Language _language;
    private readonly Dictionary<object, string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, Action<SchemaWriter> Keywords)> _waiting = new();

    private SchemaWriter(Utf8JsonWriter to, Language language)
    {
        _to = to;
        _language = language;
    }

    /// <summary>The schema of a whole text, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write<T>(Shape<T> root, Language language, bool mayAccept)
        where T : Written => CanonicalJson.Write(to =>
        {
            var schema = new SchemaWriter(to, language);
            to.WriteStartObject();
            to.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            to.WriteString("title", root.Title);
            schema.Description(root.Meaning);
            schema.Object(root.Properties(), kind: null, mayAccept, isRoot: true);
            schema.Definitions();
            to.WriteEndObject();
        });

    public void Description(Words words) =>
        _to.WriteString("description", _language == Language.English ? words.English : words.Vietnamese);

    public void Type(params string[] types)
    {
        if (types.Length == 1)
        {
            _to.WriteString("type", types[0]);
            return;
        }

        _to.WriteStartArray("type");
        foreach (string type in types) _to.WriteStringValue(type);
        _to.WriteEndArray();
    }

    /// <summary>A text that fits a pattern, which is not anchored unless it says so.</summary>
    public void Text(string pattern)
    {
        Type("string");
        _to.WriteString("pattern", pattern);
    }

    public void Text(string pattern, int longest)
    {
        Text(pattern);
        _to.WriteNumber("maxLength", longest);
    }

    /// <summary>A date such as 2031-03-31; editors check that there is such a day.</summary>
    public void Date()
    {
        Text("^" + Patterns.Date + "$");
        _to.WriteString("format", "date");
    }

    public void Number(bool isWhole, long? least, long? greatest)
    {
        Type(isWhole ? "integer" : "number");
        if (least is { } low) _to.WriteNumber("minimum", low);
        if (greatest is { } high) _to.WriteNumber("maximum", high);
    }

    public void OneWordOf(IEnumerable<string> words)
    {
        _to.WriteStartArray("enum");
        foreach (string word in words) _to.WriteStringValue(word);
        _to.WriteEndArray();
    }

    /// <summary>
    /// All words for "kind" before the alternatives: editors offer only what the alternative allows that fits best so
    /// far, and of an object without a kind that is any one of them.
    /// </summary>
    public void KindIsOneOf(IReadOnlyList<string> kinds)
    {
        _to.WriteStartObject("properties");
        Member("kind", to => to.OneWordOf(kinds));
        _to.WriteEndObject();
    }

    public void AnyOf(params Action<SchemaWriter>[] alternatives)
    {
        _to.WriteStartArray("anyOf");
        foreach (var alternative in alternatives) Value(alternative);
        _to.WriteEndArray();
    }

    public void List(Action<SchemaWriter> item, int least, int most)
    {
        Type("array");
        Member("items", item);
        if (least > 0) _to.WriteNumber("minItems", least);
        if (most < int.MaxValue) _to.WriteNumber("maxItems", most);
    }

    /// <summary>An object whose property names are codes.</summary>
    public void Map(Action<SchemaWriter> name, Action<SchemaWriter> value)
    {
        Type("object");
        Member("propertyNames", name);
        Member("additionalProperties", value);
    }

    /// <summary>An object with these properties, those that every object has, and no others.</summary>
    public void Object(IEnumerable<PropertyDescription> properties, string? kind, bool mayAccept, bool isRoot = false)
    {
        Type("object");
        var required = new List<string>();
        _to.WriteStartObject("properties");
        if (isRoot) Member("$schema", to => to.Type("string"));
        if (kind is not null)
        {
            required.Add("kind");
            Member("kind", to => to._to.WriteString("const", kind));
        }

        foreach (var property in properties)
        {
            if (property.IsRequired) required.Add(property.Name);
            Member(property.Name, to =>
            {
                to.Description(property.Meaning);
                property.Form(to);
            });
        }

        Common(mayAccept);
        _to.WriteEndObject();
        if (required.Count > 0)
        {
            _to.WriteStartArray("required");
            foreach (string name in required) _to.WriteStringValue(name);
            _to.WriteEndArray();
        }

        _to.WriteBoolean("additionalProperties", false);
    }

    /// <summary>Points to what is written once under a name; the same form has the same name each time.</summary>
    public void Refer(object form, string name, Action<SchemaWriter> keywords)
    {
        if (!_names.TryGetValue(form, out string? known))
        {
            known = name;
            for (int number = 2; !_taken.Add(known); number++)
                known = name + "-" + number.ToString(CultureInfo.InvariantCulture);

            _names.Add(form, known);
            _waiting.Enqueue((known, keywords));
        }

        _to.WriteString("$ref", "#/$defs/" + known);
    }

    private void Common(bool mayAccept)
    {
        Member("note", to =>
        {
            to.Description(new("a remark; it changes nothing.", "ghi chú, không ảnh hưởng kết quả."));
            to.Type("string");
        });
        if (!mayAccept) return;
        Member("accept", to =>
        {
            to.Description(new("findings that the author accepts.", "các thông báo mà người soạn chấp nhận."));
            CommonProperties.Accept.Describe(to);
        });
    }

    private void Definitions()
    {
        _to.WriteStartObject("$defs");
        while (_waiting.Count > 0)
        {
            var (name, keywords) = _waiting.Dequeue();
            Member(name, keywords);
        }

        _to.WriteEndObject();
    }

    private void Member(string name, Action<SchemaWriter> keywords)
    {
        _to.WritePropertyName(name);
        Value(keywords);
    }

    private void Value(Action<SchemaWriter> keywords)
    {
        _to.WriteStartObject();
        keywords(this);
        _to.WriteEndObject();
    }
}
