using System.Collections.Generic;
using System.Text.Json;

namespace ThiDua.Rules.Json;

/// <summary>How one type of value stands in JSON: the one description from which it is read and written.</summary>
internal abstract class Form<T>
{
    /// <summary>What to call such a value, for "expected is …".</summary>
    public abstract Words Name { get; }

    /// <summary>Whether a value may be an object.</summary>
    public virtual bool TakesObjects => false;

    /// <summary>The words for "kind" of the objects that a value may be; none where they have no kind.</summary>
    public virtual IReadOnlyList<string> ObjectKinds => [];

    /// <summary>What stands in the model where the value could not be read; a list is empty there, never null.</summary>
    public virtual T Hole => default!;

    /// <summary>Reads the value; a fault is reported, leaves a hole, and gives false.</summary>
    public abstract bool TryRead(JsonCursor at, out T value);

    public abstract void Write(Utf8JsonWriter to, T value);

    /// <summary>What to call it in a schema where something is made of it; null where it is written in place.</summary>
    public virtual string? SchemaName => null;

    /// <summary>Adds what is known of such a value to a JSON Schema.</summary>
    public abstract void Describe(SchemaWriter to);
}
