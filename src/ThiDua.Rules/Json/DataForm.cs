using System;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Json;

/// <summary>
/// A part of what people fill in, such as a dossier. Findings are accepted in rule sets only: whoever fills in a form cannot wave a fault through.
/// </summary>
internal sealed class DataForm<T> : Form<T>
    where T : Written
{
    private readonly Shape<T> _shape;

    public DataForm(Shape<T> shape) => _shape = shape;

    public override Words Name => _shape.Name;

    public override bool TryRead(JsonCursor at, out T value)
    {
        bool read = _shape.TryRead(at, out value);
        if (!read || at.Find("accept") is not { } accept) return read;
        return accept.FaultOfName(
            DiagnosticCatalog.UnknownProperty,
            new DiagnosticArgument("name", "accept"),
            Quoting.Hint(null, Array.Empty<string>()));
    }

    public override void Write(Utf8JsonWriter to, T value) => _shape.Write(to, value);

    public override void Describe(SchemaWriter to) => _shape.Describe(to, mayAccept: false);
}
