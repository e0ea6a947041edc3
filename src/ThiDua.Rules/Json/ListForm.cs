using System;
using System.Globalization;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>A list; an item that cannot be read is left out and leaves a hole.</summary>
internal sealed class ListForm<T> : Form<ValueList<T>>
{
    private readonly Form<T> _item;

    public ListForm(Form<T> item) => _item = item;

    /// <summary>Whether an empty list is a mistake.</summary>
    public bool NotEmpty { get; init; }

    /// <summary>The most items that are read.</summary>
    public int Most { get; init; } = 10_000;

    public override Words Name => new("a list", "danh sách");

    public override ValueList<T> Hole => ValueList<T>.Empty;

    public override bool TryRead(JsonCursor at, out ValueList<T> value)
    {
        value = ValueList<T>.Empty;
        if (at.Kind != JsonKind.Array) return at.WrongType(Name);
        if (at.Node.Children.Count > Most)
        {
            return at.Fault(
                DiagnosticCatalog.TooManyItems,
                new DiagnosticArgument("count", at.Node.Children.Count.ToString(CultureInfo.InvariantCulture)),
                new DiagnosticArgument("most", Most.ToString(CultureInfo.InvariantCulture)));
        }

        if (NotEmpty && at.Node.Children.Count == 0 && !at.Node.IsCut)
            return at.Fault(DiagnosticCatalog.Empty, new DiagnosticArgument("item", "item", "mục"));
        var items = new T[at.Node.Children.Count];
        int read = 0;
        foreach (var node in at.Node.Children)
            if (_item.TryRead(new JsonCursor(at.Context, node), out T item)) items[read++] = item;

        if (read < items.Length) Array.Resize(ref items, read);
        value = ValueList.Own(items);
        return true;
    }

    public override void Write(Utf8JsonWriter to, ValueList<T> value)
    {
        to.WriteStartArray();
        foreach (var item in value) _item.Write(to, item);
        to.WriteEndArray();
    }

    public override void Describe(SchemaWriter to) => to.List(_item.Describe, NotEmpty ? 1 : 0, Most);
}
