using System.Collections.Generic;
using System.Text.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>
/// Something that may depend on a declared reading (cách hiểu) of an unclear text: either the thing itself, or one
/// thing for each reading of an interpretation.
/// </summary>
internal sealed record ByReading<T> : Written
{
    /// <summary>The thing itself, where it depends on no reading.</summary>
    public T? Plain { get; init; }

    /// <summary>The interpretation; empty where the thing depends on none.</summary>
    public Code Of { get; init; }

    /// <summary>One thing for each reading.</summary>
    public ValueList<MapEntry<ByReading<T>>> Values { get; init; } = ValueList<MapEntry<ByReading<T>>>.Empty;

    public bool IsPlain => Of.IsEmpty;

    public static implicit operator ByReading<T>(T plain) => new() { Plain = plain };
}

/// <summary>Reads <c>{"kind": "by-reading", …}</c> wherever the inner form may stand.</summary>
internal sealed class ByReadingForm<T> : Form<ByReading<T>>
{
    private readonly Form<T> _inner;
    private readonly Shape<ByReading<T>> _shape;

    public ByReadingForm(Form<T> inner)
    {
        _inner = inner;
        _shape = new Shape<ByReading<T>>(
            "by-reading",
            "The value depends on the reading that was chosen for an interpretation.",
            "Giá trị phụ thuộc cách hiểu đã chọn.",
            w => new ByReading<T>
            {
                Of = w.Required("of", Forms.Code, x => x.Of, "the code of the interpretation.", "mã của cách hiểu."),
                Values = w.Required(
                    "values",
                    new MapForm<ByReading<T>>(this),
                    x => x.Values,
                    "one value for each of its readings.",
                    "mỗi cách hiểu một giá trị."),
            })
        { Kind = "by-reading" };
    }

    public override Words Name => _inner.Name;

    public override bool TryRead(JsonCursor at, out ByReading<T> value)
    {
        if (at.Kind == JsonKind.Object && at.Find("kind") is { Kind: JsonKind.String, Text: "by-reading" })
            return _shape.TryRead(at, out value);
        value = null!;
        if (at.Kind == JsonKind.Object && !_inner.TakesObjects && KindIsUnknown(at)) return false;
        if (!_inner.TryRead(at, out T plain)) return false;
        value = new ByReading<T> { Plain = plain, Origin = new Origin(at.Place) };
        return true;
    }

    // What the object is, is not known; that was reported.
    private static bool KindIsUnknown(JsonCursor at) => at.Find("kind") is { } kind
        ? kind.Node.IsFaulty && !kind.Hole() && !at.Hole()
        : KindProperty.ReportMisspelt(at);

    public override void Write(Utf8JsonWriter to, ByReading<T> value)
    {
        if (value.IsPlain) _inner.Write(to, value.Plain!);
        else _shape.Write(to, value);
    }

    public override void Describe(SchemaWriter to) => to.Refer(
        this,
        (_inner.SchemaName ?? "value") + "-by-reading",
        definition =>
        {
            if (_inner.ObjectKinds.Count > 0)
                definition.KindIsOneOf([.. _inner.ObjectKinds, _shape.Kind!]);
            definition.AnyOf(_inner.Describe, reading =>
            {
                reading.Description(_shape.Meaning);
                reading.Object(_shape.Properties(), _shape.Kind, mayAccept: true);
            });
        });
}
