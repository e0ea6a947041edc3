using System;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>One record of a list (bản ghi trong danh sách): what was entered in its fields.</summary>
public sealed record EntryRecord
{
    internal EntryRecord(string? name, ValueList<Entry> inOrder, Place at)
    {
        Name = name;
        InOrder = inOrder;
        Fields = EntryMap.Of(inOrder);
        Origin = new Origin(at);
    }

    /// <summary>What the record is called (mã bản ghi), such as the number of a task; null for none.</summary>
    public string? Name { get; }

    /// <summary>The fields by code (các trường). What is not entered yet is not there.</summary>
    public CodeMap<Entry> Fields { get; }

    /// <summary>The same fields in the order in which they were written.</summary>
    public ValueList<Entry> InOrder { get; }

    /// <summary>Where the record stands; it takes no part in equality.</summary>
    public Place At => Origin.At;

    private Origin Origin { get; }

    /// <summary>A record without fields yet.</summary>
    /// <exception cref="ArgumentException">The name is blank, or holds half of a character.</exception>
    public static EntryRecord Of(string name) =>
        new(Content.NotBlank(name, nameof(name)), ValueList<Entry>.Empty, default);

    /// <summary>A record without a name and without fields yet.</summary>
    public static EntryRecord Of() => new(null, ValueList<Entry>.Empty, default);

    /// <summary>The same record with a value in one more field.</summary>
    /// <exception cref="ArgumentException">The code is empty or has a value, or the value is a list.</exception>
    public EntryRecord With(Code field, EntryValue value) =>
        new(Name, FieldValues.With(InOrder, field, value), At);

    /// <inheritdoc cref="With(Code, EntryValue)" />
    public EntryRecord With(string field, EntryValue value) => With(Code.Of(field), value);

    /// <summary>The name and the fields, such as <c>t1: [rating = 4]</c>.</summary>
    public override string ToString() => (Name is null ? "" : Name + ": ") + InOrder;
}
