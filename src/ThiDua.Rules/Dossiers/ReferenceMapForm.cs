using System.Collections.Generic;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>An object whose property names are codes of a rule set, derived ones too: <c>r2/note</c>.</summary>
internal sealed class ReferenceMapForm<T> : Form<ValueList<MapEntry<T>>>
{
    private readonly MapForm<T> _written;
    private readonly Form<T> _value;

    public ReferenceMapForm(Form<T> value)
    {
        _value = value;
        _written = new MapForm<T>(value);
    }

    public override Words Name => _written.Name;

    public override ValueList<MapEntry<T>> Hole => ValueList<MapEntry<T>>.Empty;

    public override bool TryRead(JsonCursor at, out ValueList<MapEntry<T>> value)
    {
        value = ValueList<MapEntry<T>>.Empty;
        if (at.Kind != JsonKind.Object) return at.WrongType(Name);
        var entries = new List<MapEntry<T>>(at.Node.Children.Count);
        foreach (var item in at.Items)
        {
            if (!Code.TryParse(item.Node.Name, out Code key))
                BadName(item);
            else if (_value.TryRead(item, out T read) && !item.Node.IsTwice)
                entries.Add(new MapEntry<T>(key, read));
        }

        value = ValueList.From(entries);
        return true;
    }

    public override void Write(Utf8JsonWriter to, ValueList<MapEntry<T>> value) => _written.Write(to, value);

    public override void Describe(SchemaWriter to) => to.Map(Forms.Reference.Describe, _value.Describe);

    private static void BadName(JsonCursor item)
    {
        if (item.Node.IsNameFaulty) return; // that was reported
        item.FaultOfName(DiagnosticCatalog.BadCode, BadCode.Arguments(item.Node.Name!));
    }
}
