using System.Collections.Generic;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>One entry of a map, in the order of the text.</summary>
internal sealed record MapEntry<T>(Code Key, T Value);

/// <summary>An object whose property names are codes.</summary>
internal sealed class MapForm<T> : Form<ValueList<MapEntry<T>>>
{
    private readonly Form<T> _value;

    public MapForm(Form<T> value) => _value = value;

    public override Words Name => new("an object of codes", "đối tượng gồm các mã");

    public override ValueList<MapEntry<T>> Hole => ValueList<MapEntry<T>>.Empty;

    public override bool TryRead(JsonCursor at, out ValueList<MapEntry<T>> value)
    {
        value = ValueList<MapEntry<T>>.Empty;
        if (at.Kind != JsonKind.Object) return at.WrongType(Name);
        var entries = new List<MapEntry<T>>(at.Node.Children.Count);
        foreach (var item in at.Items)
        {
            if (!Code.TryParse(item.Node.Name, out Code key) || key.IsDerived)
            {
                if (item.Node.IsNameFaulty) item.Hole();
                else item.FaultOfName(DiagnosticCatalog.BadCode, BadCode.Arguments(item.Node.Name!));
            }
            else if (_value.TryRead(item, out T read) && !item.Node.IsTwice)
            {
                entries.Add(new MapEntry<T>(key, read));
            }
            else
            {
                at.Context.Holes.Add(item.Pointer, key);
            }
        }

        value = ValueList.From(entries);
        return true;
    }

    public override void Write(Utf8JsonWriter to, ValueList<MapEntry<T>> value)
    {
        to.WriteStartObject();
        foreach (var entry in value)
        {
            to.WritePropertyName(entry.Key.Value);
            _value.Write(to, entry.Value);
        }

        to.WriteEndObject();
    }

    public override void Describe(SchemaWriter to) => to.Map(Forms.Code.Describe, _value.Describe);
}
