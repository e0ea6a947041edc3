using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>Goes along the properties of an object: reading, writing or describing them.</summary>
internal abstract class ShapeWalk<T>
{
    /// <summary>A property that must be there.</summary>
    public abstract V Required<V>(string name, Form<V> form, Func<T, V> get, string english, string vietnamese);

    /// <summary>A property that may be left out, and then has the default; the default is never written.</summary>
    public abstract V Optional<V>(
        string name, Form<V> form, Func<T, V> get, V otherwise, string english, string vietnamese);

    /// <summary>A list that may be left out, and then is empty; an empty list is never written.</summary>
    public ValueList<V> Many<V>(
        string name, Form<V> item, Func<T, ValueList<V>> get, string english, string vietnamese) =>
        Many(name, new ListForm<V>(item), get, english, vietnamese);

    /// <summary>The same with a form of the list.</summary>
    public ValueList<V> Many<V>(
        string name, ListForm<V> list, Func<T, ValueList<V>> get, string english, string vietnamese) =>
        Optional(name, list, get, ValueList<V>.Empty, english, vietnamese);
}

internal sealed class ShapeWriter<T> : ShapeWalk<T>
    where T : Written
{
    private readonly Utf8JsonWriter _to;
    private readonly T _value;

    public ShapeWriter(Utf8JsonWriter to, T value)
    {
        _to = to;
        _value = value;
    }

    public override V Required<V>(string name, Form<V> form, Func<T, V> get, string english, string vietnamese)
    {
        _to.WritePropertyName(name);
        form.Write(_to, get(_value));
        return get(_value);
    }

    public override V Optional<V>(
        string name, Form<V> form, Func<T, V> get, V otherwise, string english, string vietnamese) =>
        EqualityComparer<V>.Default.Equals(get(_value), otherwise)
            ? otherwise
            : Required(name, form, get, english, vietnamese);

    public static void WriteCommon(Utf8JsonWriter to, T value)
    {
        if (value.Accept.Count > 0)
        {
            to.WritePropertyName("accept");
            CommonProperties.Accept.Write(to, value.Accept);
        }

        if (value.Note is not null) to.WriteString("note", value.Note);
    }
}

internal sealed class ShapeDescriber<T> : ShapeWalk<T>
{
    public List<PropertyDescription> Found { get; } = [];

    public override V Required<V>(string name, Form<V> form, Func<T, V> get, string english, string vietnamese)
    {
        Found.Add(new PropertyDescription(name, true, form.Name, new Words(english, vietnamese), form.Describe));
        return default!;
    }

    public override V Optional<V>(
        string name, Form<V> form, Func<T, V> get, V otherwise, string english, string vietnamese)
    {
        Found.Add(new PropertyDescription(name, false, form.Name, new Words(english, vietnamese), form.Describe));
        return otherwise;
    }
}

internal sealed class ShapeNames<T> : ShapeWalk<T>
{
    public List<string> Found { get; } = [];

    public override V Required<V>(string name, Form<V> form, Func<T, V> get, string english, string vietnamese)
    {
        Found.Add(name);
        return default!;
    }

    public override V Optional<V>(
        string name, Form<V> form, Func<T, V> get, V otherwise, string english, string vietnamese)
    {
        Found.Add(name);
        return otherwise;
    }
}

/// <summary>What every object may have.</summary>
internal static class CommonProperties
{
    public static readonly Shape<AcceptedFault> AcceptedFault = new(
        "accepted-finding",
        "A finding that the author has seen and accepts.",
        "Thông báo mà người soạn đã biết và chấp nhận.",
        w => new AcceptedFault
        {
            Code = w.Required("code", Forms.Text, x => x.Code, "the code of the finding.", "mã thông báo."),
            Why = w.Required("why", Forms.Text, x => x.Why, "why it is accepted.", "lý do chấp nhận."),
        });

    public static readonly ListForm<AcceptedFault> Accept = new(AcceptedFault);

    /// <summary>Names that no shape lists because every object may have them.</summary>
    public static bool Has(string name, bool isRoot) => name is "note" or "accept" || (isRoot && name == "$schema");
}
