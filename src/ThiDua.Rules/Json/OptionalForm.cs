using System.Text.Json;

namespace ThiDua.Rules.Json;

/// <summary>The form of a value that may be absent: absent it is not written at all.</summary>
internal sealed class OptionalForm<T> : Form<T?>
    where T : struct
{
    private readonly Form<T> _inner;

    public OptionalForm(Form<T> inner) => _inner = inner;

    public override Words Name => _inner.Name;

    public override bool TryRead(JsonCursor at, out T? value)
    {
        bool read = _inner.TryRead(at, out T inner);
        value = read ? inner : null;
        return read;
    }

    public override void Write(Utf8JsonWriter to, T? value) => _inner.Write(to, value!.Value);

    public override void Describe(SchemaWriter to) => _inner.Describe(to);
}
