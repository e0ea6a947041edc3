using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ThiDua.Rules.Json;

/// <summary>
/// The one description of a JSON object. The function lists the properties while it makes the object; run over a text
/// it reads, run over an object it writes, run over nothing it describes.
/// </summary>
internal sealed class Shape<T> : Form<T>
    where T : Written
{
    private readonly Func<ShapeWalk<T>, T> _walk;

    public Shape(string name, string english, string vietnamese, Func<ShapeWalk<T>, T> walk)
    {
        Title = name;
        Meaning = new Words(english, vietnamese);
        _walk = walk;
    }

    /// <summary>The name of the object in the format page.</summary>
    public string Title { get; }

    public Words Meaning { get; }

    public override Words Name => new("an object (" + Title + ")", "đối tượng (" + Title + ")");

    /// <summary>The kind that the object announces, for a case of a union.</summary>
    public string? Kind { get; init; }

    /// <summary>A small object as it may be written, for people who wrote something else.</summary>
    public string? Example { get; init; }

    /// <summary>The object that was meant by something else, where that can be told.</summary>
    public System.Func<JsonCursor, string?>? Meant { get; init; }

    public override bool TryRead(JsonCursor at, out T value)
    {
        value = null!;
        if (at.Kind != JsonKind.Object)
        {
            string? example = Meant?.Invoke(at) ?? Example;
            return example is null ? at.WrongType(Name) : at.WrongType(Name, example);
        }

        var reading = new ShapeReader<T>(at, this);
        value = _walk(reading);
        reading.Finish(value);
        return true;
    }

    public override void Write(Utf8JsonWriter to, T value)
    {
        to.WriteStartObject();
        if (Kind is not null) to.WriteString("kind", Kind);
        _ = _walk(new ShapeWriter<T>(to, value));
        ShapeWriter<T>.WriteCommon(to, value);
        to.WriteEndObject();
    }

    /// <summary>Whether a schema describes it where it stands; it has no name of its own then.</summary>
    public bool IsPart { get; init; }

    public override string SchemaName => Title;

    public override void Describe(SchemaWriter to) => Describe(to, mayAccept: true);

    public void Describe(SchemaWriter to, bool mayAccept)
    {
        if (IsPart)
        {
            to.Object(Properties(), Kind, mayAccept);
            return;
        }

        to.Refer(this, SchemaName, definition =>
        {
            definition.Description(Meaning);
            definition.Object(Properties(), Kind, mayAccept);
        });
    }

    /// <summary>The names of the properties, in the order in which they are written.</summary>
    public IReadOnlyList<string> Names()
    {
        var naming = new ShapeNames<T>();
        _ = _walk(naming);
        return naming.Found;
    }

    /// <summary>The properties in the order in which they are written.</summary>
    public IReadOnlyList<PropertyDescription> Properties()
    {
        var describing = new ShapeDescriber<T>();
        _ = _walk(describing);
        return describing.Found;
    }
}

/// <summary>One property of a shape, for the format page and the schema.</summary>
internal sealed record PropertyDescription(
    string Name, bool IsRequired, Words Type, Words Meaning, Action<SchemaWriter> Form);
