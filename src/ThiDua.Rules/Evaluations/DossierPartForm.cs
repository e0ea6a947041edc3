using System;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// A part of a dossier. Findings are accepted in rule sets only: whoever fills in a form cannot wave a fault through.
/// </summary>
internal sealed class DossierPartForm<T> : Form<T>
    where T : Written
{
    private readonly Shape<T> _shape;

    public DossierPartForm(Shape<T> shape) => _shape = shape;

    public override Words Name => _shape.Name;

    public override bool TryRead(JsonCursor at, out T value)
    {
        bool read = _shape.TryRead(at, out value);
        if (!read || at.Find("accept") is not { } accept) return read;
        at.Context.Bag.Add(
            DiagnosticCatalog.UnknownProperty,
            at.Context.Text.PlaceOfName(accept.Node),
            new DiagnosticArgument("name", "accept"),
            Quoting.Hint(null, Array.Empty<string>()));
        return accept.Hole();
    }

    public override void Write(Utf8JsonWriter to, T value) => _shape.Write(to, value);
}
